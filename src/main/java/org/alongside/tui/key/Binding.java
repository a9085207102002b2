package org.alongside.tui.key;

import java.util.List;
import java.util.Set;

/// Keys and what they do.
///
/// @param words what it does, in a word or two, for the hint line
/// @param sentence the same for the help page
/// @param where every place of which the screen must be one
/// @param weight the higher, the sooner it is hinted at; 0 is never
public record Binding(Action action, List<Key> keys, String words, String sentence, Set<Where> where, int weight) {
    /// Keeps its own copies.
    public Binding {
        keys = List.copyOf(keys);
        where = Set.copyOf(where);
    }

    /// Whether it means something there.
    public boolean holdsIn(Set<Where> places) {
        return places.containsAll(where);
    }

    /// Whether one of its keys is a bare letter.
    public boolean isLetter() {
        return keys.stream().anyMatch(Key::isTyped);
    }

    /// The name of its first key.
    public String keyWords() {
        return keys.getFirst().words();
    }
}
