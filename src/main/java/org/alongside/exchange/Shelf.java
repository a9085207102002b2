package org.alongside.exchange;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Things of one kind by their natural key: those the record holds, and over them those a file brings.
final class Shelf<K, T> {
    private final Map<K, T> held = new LinkedHashMap<>();
    private final Map<K, T> brought = new LinkedHashMap<>();
    private final Set<K> named = new HashSet<>();
    private final Set<K> refused = new HashSet<>();

    /// What the record holds.
    void hold(K key, T thing) {
        held.put(key, thing);
    }

    Optional<T> held(K key) {
        return Optional.ofNullable(held.get(key));
    }

    /// Everything that the record holds.
    Collection<T> held() {
        return held.values();
    }

    /// Notes that a row of the file has that key; false when an earlier row had it.
    boolean name(K key) {
        return named.add(key);
    }

    boolean isNamed(K key) {
        return named.contains(key);
    }

    /// What a good row brings.
    void bring(K key, T thing) {
        brought.put(key, thing);
    }

    /// The row of that key was rejected, so nothing may hang on it.
    void refuse(K key) {
        refused.add(key);
    }

    /// What stands under that key after the import; nothing when its row was rejected.
    Optional<T> find(K key) {
        if (refused.contains(key)) {
            return Optional.empty();
        }
        return Optional.ofNullable(brought.getOrDefault(key, held.get(key)));
    }

    Map<K, T> brought() {
        return brought;
    }

    /// Everything that stands after the import.
    Collection<T> all() {
        var all = new LinkedHashMap<>(held);
        all.putAll(brought);
        return all.values();
    }
}
