package org.alongside.tui.field;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Dates and counts in words.
public final class Say {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private Say() {}

    /// "Sun 22 Nov 2026".
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// "Sunday 22 November 2026".
    public static String longDay(LocalDate day) {
        return LONG.format(day);
    }

    /// "today", "tomorrow", "yesterday", or the day.
    public static String nearDay(LocalDate day, LocalDate today) {
        return switch (Math.clamp(day.toEpochDay() - today.toEpochDay(), -2, 2)) {
            case 0 -> "today";
            case 1 -> "tomorrow";
            case -1 -> "yesterday";
            default -> day(day);
        };
    }

    /// "1 exercise", "2 exercises".
    public static String count(long number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }
}
