package org.alongside.app.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.app.Consultation;
import org.alongside.app.Desk;
import org.alongside.app.Report;
import org.alongside.app.listing.Listing.Shown;
import org.alongside.domain.paper.Block;
import org.alongside.domain.people.LegalHold;
import org.alongside.domain.people.Person;

/// Everyone, or one person.
public final class People {
    private static final String COLUMNS = "crn,given_name,family_name,date_of_birth,sex,language,support_needs";
    private static final List<Shown> SHOWN = List.of(
            new Shown("crn", "CRN"),
            new Shown("given_name", "Given name"),
            new Shown("family_name", "Family name"),
            new Shown("date_of_birth", "Born"),
            new Shown("sex", "Sex"),
            new Shown("language", "Language"));

    private final Desk desk;

    /// At this desk.
    public People(Desk desk) {
        this.desk = desk;
    }

    /// Those whose name or CRN holds the words, or all when there are none.
    public Report list(String words) {
        var wanted = words.strip().toLowerCase(Locale.UK);
        var people = desk.records().people().stream()
                .filter(person -> (person.name() + " " + person.crn())
                        .toLowerCase(Locale.UK)
                        .contains(wanted))
                .toList();
        var about = people.stream().map(Person::id).toList();
        new Consultation(desk).of(about, "person.list");
        var rows = people.stream().map(CaseFields::of).toList();
        return Listing.rows("people", "People", List.of(COLUMNS.split(",", -1)), SHOWN, rows)
                .about(about);
    }

    /// One person and where the referrals stand.
    public Report show(Person person) {
        new Consultation(desk).of(person.id(), "person.show");
        var fields = CaseFields.of(person);
        var hold = desk.records().hold(person.id());
        fields.text("hold_since", hold.map(LegalHold::placedOn)).text("hold_reason", hold.map(LegalHold::reason));
        var referrals =
                desk.records().casesOf(person.id()).stream().map(CaseFields::of).toList();
        var blocks = new ArrayList<Block>();
        blocks.add(Listing.facts(
                with(
                        SHOWN,
                        new Shown("support_needs", "Support needs"),
                        new Shown("hold_since", "Under legal hold since"),
                        new Shown("hold_reason", "Because")),
                fields));
        blocks.addAll(Listing.section("Referrals", Referrals.SHOWN, referrals));
        return Listing.one("person", person.name(), fields, Map.of("referrals", referrals), blocks)
                .about(List.of(person.id()));
    }

    static List<Shown> with(List<Shown> shown, Shown... more) {
        return Stream.concat(shown.stream(), Stream.of(more)).toList();
    }
}
