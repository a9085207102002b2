package org.alongside.domain.figures;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.Origin;
import org.alongside.domain.session.AnsweredBy;
import org.alongside.domain.session.CheckItem;
import org.alongside.domain.session.SessionRecord;

/// The session check at the first and at the last session that has one, by who answered. A session's score is the mean
/// of the four questions that were answered; a referral with a single check has no change to tell.
public final class Alliance implements Fold {
    private static final Set<String> OURS =
            Arrays.stream(CheckItem.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final Map<AnsweredBy, Difference> changes = new EnumMap<>(AnsweredBy.class);
    private int commenced;

    /// None yet.
    public Alliance() {
        for (var by : AnsweredBy.values()) {
            changes.put(by, new Difference());
        }
    }

    @Override
    public void add(Origin origin, Case one) {
        if (one.sessions().stream().noneMatch(Uptake::isUse)) {
            return;
        }
        commenced++;
        changes.forEach((by, change) -> change.add(one.sessions().stream()
                .filter(record -> record.session().isAttended())
                .flatMap(record -> score(record, by).stream())
                .toList()));
    }

    private static Optional<Double> score(SessionRecord record, AnsweredBy by) {
        var mean = record.checks().stream()
                .filter(check -> check.by() == by && OURS.contains(check.item()))
                .mapToInt(check -> check.score())
                .average();
        return mean.isPresent() ? Optional.of(mean.getAsDouble()) : Optional.empty();
    }

    /// Those who started: whoever is neither in [Difference#both] nor in [Difference#partly] of these is missing.
    public int commenced() {
        return commenced;
    }

    /// As that one answered.
    public Difference by(AnsweredBy by) {
        return changes.getOrDefault(by, new Difference());
    }
}
