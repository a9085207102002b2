package org.alongside.studio.sound;

import org.alongside.studio.story.Manner;
import org.alongside.studio.story.Mood;
import org.alongside.studio.story.Person;

/// Whoever speaks the lines: the synthesiser, or in tests somebody silent whose every sentence has a known length.
public interface Voices {
    Spoken speak(Person.Speech as, Mood mood, Manner manner, String text);
}
