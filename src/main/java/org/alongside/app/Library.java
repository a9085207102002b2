package org.alongside.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.domain.toolkit.Toolkit;
import org.jspecify.annotations.Nullable;

/// Everything that is installed, to be searched. It is read once, a little at a time, so that whoever reads it can do
/// other things in between; what was read stays read.
public final class Library {
    // About a tenth of a second's reading on a slow laptop.
    private static final int AT_ONCE = 40;

    private record Place(Toolkit toolkit, String id) {}

    private final Toolkits toolkits;
    private final ExerciseSearch.Making making = new ExerciseSearch.Making();
    private @Nullable List<Place> places;
    private int next;
    private volatile @Nullable ExerciseSearch search;

    /// Of these toolkits.
    public Library(Toolkits toolkits) {
        this.toolkits = toolkits;
    }

    /// The search, once everything is read.
    public Optional<ExerciseSearch> search() {
        return Optional.ofNullable(search);
    }

    /// Reads on for a moment.
    ///
    /// @return how much of it is read, in percent; 100 once [#search] is there
    public synchronized int readOn() {
        if (search != null) {
            return 100;
        }
        var all = places();
        int end = Math.min(all.size(), next + AT_ONCE);
        for (; next < end; next++) {
            var place = all.get(next);
            if (toolkits.isOwn(place.toolkit(), place.id())) {
                place.toolkit()
                        .exercise(place.id())
                        .ifPresent(exercise -> making.add(new Toolkits.Found(place.toolkit(), exercise)));
            }
        }
        if (next == all.size()) {
            search = making.made();
            return 100;
        }
        return next * 100 / all.size();
    }

    /// Reads everything, however long it takes.
    public ExerciseSearch whole() {
        while (readOn() < 100) {
            // on with the next ones
        }
        return search().orElseThrow();
    }

    private List<Place> places() {
        var known = places;
        if (known == null) {
            var all = new ArrayList<Place>();
            for (var toolkit : toolkits.all()) {
                toolkit.exerciseIds().forEach(id -> all.add(new Place(toolkit, id)));
            }
            known = List.copyOf(all);
            places = known;
        }
        return known;
    }
}
