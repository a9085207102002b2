package org.alongside.domain.record;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.domain.people.Crn;
import org.alongside.domain.people.LegalHold;
import org.alongside.domain.people.Person;
import org.alongside.domain.people.Sex;

/// People, and the legal holds on them, as rows of tables `person` and `legal_hold`, both ways.
public final class PersonRows {
    /// The table.
    public static final String PERSON = "person";

    /// The table of legal holds.
    public static final String HOLD = "legal_hold";

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

    /// A legal hold as a row.
    public static Row of(LegalHold hold) {
        return new Columns()
                .put("person_id", hold.personId())
                .put("placed_on", hold.placedOn())
                .text("reason", hold.reason())
                .row(HOLD, hold.id());
    }

    /// The legal hold a row holds.
    public static LegalHold hold(Row row) {
        return new LegalHold(
                row.id(),
                personOf(row),
                Columns.required(row, "placed_on", LocalDate::parse),
                Columns.text(row, "reason"));
    }

    /// The key of the person a row of `referral` or `legal_hold` belongs to.
    public static UUID personOf(Row row) {
        return Columns.required(row, "person_id", UUID::fromString);
    }
}
