package org.alongside.app;

import java.util.List;
import org.alongside.domain.Decision;
import org.alongside.domain.people.Person;
import org.alongside.domain.people.PersonRules;
import org.alongside.domain.record.Kind;
import org.alongside.domain.record.PersonRows;
import org.alongside.domain.record.RowChange;

/// Adds a person, or changes what is held about one.
public final class KeepPerson {
    private final Desk desk;

    /// At this desk.
    public KeepPerson(Desk desk) {
        this.desk = desk;
    }

    /// Adds someone new. The key of the person given is used; [Ids#next] makes one.
    public Decision<Person> add(Person person) {
        if (desk.records().person(person.crn()).isPresent()) {
            return Decision.refuse("crn", "is already in this vault", "Open that person instead.");
        }
        return save(person, Kind.COLLECTION, "person.add");
    }

    /// Replaces what is held.
    public Decision<Person> edit(Person person) {
        if (desk.records().person(person.id()).isEmpty()) {
            return Decision.refuse("crn", "is not in this vault", "Add the person first.");
        }
        var holder = desk.records().person(person.crn());
        if (holder.filter(other -> !other.id().equals(person.id())).isPresent()) {
            return Decision.refuse("crn", "belongs to someone else in this vault", "Check it.");
        }
        return save(person, Kind.ALTERATION, "person.edit");
    }

    private Decision<Person> save(Person person, Kind kind, String verb) {
        var decision = PersonRules.decide(person, desk.today());
        if (decision instanceof Decision.Keep<Person>) {
            desk.keep(kind, verb, person.id(), List.of(new RowChange.Put(PersonRows.of(person))));
        }
        return decision;
    }
}
