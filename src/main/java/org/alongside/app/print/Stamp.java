package org.alongside.app.print;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What stands at head and foot of a print.
///
/// @param marking such as OFFICIAL-SENSITIVE; may be empty
/// @param by who prints; may be empty
public record Stamp(String marking, String by, LocalDateTime at) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM uuuu", Locale.UK);

    /// "Printed by Pat Green at 14:02 on 22 November 2026".
    public String printed() {
        return "Printed " + (by.isBlank() ? "" : "by " + by.strip() + " ") + "at " + MOMENT.format(at);
    }

    /// The day of printing.
    public LocalDate day() {
        return at.toLocalDate();
    }
}
