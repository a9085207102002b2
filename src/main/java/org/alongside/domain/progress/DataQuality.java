package org.alongside.domain.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.alongside.domain.referral.EndReason;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.session.Outcome;
import org.alongside.domain.session.Session;
import org.alongside.domain.session.SessionRecord;
import org.alongside.domain.toolkit.Edition;

/// What does not add up in the record: listed beside every figure, never dropped silently. Warnings name things by
/// their references only.
public final class DataQuality {
    private DataQuality() {}

    /// One sentence per finding, in the order of the cases.
    public static List<String> warnings(
            List<Case> cases, Function<Referral.Choice, Optional<Edition>> editions, LocalDate today) {
        var found = new ArrayList<String>();
        for (var one : cases) {
            var referral = one.referral();
            var edition = editions.apply(referral.choice());
            if (edition.isEmpty()) {
                found.add("Referral " + referral.ref() + " follows an edition that is not installed here.");
            }
            if (referral.ending()
                            .filter(end -> end.reason() == EndReason.COMPLETED)
                            .isPresent()
                    && !isStarted(one)) {
                found.add("Referral " + referral.ref()
                        + " is completed but nothing was delivered in an attended session.");
            }
            if (referral.risk()
                    .saraOn()
                    .filter(on -> on.isBefore(referral.referredOn().minusYears(1)))
                    .isPresent()) {
                found.add("Referral " + referral.ref() + " has a SARA more than a year older than the referral.");
            }
            if (one.person().dateOfBirth().isEmpty()) {
                found.add("Referral " + referral.ref() + " has no date of birth, so its age is left out of the mean.");
            }
            one.sessions().forEach(record -> session(record, today, edition).ifPresent(found::add));
        }
        return List.copyOf(found);
    }

    private static Optional<String> session(SessionRecord record, LocalDate today, Optional<Edition> edition) {
        var session = record.session();
        var ref = session.appointment().ref();
        boolean unrecorded = session.outcome().isEmpty()
                || session.outcome().filter(Outcome.NOT_RECORDED::equals).isPresent();
        if (unrecorded && session.appointment().on().isBefore(today)) {
            return Optional.of("Session " + ref + " has no outcome although its day has passed"
                    + (record.deliveries().isEmpty() ? "." : "; its deliveries are not counted."));
        }
        if (!(session instanceof Session.Held) && !record.deliveries().isEmpty()) {
            return Optional.of("Session " + ref + " was not attended but holds deliveries; they are not counted.");
        }
        Predicate<String> foreign =
                id -> edition.filter(known -> !known.exercises().contains(id)).isPresent();
        if (record.deliveries().stream().anyMatch(delivery -> foreign.test(delivery.exercise()))) {
            return Optional.of("Session " + ref + " holds an exercise that is not in the referral's edition.");
        }
        return Optional.empty();
    }

    private static boolean isStarted(Case one) {
        return one.sessions().stream()
                .filter(record -> record.session() instanceof Session.Held)
                .anyMatch(record -> record.deliveries().stream()
                        .anyMatch(delivery -> delivery.shown().isUsed()));
    }
}
