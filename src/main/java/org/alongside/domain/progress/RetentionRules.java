package org.alongside.domain.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.alongside.domain.people.Person;
import org.alongside.domain.referral.Conclusion;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.referral.ReferralRules;

/// For how long a person is kept after the work is over.
public final class RetentionRules {
    private RetentionRules() {}

    /// Whole years that a person is kept, by how the referral concluded.
    public record Periods(int completed, int endedEarly, int cancelled, int neverReferred) {
        int after(Conclusion conclusion) {
            return switch (conclusion) {
                case COMPLETED -> completed;
                case ENDED_EARLY -> endedEarly;
                case CANCELLED -> cancelled;
            };
        }
    }

    /// Where a person's period stands.
    ///
    /// @param conclusion of the referral that keeps the person longest; empty for one who was never
    ///     referred
    /// @param endedOn when that ended, or when a person who was never referred was added
    /// @param dueOn the last day of the period
    /// @param held whether a legal hold keeps the person whatever the period
    public record Standing(
            Person person, Optional<Conclusion> conclusion, LocalDate endedOn, LocalDate dueOn, boolean held) {
        /// Whether the period is over. Nobody under hold is ever due.
        public boolean isDue(LocalDate today) {
            return !held && isOver(today);
        }

        /// Whether the period is over, held or not.
        public boolean isOver(LocalDate today) {
            return dueOn.isBefore(today);
        }
    }

    /// Where the period of someone stands; nothing while a referral is open.
    ///
    /// @param cases all of this person's
    /// @param addedOn when the person was first recorded
    public static Optional<Standing> standing(
            Person person, List<Case> cases, LocalDate addedOn, boolean held, Periods periods) {
        if (cases.isEmpty()) {
            var dueOn = addedOn.plusYears(periods.neverReferred());
            return Optional.of(new Standing(person, Optional.empty(), addedOn, dueOn, held));
        }
        if (cases.stream().anyMatch(one -> !one.referral().isOver())) {
            return Optional.empty();
        }
        return cases.stream()
                .flatMap(
                        one -> one.referral().ending().stream().map(ending -> over(person, one, ending, held, periods)))
                .max(Comparator.comparing(Standing::dueOn));
    }

    private static Standing over(Person person, Case one, Referral.Ending ending, boolean held, Periods periods) {
        boolean anythingDelivered = one.sessions().stream()
                .anyMatch(record ->
                        record.session().isAttended() && !record.deliveries().isEmpty());
        var conclusion =
                ReferralRules.conclusion(one.referral(), anythingDelivered).orElse(Conclusion.CANCELLED);
        return new Standing(
                person, Optional.of(conclusion), ending.on(), ending.on().plusYears(periods.after(conclusion)), held);
    }
}
