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

    /// What may be wrong.
    public enum Fault {
        EDITION_NOT_INSTALLED("Referral %s follows an edition that is not installed here."),
        COMPLETED_NOT_STARTED("Referral %s is completed but nothing was delivered in an attended session."),
        SARA_OLD("Referral %s has a SARA more than a year older than the referral."),
        NO_DATE_OF_BIRTH("Referral %s has no date of birth, so its age is left out of the mean."),
        REFERRAL_TOO_LATE("Referral %s is dated after today; a clock may have been wrong."),
        SESSION_TOO_LATE("Session %s has an outcome but is dated after today; a clock may have been wrong."),
        SESSION_TOO_EARLY("Session %s is dated before its referral."),
        NO_OUTCOME("Session %s has no outcome although its day has passed."),
        NO_OUTCOME_DELIVERED("Session %s has no outcome although its day has passed; its deliveries are not counted."),
        DELIVERED_NOT_ATTENDED("Session %s was not attended but holds deliveries; they are not counted."),
        FOREIGN_EXERCISE("Session %s holds an exercise that is not in the referral's edition.");

        private final String sentence;

        Fault(String sentence) {
            this.sentence = sentence;
        }
    }

    /// One thing that does not add up.
    ///
    /// @param ref the reference of the referral or session
    public record Finding(Fault fault, String ref) {
        /// In words.
        public String sentence() {
            return fault.sentence.formatted(ref);
        }
    }

    /// One sentence per finding, in the order of the cases.
    public static List<String> warnings(
            List<Case> cases, Function<Referral.Choice, Optional<Edition>> editions, LocalDate today) {
        return cases.stream()
                .flatMap(one -> findings(one, editions.apply(one.referral().choice()), today).stream())
                .map(Finding::sentence)
                .toList();
    }

    /// What does not add up in one case: the referral first, then its sessions.
    public static List<Finding> findings(Case one, Optional<Edition> edition, LocalDate today) {
        var found = new ArrayList<Finding>();
        var referral = one.referral();
        if (edition.isEmpty()) {
            found.add(new Finding(Fault.EDITION_NOT_INSTALLED, referral.ref()));
        }
        if (referral.ending().filter(end -> end.reason() == EndReason.COMPLETED).isPresent() && !isStarted(one)) {
            found.add(new Finding(Fault.COMPLETED_NOT_STARTED, referral.ref()));
        }
        if (referral.risk()
                .saraOn()
                .filter(on -> on.isBefore(referral.referredOn().minusYears(1)))
                .isPresent()) {
            found.add(new Finding(Fault.SARA_OLD, referral.ref()));
        }
        if (one.person().dateOfBirth().isEmpty()) {
            found.add(new Finding(Fault.NO_DATE_OF_BIRTH, referral.ref()));
        }
        if (referral.referredOn().isAfter(today)) {
            found.add(new Finding(Fault.REFERRAL_TOO_LATE, referral.ref()));
        }
        for (var record : one.sessions()) {
            var ref = record.session().appointment().ref();
            clock(record.session(), referral, today).ifPresent(fault -> found.add(new Finding(fault, ref)));
            session(record, today, edition).ifPresent(fault -> found.add(new Finding(fault, ref)));
        }
        return List.copyOf(found);
    }

    private static Optional<Fault> clock(Session session, Referral referral, LocalDate today) {
        var on = session.appointment().on();
        if (session.outcome().isPresent() && on.isAfter(today)) {
            return Optional.of(Fault.SESSION_TOO_LATE);
        }
        return on.isBefore(referral.referredOn()) ? Optional.of(Fault.SESSION_TOO_EARLY) : Optional.empty();
    }

    private static Optional<Fault> session(SessionRecord record, LocalDate today, Optional<Edition> edition) {
        var session = record.session();
        boolean unrecorded = session.outcome().isEmpty()
                || session.outcome().filter(Outcome.NOT_RECORDED::equals).isPresent();
        if (unrecorded && session.appointment().on().isBefore(today)) {
            return Optional.of(record.deliveries().isEmpty() ? Fault.NO_OUTCOME : Fault.NO_OUTCOME_DELIVERED);
        }
        if (!(session instanceof Session.Held) && !record.deliveries().isEmpty()) {
            return Optional.of(Fault.DELIVERED_NOT_ATTENDED);
        }
        Predicate<String> foreign =
                id -> edition.filter(known -> !known.exercises().contains(id)).isPresent();
        return record.deliveries().stream().anyMatch(delivery -> foreign.test(delivery.exercise()))
                ? Optional.of(Fault.FOREIGN_EXERCISE)
                : Optional.empty();
    }

    private static boolean isStarted(Case one) {
        return one.sessions().stream()
                .filter(record -> record.session() instanceof Session.Held)
                .anyMatch(record -> record.deliveries().stream()
                        .anyMatch(delivery -> delivery.shown().isUsed()));
    }
}
