package org.alongside.domain.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.alongside.domain.disclosure.Key;
import org.alongside.domain.disclosure.Preset;
import org.alongside.domain.disclosure.Release;
import org.alongside.domain.disclosure.Suppression;
import org.alongside.domain.disclosure.Tally;

/// Decides what tables show, the most wanted first: what the flow shows stays shown, and the tables of two ways hide
/// what
/// they must hide for it. A table that cannot be made safe beside those before it is hidden whole.
public final class Deciding {
    private static final Set<Figure> FIRST = Set.of(Figure.FLOW, Figure.ENDINGS, Figure.ATTENDANCE);

    private final Preset preset;
    private final List<Release> earlier;
    private final TreeMap<Key, Release.Entry> entries = new TreeMap<>();

    private Deciding(Preset preset, List<Release> earlier) {
        this.preset = preset;
        this.earlier = earlier;
    }

    /// One release of all tables.
    ///
    /// @param earlier everything published before, under the same rule
    public static Release decide(Collection<Table> tables, Preset preset, List<Release> earlier) {
        var deciding = new Deciding(preset, earlier);
        var cohorts = tables.stream()
                .filter(table -> table.each().isEmpty())
                .collect(Collectors.groupingBy(Table::cohort, TreeMap::new, Collectors.toList()));
        cohorts.values().forEach(deciding::together);
        tables.stream()
                .filter(table -> !table.each().isEmpty())
                .forEach(table -> deciding.add(List.of(table.tally()), deciding.past(List.of(table))));
        return new Release(preset, deciding.entries);
    }

    private void together(List<Table> cohort) {
        var done = past(cohort);
        done.add(add(tallies(cohort, true), done));
        tallies(cohort, false).forEach(tally -> done.add(add(List.of(tally), done)));
    }

    private static List<Tally> tallies(List<Table> cohort, boolean first) {
        return cohort.stream()
                .filter(table -> FIRST.contains(table.figure()) == first)
                .map(Table::tally)
                .toList();
    }

    private Release add(List<Tally> tallies, List<Release> before) {
        var release = Suppression.decide(tallies, preset, before);
        var all = new ArrayList<>(before);
        all.add(release);
        var decided = Suppression.isExposed(all, preset) ? hidden(release) : release;
        entries.putAll(decided.entries());
        return decided;
    }

    private static Release hidden(Release release) {
        var all = new TreeMap<Key, Release.Entry>();
        release.entries().forEach((key, entry) -> all.put(key, new Release.Entry(entry.people(), Optional.empty())));
        return new Release(release.preset(), all);
    }

    /// What was published of those tables; others have no sum with them.
    private List<Release> past(List<Table> tables) {
        var names = tables.stream().map(table -> table.tally().name()).collect(Collectors.toSet());
        var past = new ArrayList<Release>();
        for (var release : earlier) {
            var some = new TreeMap<>(release.entries());
            some.keySet().removeIf(key -> !names.contains(key.table()));
            past.add(new Release(release.preset(), some));
        }
        return past;
    }
}
