package org.alongside.crash;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/// Counts what happened in many lives at once.
final class Tally {
    private final ConcurrentHashMap<String, LongAdder> counts = new ConcurrentHashMap<>();

    void count(String what) {
        add(what, 1);
    }

    void add(String what, long many) {
        counts.computeIfAbsent(what, _ -> new LongAdder()).add(many);
    }

    SortedMap<String, Long> sums() {
        var sums = new TreeMap<String, Long>();
        counts.forEach((what, many) -> sums.put(what, many.sum()));
        return sums;
    }
}
