package org.alongside.domain.figures;

import java.util.Optional;
import java.util.TreeMap;

/// How whole numbers are spread: how often each came, so that the middle one is exact however many there are.
public final class Spread {
    private final TreeMap<Integer, Integer> times = new TreeMap<>();
    private int count;
    private long sum;

    void add(int number) {
        times.merge(number, 1, Integer::sum);
        count++;
        sum += number;
    }

    /// How many there are.
    public int count() {
        return count;
    }

    /// Their mean with one decimal, half up.
    public Optional<Double> mean() {
        return count == 0 ? Optional.empty() : Optional.of(Math.round(10.0 * sum / count) / 10.0);
    }

    /// The one in the middle, or half way between the two that are.
    public Optional<Double> median() {
        return count == 0 ? Optional.empty() : Optional.of((at((count - 1) / 2) + at(count / 2)) / 2.0);
    }

    private int at(int place) {
        int left = place;
        for (var entry : times.entrySet()) {
            left -= entry.getValue();
            if (left < 0) {
                return entry.getKey();
            }
        }
        throw new IllegalStateException("there is no number at that place");
    }

    /// The smallest.
    public Optional<Integer> least() {
        return count == 0 ? Optional.empty() : Optional.of(times.firstKey());
    }

    /// The largest.
    public Optional<Integer> most() {
        return count == 0 ? Optional.empty() : Optional.of(times.lastKey());
    }
}
