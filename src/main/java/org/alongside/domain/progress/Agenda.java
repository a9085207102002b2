package org.alongside.domain.progress;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.alongside.domain.session.Outcome;
import org.alongside.domain.session.Session;
import org.alongside.domain.session.Task;
import org.alongside.domain.session.TaskStatus;

/// What waits for the practitioner on a day.
///
/// @param due planned sessions of today and the next days, soonest first
/// @param unrecorded planned sessions whose day has passed, oldest first
/// @param tasks of open referrals: set and due by today, or of someone seen today; oldest first
/// @param evidence sessions after which an enforcement step is open, and the day evidence is due
/// @param notStarted open referrals without any session to come and without any start
public record Agenda(
        LocalDate today,
        List<Due> due,
        List<Due> unrecorded,
        List<OpenTask> tasks,
        List<Evidence> evidence,
        List<Case> notStarted) {
    /// How many days ahead count as due.
    public static final int DAYS_AHEAD = 7;

    /// Working days until evidence is due, unless a setting says otherwise.
    public static final int EVIDENCE_WORKING_DAYS = 6;

    /// A session to come or to record.
    public record Due(Case aCase, Session.Planned session) {}

    /// A task to check.
    public record OpenTask(Case aCase, Task task) {}

    /// A reminder, never a decision.
    public record Evidence(Case aCase, Session session, LocalDate dueOn) {}

    /// Reads it off the cases.
    public static Agenda of(List<Case> cases, LocalDate today, int evidenceWorkingDays) {
        var due = new ArrayList<Due>();
        var unrecorded = new ArrayList<Due>();
        var tasks = new ArrayList<OpenTask>();
        var evidence = new ArrayList<Evidence>();
        var notStarted = new ArrayList<Case>();
        for (var one : cases) {
            boolean seenToday = false;
            boolean anySession = false;
            for (var record : one.sessions()) {
                var on = record.session().appointment().on();
                anySession = true;
                if (record.session() instanceof Session.Planned planned) {
                    seenToday |= on.equals(today);
                    if (on.isBefore(today)) {
                        unrecorded.add(new Due(one, planned));
                    } else if (!on.isAfter(today.plusDays(DAYS_AHEAD))) {
                        due.add(new Due(one, planned));
                    }
                } else if (awaitsEvidence(record.session())) {
                    evidence.add(new Evidence(one, record.session(), workingDaysAfter(on, evidenceWorkingDays)));
                }
            }
            boolean meetsToday = seenToday;
            one.tasks().stream()
                    .filter(task ->
                            task.status() == TaskStatus.SET && !one.referral().isOver())
                    .filter(task -> meetsToday
                            || task.dueOn().filter(day -> !day.isAfter(today)).isPresent())
                    .forEach(task -> tasks.add(new OpenTask(one, task)));
            if (!one.referral().isOver() && !anySession) {
                notStarted.add(one);
            }
        }
        Comparator<Due> soonest = Comparator.comparing(
                        (Due one) -> one.session().appointment().on())
                .thenComparing(one ->
                        one.session().appointment().at().map(Object::toString).orElse(""));
        due.sort(soonest);
        unrecorded.sort(soonest);
        tasks.sort(
                Comparator.comparing(one -> one.task().dueOn().orElse(one.task().setOn())));
        evidence.sort(Comparator.comparing(Evidence::dueOn));
        return new Agenda(
                today,
                List.copyOf(due),
                List.copyOf(unrecorded),
                List.copyOf(tasks),
                List.copyOf(evidence),
                List.copyOf(notStarted));
    }

    /// Every case that is named here, some of them more than once.
    public List<Case> cases() {
        var named = new ArrayList<>(notStarted);
        due.forEach(one -> named.add(one.aCase()));
        unrecorded.forEach(one -> named.add(one.aCase()));
        tasks.forEach(one -> named.add(one.aCase()));
        evidence.forEach(one -> named.add(one.aCase()));
        return named;
    }

    private static boolean awaitsEvidence(Session session) {
        return session.outcome().filter(Outcome.AFTA::equals).isPresent();
    }

    /// The day that many working days later; weekends are passed over, bank holidays are not known here.
    public static LocalDate workingDaysAfter(LocalDate day, int workingDays) {
        var at = day;
        for (int left = workingDays; left > 0; ) {
            at = at.plusDays(1);
            if (at.getDayOfWeek() != DayOfWeek.SATURDAY && at.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return at;
    }
}
