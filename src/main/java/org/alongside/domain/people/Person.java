package org.alongside.domain.people;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;

/// A person on probation. Text fields hold nothing as empty text.
///
/// @param language a BCP 47 tag such as `en` or `cy`; may be empty
public record Person(
        UUID id,
        Crn crn,
        String givenName,
        String familyName,
        Optional<LocalDate> dateOfBirth,
        Optional<Sex> sex,
        String language,
        String supportNeeds) {
    /// Given name and family name.
    public String name() {
        return (givenName + " " + familyName).strip();
    }

    /// Whole months lived on that day, when the date of birth is known.
    public Optional<Integer> monthsOldOn(LocalDate day) {
        return dateOfBirth.map(born -> (int) Period.between(born, day).toTotalMonths());
    }

    /// Whole years lived on that day, when the date of birth is known.
    public Optional<Integer> yearsOldOn(LocalDate day) {
        return monthsOldOn(day).map(months -> Math.floorDiv(months, 12));
    }
}
