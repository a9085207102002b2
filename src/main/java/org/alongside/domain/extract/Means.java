package org.alongside.domain.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.alongside.domain.disclosure.Preset;

/// Means as they are published: each beside the number of people that it rests on.
///
/// @param lines by toolkit, edition and measure
public record Means(Map<List<String>, Line> lines) {
    /// The file's name.
    public static final String NAME = "means";

    /// What the names of means of session checks begin with.
    static final String CHECK = "check_";

    /// A mean, where one may be given.
    ///
    /// @param tenths the mean in tenths
    /// @param people how many it rests on, as shown
    /// @param missing of how many it is not known, as shown
    public record Line(Optional<Long> tenths, Optional<Integer> people, Optional<Integer> missing) {}

    /// Keeps its own copy.
    public Means {
        lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
    }

    /// Only where the number of people is shown and large enough, and where not everybody has the same value: that
    /// would tell it of each.
    ///
    /// @param measured what is shown of [Figure#MEASURED]
    /// @param alliance what is shown of [Figure#ALLIANCE]
    static Means of(
            Counts measured,
            Counts alliance,
            SortedMap<Cohort, SortedMap<String, List<Integer>>> values,
            Preset preset) {
        var lines = new LinkedHashMap<List<String>, Line>();
        values.forEach((cohort, measures) -> measures.forEach((measure, each) -> {
            boolean isCheck = measure.startsWith(CHECK);
            var people = isCheck
                    ? alliance.shown().getOrDefault(asked(cohort, measure), Optional.empty())
                    : measured.shown().getOrDefault(place(cohort, measure, "yes"), Optional.empty());
            Optional<Integer> missing = isCheck
                    ? Optional.empty()
                    : measured.shown().getOrDefault(place(cohort, measure, "no"), Optional.empty());
            boolean says = people.filter(shown -> Math.min(shown, each.size()) >= preset.leastBase())
                            .isPresent()
                    && each.stream().distinct().count() > 1;
            Optional<Long> tenths = says ? Optional.of(tenths(each)) : Optional.empty();
            lines.put(List.of(cohort.toolkit(), cohort.edition(), measure), new Line(tenths, people, missing));
        }));
        return new Means(lines);
    }

    /// Where the alliance table says of how many there is a first and a last score.
    private static List<String> asked(Cohort cohort, String measure) {
        var parts = measure.split("/", -1);
        return List.of(cohort.toolkit(), cohort.edition(), parts[1], parts[2], Counts.ALL);
    }

    private static List<String> place(Cohort cohort, String measure, String known) {
        return List.of(cohort.toolkit(), cohort.edition(), measure, known);
    }

    private static long tenths(List<Integer> values) {
        long sum = values.stream().mapToLong(Integer::longValue).sum();
        return Math.round(10.0 * sum / values.size());
    }

    /// Over sites: means weighted by the people shown. Where a site hides what its own rests on, there is none.
    ///
    /// @param sites at least one
    public static Means sum(List<Means> sites, Preset preset) {
        var lines = new LinkedHashMap<List<String>, Line>();
        for (var site : sites) {
            site.lines.keySet().forEach(key -> lines.computeIfAbsent(key, fresh -> sum(sites, key, preset)));
        }
        return new Means(lines);
    }

    private static Line sum(List<Means> sites, List<String> key, Preset preset) {
        Optional<Integer> people = Optional.of(0);
        Optional<Integer> missing = Optional.of(0);
        long weighted = 0;
        boolean known = true;
        for (var site : sites) {
            var line = site.lines.getOrDefault(key, new Line(Optional.empty(), Optional.of(0), Optional.of(0)));
            people = people.flatMap(so -> line.people().map(more -> Math.addExact(so, more)));
            missing = missing.flatMap(so -> line.missing().map(more -> Math.addExact(so, more)));
            int here = line.people().orElse(0);
            known &= here == 0 || line.tenths().isPresent();
            weighted += here * line.tenths().orElse(0L);
        }
        long total = weighted;
        boolean says = known;
        return new Line(
                people.filter(all -> says && all >= preset.leastBase()).map(all -> Math.round((double) total / all)),
                people,
                missing);
    }

    /// The file.
    public Resource resource() {
        var fields = List.of(
                Field.text("toolkit", "Toolkit"),
                Field.text("edition", "Edition"),
                Field.text("measure", "What is measured"),
                Field.number("mean", "Mean; empty where it rests on too few people, or on a hidden number of them"),
                Field.whole("people", "How many people it rests on; * where the rule hides it"),
                Field.whole("missing", "Of how many it is not known; * where the rule hides it"));
        var rows = new ArrayList<List<String>>();
        lines.forEach((key, line) -> {
            var row = new ArrayList<>(key);
            row.add(line.tenths().map(Means::decimal).orElse(""));
            row.add(line.people().map(String::valueOf).orElse(Counts.HIDDEN));
            row.add(line.missing().map(String::valueOf).orElse(Counts.HIDDEN));
            rows.add(row);
        });
        return new Resource(NAME, "Means", fields, List.of("toolkit", "edition", "measure"), List.of(), rows);
    }

    private static String decimal(long tenths) {
        return (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10 + "." + Math.abs(tenths) % 10;
    }
}
