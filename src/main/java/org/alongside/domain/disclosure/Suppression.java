package org.alongside.domain.disclosure;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Decides which numbers are hidden: the small ones, those that would tell what a whole row of people have in common,
/// those that differ from an earlier release by a few people only, and then, one after the other, as many more as it
/// takes until an [Onlooker] can work out none of them.
public final class Suppression {
    private final List<Tally> tables;
    private final Preset preset;
    private final List<Release> earlier;
    private final Set<Object> shownBefore = new HashSet<>();
    private final Set<Object> hiddenBefore = new HashSet<>();
    private final Release all;
    private final Set<Key> hidden = new TreeSet<>();

    private Suppression(List<Tally> tables, Preset preset, List<Release> earlier) {
        this.tables = tables;
        this.preset = preset;
        this.earlier = earlier;
        this.all = release();
        for (int index = 0; index < earlier.size(); index++) {
            remember(index, earlier.get(index));
        }
    }

    private void remember(int index, Release release) {
        if (release.preset() != preset) {
            throw new IllegalArgumentException("all releases follow one rule");
        }
        release.entries().forEach((key, entry) -> {
            var memory = entry.shown().isPresent() ? shownBefore : hiddenBefore;
            memory.add(Onlooker.subject(index, release, key));
            memory.add(List.of(key, entry.people()));
        });
    }

    /// What may be published of these tables.
    ///
    /// @param earlier everything that was published before, under the same rule
    public static Release decide(List<Tally> tables, Preset preset, List<Release> earlier) {
        var suppression = new Suppression(List.copyOf(tables), preset, List.copyOf(earlier));
        suppression.hideAtFirst();
        return suppression.hideTheRest();
    }

    private void hideAtFirst() {
        for (var table : tables) {
            table.people().forEach((key, people) -> {
                boolean hides =
                        preset.isSmall(people.size()) || isAmong(hiddenBefore, key) || isNearlyAsBefore(key, people);
                if (hides && canBeHidden(key)) {
                    hidden.add(key);
                }
            });
            if (table.sensitive() && table.columns().size() > 1) {
                Stream.concat(table.rows().stream(), Stream.of(Key.TOTAL)).forEach(row -> hideIfAllAreOne(table, row));
            }
        }
    }

    /// Nobody needs no hiding, and what was published before cannot be hidden any more.
    private boolean canBeHidden(Key key) {
        return !all.entry(key).people().isEmpty() && !isAmong(shownBefore, key);
    }

    /// Whether the same number stood in the same place, or another number about just the same people.
    private boolean isAmong(Set<Object> memory, Key key) {
        var people = all.entry(key).people();
        return !people.isEmpty()
                && (memory.contains(List.of(key, people))
                        || memory.contains(Onlooker.subject(earlier.size(), all, key)));
    }

    /// The difference of two numbers in the same place would be a small number of people.
    private boolean isNearlyAsBefore(Key key, Set<String> people) {
        return earlier.stream()
                .map(release -> release.entries().get(key))
                .anyMatch(before -> before != null
                        && before.shown().isPresent()
                        && preset.isSmall(difference(before.people(), people)));
    }

    private static int difference(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        return one.size() + other.size() - 2 * both.size();
    }

    /// Where everyone in a row has the same, the row would tell it of each: then its nothings are hidden too.
    private void hideIfAllAreOne(Tally table, String row) {
        int all = table.count(row, Key.TOTAL);
        boolean one = table.columns().stream().anyMatch(column -> table.count(row, column) == all);
        if (all > 0 && one) {
            for (var column : table.columns()) {
                hidden.add(new Key(table.name(), row, column));
            }
        }
    }

    private Release hideTheRest() {
        while (true) {
            var release = release();
            var onlooker = new Onlooker(
                    Stream.concat(earlier.stream(), Stream.of(release)).toList());
            var rings = onlooker.rings(onlooker.exposed(preset.width()));
            var next = Stream.concat(
                            rings.stream().map(ring -> cheapest(ring, release, this::canBeHidden)),
                            rings.stream().map(ring -> cheapest(ring, release, this::isNobody)))
                    .filter(keys -> !keys.isEmpty())
                    .findFirst();
            if (next.isEmpty()) {
                return release; // nobody is exposed, or nothing that could still be hidden would help
            }
            hidden.addAll(next.get());
        }
    }

    /// Where all that is left beside a hidden number is nothing, nothing must be hidden too.
    private boolean isNobody(Key key) {
        return !key.isTotal() && all.entry(key).people().isEmpty();
    }

    /// What is hidden with the smallest of these numbers that is still shown; with a cell rather than a total.
    private List<Key> cheapest(List<Object> ring, Release release, Predicate<Key> may) {
        return release.entries().entrySet().stream()
                .filter(entry -> entry.getValue().shown().isPresent()
                        && may.test(entry.getKey())
                        && ring.contains(Onlooker.subject(earlier.size(), release, entry.getKey())))
                .min(Comparator.comparing((Map.Entry<Key, Release.Entry> entry) ->
                                entry.getKey().isTotal())
                        .thenComparingInt(entry -> entry.getValue().people().size())
                        .thenComparing(Map.Entry::getKey))
                .map(entry -> alike(Onlooker.subject(earlier.size(), release, entry.getKey()), release))
                .orElse(List.of());
    }

    private List<Key> alike(Object subject, Release release) {
        return release.entries().keySet().stream()
                .filter(key -> Onlooker.subject(earlier.size(), release, key).equals(subject))
                .toList();
    }

    private Release release() {
        var entries = new TreeMap<Key, Release.Entry>();
        for (var table : tables) {
            table.people()
                    .forEach((key, people) -> entries.put(
                            key,
                            new Release.Entry(
                                    people,
                                    hidden.contains(key)
                                            ? Optional.empty()
                                            : Optional.of(preset.shown(people.size())))));
        }
        return new Release(preset, entries);
    }
}
