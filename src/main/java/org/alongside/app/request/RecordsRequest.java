package org.alongside.app.request;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.alongside.app.Consultation;
import org.alongside.app.Desk;
import org.alongside.app.Report;
import org.alongside.app.print.Stamp;
import org.alongside.domain.Decision;
import org.alongside.domain.paper.Block;
import org.alongside.domain.paper.Document;
import org.alongside.domain.people.Crn;
import org.alongside.domain.people.Person;

/// Answers a person's request for everything that is held.
public final class RecordsRequest {
    private static final List<String> COLUMNS = List.of("item", "where", "field", "characters", "standing", "why");

    private final Desk desk;

    /// At this desk.
    public RecordsRequest(Desk desk) {
        this.desk = desk;
    }

    /// The answer: one document to read, one for machines.
    ///
    /// @param withheld how many texts are left out
    /// @param lookedAt whether somebody has said who else may be named
    public record Answer(Document document, Report file, int withheld, boolean lookedAt) {}

    /// Everything about someone, logged as a disclosure first; refuses codes to be released that are of no
    /// text.
    public Decision<Answer> answer(Person person, Review review, Stamp stamp) {
        var unknown = unknown(review, new Gathering(desk, person).sections());
        if (unknown.isPresent()) {
            return Decision.refuse(
                    "release", "names " + unknown.get() + ", which is no text of this record", "--list shows them.");
        }
        new Consultation(desk).handedOut(List.of(person.id()), "person.records", "file");
        var sections = new Gathering(desk, person).sections(); // once more: this disclosure is in the log
        int withheld = (int) items(sections)
                .filter(item -> review.withheld(item).isPresent())
                .count();
        var data = new RequestedFile(review).data(person.crn(), stamp, sections);
        var document = new RequestedPages(review, desk.toolkits()).document(person, stamp, sections);
        return Decision.keep(
                new Answer(document, file(data), withheld, review.names().isPresent()));
    }

    /// The answer where nobody of that CRN is in the vault: that nothing is held, said aloud.
    public Answer nothing(Crn crn, Stamp stamp) {
        new Consultation(desk).handedOut(Set.of(), "person.records", "nothing held");
        var data = new LinkedHashMap<String, Object>();
        data.put("format", RequestedFile.FORMAT);
        data.put("crn", crn.text());
        data.put("made_at", RequestedFile.made(stamp));
        data.put("held", false);
        var document = new Document(
                "Records request " + crn,
                "en-GB",
                stamp.marking(),
                stamp.printed(),
                List.of(new Block.Paragraph("Nothing is held on a person with the CRN " + crn + ".")));
        return new Answer(document, file(data), 0, true);
    }

    /// Every free text, where it stands and whether it would be shown, without its words.
    public Report list(Person person, Review review) {
        new Consultation(desk).of(person.id(), "person.records.list");
        var rows = items(new Gathering(desk, person).sections())
                .map(item -> row(item, review))
                .toList();
        var fields = rows.stream()
                .map(row -> {
                    var map = new LinkedHashMap<String, Object>();
                    for (int at = 0; at < COLUMNS.size(); at++) {
                        map.put(COLUMNS.get(at), row.get(at));
                    }
                    return map;
                })
                .toList();
        List<Block> blocks = rows.isEmpty()
                ? List.of(new Block.Paragraph("There is no free text in this record."))
                : List.of(new Block.Table("", List.of("Item", "Where", "Field", "Length", "Stands", "Why"), rows));
        return new Report(
                        "items",
                        "Texts of " + person.crn(),
                        Map.of("rows", fields),
                        new Report.Rows(COLUMNS, rows),
                        blocks,
                        List.of())
                .about(List.of(person.id()));
    }

    private static List<String> row(Item item, Review review) {
        var why = review.withheld(item);
        return List.of(
                item.code(),
                item.where(),
                item.field(),
                String.valueOf(item.text().length()),
                why.isPresent() ? "withheld" : review.released().contains(item.code()) ? "released" : "shown",
                why.orElse(""));
    }

    private static Stream<Item> items(Map<String, List<Entry>> sections) {
        return sections.values().stream().flatMap(List::stream).flatMap(Entry::allItems);
    }

    private static Optional<String> unknown(Review review, Map<String, List<Entry>> sections) {
        var codes = new TreeSet<>(review.released());
        items(sections).map(Item::code).forEach(codes::remove);
        return codes.stream().findFirst();
    }

    private static Report file(Map<String, Object> data) {
        return new Report(
                "records",
                "Records request",
                data,
                new Report.Rows(List.of(), List.of()),
                new ArrayList<>(),
                List.of());
    }
}
