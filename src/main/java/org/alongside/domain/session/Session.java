package org.alongside.domain.session;

import java.util.Optional;

/// One supervision appointment: still to come (or not yet recorded), held, missed, or called off.
public sealed interface Session {
    /// When, where and under what.
    Appointment appointment();

    /// What was written about it.
    SessionNote note();

    /// What became of it, once known.
    Optional<Outcome> outcome();

    /// What was done about a failure, where one was asked for.
    Optional<EnforcementAction> action();

    /// Whether it counts toward days.
    boolean counts();

    /// Whether the person came.
    default boolean isAttended() {
        return this instanceof Held;
    }

    /// To come, or past with nothing recorded yet.
    record Planned(Appointment appointment, SessionNote note) implements Session {
        @Override
        public Optional<Outcome> outcome() {
            return Optional.empty();
        }

        @Override
        public Optional<EnforcementAction> action() {
            return Optional.empty();
        }

        @Override
        public boolean counts() {
            return false;
        }
    }

    /// The person came.
    record Held(
            Appointment appointment,
            Outcome attended,
            Optional<EnforcementAction> action,
            boolean counts,
            SessionNote note)
            implements Session {
        /// Refuses an outcome that is not an attended one.
        public Held {
            require(attended, Attendance.ATTENDED);
        }

        @Override
        public Optional<Outcome> outcome() {
            return Optional.of(attended);
        }
    }

    /// The person did not come.
    record Missed(Appointment appointment, Outcome absence, Optional<EnforcementAction> action, SessionNote note)
            implements Session {
        /// Refuses an outcome that is not an absence.
        public Missed {
            require(absence, Attendance.ABSENT);
        }

        @Override
        public Optional<Outcome> outcome() {
            return Optional.of(absence);
        }

        @Override
        public boolean counts() {
            return false;
        }
    }

    /// It was moved, by the service or by the person.
    record CalledOff(Appointment appointment, Outcome reason, SessionNote note) implements Session {
        /// Refuses an outcome that is not a rescheduling.
        public CalledOff {
            require(reason, Attendance.CALLED_OFF);
        }

        @Override
        public Optional<Outcome> outcome() {
            return Optional.of(reason);
        }

        @Override
        public Optional<EnforcementAction> action() {
            return Optional.empty();
        }

        @Override
        public boolean counts() {
            return false;
        }
    }

    /// The right kind of session for what became of it.
    static Session of(
            Appointment appointment,
            Optional<Outcome> outcome,
            Optional<EnforcementAction> action,
            boolean counts,
            SessionNote note) {
        if (outcome.isEmpty()) {
            return new Planned(appointment, note);
        }
        var known = outcome.get();
        return switch (known.attendance()) {
            case ATTENDED -> new Held(appointment, known, action, counts, note);
            case ABSENT -> new Missed(appointment, known, action, note);
            case CALLED_OFF -> new CalledOff(appointment, known, note);
        };
    }

    private static void require(Outcome outcome, Attendance attendance) {
        if (outcome.attendance() != attendance) {
            throw new IllegalArgumentException("outcome " + outcome + " is not " + attendance);
        }
    }
}
