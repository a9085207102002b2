package org.alongside.app;

import java.util.List;
import java.util.Optional;
import org.alongside.domain.Decision;
import org.alongside.domain.people.LegalHold;
import org.alongside.domain.people.Person;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Kind;
import org.alongside.domain.record.PersonRows;
import org.alongside.domain.record.RowChange;

/// Places a legal hold on a person's record, and releases it.
public final class HoldPerson {
    private final Desk desk;

    /// At this desk.
    public HoldPerson(Desk desk) {
        this.desk = desk;
    }

    /// Returns once the hold is on disk, or refuses and keeps nothing.
    public Decision<LegalHold> place(Person person, String reason) {
        if (desk.records().hold(person.id()).isPresent()) {
            return Decision.refuse(
                    "crn", "is under legal hold already", "Release that one first to give another reason.");
        }
        return switch (LegalHold.reason(reason)) {
            case Decision.Refuse<String> no -> Decision.refuse(no.field(), no.reason(), no.nextStep());
            case Decision.Keep<String>(var why) -> {
                var hold = new LegalHold(desk.ids().next(), person.id(), desk.today(), why);
                save(person, Kind.COLLECTION, "person.hold", why, new RowChange.Put(PersonRows.of(hold)));
                yield Decision.keep(hold);
            }
        };
    }

    /// Returns the hold that stood once its release is on disk, or refuses and keeps nothing.
    public Decision<LegalHold> release(Person person, String reason) {
        var hold = desk.records().hold(person.id());
        if (hold.isEmpty()) {
            return Decision.refuse("crn", "is not under legal hold", "");
        }
        return switch (LegalHold.reason(reason)) {
            case Decision.Refuse<String> no -> Decision.refuse(no.field(), no.reason(), no.nextStep());
            case Decision.Keep<String>(var why) -> {
                save(
                        person,
                        Kind.ALTERATION,
                        "person.release",
                        why,
                        new RowChange.Remove(PersonRows.HOLD, hold.get().id()));
                yield Decision.keep(hold.get());
            }
        };
    }

    private void save(Person person, Kind kind, String verb, String reason, RowChange row) {
        desk.keeper()
                .keep(new Change(desk.now(), desk.by(), kind, verb, Optional.of(person.id()), reason, List.of(row)));
    }
}
