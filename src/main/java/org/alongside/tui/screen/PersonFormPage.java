package org.alongside.tui.screen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.app.KeepPerson;
import org.alongside.domain.Code;
import org.alongside.domain.people.Crn;
import org.alongside.domain.people.Person;
import org.alongside.domain.people.Sex;
import org.alongside.tui.field.Field;
import org.alongside.tui.field.Form;
import org.alongside.tui.field.FormPage;
import org.alongside.tui.field.KeptForm;
import org.alongside.tui.field.Problem;
import org.alongside.tui.field.Typed;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.World;

/// Adds a person, or changes what is held about one. Answers with the CRN.
public record PersonFormPage(KeptForm kept, Optional<Person> before) implements FormPage {
    /// For someone new.
    public static PersonFormPage toAdd() {
        return new PersonFormPage(
                KeptForm.of(Form.of(fields(), Map.of()), Optional.empty(), "person"), Optional.empty());
    }

    /// For someone who is there.
    public static PersonFormPage toEdit(Person person) {
        var values = new HashMap<String, String>();
        values.put("crn", person.crn().text());
        values.put("given_name", person.givenName());
        values.put("family_name", person.familyName());
        person.dateOfBirth().ifPresent(born -> values.put("date_of_birth", Typed.words(born)));
        person.sex().ifPresent(sex -> values.put("sex", sex.name()));
        values.put("language", person.language());
        values.put("support_needs", person.supportNeeds());
        values.values().removeIf(String::isEmpty);
        var form = Form.of(fields(), values);
        return new PersonFormPage(KeptForm.of(form, Optional.empty(), "person-" + person.crn()), Optional.of(person));
    }

    private static List<Field> fields() {
        return List.of(
                new Field.Line("crn", "CRN", "A letter and six digits: X123456", 10),
                new Field.Line("given_name", "Given name", "", 30),
                new Field.Line("family_name", "Family name", "", 30),
                new Field.Line("date_of_birth", "Date of birth", "Day/month/year: 4/11/1990", 12),
                Field.codes("sex", "Sex", "", Sex.class),
                new Field.Line("language", "Language", "en for English, cy for Welsh; may be empty", 10),
                new Field.Area("support_needs", "Support needs", "", 2, 4_000),
                new Field.Button("save", "Save"));
    }

    @Override
    public String title() {
        return before.map(person -> "People · " + person.name() + " · Edit").orElse("People · Add a person");
    }

    @Override
    public PersonFormPage with(KeptForm next) {
        return new PersonFormPage(next, before);
    }

    @Override
    public Next save(World world) {
        var form = kept.form();
        var problems = new ArrayList<Problem>();
        var crn = Crn.of(form.get("crn"));
        if (crn.isEmpty()) {
            problems.add(new Problem("crn", "CRN must be in the format X123456."));
        }
        var born = Typed.date(form.get("date_of_birth"));
        if (born.isEmpty() && !form.tidy("date_of_birth").isEmpty()) {
            problems.add(new Problem("date_of_birth", "Date of birth must be a date such as 4/11/1990."));
        }
        if (!problems.isEmpty()) {
            return Next.stay(filled(form.refused(problems)));
        }
        var desk = world.atDesk();
        var person = new Person(
                before.map(Person::id).orElseGet(() -> new UUID(0, 0)),
                crn.orElseThrow(),
                form.tidy("given_name"),
                form.tidy("family_name"),
                born,
                Code.parse(Sex.class, form.get("sex")),
                form.tidy("language"),
                form.tidy("support_needs"));
        var keeps = new KeepPerson(desk);
        return saving(
                world,
                () -> before.isPresent()
                        ? keeps.edit(person)
                        : keeps.add(keyed(person, desk.ids().next())),
                saved -> new Saved("Saved: " + saved.name() + ".", saved.crn()));
    }

    private static Person keyed(Person person, UUID id) {
        return new Person(
                id,
                person.crn(),
                person.givenName(),
                person.familyName(),
                person.dateOfBirth(),
                person.sex(),
                person.language(),
                person.supportNeeds());
    }
}
