package org.alongside.domain.figures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.Days;
import org.alongside.domain.progress.Origin;
import org.alongside.domain.session.EnforcementAction;
import org.alongside.domain.session.Outcome;
import org.alongside.domain.session.Session;

/// Who came and who complied, what was done where not, and the days that count.
public final class Attending implements Fold {
    private final Weeks.Held held;
    private final LocalDate today;
    private final SortedMap<Team.Keeper, Counters> keepers = new TreeMap<>(Comparator.comparing(Team.Keeper::region)
            .thenComparing(Team.Keeper::pdu)
            .thenComparing(Team.Keeper::team)
            .thenComparing(Team.Keeper::practitioner));
    private final Counters all = new Counters();

    /// @param held which sessions are counted, by day
    public Attending(Weeks.Held held, LocalDate today) {
        this.held = held;
        this.today = today;
    }

    /// What is counted.
    public static final class Counters {
        private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        private final Map<EnforcementAction, Integer> actions = new EnumMap<>(EnforcementAction.class);
        private int unrecorded;
        private int planned;
        private int actionMissing;
        private int counting;
        private int overMaximum;

        private void add(Session session, LocalDate today) {
            var outcome = session.outcome().filter(known -> known != Outcome.NOT_RECORDED);
            if (outcome.isEmpty()) {
                boolean passed = session.appointment().on().isBefore(today);
                unrecorded += passed ? 1 : 0;
                planned += passed ? 0 : 1;
                return;
            }
            outcomes.merge(outcome.get(), 1, Integer::sum);
            session.action().ifPresent(action -> actions.merge(action, 1, Integer::sum));
            actionMissing += outcome.get().asksForAction() && session.action().isEmpty() ? 1 : 0;
            counting += session.counts() ? 1 : 0;
        }

        /// Sessions with that outcome.
        public int of(Outcome outcome) {
            return outcomes.getOrDefault(outcome, 0);
        }

        /// Sessions followed by that action.
        public int of(EnforcementAction action) {
            return actions.getOrDefault(action, 0);
        }

        /// Sessions of that kind.
        public int of(Standing standing) {
            return outcomes.entrySet().stream()
                    .filter(entry -> Standing.of(entry.getKey()) == standing)
                    .mapToInt(Map.Entry::getValue)
                    .sum();
        }

        /// Sessions whose day has passed and that have no outcome.
        public int unrecorded() {
            return unrecorded;
        }

        /// Sessions still to come.
        public int planned() {
            return planned;
        }

        /// Failures after which an action is asked for and none is recorded.
        public int actionMissing() {
            return actionMissing;
        }

        /// Sessions that count toward days.
        public int counting() {
            return counting;
        }

        /// Referrals with more days than may be asked for.
        public int overMaximum() {
            return overMaximum;
        }

        /// Sessions that came to be: attended or missed, with a known outcome; not those that were moved.
        public int due() {
            return attended()
                    + of(Standing.ACCEPTABLE_ABSENCE)
                    + of(Standing.UNACCEPTABLE_ABSENCE)
                    + of(Standing.AWAITING_REASON);
        }

        /// Sessions attended.
        public int attended() {
            return of(Standing.COMPLIED) + of(Standing.NOT_COMPLIED);
        }
    }

    /// What an outcome amounts to; each is exactly one.
    public enum Standing {
        COMPLIED,
        NOT_COMPLIED,
        ACCEPTABLE_ABSENCE,
        UNACCEPTABLE_ABSENCE,
        AWAITING_REASON,
        RESCHEDULED;

        /// The one that an outcome is.
        public static Standing of(Outcome outcome) {
            return switch (outcome.attendance()) {
                case CALLED_OFF -> RESCHEDULED;
                case ATTENDED ->
                    switch (outcome.compliance()) {
                        case COMPLIED -> COMPLIED;
                        case NOT_COMPLIED, UNDECIDED -> NOT_COMPLIED;
                    };
                case ABSENT ->
                    switch (outcome.compliance()) {
                        case COMPLIED -> ACCEPTABLE_ABSENCE;
                        case NOT_COMPLIED -> UNACCEPTABLE_ABSENCE;
                        case UNDECIDED -> AWAITING_REASON;
                    };
            };
        }
    }

    @Override
    public void add(Origin origin, Case one) {
        var counters = keepers.computeIfAbsent(
                new Team.Keeper(origin.region(), origin.pdu(), origin.team(), Team.practitioner(origin, one)),
                any -> new Counters());
        for (var record : one.sessions()) {
            if (held.holds(record.session().appointment().on())) {
                counters.add(record.session(), today);
                all.add(record.session(), today);
            }
        }
        if (Days.of(one).isOver()) {
            counters.overMaximum++;
            all.overMaximum++;
        }
    }

    /// Over everyone.
    public Counters all() {
        return all;
    }

    /// By region, PDU, team and practitioner.
    public SortedMap<Team.Keeper, Counters> keepers() {
        return keepers;
    }
}
