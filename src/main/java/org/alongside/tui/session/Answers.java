package org.alongside.tui.session;

import java.util.ArrayList;
import java.util.List;
import org.alongside.domain.Code;
import org.alongside.domain.session.EnforcementAction;
import org.alongside.domain.session.Method;
import org.alongside.domain.session.Outcome;
import org.alongside.domain.session.Purpose;
import org.alongside.domain.session.SessionContext;
import org.alongside.domain.session.SessionDraft;
import org.alongside.domain.session.Shown;
import org.alongside.tui.field.Field;
import org.alongside.tui.field.Say;
import org.alongside.tui.field.Typed;

/// The check-answers page: everything about to be saved, in a line each, then the button.
record Answers(Opened opened, Sheet sheet) {
    List<Field> fields() {
        var lines = new ArrayList<String>();
        lines.add("With: " + opened.person());
        lines.add("Held: " + held());
        sheet.method().map(Method::label).ifPresent(how -> lines.add("How: " + how));
        sheet.context().map(SessionContext::label).ifPresent(context -> lines.add("Context: " + context));
        Code.parse(Purpose.class, sheet.get("purpose"))
                .filter(purpose -> sheet.context()
                        .filter(SessionContext.SUPERVISION::equals)
                        .isPresent())
                .ifPresent(purpose -> lines.add("Purpose: " + purpose.label()));
        lines.add("Outcome: " + sheet.outcome().map(Outcome::label).orElse("not chosen"));
        Code.parse(EnforcementAction.class, sheet.get("action"))
                .filter(action -> sheet.outcome().filter(Outcome::asksForAction).isPresent())
                .ifPresent(action -> lines.add("Action: " + action.label()));
        if (sheet.outcome().filter(Outcome::isAttended).isPresent()) {
            boolean counts =
                    sheet.counts().orElseGet(() -> SessionDraft.proposedCount(sheet.context(), sheet.outcome()));
            lines.add("Counts toward days: " + (counts ? "yes" : "no"));
        }
        for (var id : sheet.exercises()) {
            lines.add("Exercise: " + opened.title(id) + ", "
                    + Code.parse(Shown.class, sheet.get(id + "/shown"))
                            .map(Shown::label)
                            .orElse("not said how it was shown"));
        }
        tasks(lines);
        lines.add("Note: " + Say.count(sheet.criss().text().length(), "character")
                + (sheet.get("sensitive").equals("true") ? ", sensitive" : ""));
        Typed.date(sheet.get("next_on"))
                .ifPresent(on -> lines.add("Next appointment: " + Say.day(on)
                        + Typed.time(sheet.get("next_at")).map(at -> " " + at).orElse("")));
        var fields = new ArrayList<Field>();
        for (int index = 0; index < lines.size(); index++) {
            fields.add(new Field.Words("line" + index, lines.get(index)));
        }
        fields.add(new Field.Heading("gap", " "));
        fields.add(new Field.Button("save", "Save the session"));
        return fields;
    }

    private String held() {
        return Typed.date(sheet.get("held_on")).map(Say::day).orElse("")
                + Typed.time(sheet.get("start_time")).map(at -> " " + at).orElse("")
                + Typed.number(sheet.get("minutes"))
                        .map(length -> ", " + length + " min")
                        .orElse("");
    }

    private void tasks(List<String> lines) {
        var keys = new ArrayList<>(sheet.exercises());
        keys.add(Sheet.OTHER_TASK);
        for (var key : keys) {
            if (!sheet.tidy(key + "/task").isEmpty()) {
                lines.add("Task: " + sheet.tidy(key + "/task")
                        + Typed.date(sheet.get(key + "/due_on"))
                                .map(due -> ", by " + Say.day(due))
                                .orElse(""));
            }
        }
    }
}
