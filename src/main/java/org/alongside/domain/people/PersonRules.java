package org.alongside.domain.people;

import java.time.LocalDate;
import org.alongside.domain.Decision;

/// Who may be kept.
public final class PersonRules {
    /// The longest name.
    public static final int NAME_MAX = 200;

    /// The longest text on support needs.
    public static final int NEEDS_MAX = 4_000;

    private PersonRules() {}

    /// Keeps the person as given, or says what stands in the way.
    public static Decision<Person> decide(Person person, LocalDate today) {
        if (person.givenName().isBlank() && person.familyName().isBlank()) {
            return Decision.refuse("given_name", "and family name are both empty", "Give at least one of them.");
        }
        if (person.givenName().length() > NAME_MAX) {
            return Decision.refuse("given_name", "is longer than 200 characters", "Shorten it.");
        }
        if (person.familyName().length() > NAME_MAX) {
            return Decision.refuse("family_name", "is longer than 200 characters", "Shorten it.");
        }
        if (person.dateOfBirth().filter(born -> !born.isBefore(today)).isPresent()) {
            return Decision.refuse("date_of_birth", "is not in the past", "Check the date.");
        }
        if (person.dateOfBirth()
                .filter(born -> born.isBefore(today.minusYears(120)))
                .isPresent()) {
            return Decision.refuse("date_of_birth", "is more than 120 years ago", "Check the year.");
        }
        if (!person.language().isEmpty() && !person.language().matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
            return Decision.refuse("language", "is not a language tag", "Use en for English or cy for Welsh.");
        }
        if (person.supportNeeds().length() > NEEDS_MAX) {
            return Decision.refuse("support_needs", "is longer than 4,000 characters", "Shorten it.");
        }
        return Decision.keep(person);
    }
}
