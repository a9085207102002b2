package org.alongside.domain.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which numbers are about the same people, over several releases: worked out once, as it is asked for often.
final class Subjects {
    private final Map<Object, Integer> places = new HashMap<>();
    private final List<Map<Key, Integer>> known = new ArrayList<>();

    /// The subject of a number.
    ///
    /// @param index the release's place in the row of all; the people behind its numbers never change
    Integer of(int index, Release release, Key key) {
        while (known.size() <= index) {
            known.add(new HashMap<>());
        }
        return known.get(index).computeIfAbsent(key, fresh -> {
            var subject = Onlooker.subject(index, release, key);
            return places.computeIfAbsent(subject, first -> places.size());
        });
    }
}
