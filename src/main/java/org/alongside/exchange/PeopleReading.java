package org.alongside.exchange;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.alongside.domain.people.Crn;
import org.alongside.domain.people.Person;
import org.alongside.domain.people.PersonRules;
import org.alongside.domain.people.Sex;

/// Reads a row of `people.csv`.
final class PeopleReading implements Reading {
    private static final int YEARS_MAX = 120;

    private final Book book;

    PeopleReading(Book book) {
        this.book = book;
    }

    @Override
    public void take(Line line) {
        var crn = crn(line);
        if (!book.people.name(crn.text())) {
            throw Unfit.repeat("crn");
        }
        var born = line.date("date_of_birth");
        var today = book.desk.today();
        if (born.filter(day -> !day.isBefore(today) || day.isBefore(today.minusYears(YEARS_MAX)))
                .isPresent()) {
            throw new Unfit("date_of_birth", "is not in the past " + YEARS_MAX + " years");
        }
        UUID id = book.people.held(crn.text()).map(Person::id).orElseGet(book.desk.ids()::next);
        book.people.bring(
                crn.text(),
                new Person(
                        id,
                        crn,
                        line.text("given_name", PersonRules.NAME_MAX),
                        line.text("family_name", PersonRules.NAME_MAX),
                        born,
                        sex(line),
                        line.word("language", 20),
                        line.text("support_needs", PersonRules.NEEDS_MAX)));
    }

    static Crn crn(Line line) {
        return Crn.of(line.needed("crn", 200)).orElseThrow(() -> new Unfit("crn", "is not in the format X123456"));
    }

    private static Optional<Sex> sex(Line line) {
        return switch (line.word("sex", 200).toUpperCase(Locale.ROOT)) {
            case "M" -> Optional.of(Sex.MALE);
            case "F" -> Optional.of(Sex.FEMALE);
            default -> line.code("sex", Sex.class);
        };
    }

    @Override
    public void refuse(Line line) {
        Crn.of(line.word("crn", Integer.MAX_VALUE)).ifPresent(crn -> book.people.refuse(crn.text()));
    }
}
