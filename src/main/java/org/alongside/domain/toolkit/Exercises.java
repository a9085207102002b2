package org.alongside.domain.toolkit;

import java.util.AbstractList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// The exercises of a toolkit in the order of the book, each read when it is asked for, and a few hundred of them kept:
/// there may be thousands installed, and a day's work needs a few.
public final class Exercises extends AbstractList<Exercise> {
    // Twice so many are kept at most: a toolkit of usual size is read once.
    private static final int KEPT = 128;

    private final List<String> ids;
    private final Set<String> all;
    private final Function<String, Exercise> read;
    private volatile Map<String, Exercise> recent = new ConcurrentHashMap<>();
    private volatile Map<String, Exercise> before = Map.of();

    private Exercises(List<String> ids, Collection<String> former, Function<String, Exercise> read) {
        this.ids = List.copyOf(ids);
        this.all = new LinkedHashSet<>(ids);
        this.all.addAll(former);
        this.read = read;
    }

    /// Those that are there already.
    public static Exercises of(List<Exercise> exercises) {
        if (exercises instanceof Exercises ours) {
            return ours;
        }
        var byId = new LinkedHashMap<String, Exercise>();
        exercises.forEach(exercise -> byId.put(exercise.id(), exercise));
        return new Exercises(
                List.copyOf(byId.keySet()), List.of(), id -> Objects.requireNonNull(byId.get(id), "an id of the list"));
    }

    /// Those of these ids.
    ///
    /// @param former ids that can be found but are in no list: exercises that only an earlier version had
    /// @param read gives the exercise of an id, and never fails: what cannot be read is stood in for
    public static Exercises whenAsked(List<String> ids, Collection<String> former, Function<String, Exercise> read) {
        return new Exercises(ids, former, read);
    }

    /// The ids, without reading anything.
    public List<String> ids() {
        return ids;
    }

    /// The exercise of that id, former ones included; reads no other.
    public Optional<Exercise> find(String id) {
        return all.contains(id) ? Optional.of(exercise(id)) : Optional.empty();
    }

    private Exercise exercise(String id) {
        var known = recent.get(id);
        if (known != null) {
            return known;
        }
        var earlier = before.get(id);
        var now = earlier == null ? read.apply(id) : earlier; // under no lock: it may come from another toolkit
        if (recent.size() >= KEPT) {
            before = recent;
            recent = new ConcurrentHashMap<>();
        }
        recent.put(id, now);
        return now;
    }

    @Override
    public Exercise get(int place) {
        return exercise(ids.get(place));
    }

    @Override
    public int size() {
        return ids.size();
    }
}
