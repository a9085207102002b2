package org.alongside.domain.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alongside.domain.disclosure.Preset;
import org.alongside.domain.disclosure.Release;
import org.alongside.domain.progress.Flow;

/// Everything that tables publish: the counts of each figure, and the means.
public record Published(Preset preset, List<Counts> counts, Means means) {
    /// Keeps its own copy.
    public Published {
        counts = List.copyOf(counts);
    }

    /// What a release shows.
    public static Published of(Cohorts cohorts, Collection<Table> tables, Release release) {
        var counts = new ArrayList<Counts>();
        for (var figure : Figure.values()) {
            if (figure != Figure.MEASURED) {
                counts.add(Counts.of(figure, tables, release));
            }
        }
        var measured = Counts.of(Figure.MEASURED, tables, release);
        return new Published(
                release.preset(),
                counts,
                Means.of(measured, Counts.of(Figure.ALLIANCE, tables, release), cohorts.measures(), release.preset()));
    }

    /// Over several sites, which all follow one preset.
    ///
    /// @param sites at least one
    public static Published sum(List<Published> sites) {
        var first = sites.getFirst();
        var counts = new ArrayList<Counts>();
        for (int at = 0; at < first.counts.size(); at++) {
            int place = at;
            counts.add(Counts.sum(
                    sites.stream().map(site -> site.counts.get(place)).toList()));
        }
        return new Published(
                first.preset,
                counts,
                Means.sum(sites.stream().map(Published::means).toList(), first.preset));
    }

    /// Whether anyone could work a hidden number out of one of the files by a single sum: the last look before they
    /// leave, by a plainer way than the one that decided what to hide. Rounded numbers have no such sums.
    public boolean givesAway() {
        return preset.isExact() && counts.stream().anyMatch(Counts::givesAway);
    }

    /// The package's files.
    public List<Resource> resources() {
        var files = new ArrayList<Resource>();
        counts.forEach(one -> files.add(one.resource(preset)));
        files.add(means.resource());
        return files;
    }

    /// The flow in plain lines, one block a toolkit and edition.
    public String flow() {
        var text = new StringBuilder();
        for (var cohort : cohorts()) {
            text.append(cohort.toolkit())
                    .append(", edition ")
                    .append(cohort.edition())
                    .append('\n');
            line(text, "Referred", people(Figure.FLOW, cohort, Counts.ALL, Counts.ALL), 0);
            for (var stage : Flow.Row.values()) {
                line(text, words(stage), people(Figure.FLOW, cohort, Counts.ALL, Progressed.code(stage)), 2);
            }
            text.append('\n');
        }
        return text.append(preset.sentence())
                .append("\n* is a hidden number.\n")
                .toString();
    }

    /// Everyone referred to one edition of one toolkit, as the flow tells them apart, in its order.
    public List<Cohort> cohorts() {
        return counts(Figure.FLOW).shown().keySet().stream()
                .map(key -> new Cohort(key.getFirst(), key.get(1)))
                .distinct()
                .toList();
    }

    /// A number of a figure as it is shown; nobody where the file has no such row.
    ///
    /// @param categories what stands after toolkit and edition
    public Optional<Integer> people(Figure figure, Cohort cohort, String... categories) {
        var key = new ArrayList<>(List.of(cohort.toolkit(), cohort.edition()));
        key.addAll(List.of(categories));
        return counts(figure).shown().getOrDefault(key, Optional.of(0));
    }

    /// Which exercises people of that cohort could complete, in the order of the file.
    public List<String> exercises(Cohort cohort) {
        return counts(Figure.ATTRITION).shown().keySet().stream()
                .filter(key ->
                        key.getFirst().equals(cohort.toolkit()) && key.get(1).equals(cohort.edition()))
                .map(key -> key.get(2))
                .distinct()
                .toList();
    }

    private Counts counts(Figure figure) {
        return counts.stream().filter(one -> one.figure() == figure).findFirst().orElseThrow();
    }

    private static void line(StringBuilder text, String words, Optional<Integer> number, int indent) {
        text.append("%s%-34s%6s%n"
                .formatted(
                        " ".repeat(indent), words, number.map(String::valueOf).orElse(Counts.HIDDEN))
                .replace("\r\n", "\n"));
    }

    private static String words(Flow.Row stage) {
        var words = stage.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /// The names of all files of tables.
    public static List<String> names() {
        var names = new ArrayList<>(Arrays.stream(Figure.values())
                .filter(figure -> figure != Figure.MEASURED)
                .map(figure -> figure.name().toLowerCase(Locale.ROOT))
                .toList());
        names.add(Means.NAME);
        return names;
    }
}
