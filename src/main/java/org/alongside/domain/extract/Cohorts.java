package org.alongside.domain.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.domain.figures.Fold;
import org.alongside.domain.people.Crn;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.Origin;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.toolkit.Edition;

/// Everyone met, by cohort: each person once in each, by the latest referral. The same CRN is the same person, whoever
/// wrote it down.
public final class Cohorts implements Fold {
    private final Function<Referral.Choice, Optional<Edition>> editions;
    private final SortedMap<Cohort, Map<Crn, Subject>> subjects = new TreeMap<>();
    private final SortedMap<Cohort, Optional<Edition>> known = new TreeMap<>();
    private final Map<Crn, UUID> people = new HashMap<>();

    /// @param editions the edition a referral follows, where it is installed
    public Cohorts(Function<Referral.Choice, Optional<Edition>> editions) {
        this.editions = editions;
    }

    @Override
    public void add(Origin origin, Case one) {
        var choice = one.referral().choice();
        var cohort = Cohort.of(choice);
        var edition = known.computeIfAbsent(cohort, fresh -> editions.apply(choice));
        people.merge(one.person().crn(), one.person().id(), (held, met) -> held.compareTo(met) <= 0 ? held : met);
        subjects.computeIfAbsent(cohort, fresh -> new HashMap<>())
                .merge(
                        one.person().crn(),
                        Subject.of(origin, one, edition),
                        (held, met) -> held.latest().compareTo(met.latest()) >= 0 ? held : met);
    }

    /// The keys of everyone met, one a person.
    public Set<UUID> people() {
        return Set.copyOf(people.values());
    }

    /// Whether nobody was met.
    public boolean isEmpty() {
        return people.isEmpty();
    }

    /// Cohorts whose edition is not installed: nobody in them can have completed anything.
    public List<Cohort> unknown() {
        return known.entrySet().stream()
                .filter(one -> one.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Every table, cohort by cohort.
    public List<Table> tables() {
        var tables = new ArrayList<Table>();
        subjects.forEach((cohort, of) ->
                tables.addAll(new CohortTables(cohort, known.getOrDefault(cohort, Optional.empty()), keyed(of)).all()));
        return tables;
    }

    /// The values behind every mean: by cohort and measure.
    public SortedMap<Cohort, SortedMap<String, List<Integer>>> measures() {
        var all = new TreeMap<Cohort, SortedMap<String, List<Integer>>>();
        subjects.forEach((cohort, of) -> {
            var measures = new TreeMap<String, List<Integer>>();
            of.values()
                    .forEach(subject -> subject.measures()
                            .forEach((name, value) -> measures.computeIfAbsent(name, fresh -> new ArrayList<>())
                                    .add(value)));
            all.put(cohort, measures);
        });
        return all;
    }

    private List<Map.Entry<UUID, Subject>> keyed(Map<Crn, Subject> of) {
        return of.entrySet().stream()
                .map(one -> {
                    var key = people.get(one.getKey());
                    if (key == null) {
                        throw new IllegalStateException("everyone met has a key");
                    }
                    return Map.entry(key, one.getValue());
                })
                .sorted(Map.Entry.comparingByKey())
                .toList();
    }
}
