package org.alongside.studio.sound;

import java.util.List;

/// A line as it sounds: the wave, the mouth that goes with it, and when each sentence is said, in seconds from the
/// start of the wave.
public record Spoken(Wave wave, Mouth mouth, List<Phrase> phrases) {
    public record Phrase(String text, double from, double to) {}

    public double seconds() {
        return wave.seconds();
    }
}
