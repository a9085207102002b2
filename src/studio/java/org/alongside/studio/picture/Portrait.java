package org.alongside.studio.picture;

import org.alongside.studio.story.Gesture;
import org.alongside.studio.story.Mood;
import org.alongside.studio.story.Person;

/// Somebody at rest, for the title card and for messages.
final class Portrait {
    private Portrait() {}

    static Pose pose(Person person, double turn) {
        double wide = Measures.of(person.look().body()).shoulder() - 15;
        return new Pose(
                0,
                0,
                turn,
                turn,
                Expression.of(Mood.CALM),
                1,
                0,
                0,
                0,
                0,
                0,
                0,
                Arms.of(Gesture.ARMS_DOWN, wide, 0, 0, true, 1),
                Gesture.ARMS_DOWN,
                1);
    }
}
