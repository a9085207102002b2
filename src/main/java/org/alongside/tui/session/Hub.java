package org.alongside.tui.session;

import java.util.ArrayList;
import java.util.List;
import org.alongside.domain.Code;
import org.alongside.domain.session.Outcome;
import org.alongside.domain.session.Shown;
import org.alongside.tui.field.ListBox.Item;
import org.alongside.tui.field.Say;

/// The lines of the session's first page.
record Hub(Opened opened, Sheet sheet) {
    /// What a line does.
    sealed interface Line {
        record Exercise(String id) implements Line {}

        record Proposed(String id) implements Line {}

        record Another() implements Line {}

        record Tasks() implements Line {}

        record Finish() implements Line {}
    }

    List<Item<Line>> items() {
        var lines = new ArrayList<Item<Line>>();
        lines.add(Item.heading("Exercises in this session"));
        int number = 1;
        for (var id : sheet.exercises()) {
            lines.add(Item.of(new Line.Exercise(id), number + ". " + opened.title(id), state(id)));
            number++;
        }
        opened.progress().remaining().stream()
                .filter(id -> !sheet.exercises().contains(id))
                .findFirst()
                .ifPresent(id -> lines.add(Item.of(new Line.Proposed(id), "Next: " + opened.title(id), "proposed")));
        lines.add(Item.of(new Line.Another(), "Another exercise …", ""));
        lines.add(Item.heading("Then"));
        lines.add(Item.of(new Line.Tasks(), "Task for next time", tasks()));
        lines.add(Item.of(
                new Line.Finish(),
                "Finish: outcome, note, next appointment",
                sheet.outcome().map(Outcome::label).orElse("")));
        return lines;
    }

    private String state(String id) {
        var shown = Code.parse(Shown.class, sheet.get(id + "/shown"))
                .map(Shown::label)
                .orElse("not shown yet");
        long answers = opened.exercise(id).stream()
                .flatMap(exercise -> exercise.prompts().stream())
                .filter(prompt -> !sheet.tidy(id + "/" + prompt.id()).isEmpty())
                .count();
        return answers == 0 ? shown : shown + ", " + Say.count(answers, "answer");
    }

    private String tasks() {
        long agreed = sheet.values().entrySet().stream()
                .filter(entry ->
                        entry.getKey().endsWith("/task") && !entry.getValue().isBlank())
                .count();
        return agreed == 0 ? "" : Say.count(agreed, "task");
    }
}
