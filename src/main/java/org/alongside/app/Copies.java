package org.alongside.app;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;

/// What the record itself knows of its copies.
public final class Copies {
    private Copies() {}

    /// The line for the day's first screen, such as "Last copy outside this device: 9 days ago".
    public static String sentence(Records records, LocalDate today, ZoneId zone) {
        var days = daysSinceOutside(records, today, zone);
        return days.isEmpty()
                ? "No copy outside this device yet"
                : "Last copy outside this device: " + ago(days.getAsLong());
    }

    /// How many days ago the last copy was made that lies on another disk; nothing before the first.
    public static OptionalLong daysSinceOutside(Records records, LocalDate today, ZoneId zone) {
        var kept = new Settings(records).get(Settings.LAST_COPY_OUTSIDE);
        try {
            var on = LocalDate.ofInstant(Instant.parse(kept), zone);
            return OptionalLong.of(Math.max(0, ChronoUnit.DAYS.between(on, today))); // a clock may have been put back
        } catch (DateTimeException none) {
            return OptionalLong.empty();
        }
    }

    private static String ago(long days) {
        if (days == 0) {
            return "today";
        }
        return days == 1 ? "yesterday" : days + " days ago";
    }
}
