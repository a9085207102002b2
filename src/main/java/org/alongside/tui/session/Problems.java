package org.alongside.tui.session;

import java.util.ArrayList;
import java.util.List;
import org.alongside.domain.session.AnsweredBy;
import org.alongside.domain.session.CheckItem;
import org.alongside.domain.session.SessionNote;
import org.alongside.tui.field.Problem;
import org.alongside.tui.field.Typed;

/// What cannot be read or was not answered on a part. Whether it may be kept is for the rules to say, on saving.
record Problems(Sheet sheet) {
    List<Problem> on(Part part) {
        var found = new ArrayList<Problem>();
        switch (part) {
            case TASKS -> {
                for (var key : sheet.values().keySet()) {
                    if (key.endsWith("/due_on")) {
                        date(found, key, "By", false);
                    }
                }
            }
            case WHEN -> {
                date(found, "held_on", "Day", true);
                time(found, "start_time");
                number(found, "minutes", "Minutes", 480);
            }
            case OUTCOME -> {
                if (sheet.outcome().isEmpty()) {
                    found.add(new Problem("outcome", "Choose what happened."));
                }
            }
            case NOTE -> note(found);
            case CHECKS -> {
                for (var by : AnsweredBy.values()) {
                    for (var item : CheckItem.values()) {
                        number(found, Sheet.score(by, item), item.label(), 10);
                    }
                }
            }
            case NEXT -> {
                date(found, "next_on", "Day", false);
                time(found, "next_at");
            }
            case HUB, EXERCISE, ANSWERS -> shown(found, part);
        }
        return found;
    }

    private void shown(List<Problem> found, Part part) {
        for (var id : part == Part.ANSWERS ? sheet.exercises() : List.<String>of()) {
            if (sheet.get(id + "/shown").isEmpty()) {
                found.add(new Problem(id + "/shown", "Say how the clip of " + id + " was used, or take it out."));
            }
        }
    }

    private void note(List<Problem> found) {
        if (sheet.criss().text().length() > SessionNote.LENGTH_MAX) {
            found.add(new Problem(
                    "note/CHECK_IN", "The note is longer than 12,000 characters. Nothing you typed was lost."));
        }
        if (sheet.get("sensitive").isEmpty()) {
            found.add(new Problem("sensitive", "Say whether this note holds sensitive information."));
        }
    }

    private void date(List<Problem> found, String name, String label, boolean needed) {
        if (Typed.date(sheet.get(name)).isEmpty()
                && (needed || !sheet.tidy(name).isEmpty())) {
            found.add(new Problem(name, label + " must be a date such as 4/11/2026."));
        }
    }

    private void time(List<Problem> found, String name) {
        if (Typed.time(sheet.get(name)).isEmpty() && !sheet.tidy(name).isEmpty()) {
            found.add(new Problem(name, "Time must be a time such as 14:30."));
        }
    }

    private void number(List<Problem> found, String name, String label, int most) {
        var number = Typed.number(sheet.get(name));
        if (!sheet.tidy(name).isEmpty() && (number.isEmpty() || number.get() > most)) {
            found.add(new Problem(name, label + " must be a whole number, at most " + most + "."));
        }
    }
}
