package org.alongside.packs;

import java.util.ArrayList;
import java.util.List;

/// A version in numbers and dots, such as 1.0.0 or 2026.2; a missing number counts as 0.
record PackVersion(List<Integer> numbers) implements Comparable<PackVersion> {
    private static final int PARTS = 4;

    static PackVersion of(String text) {
        if (!text.matches("[0-9]{1,6}(\\.[0-9]{1,6}){0,3}")) {
            throw new BadContent("its version is not numbers with dots, such as 1.2.0");
        }
        var numbers = new ArrayList<Integer>();
        for (var part : text.split("\\.", -1)) {
            numbers.add(Integer.valueOf(part));
        }
        while (numbers.size() < PARTS) {
            numbers.add(0);
        }
        return new PackVersion(List.copyOf(numbers));
    }

    @Override
    public int compareTo(PackVersion other) {
        for (int place = 0; place < PARTS; place++) {
            int order = Integer.compare(numbers.get(place), other.numbers.get(place));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
