package org.alongside.app.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.app.Toolkits;
import org.alongside.app.print.Stamp;
import org.alongside.domain.paper.Block;
import org.alongside.domain.paper.Document;
import org.alongside.domain.people.Person;

/// The answer to be read. Every section says aloud where it holds nothing; sensitive notes stand on pages
/// of their own.
final class RequestedPages {
    private static final Map<String, String> HEADINGS = Map.ofEntries(
            Map.entry("person", "About the person"),
            Map.entry("legal_holds", "Legal hold"),
            Map.entry("referrals", "Referrals"),
            Map.entry("sessions", "Sessions"),
            Map.entry("tasks", "Tasks"),
            Map.entry("goals", "Goals"),
            Map.entry("measures", "Scores on measures"),
            Map.entry("drafts", "Texts begun and not finished"),
            Map.entry("log", "Who recorded, changed, saw and handed out what"),
            Map.entry("earlier_texts", "Earlier wordings"),
            Map.entry("history", "History"),
            Map.entry("deliveries", "Exercises used"));
    private static final Map<String, String> PARTS = Map.of(
            "responses",
            "Answers",
            "checks",
            "Session check",
            "scores",
            "How far it came",
            "codings",
            "Themes found",
            "flags",
            "Clips flagged",
            "changes",
            "What was changed");

    private final Review review;
    private final Labels labels;
    private final List<Block> blocks = new ArrayList<>();

    RequestedPages(Review review, Toolkits toolkits) {
        this.review = review;
        this.labels = new Labels(toolkits);
    }

    Document document(Person person, Stamp stamp, Map<String, List<Entry>> sections) {
        about(sections);
        sections.forEach((name, entries) -> {
            blocks.add(new Block.Heading(2, HEADINGS.getOrDefault(name, name)));
            var shown = entries.stream()
                    .filter(entry -> !RequestedFile.isSetApart(entry))
                    .toList();
            if (shown.isEmpty()) {
                nothing();
            } else if (name.equals("log")) {
                log(shown);
            } else {
                shown.forEach(entry -> entry(entry, shown.size() > 1 || name.equals("referrals")));
            }
        });
        sensitive(sections);
        return new Document(
                "Records request " + person.crn(), "en-GB", stamp.marking(), stamp.printed(), List.copyOf(blocks));
    }

    private void nothing() {
        blocks.add(new Block.Paragraph("Nothing is held."));
    }

    private void about(Map<String, List<Entry>> sections) {
        long withheld = sections.values().stream()
                .flatMap(List::stream)
                .flatMap(Entry::allItems)
                .filter(item -> review.withheld(item).isPresent())
                .count();
        blocks.add(new Block.Paragraph("Everything that this record holds on the person, on the day this was made."
                + (withheld == 0
                        ? " No text is withheld."
                        : " Texts withheld: " + withheld
                                + ". Each says so in its place, with a reference by which it can be asked for again.")
                + " Names of other people are blacked out."));
    }

    private void entry(Entry entry, boolean headed) {
        if (headed) {
            blocks.add(new Block.Heading(3, upper(entry.title())));
        }
        facts(entry);
        entry.items().stream()
                .filter(item -> !item.sensitive())
                .forEach(item -> text(item, labels.column(item.field())));
        if (entry.items().stream().anyMatch(Item::sensitive)) {
            blocks.add(new Block.Paragraph("The note is set apart as sensitive: see the last pages."));
        }
        entry.parts().forEach((name, part) -> part(name, part));
    }

    private void facts(Entry entry) {
        if (!entry.facts().isEmpty()) {
            blocks.add(new Block.Facts(entry.facts().entrySet().stream()
                    .map(fact ->
                            new Block.Fact(labels.column(fact.getKey()), labels.fact(fact.getKey(), fact.getValue())))
                    .toList()));
        }
    }

    private void text(Item item, String label) {
        blocks.add(new Block.Facts(List.of(new Block.Fact(label, said(item)))));
    }

    private String said(Item item) {
        Optional<String> why = review.withheld(item);
        return why.map(reason -> "[" + item.code() + " withheld: " + reason + "]")
                .orElseGet(() -> review.shown(item));
    }

    /// What hangs on an entry: facts as a table, texts under them.
    private void part(String name, List<Entry> part) {
        var heading = HEADINGS.getOrDefault(name, PARTS.getOrDefault(name, name));
        if (part.isEmpty()) {
            blocks.add(new Block.Paragraph(heading + ": nothing is held."));
            return;
        }
        blocks.add(new Block.Paragraph(heading + ":"));
        if (name.equals("checks")) {
            checks(part);
            return;
        }
        for (var entry : part) {
            if (name.equals("responses")) {
                entry.items().forEach(item -> text(item, question(entry)));
            } else {
                facts(entry);
                entry.items().forEach(item -> text(item, labels.column(item.field())));
            }
        }
    }

    private void checks(List<Entry> checks) {
        blocks.add(new Block.Table(
                "",
                List.of("Item", "Answered by", "0 to 10"),
                checks.stream()
                        .map(check -> List.of(
                                labels.fact("item", word(check, "item")),
                                labels.fact("by", word(check, "by")),
                                word(check, "score")))
                        .toList()));
    }

    private String question(Entry answer) {
        return labels.prompt(
                String.valueOf(answer.facts().get("exercise")),
                String.valueOf(answer.facts().get("prompt")));
    }

    private void log(List<Entry> lines) {
        blocks.add(new Block.Table(
                "",
                List.of("No.", "When", "Who", "What", "Why"),
                lines.stream()
                        .map(line -> List.of(
                                word(line, "seq"),
                                Labels.moment(word(line, "at")),
                                word(line, "by"),
                                word(line, "kind") + "\n" + word(line, "verb"),
                                line.items().isEmpty()
                                        ? word(line, "reason")
                                        : said(line.items().getFirst())))
                        .toList()));
        var changes = new ArrayList<List<String>>();
        for (var line : lines) {
            for (var change : line.parts().getOrDefault("changes", List.of())) {
                changes.add(List.of(
                        word(line, "seq"),
                        labels.column(word(change, "column")),
                        labels.fact(word(change, "column"), word(change, "before")),
                        labels.fact(word(change, "column"), word(change, "after"))));
            }
        }
        if (!changes.isEmpty()) {
            blocks.add(new Block.Heading(3, "What it was before"));
            blocks.add(new Block.Table("", List.of("No.", "What", "Before", "After"), changes));
        }
    }

    private static String word(Entry entry, String name) {
        return String.valueOf(entry.facts().getOrDefault(name, ""));
    }

    private void sensitive(Map<String, List<Entry>> sections) {
        blocks.add(new Block.PageBreak());
        blocks.add(new Block.Heading(2, "Sensitive notes"));
        var notes = sections.values().stream()
                .flatMap(List::stream)
                .flatMap(Entry::allItems)
                .filter(Item::sensitive)
                .toList();
        if (notes.isEmpty()) {
            nothing();
        }
        for (var note : notes) {
            blocks.add(new Block.Heading(3, upper(note.where())));
            blocks.add(new Block.Paragraph(said(note)));
        }
    }

    private static String upper(String title) {
        return Character.toUpperCase(title.charAt(0)) + title.substring(1);
    }
}
