package org.alongside.app.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.app.Consultation;
import org.alongside.app.Desk;
import org.alongside.app.Report;
import org.alongside.app.listing.Listing.Shown;
import org.alongside.domain.paper.Block;
import org.alongside.domain.people.Person;
import org.alongside.domain.progress.Case;
import org.alongside.domain.session.SessionRecord;

/// Sessions, or one of them.
public final class Sessions {
    private static final String COLUMNS =
            "session_ref,referral_ref,crn,held_on,start_time,minutes,method,context,purpose,outcome,action,counts,note,"
                    + "sensitive";
    static final List<Shown> SHOWN = List.of(
            new Shown("session_ref", "Session"),
            new Shown("referral_ref", "Referral"),
            new Shown("crn", "CRN"),
            new Shown("held_on", "Date"),
            new Shown("start_time", "Time"),
            new Shown("minutes", "Minutes"),
            new Shown("outcome", "Outcome"),
            new Shown("counts", "Counts"));
    static final List<Shown> TASKS = List.of(
            new Shown("task_ref", "Task"),
            new Shown("text", "What was agreed"),
            new Shown("due_on", "Due"),
            new Shown("status", "Status"));
    private static final List<Shown> DETAIL = List.of(
            new Shown("method", "Method"),
            new Shown("context", "Context"),
            new Shown("purpose", "Purpose"),
            new Shown("action", "Action"),
            new Shown("sensitive", "Sensitive note"));

    private final Desk desk;

    /// At this desk.
    public Sessions(Desk desk) {
        this.desk = desk;
    }

    static List<String> columns() {
        return List.of(COLUMNS.split(",", -1));
    }

    /// All, or those of one person, by date of referral and then by date of session.
    public Report list(Optional<Person> person) {
        var cases = person.map(one -> desk.records().casesOf(one.id()))
                .orElseGet(() -> desk.records().cases());
        var about = person.map(one -> Set.of(one.id())).orElseGet(() -> Reports.peopleOf(cases));
        new Consultation(desk).of(about, "session.list");
        return of(cases).about(about);
    }

    /// Those of these cases.
    static Report of(List<Case> cases) {
        var rows = cases.stream()
                .flatMap(one -> one.sessions().stream().map(record -> CaseFields.of(one, record.session())))
                .toList();
        return Listing.rows("sessions", "Sessions", columns(), SHOWN, rows);
    }

    /// One, with everything that belongs to it.
    public Report show(Case one, SessionRecord record) {
        new Consultation(desk).of(one.person().id(), "session.show");
        var session = record.session();
        var fields = CaseFields.of(one, session);
        var tasks = one.tasks().stream()
                .filter(task -> task.sessionId()
                        .filter(id -> id.equals(session.appointment().id()))
                        .isPresent())
                .map(CaseFields::of)
                .toList();
        var parts = new LinkedHashMap<String, List<Fields>>();
        parts.put("deliveries", record.deliveries().stream().map(CaseFields::of).toList());
        parts.put("responses", record.responses().stream().map(CaseFields::of).toList());
        parts.put("tasks", tasks);
        parts.put("checks", record.checks().stream().map(CaseFields::of).toList());
        parts.put("codings", record.codings().stream().map(CaseFields::of).toList());
        parts.put("flags", record.flags().stream().map(CaseFields::of).toList());
        var title = "Session " + session.appointment().ref();
        return Listing.one(
                        "session",
                        title,
                        fields,
                        parts,
                        blocks(fields, parts, session.note().text()))
                .about(List.of(one.person().id()));
    }

    private static List<Block> blocks(Fields fields, Map<String, List<Fields>> parts, String note) {
        var blocks = new ArrayList<Block>();
        blocks.add(Listing.facts(People.with(SHOWN, DETAIL.toArray(Shown[]::new)), fields));
        blocks.addAll(Listing.section(
                "Exercises",
                List.of(
                        new Shown("exercise", "Exercise"),
                        new Shown("shown", "Shown"),
                        new Shown("relevance", "Relevance"),
                        new Shown("achieved", "Achieved")),
                parts.getOrDefault("deliveries", List.of())));
        blocks.addAll(Listing.section(
                "Answers",
                List.of(
                        new Shown("exercise", "Exercise"),
                        new Shown("prompt", "Prompt"),
                        new Shown("answer", "Answer")),
                parts.getOrDefault("responses", List.of())));
        blocks.addAll(Listing.section("Tasks", TASKS, parts.getOrDefault("tasks", List.of())));
        blocks.addAll(Listing.section(
                "Session check",
                List.of(new Shown("by", "By"), new Shown("item", "Item"), new Shown("score", "Score")),
                parts.getOrDefault("checks", List.of())));
        blocks.addAll(Listing.section(
                "Themes found",
                List.of(
                        new Shown("passage", "In"),
                        new Shown("theme", "Theme"),
                        new Shown("subtheme", "Subtheme"),
                        new Shown("coded_on", "On")),
                parts.getOrDefault("codings", List.of())));
        blocks.addAll(Listing.section(
                "Clips flagged",
                List.of(new Shown("exercise", "Exercise"), new Shown("flag", "Said"), new Shown("said_by", "By")),
                parts.getOrDefault("flags", List.of())));
        if (!note.isEmpty()) {
            blocks.add(new Block.Heading(2, "Note"));
            blocks.add(new Block.Paragraph(note));
        }
        return blocks;
    }
}
