package org.alongside.domain.record;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.domain.people.Crn;
import org.alongside.domain.people.Person;
import org.alongside.domain.people.Sex;

/// People as rows of table `person`, both ways.
public final class PersonRows {
    /// The table.
    public static final String PERSON = "person";

    private PersonRows() {}

    /// A person as a row.
    public static Row of(Person person) {
        return new Columns()
                .put("crn", person.crn())
                .text("given_name", person.givenName())
                .text("family_name", person.familyName())
                .put("date_of_birth", person.dateOfBirth())
                .put("sex", person.sex())
                .text("language", person.language())
                .text("support_needs", person.supportNeeds())
                .row(PERSON, person.id());
    }

    /// The person a row holds.
    public static Person person(Row row) {
        return new Person(
                row.id(),
                Columns.required(row, "crn", Crn::new),
                Columns.text(row, "given_name"),
                Columns.text(row, "family_name"),
                Columns.optional(row, "date_of_birth", LocalDate::parse),
                Columns.code(row, "sex", Sex.class),
                Columns.text(row, "language"),
                Columns.text(row, "support_needs"));
    }

    /// The key of the person a row of `referral` belongs to.
    public static UUID personOf(Row referral) {
        return Columns.required(referral, "person_id", UUID::fromString);
    }
}
