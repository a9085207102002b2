package org.alongside.domain.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.domain.session.Delivery;
import org.alongside.domain.session.DeliveryRules;
import org.alongside.domain.session.Session;
import org.alongside.domain.toolkit.Edition;
import org.alongside.domain.toolkit.Terms;
import org.alongside.domain.toolkit.Toolkit;

/// A referral on its way through its toolkit, for choosing what comes next.
///
/// @param recorded ids of the facts on record that the toolkit may ask for
/// @param done ids of the exercises completed with this person, under whichever referral
public record Course(Case one, Toolkit toolkit, Edition edition, Set<String> recorded, Set<String> done) {
    /// Keeps its own copies.
    public Course {
        recorded = Set.copyOf(recorded);
        done = Set.copyOf(done);
    }

    /// The exercises that were completed in any of these cases.
    public static Set<String> done(Collection<Case> cases) {
        return cases.stream()
                .flatMap(one -> one.sessions().stream())
                .filter(record -> record.session() instanceof Session.Held)
                .flatMap(record -> record.deliveries().stream())
                .filter(delivery -> delivery.shown().completes())
                .map(Delivery::exercise)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// How far it has come.
    public Progress progress() {
        return Progress.of(edition, one.sessions());
    }

    /// What the toolkit asks to be on record before anything is delivered, and is not.
    public List<Terms.Gate> missing() {
        return DeliveryRules.missing(toolkit, recorded);
    }

    /// How many sessions were held.
    public int held() {
        return (int) one.sessions().stream()
                .filter(record -> record.session() instanceof Session.Held)
                .count();
    }

    /// What speaks against using that exercise next, one plain sentence each; none of it is a block.
    public List<String> against(String exercise) {
        return against(exercise, Set.of());
    }

    /// The same, where some exercises count as done besides: those of the session that is being written.
    public List<String> against(String exercise, Set<String> today) {
        var sentences = new ArrayList<String>();
        var progress = progress();
        if (!missing().isEmpty()) {
            sentences.add("Not on record yet: "
                    + String.join(
                            "; ", missing().stream().map(Terms.Gate::title).toList()) + ".");
        }
        DeliveryRules.unfinishedBefore(toolkit, exercise, progress, today)
                .ifPresent(module ->
                        sentences.add("The modules come in order, and " + module.title() + " is not done yet."));
        var foundation = edition.foundation();
        if (!progress.isFoundationComplete() && !foundation.contains(exercise)) {
            sentences.add("The foundation comes first: " + progress.foundationDone() + " of " + foundation.size()
                    + " are done.");
        }
        if (!edition.exercises().contains(exercise)) {
            sentences.add("It is not in the edition of this referral, " + edition.title() + ".");
        }
        return sentences;
    }
}
