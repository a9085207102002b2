package org.alongside.studio.story;

import java.util.List;
import java.util.Optional;

/// One item of a scene's list. `line` is where it stands in the file.
public sealed interface Beat {
    int line();

    record Say(int line, String who, Manner manner, Optional<Mood> mood, Optional<Gesture> gesture, String text)
            implements Beat {}

    record Write(int line, String who, String text) implements Beat {}

    record Pause(int line, double seconds) implements Beat {}

    record Become(int line, String who, Mood mood) implements Beat {}

    record Do(int line, String who, Gesture gesture) implements Beat {}

    record Enter(int line, Side from, Storyboard.OnStage as) implements Beat {}

    record Leave(int line, String who, Side to) implements Beat {}

    record Walk(int line, String who, Spot to) implements Beat {}

    record Settle(int line, String who, Posture posture) implements Beat {}

    record Look(int line, String who, Gaze gaze) implements Beat {}

    /// No pictograms: the bubble goes.
    record Think(int line, String who, List<Pictogram> of) implements Beat {}

    record Show(int line, Exhibit exhibit) implements Beat {}

    /// `step` counts from 1.
    record TrailStep(int line, int step) implements Beat {}

    record Hide(int line) implements Beat {}

    record Sound(int line, Effect effect) implements Beat {}

    record Cut(int line, Shot shot) implements Beat {}

    enum Side {
        LEFT,
        RIGHT
    }

    sealed interface Gaze {
        record At(String who) implements Gaze {}

        enum Direction implements Gaze {
            LEFT,
            RIGHT,
            DOWN,
            AWAY,
            AHEAD
        }
    }

    sealed interface Exhibit {
        /// Both ends 0 to 10; equal when it does not move.
        record Thermometer(double from, double to) implements Exhibit {}

        record TrafficLight(Lamp lamp) implements Exhibit {}

        record Trail(List<Stop> stops) implements Exhibit {}

        record Single(Pictogram pictogram) implements Exhibit {}
    }

    enum Lamp {
        RED,
        AMBER,
        GREEN
    }

    record Stop(Pictogram pictogram, String label) {}
}
