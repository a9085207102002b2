package org.alongside.domain.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.domain.disclosure.Key;
import org.alongside.domain.disclosure.Preset;
import org.alongside.domain.disclosure.Release;
import org.alongside.domain.progress.Flow;

/// The numbers of one file as they are published: for every choice of categories how many, or that it is hidden.
///
/// @param shown by what stands in [Figure#categories], in the order of the file
public record Counts(Figure figure, Map<List<String>, Optional<Integer>> shown) {
    /// Stands for all of a category.
    public static final String ALL = "ALL";

    /// Stands for a number that is hidden.
    public static final String HIDDEN = "*";

    private static final int FIRST_SUMMED = 2; // nothing is summed over toolkits and editions

    /// Keeps its own copy.
    public Counts {
        shown = Collections.unmodifiableMap(new LinkedHashMap<>(shown));
    }

    /// What a release shows of that figure.
    static Counts of(Figure figure, Collection<Table> tables, Release release) {
        var shown = new LinkedHashMap<List<String>, Optional<Integer>>();
        for (var table : tables) {
            if (table.figure() != figure) {
                continue;
            }
            for (var row : names(table.tally().rows(), figure.isOneRow())) {
                for (var column : names(table.tally().columns(), figure.isOneColumn())) {
                    var key = new Key(table.tally().name(), row, column);
                    shown.put(categories(table, row, column), release.shown(key));
                }
            }
        }
        return new Counts(figure, shown);
    }

    /// Where there is only one, its total says it all.
    private static List<String> names(List<String> all, boolean isOne) {
        return isOne
                ? List.of(Key.TOTAL)
                : Stream.concat(all.stream(), Stream.of(Key.TOTAL)).toList();
    }

    private static List<String> categories(Table table, String row, String column) {
        var names =
                new ArrayList<>(List.of(table.cohort().toolkit(), table.cohort().edition()));
        names.addAll(table.each());
        if (!table.figure().isOneRow()) {
            names.add(row.equals(Key.TOTAL) ? ALL : row);
        }
        if (!table.figure().isOneColumn()) {
            names.add(column.equals(Key.TOTAL) ? ALL : column);
        }
        return List.copyOf(names);
    }

    /// The sums over sites. What a site does not have is nobody there; what one site hides stays hidden.
    ///
    /// @param sites at least one, all of the same figure
    public static Counts sum(List<Counts> sites) {
        var keys = new LinkedHashSet<List<String>>();
        sites.forEach(site -> keys.addAll(site.shown.keySet()));
        var sums = new LinkedHashMap<List<String>, Optional<Integer>>();
        for (var key : keys) {
            Optional<Integer> sum = Optional.of(0);
            for (var site : sites) {
                var there = site.shown.getOrDefault(key, Optional.of(0));
                sum = sum.flatMap(so -> there.map(more -> Math.addExact(so, more)));
            }
            sums.put(key, sum);
        }
        return new Counts(sites.getFirst().figure, sums);
    }

    /// The file, percentages worked out from the numbers shown and from nothing else.
    public Resource resource(Preset preset) {
        var fields = new ArrayList<Field>();
        var names = figure.categories();
        for (int at = 0; at < names.size(); at++) {
            int place = at;
            var seen = new LinkedHashSet<String>();
            shown.keySet().forEach(key -> seen.add(key.get(place)));
            fields.add(new Field(names.get(at), Field.Type.STRING, words(names.get(at)), List.copyOf(seen)));
        }
        fields.add(Field.whole("people", "How many people; * where the rule hides it"));
        fields.add(Field.number("percent_of_row", "Share of the row's total, from the numbers shown"));
        fields.add(Field.number("percent_of_all", "Share of the table's total, from the numbers shown"));
        var rows = new ArrayList<List<String>>();
        shown.forEach((key, number) -> {
            var row = new ArrayList<>(key);
            row.add(number.map(String::valueOf).orElse(HIDDEN));
            row.add(percent(number, rowTotal(key), preset));
            row.add(percent(number, total(key), preset));
            rows.add(row);
        });
        return new Resource(
                figure.name().toLowerCase(java.util.Locale.ROOT), figure.title(), fields, names, List.of(), rows);
    }

    /// Whether a hidden number is left alone in a sum of which all else is shown.
    boolean givesAway() {
        for (var key : shown.keySet()) {
            for (int at = FIRST_SUMMED; at < key.size(); at++) {
                if (key.get(at).equals(ALL) && isLastHidden(key, at)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Of one total over a category and its parts.
    private boolean isLastHidden(List<String> total, int category) {
        var parts = shown.keySet().stream()
                .filter(key -> !key.get(category).equals(ALL)
                        && with(key, category, ALL).equals(total))
                .map(shown::get)
                .toList();
        long hidden = parts.stream().filter(Optional::isEmpty).count();
        return number(total).isPresent() ? hidden == 1 : hidden == 0 && !parts.isEmpty();
    }

    private Optional<Integer> number(List<String> key) {
        return Objects.requireNonNullElse(shown.get(key), Optional.<Integer>empty());
    }

    private static List<String> with(List<String> key, int at, String name) {
        var other = new ArrayList<>(key);
        other.set(at, name);
        return other;
    }

    private static String words(String category) {
        var words = category.replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private Optional<List<String>> rowTotal(List<String> key) {
        return figure.isOneColumn() || key.getLast().equals(ALL) ? Optional.empty() : Optional.of(allFrom(key, 1));
    }

    private Optional<List<String>> total(List<String> key) {
        int ways = (figure.isOneRow() ? 0 : 1) + (figure.isOneColumn() ? 0 : 1);
        var all = allFrom(key, ways);
        return all.equals(key) ? Optional.empty() : Optional.of(all);
    }

    private static List<String> allFrom(List<String> key, int last) {
        var all = new ArrayList<>(key);
        for (int at = key.size() - last; at < key.size(); at++) {
            all.set(at, ALL);
        }
        return all;
    }

    /// Nothing where it means nothing or rests on too few.
    private String percent(Optional<Integer> part, Optional<List<String>> of, Preset preset) {
        if (of.isEmpty()) {
            return "";
        }
        var whole = number(of.get());
        if (part.isEmpty() || whole.isEmpty()) {
            return HIDDEN;
        }
        return whole.get() < preset.leastBase()
                ? ""
                : Flow.percent(part.get(), whole.get()).map(String::valueOf).orElse("");
    }
}
