package org.alongside.domain.session;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.domain.Decision.Refuse;
import org.alongside.domain.progress.Progress;
import org.alongside.domain.toolkit.Exercise;
import org.alongside.domain.toolkit.Terms;
import org.alongside.domain.toolkit.Toolkit;

/// What a toolkit's terms ask before an exercise is delivered. None of it is a block: with a reason, which is kept with
/// the delivery, everything goes.
public final class DeliveryRules {
    private DeliveryRules() {}

    /// The gates of the toolkit that nobody has recorded for the referral.
    public static List<Terms.Gate> missing(Toolkit toolkit, Collection<String> recorded) {
        return toolkit.terms().gates().stream()
                .filter(gate -> !recorded.contains(gate.id()))
                .toList();
    }

    /// Refuses the first exercise that the terms speak against and that bears no reason.
    ///
    /// @param recorded ids of the gates on record
    /// @param progress before this session
    public static Optional<Refuse<SessionDraft>> decide(
            SessionDraft draft, Toolkit toolkit, Collection<String> recorded, Progress progress) {
        var gates = missing(toolkit, recorded);
        for (var used : draft.used()) {
            if (!used.chosenBecause().isBlank() || !used.shown().isUsed()) {
                continue;
            }
            if (!gates.isEmpty()) {
                return refuse(
                        "is needed, for this is not on record yet: "
                                + String.join(
                                        "; ",
                                        gates.stream().map(Terms.Gate::title).toList()),
                        "Record it for the referral first, or say why the exercise is used all the same.");
            }
            var earlier = unfinishedBefore(toolkit, used.exercise(), progress, completedIn(draft));
            if (earlier.isPresent()) {
                return refuse(
                        "is needed, for the modules come in order and "
                                + earlier.get().title() + " is not done yet",
                        "Go on with that module, or say why a later one comes first.");
            }
        }
        return Optional.empty();
    }

    private static Optional<Refuse<SessionDraft>> refuse(String reason, String nextStep) {
        return Optional.of(new Refuse<>("chosen_because", reason, nextStep));
    }

    private static Set<String> completedIn(SessionDraft draft) {
        return Set.copyOf(draft.used().stream()
                .filter(used -> used.shown().completes())
                .map(SessionDraft.Used::exercise)
                .toList());
    }

    /// In a toolkit whose modules come in order: the first module before the exercise's that is not done.
    ///
    /// @param today what counts as done besides
    public static Optional<Toolkit.Module> unfinishedBefore(
            Toolkit toolkit, String exercise, Progress progress, Set<String> today) {
        if (!toolkit.terms().isOrdered()) {
            return Optional.empty();
        }
        var module = toolkit.exercise(exercise).map(Exercise::module);
        return toolkit.modules().stream()
                .takeWhile(one -> module.isPresent() && !one.id().equals(module.get()))
                .filter(one -> progress.remaining().stream()
                        .filter(id -> !today.contains(id))
                        .flatMap(id -> toolkit.exercise(id).stream())
                        .anyMatch(left -> left.module().equals(one.id())))
                .findFirst();
    }
}
