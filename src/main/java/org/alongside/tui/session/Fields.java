package org.alongside.tui.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.domain.paper.Block;
import org.alongside.domain.session.Achieved;
import org.alongside.domain.session.AnsweredBy;
import org.alongside.domain.session.CheckItem;
import org.alongside.domain.session.CheckScore;
import org.alongside.domain.session.Criss;
import org.alongside.domain.session.EnforcementAction;
import org.alongside.domain.session.Method;
import org.alongside.domain.session.Outcome;
import org.alongside.domain.session.Purpose;
import org.alongside.domain.session.Relevance;
import org.alongside.domain.session.SessionContext;
import org.alongside.domain.session.SessionDraft;
import org.alongside.domain.session.SessionNote;
import org.alongside.domain.session.SessionRules;
import org.alongside.domain.session.Shown;
import org.alongside.domain.session.WorksheetDone;
import org.alongside.domain.toolkit.Exercise;
import org.alongside.tui.field.Field;

/// The fields of each part of a session, as they follow from what is filled in so far.
record Fields(Opened opened, Sheet sheet) {
    private static final int COMMON_OUTCOMES = 4;
    private static final Field CONTINUE = new Field.Button("next", "Continue");

    List<Field> of(Part part, String exercise) {
        return switch (part) {
            case HUB -> List.of();
            case EXERCISE -> opened.exercise(exercise).map(this::exercise).orElse(List.of());
            case TASKS -> tasks();
            case WHEN -> when();
            case OUTCOME -> outcome();
            case NOTE -> note();
            case CHECKS -> checks();
            case NEXT -> next();
            case ANSWERS -> new Answers(opened, sheet).fields();
        };
    }

    private List<Field> exercise(Exercise exercise) {
        var fields = new ArrayList<Field>();
        var id = exercise.id();
        guidance(fields, exercise);
        because(id).ifPresent(fields::add);
        for (var prompt : exercise.prompts()) {
            fields.add(new Field.Area(id + "/" + prompt.id(), prompt.text(), "", 2, SessionRules.ANSWER_MAX));
        }
        fields.add(Field.codes(id + "/shown", "The clip was", seconds(id), Shown.class));
        fields.add(Field.codes(id + "/relevance", "In his or her eyes", "", Relevance.class));
        fields.add(Field.codes(id + "/achieved", "Learning outcome", exercise.learningOutcome(), Achieved.class));
        fields.add(Field.codes(id + "/worksheet", "Worksheet", "", WorksheetDone.class));
        fields.add(new Field.Button("hub", "Back to the session"));
        return fields;
    }

    /// Why this one now, where another is proposed or something speaks against it.
    private Optional<Field> because(String id) {
        var against = opened.course().against(id, sheet.completed());
        var next = opened.progress().next();
        if (against.isEmpty() && next.filter(id::equals).isPresent()) {
            return Optional.empty();
        }
        var proposed = next.filter(one -> !one.equals(id))
                .map(one -> "Proposed was: " + opened.title(one) + ". ")
                .orElse(next.isEmpty() ? "All are complete. " : "");
        return Optional.of(new Field.Line(
                id + "/chosen_because",
                against.isEmpty() ? "Why this one" : "Why all the same",
                (proposed + String.join(" ", against)).strip(),
                50));
    }

    private String seconds(String id) {
        var seconds = sheet.get(id + "/seconds_watched");
        return seconds.isEmpty() ? "" : seconds + " s watched, by the player's clock";
    }

    private static void guidance(List<Field> fields, Exercise exercise) {
        fields.add(new Field.Heading("title", exercise.title()));
        for (var part : List.of(Exercise.Part.WHY)) {
            var words = words(exercise.passage(part));
            if (!words.isEmpty()) {
                fields.add(new Field.Words("guide/" + part, part.heading() + ": " + words));
            }
        }
        fields.add(new Field.Button("guidance", "All the guidance"));
        if (!exercise.clips().isEmpty()) {
            fields.add(new Field.Button("play", "Play the clip (F5)"));
            fields.add(new Field.Button("read", "Read the clip together"));
        }
    }

    private static String words(List<Block> blocks) {
        return blocks.stream()
                .map(block -> switch (block) {
                    case Block.Paragraph paragraph -> paragraph.text();
                    case Block.Points points -> String.join(" · ", points.items());
                    default -> "";
                })
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private List<Field> tasks() {
        var fields = new ArrayList<Field>();
        for (var id : sheet.exercises()) {
            fields.add(new Field.Heading(id + "/head", opened.title(id)));
            fields.add(new Field.Area(id + "/task", "Agreed before next time", "", 2, SessionRules.COMMENT_MAX));
            fields.add(new Field.Line(id + "/due_on", "By", "Day/month/year; may be empty", 12));
        }
        fields.add(new Field.Heading("other/head", sheet.exercises().isEmpty() ? "Task" : "Anything else"));
        fields.add(
                new Field.Area(Sheet.OTHER_TASK + "/task", "Agreed before next time", "", 2, SessionRules.COMMENT_MAX));
        fields.add(new Field.Line(Sheet.OTHER_TASK + "/due_on", "By", "Day/month/year; may be empty", 12));
        fields.add(new Field.Button("hub", "Back to the session"));
        return fields;
    }

    private List<Field> when() {
        var fields = new ArrayList<Field>();
        fields.add(new Field.Line("held_on", "Day", "Day/month/year", 12));
        fields.add(new Field.Line("start_time", "Time", "HH:MM; may be empty", 7));
        fields.add(new Field.Line("minutes", "Minutes", "1 to 480", 5));
        fields.add(Field.codes("method", "How", "", Method.class));
        if (sheet.method().filter(Method::isRemote).isPresent()) {
            fields.add(new Field.Line("method_reason", "Why not in person", "", 50));
        }
        fields.add(Field.codes("context", "Context", "", SessionContext.class));
        if (sheet.context().filter(SessionContext.SUPERVISION::equals).isPresent()) {
            fields.add(Field.codes("purpose", "Purpose", "", Purpose.class));
        }
        fields.add(CONTINUE);
        return fields;
    }

    private List<Field> outcome() {
        var fields = new ArrayList<Field>();
        var known = Arrays.stream(Outcome.values())
                .filter(one -> one != Outcome.NOT_RECORDED)
                .map(one -> new Field.Option(one.name(), one.label()))
                .toList();
        fields.add(new Field.Choice(
                "outcome", "Outcome", "The common four first, more behind", known, COMMON_OUTCOMES, false));
        if (sheet.outcome().filter(Outcome::asksForAction).isPresent()) {
            fields.add(Field.codes(
                    "action", "What was done about it", "The tool reminds, you decide.", EnforcementAction.class));
        }
        if (sheet.outcome().filter(Outcome::isAttended).isPresent()) {
            boolean proposed = SessionDraft.proposedCount(sheet.context(), sheet.outcome());
            fields.add(Field.yesNo(
                    "counts", "Counts toward days", "Empty means as proposed: " + (proposed ? "yes" : "no")));
        }
        fields.add(CONTINUE);
        return fields;
    }

    private List<Field> note() {
        var fields = new ArrayList<Field>();
        var shared = Arrays.stream(Criss.Part.values()).map(Sheet::note).toList();
        for (var part : Criss.Part.values()) {
            fields.add(new Field.Area(Sheet.note(part), part.heading(), "", 2, SessionNote.LENGTH_MAX, shared));
        }
        fields.add(Field.yesNo("sensitive", "Does this note hold sensitive information?", ""));
        fields.add(CONTINUE);
        return fields;
    }

    private List<Field> checks() {
        var fields = new ArrayList<Field>();
        opened.aCase()
                .gains()
                .goals()
                .forEach(goal -> fields.add(new Field.Words(
                        "goal/" + goal.goal().place(),
                        "Goal " + goal.goal().place() + ": “" + goal.goal().wanted() + "”"
                                + goal.now()
                                        .map(level -> ", at " + level.signed())
                                        .orElse(", not scored yet")
                                + ". Score it under Goals once the session is saved.")));
        fields.add(new Field.Words("about", "Each from 0 to 10. All may be left empty."));
        for (var by : AnsweredBy.values()) {
            fields.add(new Field.Heading("by/" + by, by.label()));
            for (var item : CheckItem.values()) {
                fields.add(new Field.Line(Sheet.score(by, item), item.label(), "", 3));
            }
        }
        fields.add(new Field.Words("kind", CheckScore.CAUTION));
        fields.add(CONTINUE);
        return fields;
    }

    private static List<Field> next() {
        return List.of(
                new Field.Line("next_on", "Day", "Day/month/year; empty if none was agreed", 12),
                new Field.Line("next_at", "Time", "HH:MM; may be empty", 7),
                CONTINUE);
    }
}
