package org.alongside.domain.progress;

import java.util.Optional;
import org.alongside.domain.session.Session;

/// Days recorded toward a requirement: distinct dates with a counting session, never the number of exercises.
///
/// @param maximum the most that may be asked for, where one was set; going over is a warning, never a refusal
public record Days(int counted, Optional<Integer> maximum) {
    /// Counts them.
    public static Days of(Case aCase) {
        int dates = (int) aCase.sessions().stream()
                .map(record -> record.session())
                .filter(Session::counts)
                .map(session -> session.appointment().on())
                .distinct()
                .count();
        return new Days(dates, aCase.referral().order().daysMax());
    }

    /// Whether more were held than may be asked for.
    public boolean isOver() {
        return maximum.filter(most -> counted > most).isPresent();
    }

    /// "12 of 15", or "12" without a maximum.
    public String words() {
        return maximum.map(most -> counted + " of " + most).orElse(String.valueOf(counted));
    }
}
