package org.alongside.domain.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.domain.Decision;
import org.alongside.domain.people.Person;
import org.alongside.domain.people.Sex;
import org.alongside.domain.toolkit.Answer;
import org.alongside.domain.toolkit.Toolkit;

/// What may be referred, moved and ended.
public final class ReferralRules {
    /// The youngest a person may be at referral, in years.
    public static final int AGE_MIN = 18;

    /// The longest comment at the end.
    public static final int END_COMMENT_MAX = 2_500;

    private ReferralRules() {}

    /// Asks the toolkit's rules about this person and this risk.
    public static org.alongside.domain.toolkit.Suitability suitability(
            Toolkit toolkit, Person person, Referral.Risk risk, Set<Barrier> barriers, LocalDate on) {
        return org.alongside.domain.toolkit.Suitability.ask(
                toolkit.suitability(),
                Map.of(
                        "sara",
                        Set.of(risk.sara().name()),
                        "sex",
                        person.sex().map(Sex::name).map(Set::of).orElseGet(Set::of),
                        "age",
                        person.yearsOldOn(on).map(String::valueOf).map(Set::of).orElseGet(Set::of),
                        "rosh",
                        risk.rosh().map(Rosh::name).map(Set::of).orElseGet(Set::of),
                        "barriers",
                        barriers.stream().map(Barrier::name).collect(Collectors.toUnmodifiableSet())));
    }

    /// Whether a new referral may be kept.
    ///
    /// @param others the person's other referrals
    public static Decision<Referral> decide(
            Referral referral, Person person, Toolkit toolkit, List<Referral> others, LocalDate today) {
        if (referral.referredOn().isAfter(today)) {
            return Decision.refuse("referred_on", "is in the future", "Refer on the day, or check the date.");
        }
        if (person.yearsOldOn(referral.referredOn())
                .filter(years -> years < AGE_MIN)
                .isPresent()) {
            return Decision.refuse("referred_on", "is before the person's 18th birthday", "Check the date of birth.");
        }
        var edition = toolkit.edition(referral.choice().edition());
        if (edition.isEmpty()) {
            return Decision.refuse("edition", "is not one of this toolkit's", "Choose one from its list.");
        }
        if (referral.choice()
                .variant()
                .filter(id -> toolkit.variant(id).isEmpty())
                .isPresent()) {
            return Decision.refuse("variant", "is not one of this toolkit's", "Choose one from its list.");
        }
        if (referral.order().daysMax().filter(days -> days < 1).isPresent()) {
            return Decision.refuse("days_max", "must be 1 or more", "Leave it empty when no limit was set.");
        }
        if (referral.risk().saraOn().filter(on -> on.isAfter(today)).isPresent()) {
            return Decision.refuse("sara_on", "is in the future", "Check the date.");
        }
        if (others.stream()
                .anyMatch(other -> !other.isOver() && other.choice().toolkit().equals(toolkit.id()))) {
            return Decision.refuse(
                    "toolkit", "is already open with this person", "Go on with that referral, or end it first.");
        }
        var asked = suitability(toolkit, person, referral.risk(), referral.barriers(), referral.referredOn());
        if (asked.answer() != Answer.SUITABLE && referral.suitability().reason().isBlank()) {
            return Decision.refuse(
                    "suitability_reason",
                    "is needed: " + String.join(" ", asked.reasons()).replaceFirst("\\.$", ""),
                    "Say why it is right all the same; it is kept with the referral.");
        }
        return Decision.keep(referral);
    }

    /// Whether a referral may move to another open status. The sentence shown is that of the move.
    public static Decision<Referral> move(Referral referral, ReferralStatus next) {
        if (next.isOver()) {
            return Decision.refuse("status", "of an ending needs a date and a reason", "End the referral instead.");
        }
        if (referral.status().moveTo(next).isEmpty()) {
            return Decision.refuse(
                    "status",
                    "cannot go from " + referral.status().label() + " to " + next.label(),
                    "Choose another status.");
        }
        return Decision.keep(referral.withStatus(next));
    }

    /// Whether a referral may end like this.
    public static Decision<Referral> end(Referral referral, Referral.Ending how, LocalDate today) {
        if (referral.isOver()) {
            return Decision.refuse(
                    "status", "is already " + referral.status().label().toLowerCase(Locale.UK), "");
        }
        if (how.on().isBefore(referral.referredOn())) {
            return Decision.refuse("ended_on", "is before the referral", "Check the date.");
        }
        if (how.on().isAfter(today)) {
            return Decision.refuse("ended_on", "is in the future", "End it on the day.");
        }
        if (how.comment().length() > END_COMMENT_MAX) {
            return Decision.refuse("end_comment", "is longer than 2,500 characters", "Shorten it.");
        }
        var next = referral.ended(how);
        if (referral.status().moveTo(next.status()).isEmpty()) {
            return Decision.refuse(
                    "end_reason",
                    "cannot be " + how.reason().label().toLowerCase(Locale.UK) + " before any work",
                    "Choose another reason.");
        }
        return Decision.keep(next);
    }

    /// What the end amounted to: a completion report is due after an early or a full one.
    public static Optional<Conclusion> conclusion(Referral referral, boolean anythingDelivered) {
        return referral.ending().map(ending -> {
            if (ending.reason() == EndReason.COMPLETED) {
                return Conclusion.COMPLETED;
            }
            return anythingDelivered ? Conclusion.ENDED_EARLY : Conclusion.CANCELLED;
        });
    }
}
