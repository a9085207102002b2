package org.alongside.domain.figures;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alongside.domain.goal.Attainment;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.Origin;

/// How far goals came, as T scores before and after over the same goals, and scores on licensed measures at the first
/// and at the last day that has one. Of those who started only.
public final class Attaining implements Fold {
    private final Difference goals = new Difference();
    private final SortedMap<String, Difference> measures = new TreeMap<>();
    private int commenced;

    @Override
    public void add(Origin origin, Case one) {
        if (one.sessions().stream().noneMatch(Uptake::isUse)) {
            return;
        }
        commenced++;
        var gains = one.gains();
        Attainment.change(gains.goals()).ifPresentOrElse(change -> goals.add(change.before(), change.after()), () -> {
            if (!gains.goals().isEmpty()) {
                goals.addPartly();
            }
        });
        for (var name : gains.measures()) {
            measures.computeIfAbsent(name, any -> new Difference())
                    .add(gains.of(name).stream()
                            .map(score -> score.points().number())
                            .toList());
        }
    }

    /// Those who started: whoever is in neither number of a change is missing there.
    public int commenced() {
        return commenced;
    }

    /// T scores of goals.
    public Difference goals() {
        return goals;
    }

    /// Points by the measure's name; higher is not always better.
    public SortedMap<String, Difference> measures() {
        return Collections.unmodifiableSortedMap(measures);
    }
}
