package org.alongside.app.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.domain.progress.Case;
import org.alongside.domain.referral.EndReason;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.referral.ReferralStatus;
import org.alongside.domain.referral.StatusChange;
import org.alongside.domain.session.Outcome;
import org.alongside.domain.session.Session;
import org.alongside.domain.session.SessionRecord;

/// How it goes on from a referral, appointment by appointment, up to today.
final class MadeUpCourse {
    private static final int APPOINTMENTS_MAX = 90;
    private static final int ABSENCES_MAX = 3; // unacceptable ones, before it is returned to court more often than not

    private final MadeUpReferral made;
    private final LocalDate today;
    private final Chance chance;
    private final Referral referral;
    private final MadeUpSessions sessions;
    private final List<String> left;
    private final Set<String> complete = new HashSet<>();
    private final List<SessionRecord> records = new ArrayList<>();
    private Optional<Referral.Ending> ending = Optional.empty();
    private Optional<LocalDate> firstUse = Optional.empty();
    private int unacceptable;

    MadeUpCourse(MadeUpReferral made, LocalDate today, MadeUp.Refs refs, Chance chance) {
        this.made = made;
        this.today = today;
        this.chance = chance;
        this.referral = made.made(refs.referral());
        this.sessions = new MadeUpSessions(made, referral, refs, chance);
        this.left = wanted();
    }

    /// The foundation in its order; for some all the rest, for most a choice from it, for the others nothing more.
    private List<String> wanted() {
        var edition = made.edition();
        var wanted = new ArrayList<>(edition.foundation());
        var rest = edition.exercises().stream()
                .filter(id -> !edition.foundation().contains(id))
                .toList();
        double share = edition.foundation().isEmpty()
                ? chance.between(0.4, 1.6)
                : chance.weighed(new int[] {30, 45, 25}, 0.0, chance.between(0.1, 0.9), 1.0);
        rest.stream().filter(id -> chance.of(share)).forEach(wanted::add);
        return wanted;
    }

    /// The whole of it.
    Case tell() {
        if (chance.of(0.23)) {
            neverBegins();
        } else {
            comes();
        }
        return closed();
    }

    private void neverBegins() {
        var day = made.on();
        for (int missed = chance.between(0, 3); missed > 0; missed--) {
            day = day.plusDays(chance.between(6, 16));
            if (day.isAfter(today)) {
                return;
            }
            records.add(sessions.missed(day));
        }
        ends(day.plusDays(chance.between(3, 40)), chance.of(0.02) ? EndReason.COMPLETED : whyNot());
    }

    private EndReason whyNot() {
        return chance.weighed(
                new int[] {35, 8, 12, 14, 10, 7, 6, 4, 4},
                EndReason.BREACH_BEFORE_START,
                EndReason.RECALLED,
                EndReason.ACCESSED_ACCREDITED_PROGRAMME,
                EndReason.NOT_ENGAGED,
                EndReason.DECLINED,
                EndReason.WORK_OR_CARE,
                EndReason.MOVED_AREA,
                EndReason.REFERRED_IN_ERROR,
                EndReason.NO_TIME_LEFT);
    }

    private EndReason whyStopped() {
        return chance.weighed(
                new int[] {22, 8, 12, 10, 8, 8, 8, 6, 6, 5, 4, 3},
                EndReason.BREACH_DURING,
                EndReason.RECALLED,
                EndReason.NOT_ENGAGED,
                EndReason.MISSED_SESSIONS,
                EndReason.WORK_OR_CARE,
                EndReason.ALCOHOL_OR_DRUGS,
                EndReason.MOVED_AREA,
                EndReason.HEALTH,
                EndReason.MOTIVATION,
                EndReason.ACCESSED_ACCREDITED_PROGRAMME,
                EndReason.CONTENT_NOT_SUITABLE,
                EndReason.BEHAVIOUR);
    }

    private void comes() {
        double steady = chance.between(0.55, 0.97);
        int apart = chance.weighed(new int[] {55, 35, 10}, 7, 14, 21);
        var day = made.on().plusDays(chance.between(4, 45));
        for (int at = 0; at < APPOINTMENTS_MAX && ending.isEmpty(); at++) {
            if (day.isAfter(today)) {
                if (day.isBefore(today.plusDays(22)) && chance.of(0.9)) {
                    records.add(sessions.planned(day));
                }
                return;
            }
            appointment(day, steady);
            if (ending.isEmpty()) {
                mayEnd(day, steady);
            }
            day = day.plusDays(Math.max(1, apart + chance.between(-1, 2) + (chance.of(0.04) ? 21 : 0)));
        }
    }

    private void appointment(LocalDate day, double steady) {
        if (chance.of(0.012)) {
            records.add(sessions.unrecorded(day, chance.of(0.2) ? next() : List.of()));
        } else if (chance.of(steady)) {
            held(day);
        } else {
            var record = sessions.missed(day);
            var outcome = record.session().outcome();
            unacceptable += outcome.equals(Optional.of(Outcome.UAAB)) ? 1 : 0;
            records.add(chance.of(0.004) ? sessions.with(record, next()) : record);
        }
    }

    private void held(LocalDate day) {
        var record = sessions.held(day, chance.of(0.95) ? next() : List.of());
        records.add(record);
        for (var delivery : record.deliveries()) {
            if (delivery.shown().isUsed() && firstUse.isEmpty()) {
                firstUse = Optional.of(day);
            }
            if (delivery.shown().completes()) {
                complete.add(delivery.exercise());
            }
            if (delivery.shown().completes() || !delivery.shown().isUsed()) {
                left.remove(delivery.exercise());
            }
        }
    }

    /// What comes next: one exercise, or two; now and then one that the edition does not have.
    private List<String> next() {
        int many = chance.weighed(new int[] {44, 48, 8}, 1, 2, 3);
        var next = new ArrayList<>(left.subList(0, Math.min(many, left.size())));
        if (chance.of(0.002)) {
            made.toolkit().exercises().stream()
                    .map(exercise -> exercise.id())
                    .filter(id -> !made.edition().exercises().contains(id))
                    .findFirst()
                    .ifPresent(next::add);
        }
        return next;
    }

    private void mayEnd(LocalDate day, double steady) {
        boolean founded = complete.containsAll(made.edition().foundation());
        if (referral.order().endsOn().filter(day::isAfter).isPresent()) {
            ends(day, EndReason.SENTENCE_EXPIRED);
        } else if (left.isEmpty()) {
            if (chance.of(0.7)) {
                ends(
                        day.plusDays(chance.between(0, 20)),
                        chance.of(0.9) ? EndReason.COMPLETED : EndReason.NEEDS_MET_ELSEWHERE);
            }
        } else if (unacceptable >= ABSENCES_MAX && chance.of(0.45)) {
            ends(day.plusDays(chance.between(5, 25)), EndReason.BREACH_DURING);
        } else if (chance.of((founded ? 0.015 : 0.045) * (1.7 - steady))) {
            ends(day.plusDays(chance.between(2, 30)), whyStopped());
        }
    }

    private void ends(LocalDate day, EndReason reason) {
        if (!day.isAfter(today)) {
            var why = firstUse.isEmpty() && reason == EndReason.BREACH_DURING ? EndReason.BREACH_BEFORE_START : reason;
            ending = Optional.of(new Referral.Ending(day, why, ""));
        }
    }

    private Case closed() {
        var open = referral.withStatus(status());
        var now = ending.map(open::ended).orElse(open);
        return new Case(
                made.person(), now, history(now), records, sessions.tasks(), new MadeUpGoals(now, records).tell());
    }

    private ReferralStatus status() {
        if (firstUse.isPresent()) {
            return chance.of(0.05) ? ReferralStatus.PAUSED : ReferralStatus.IN_PROGRESS;
        }
        boolean isPlanned = records.stream().anyMatch(record -> record.session() instanceof Session.Planned);
        if (isPlanned) {
            return ReferralStatus.AWAITING_START;
        }
        return chance.of(0.1) ? ReferralStatus.SUITABLE_NOT_READY : ReferralStatus.REFERRED;
    }

    private List<StatusChange> history(Referral now) {
        var history = new ArrayList<StatusChange>();
        history.add(line(made.on(), ReferralStatus.REFERRED));
        firstUse.ifPresent(day -> history.add(line(day, ReferralStatus.IN_PROGRESS)));
        switch (now.status()) {
            case REFERRED, IN_PROGRESS -> {}
            case SUITABLE_NOT_READY, AWAITING_START -> history.add(line(made.on(), now.status()));
            case PAUSED ->
                history.add(line(records.getLast().session().appointment().on(), now.status()));
            case ENDED, COMPLETE -> history.add(line(ending.orElseThrow().on(), now.status()));
        }
        return history;
    }

    private StatusChange line(LocalDate on, ReferralStatus status) {
        return new StatusChange(chance.id(on), referral.id(), on, status, "");
    }
}
