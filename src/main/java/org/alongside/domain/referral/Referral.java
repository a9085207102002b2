package org.alongside.domain.referral;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The decision to use a toolkit with a person, and where it stands.
///
/// @param ref what people call it, such as `R-7K3M9Q`
/// @param practitioner who delivers it; may be empty
/// @param ending present once it is over
public record Referral(
        UUID id,
        String ref,
        UUID personId,
        Choice choice,
        LocalDate referredOn,
        Order order,
        Risk risk,
        Set<Barrier> barriers,
        String practitioner,
        ReferralStatus status,
        Suitability suitability,
        Optional<Ending> ending) {
    /// Keeps its own copy of the barriers; a referral that is over has an ending and no other has one.
    public Referral {
        barriers = Set.copyOf(barriers);
        if (status.isOver() != ending.isPresent()) {
            throw new IllegalArgumentException("a referral has an ending exactly when it is over: " + status);
        }
    }

    /// What was chosen. Ids are those of the pack.
    ///
    /// @param variant empty when the toolkit has none or it was not said
    public record Choice(String toolkit, String edition, Optional<String> variant) {}

    /// Under what the work is done.
    ///
    /// @param requirement a code of the reference data `requirements`, or empty
    /// @param daysMax the most days that may be asked for, where a court or board set one
    public record Order(
            Optional<Sentence> sentence,
            Optional<String> requirement,
            Optional<Integer> daysMax,
            Optional<LocalDate> endsOn) {}

    /// Risk as read elsewhere.
    ///
    /// @param saraOn the day of the SARA that both levels come from
    public record Risk(
            Optional<Sara> saraPartner, Optional<Sara> saraOthers, Optional<LocalDate> saraOn, Optional<Rosh> rosh) {
        /// The higher of the two SARA levels; not assessed when neither is given.
        public Sara sara() {
            return Sara.higher(saraPartner.orElse(Sara.NOT_ASSESSED), saraOthers.orElse(Sara.NOT_ASSESSED));
        }
    }

    /// What the toolkit's rules answered, and the practitioner's reason where one was asked for.
    ///
    /// @param answer a code of [org.alongside.domain.toolkit.Answer], or empty when it was never asked
    public record Suitability(Optional<String> answer, String reason) {}

    /// How it ended.
    public record Ending(LocalDate on, EndReason reason, String comment) {}

    /// Whether it is over.
    public boolean isOver() {
        return status.isOver();
    }

    /// The same referral with another status, which must not be over.
    public Referral withStatus(ReferralStatus next) {
        return new Referral(
                id,
                ref,
                personId,
                choice,
                referredOn,
                order,
                risk,
                barriers,
                practitioner,
                next,
                suitability,
                Optional.empty());
    }

    /// The same referral, over.
    public Referral ended(Ending how) {
        var over = how.reason() == EndReason.COMPLETED ? ReferralStatus.COMPLETE : ReferralStatus.ENDED;
        return new Referral(
                id,
                ref,
                personId,
                choice,
                referredOn,
                order,
                risk,
                barriers,
                practitioner,
                over,
                suitability,
                Optional.of(how));
    }
}
