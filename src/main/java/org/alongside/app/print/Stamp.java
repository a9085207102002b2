package org.alongside.app.print;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/// What stands at head and foot of a print.
///
/// @param marking such as OFFICIAL-SENSITIVE; may be empty
/// @param by who prints; may be empty
public record Stamp(String marking, String by, LocalDateTime at) {
    /// "Printed by Pat Green at 14:02 on 22 November 2026".
    public String printed() {
        return printed(ProgressWords.ENGLISH);
    }

    /// The same in the language of the document.
    String printed(ProgressWords words) {
        return words.printed()
                .formatted(
                        by.isBlank() ? "" : words.printedBy().formatted(by.strip()),
                        DateTimeFormatter.ofPattern("HH:mm", words.locale()).format(at),
                        words.fullDay(day()));
    }

    /// The day of printing.
    public LocalDate day() {
        return at.toLocalDate();
    }
}
