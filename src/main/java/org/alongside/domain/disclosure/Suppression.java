package org.alongside.domain.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
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
/// takes until an [Onlooker] can work out none of them. What was hidden on the way and is not needed in the end is
/// shown
/// again.
public final class Suppression {
    private final List<Tally> tables;
    private final Preset preset;
    private final List<Release> earlier;
    private final Set<Object> shownBefore = new HashSet<>();
    private final Set<Object> hiddenBefore = new HashSet<>();
    private final Release all;
    private final Set<Key> hidden = new TreeSet<>();
    private final Set<Key> cannotBeHidden = new HashSet<>();
    private final Subjects subjects = new Subjects();
    private final Map<Object, List<Integer>> judged = new HashMap<>();

    private Suppression(List<Tally> tables, Preset preset, List<Release> earlier) {
        this.tables = tables;
        this.preset = preset;
        this.earlier = earlier;
        this.all = everything(tables, preset);
        for (int index = 0; index < earlier.size(); index++) {
            remember(index, earlier.get(index));
        }
        all.entries().forEach((key, entry) -> {
            if (entry.people().isEmpty() || isAmong(shownBefore, key)) {
                cannotBeHidden.add(key);
            }
        });
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
        var first = Set.copyOf(suppression.hidden);
        var safe = suppression.hideTheRest();
        return suppression.exposed(safe).isEmpty() ? suppression.showAgain(first) : safe;
    }

    /// Whether an onlooker of all of these could work out a hidden number.
    ///
    /// @param releases all under one rule
    public static boolean isExposed(List<Release> releases, Preset preset) {
        return !new Onlooker(releases, new Subjects())
                .exposed(preset.width(), new HashMap<>())
                .isEmpty();
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
        return !cannotBeHidden.contains(key);
    }

    /// Whether the same number stood in the same place, or another number about just the same people.
    private boolean isAmong(Set<Object> memory, Key key) {
        var people = all.entry(key).people();
        return !people.isEmpty()
                && (memory.contains(List.of(key, people))
                        || memory.contains(Onlooker.subject(earlier.size(), all, key)));
    }

    /// The difference of two numbers in the same place would be a small number of people; or of one and two others that
    /// together are nearly it, as two halves of a service are nearly the whole of it.
    private boolean isNearlyAsBefore(Key key, Set<String> people) {
        var before = earlier.stream()
                .map(release -> release.entries().get(key))
                .filter(entry -> entry != null && entry.shown().isPresent())
                .map(Release.Entry::people)
                .filter(who -> !who.isEmpty())
                .distinct()
                .toList();
        return before.stream().anyMatch(who -> preset.isSmall(difference(who, people)))
                || before.stream()
                        .anyMatch(one -> before.stream()
                                .anyMatch(other -> !one.equals(other)
                                        && (isNearlyBoth(one, other, people) || isNearlyBoth(one, people, other))));
    }

    /// Whether two numbers of different people add up to nearly a third one.
    private boolean isNearlyBoth(Set<String> one, Set<String> other, Set<String> whole) {
        if (Math.abs(one.size() + other.size() - whole.size()) >= preset.threshold()
                || !Collections.disjoint(one, other)) {
            return false;
        }
        var both = new HashSet<>(one);
        both.addAll(other);
        return preset.isSmall(difference(both, whole));
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
            var onlooker = onlooker(release);
            int before = hidden.size();
            for (var one : onlooker.exposed(preset.width(), judged)) {
                var rings = onlooker.rings(List.of(one));
                Stream.concat(
                                rings.stream().map(ring -> cheapest(ring, release, this::canBeHidden)),
                                rings.stream().map(ring -> cheapest(ring, release, this::isNobody)))
                        .filter(keys -> !keys.isEmpty())
                        .findFirst()
                        .ifPresent(hidden::addAll);
            }
            if (hidden.size() == before) {
                return release; // nobody is exposed, or nothing that could still be hidden would help
            }
        }
    }

    private Onlooker onlooker(Release release) {
        return new Onlooker(Stream.concat(earlier.stream(), Stream.of(release)).toList(), subjects);
    }

    private List<Integer> exposed(Release release) {
        return onlooker(release).exposed(preset.width(), judged);
    }

    /// The way to the last hidden number hides more than it takes: a small neighbour first, and then all that hangs on
    /// it. Each is tried, the most wanted first: totals, then the larger numbers.
    ///
    /// @param first what the rule itself hides
    private Release showAgain(Set<Key> first) {
        var onTheWay = new TreeMap<Integer, List<Key>>();
        hidden.stream()
                .filter(key -> !first.contains(key))
                .forEach(key -> onTheWay.computeIfAbsent(subject(key), any -> new ArrayList<>())
                        .add(key));
        onTheWay.values().stream()
                .sorted(Comparator.comparing((List<Key> keys) -> keys.stream().noneMatch(Key::isTotal))
                        .thenComparing(
                                keys -> all.entry(keys.getFirst()).people().size(), Comparator.reverseOrder())
                        .thenComparing(List::getFirst))
                .forEach(keys -> show(keys, first));
        return release();
    }

    /// Shows these, and what can be worked out of them; neither where that gives away what the rule hides.
    private void show(List<Key> keys, Set<Key> first) {
        var shown = new ArrayList<Key>();
        Collection<Key> more = keys;
        while (!more.isEmpty()) {
            shown.addAll(more);
            hidden.removeAll(more);
            var exposed = exposed(release());
            if (exposed.isEmpty()) {
                return;
            }
            more = exposed.stream()
                    .flatMap(subject -> alike(subject).stream())
                    .filter(hidden::contains)
                    .toList();
            if (more.stream().anyMatch(first::contains)) {
                more = List.of();
            }
        }
        hidden.addAll(shown);
    }

    /// Where all that is left beside a hidden number is nothing, nothing must be hidden too.
    private boolean isNobody(Key key) {
        return !key.isTotal() && all.entry(key).people().isEmpty();
    }

    /// What is hidden with the smallest of these numbers that is still shown; with a cell rather than a total.
    private List<Key> cheapest(List<Integer> ring, Release release, Predicate<Key> may) {
        var among = Set.copyOf(ring);
        return release.entries().entrySet().stream()
                .filter(entry -> entry.getValue().shown().isPresent()
                        && among.contains(subject(entry.getKey()))
                        && may.test(entry.getKey()))
                .min(Comparator.comparing((Map.Entry<Key, Release.Entry> entry) ->
                                entry.getKey().isTotal())
                        .thenComparingInt(entry -> entry.getValue().people().size())
                        .thenComparing(Map.Entry::getKey))
                .map(entry -> alike(subject(entry.getKey())))
                .orElse(List.of());
    }

    private Integer subject(Key key) {
        return subjects.of(earlier.size(), all, key);
    }

    private List<Key> alike(Integer subject) {
        return all.entries().keySet().stream()
                .filter(key -> subject(key).equals(subject))
                .toList();
    }

    private static Release everything(List<Tally> tables, Preset preset) {
        var entries = new TreeMap<Key, Release.Entry>();
        for (var table : tables) {
            table.people()
                    .forEach((key, people) ->
                            entries.put(key, new Release.Entry(people, Optional.of(preset.shown(people.size())))));
        }
        return new Release(preset, entries);
    }

    private Release release() {
        var entries = new TreeMap<Key, Release.Entry>(all.entries());
        hidden.forEach(key -> entries.put(key, new Release.Entry(all.entry(key).people(), Optional.empty())));
        return new Release(preset, entries);
    }
}
