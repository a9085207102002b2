package org.alongside.domain.figures;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.Origin;
import org.alongside.domain.session.Session;

/// How many sessions each week had, and how long people waited from one to the next.
public final class Weeks implements Fold {
    private final Held held;
    private final SortedMap<LocalDate, Week> weeks = new TreeMap<>();
    private final Spread daysBetween = new Spread();

    /// @param held which sessions are counted, by day
    public Weeks(Held held) {
        this.held = held;
    }

    /// Days, both ends included; absent means any.
    public record Held(Optional<LocalDate> from, Optional<LocalDate> to) {
        /// Whether a session of that day is counted.
        public boolean holds(LocalDate day) {
            return from.filter(day::isBefore).isEmpty()
                    && to.filter(day::isAfter).isEmpty();
        }
    }

    /// One week's sessions.
    ///
    /// @param open planned, or past with nothing recorded
    public record Week(int held, int missed, int calledOff, int open) {
        private static final Week EMPTY = new Week(0, 0, 0, 0);

        Week plus(Week more) {
            return new Week(held + more.held, missed + more.missed, calledOff + more.calledOff, open + more.open);
        }
    }

    @Override
    public void add(Origin origin, Case one) {
        LocalDate before = null;
        for (var record : one.sessions()) {
            var session = record.session();
            var on = session.appointment().on();
            if (!held.holds(on)) {
                continue;
            }
            weeks.merge(monday(on), week(session), Week::plus);
            if (session.isAttended()) {
                if (before != null) {
                    daysBetween.add((int) ChronoUnit.DAYS.between(before, on));
                }
                before = on;
            }
        }
    }

    private static Week week(Session session) {
        return switch (session) {
            case Session.Held came -> new Week(1, 0, 0, 0);
            case Session.Missed missed ->
                missed.absence() == org.alongside.domain.session.Outcome.NOT_RECORDED
                        ? new Week(0, 0, 0, 1)
                        : new Week(0, 1, 0, 0);
            case Session.CalledOff off -> new Week(0, 0, 1, 0);
            case Session.Planned planned -> new Week(0, 0, 0, 1);
        };
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /// Days from one attended session of a referral to its next.
    public Spread daysBetween() {
        return daysBetween;
    }

    /// By the Monday; empty weeks too, from the first that was asked for, or has a session, to the last.
    public SortedMap<LocalDate, Week> weeks(LocalDate today) {
        var all = new TreeMap<LocalDate, Week>();
        if (weeks.isEmpty()) {
            return all;
        }
        var first = held.from().map(Weeks::monday).orElse(weeks.firstKey());
        var asked =
                held.to().filter(day -> !day.isAfter(today)).map(Weeks::monday).orElse(weeks.lastKey());
        var last = asked.isBefore(weeks.lastKey()) ? weeks.lastKey() : asked;
        for (var at = first; !at.isAfter(last); at = at.plusWeeks(1)) {
            all.put(at, weeks.getOrDefault(at, Week.EMPTY));
        }
        return all;
    }
}
