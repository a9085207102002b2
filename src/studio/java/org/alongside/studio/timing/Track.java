package org.alongside.studio.timing;

import java.util.ArrayList;
import java.util.List;

/// A value that changes at known moments. Moments are put in order of time; asking is by seconds from the start of the
/// clip.
public final class Track<V> {
    private record Step<V>(double at, V value) {}

    private final List<Step<V>> steps = new ArrayList<>();

    public Track(V first) {
        steps.add(new Step<>(Double.NEGATIVE_INFINITY, first));
    }

    /// From `at` on the value is `value`; whatever was planned for later is forgotten.
    public void set(double at, V value) {
        while (steps.size() > 1 && steps.getLast().at() > at) {
            steps.removeLast();
        }
        steps.add(new Step<>(at, value));
    }

    public V at(double seconds) {
        return steps.get(index(seconds)).value();
    }

    /// The value before the present one, or the present one if it is the first.
    public V before(double seconds) {
        return steps.get(Math.max(0, index(seconds) - 1)).value();
    }

    /// Seconds since the present value began; infinite for the first.
    public double since(double seconds) {
        return seconds - steps.get(index(seconds)).at();
    }

    /// 0 at a change, 1 once `length` seconds have gone by, gently in between.
    public double blend(double seconds, double length) {
        return Ease.inOut(since(seconds) / length);
    }

    public V last() {
        return steps.getLast().value();
    }

    private int index(double seconds) {
        int found = 0;
        for (int i = 1; i < steps.size() && steps.get(i).at() <= seconds; i++) {
            found = i;
        }
        return found;
    }
}
