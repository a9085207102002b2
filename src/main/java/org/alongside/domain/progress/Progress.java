package org.alongside.domain.progress;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.domain.session.Session;
import org.alongside.domain.session.SessionRecord;
import org.alongside.domain.toolkit.Edition;

/// How far a referral has come through the exercises of its edition.
///
/// @param complete ids of complete exercises, of the edition only
/// @param used ids of exercises used in an attended session, complete or not, of any edition
public record Progress(Edition edition, Set<String> complete, Set<String> used) {
    /// Keeps its own copies.
    public Progress {
        complete = Set.copyOf(complete);
        used = Set.copyOf(used);
    }

    /// Reads it off the sessions: an exercise is complete when an attended session holds a delivery of it that was
    /// watched in full, repeated, or read together.
    public static Progress of(Edition edition, List<SessionRecord> sessions) {
        var complete = new HashSet<String>();
        var used = new HashSet<String>();
        for (var record : sessions) {
            if (record.session() instanceof Session.Held) {
                for (var delivery : record.deliveries()) {
                    if (delivery.shown().isUsed()) {
                        used.add(delivery.exercise());
                    }
                    if (delivery.shown().completes() && edition.exercises().contains(delivery.exercise())) {
                        complete.add(delivery.exercise());
                    }
                }
            }
        }
        return new Progress(edition, complete, used);
    }

    /// Whether every foundation exercise of the edition is complete; an edition without any has none to do.
    public boolean isFoundationComplete() {
        return complete.containsAll(edition.foundation());
    }

    /// Whether every exercise of the edition is complete.
    public boolean isAllComplete() {
        return complete.containsAll(edition.exercises());
    }

    /// Whether any exercise has been used.
    public boolean isStarted() {
        return !used.isEmpty();
    }

    /// How many foundation exercises are complete.
    public int foundationDone() {
        return (int) edition.foundation().stream().filter(complete::contains).count();
    }

    /// What to do next: the foundation in its order, then the rest in theirs; empty when all is done.
    public Optional<String> next() {
        return remaining().stream().findFirst();
    }

    /// What is not complete yet, foundation first.
    public List<String> remaining() {
        var left = new ArrayList<String>();
        edition.foundation().stream().filter(id -> !complete.contains(id)).forEach(left::add);
        edition.exercises().stream()
                .filter(id -> !complete.contains(id) && !edition.foundation().contains(id))
                .forEach(left::add);
        return List.copyOf(left);
    }
}
