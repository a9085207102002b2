package org.alongside.tui.field;

import java.util.List;
import org.alongside.tui.frame.Canvas;
import org.alongside.tui.frame.Clusters;
import org.alongside.tui.frame.Style;
import org.alongside.tui.frame.Wrap;

/// Draws a form. It is drawn twice: once outside the canvas to learn where the focus is, once where it belongs.
public final class FormView {
    private static final int INLINE_MAX = 4;
    private static final int INLINE_COLUMNS = 44;

    private final Canvas canvas;
    private final Form form;
    private final int labels;
    private int row;
    private int focusRow;

    private FormView(Canvas canvas, Form form, int top) {
        this.canvas = canvas;
        this.form = form;
        this.row = -top;
        this.labels = Math.min(canvas.columns() / 3, 22);
    }

    /// Draws it so that the focus can be seen.
    public static void draw(Canvas canvas, Form form) {
        var trial = new FormView(canvas.part(0, 0, canvas.columns(), 0), form, 0);
        trial.all();
        int total = trial.row;
        int top = Math.clamp(trial.focusRow - canvas.rows() * 2L / 3, 0, Math.max(0, total - canvas.rows()));
        new FormView(canvas, form, top).all();
        if (top > 0) {
            canvas.put(canvas.columns() - 1, 0, "↑", Style.QUIET);
        }
        if (total - top > canvas.rows()) {
            canvas.put(canvas.columns() - 1, canvas.rows() - 1, "↓", Style.QUIET);
        }
    }

    /// Whether all answers are shown beside the label.
    static boolean isInline(Field.Choice choice) {
        return choice.options().size() <= INLINE_MAX
                && choice.options().stream()
                                .mapToInt(option -> Clusters.width(option.label()) + 6)
                                .sum()
                        <= INLINE_COLUMNS;
    }

    private void all() {
        summary();
        for (var field : form.fields()) {
            form.problem(field.name()).ifPresent(problem -> {
                row = canvas.flow(2, row, "! " + problem.sentence(), Style.WRONG);
            });
            field(field);
        }
    }

    private void summary() {
        if (form.problems().isEmpty()) {
            return;
        }
        canvas.put(2, row, "There is a problem", Style.WRONG);
        row++;
        for (int index = 0; index < form.problems().size(); index++) {
            boolean here = form.focus().equals("problem:" + index);
            if (here) {
                focus(4);
                canvas.put(0, row, ">", Style.FOCUS);
            }
            row = canvas.flow(4, row, form.problems().get(index).sentence(), here ? Style.FOCUS : Style.WRONG);
        }
        row++;
    }

    private void focus(int column) {
        focusRow = row;
        if (row >= 0 && row < canvas.rows()) {
            canvas.cursor(column, row);
        }
    }

    private void field(Field field) {
        boolean here = field.name().equals(form.focus());
        if (here) {
            canvas.put(0, row, ">", Style.FOCUS);
        }
        switch (field) {
            case Field.Heading heading -> row = canvas.flow(2, row, heading.label(), Style.HEADING);
            case Field.Words words -> row = canvas.flow(2, row, words.label(), Style.PLAIN);
            case Field.Button button -> button(button, here);
            case Field.Line line -> line(line, here);
            case Field.Hidden hidden -> hidden(hidden, here);
            case Field.Choice choice -> choice(choice, here);
            case Field.Ticks ticks -> ticks(ticks, here);
            case Field.Area area -> area(area, here);
        }
    }

    private void button(Field.Button button, boolean here) {
        canvas.put(2, row, "[ " + button.label() + " ]", here ? Style.FOCUS : Style.HEADING);
        if (here) {
            focus(4);
        }
        row++;
    }

    /// The label, on a line of its own when it and the answer do not fit on one; returns the column of the answer.
    private int label(Field field, boolean here, int answerColumns) {
        var style = here ? Style.HEADING : Style.PLAIN;
        int wide = Clusters.width(field.label());
        int column = 2 + labels + 2;
        if (wide <= labels) {
            canvas.put(2, row, field.label(), style);
        } else if (wide + 4 + answerColumns < canvas.columns()) {
            column = canvas.put(2, row, field.label(), style) + 2;
        } else {
            row = canvas.flow(2, row, field.label(), style);
        }
        return column;
    }

    private void hint(String hint, int column) {
        if (!hint.isEmpty()) {
            row = canvas.flow(column, row, hint, Style.QUIET);
        }
    }

    private void line(Field.Line line, boolean here) {
        int column = label(line, here, line.columns());
        int width = Math.max(1, Math.min(line.columns(), canvas.columns() - column - 1));
        typed(form.box(line), column, width, here);
        hint(line.hint(), column);
    }

    private void typed(TextBox box, int column, int width, boolean here) {
        var clusters = Clusters.cut(box.text());
        int caret = clusters.stream()
                .filter(cluster -> cluster.end() <= box.caret())
                .mapToInt(Clusters.Cluster::width)
                .sum();
        int from = 0;
        int skipped = 0;
        while (caret - skipped >= width && from < clusters.size()) {
            skipped += clusters.get(from).width();
            from++;
        }
        var shown = from == clusters.size()
                ? ""
                : box.text().substring(clusters.get(from).start());
        blank(column, width);
        canvas.part(column, row, width, row >= 0 ? 1 : 0).put(0, 0, shown, Style.FIELD);
        if (here) {
            focus(column + caret - skipped);
        }
        row++;
    }

    private void blank(int column, int width) {
        canvas.put(column, row, " ".repeat(width), Style.FIELD);
    }

    private void hidden(Field.Hidden hidden, boolean here) {
        int column = label(hidden, here, 30);
        int width = Math.max(1, Math.min(40, canvas.columns() - column - 1));
        int shown = Math.min(width - 1, hidden.secret().length());
        blank(column, width);
        canvas.put(column, row, "•".repeat(Math.max(0, shown)), Style.FIELD);
        if (here) {
            focus(column + shown);
        }
        row++;
        hint(hidden.hint(), column);
    }

    private void choice(Field.Choice choice, boolean here) {
        int column = label(choice, here, isInline(choice) ? INLINE_COLUMNS / 2 : INLINE_COLUMNS);
        var value = form.get(choice.name());
        if (isInline(choice)) {
            inline(choice, value, column, here);
        } else {
            var words = value.isEmpty() ? "not chosen" : choice.words(value);
            if (here) {
                focus(column + 2);
            }
            var style = here ? Style.FOCUS : value.isEmpty() ? Style.QUIET : Style.PLAIN;
            row = canvas.flow(column, row, "‹ " + words + " ›", style);
        }
        hint(choice.hint(), column);
    }

    private void inline(Field.Choice choice, String value, int column, boolean here) {
        int at = column;
        int cursor = column + 1;
        for (var option : choice.options()) {
            boolean chosen = option.value().equals(value);
            int wide = Clusters.width(option.label()) + 6;
            if (at + wide - 2 > canvas.columns() && at > column) {
                row++;
                at = column;
            }
            if (chosen) {
                cursor = at + 1;
            }
            canvas.put(
                    at, row, (chosen ? "(•) " : "( ) ") + option.label(), chosen && here ? Style.FOCUS : Style.PLAIN);
            if (chosen && here) {
                focus(cursor);
            }
            at += wide;
        }
        if (here && value.isEmpty()) {
            focus(column + 1);
        }
        row++;
    }

    private void ticks(Field.Ticks ticks, boolean here) {
        int column = label(ticks, here, INLINE_COLUMNS);
        var chosen = List.of(form.get(ticks.name()).split(";", -1));
        var words = ticks.options().stream()
                .filter(option -> chosen.contains(option.value()))
                .map(Field.Option::label)
                .toList();
        if (here) {
            focus(column + 2);
        }
        var text = words.isEmpty() ? "none chosen" : String.join(", ", words);
        row = canvas.flow(
                column, row, "‹ " + text + " ›", here ? Style.FOCUS : words.isEmpty() ? Style.QUIET : Style.PLAIN);
        hint(ticks.hint(), column);
    }

    private void area(Field.Area area, boolean here) {
        row = canvas.flow(2, row, area.label(), here ? Style.HEADING : Style.PLAIN);
        hint(area.hint(), 2);
        int width = Math.max(1, canvas.columns() - Filling.AREA_MARGIN - 1);
        var box = form.box(area);
        var lines = Wrap.lines(box.text(), width);
        int first = row;
        for (int index = 0; index < Math.max(area.rows(), lines.size()); index++) {
            canvas.put(Filling.AREA_MARGIN - 2, row, "│", Style.QUIET);
            canvas.put(Filling.AREA_MARGIN, row, " ".repeat(width + 1), Style.FIELD);
            if (index < lines.size()) {
                var line = lines.get(index);
                canvas.put(Filling.AREA_MARGIN, row, box.text().substring(line.start(), line.end()), Style.FIELD);
            }
            row++;
        }
        int after = row;
        if (here) {
            row = first + box.caretLine(width);
            focus(Filling.AREA_MARGIN + Math.min(width, box.caretColumn(width)));
            row = after;
        }
        room(area);
    }

    /// How much is left, once it begins to matter.
    private void room(Field.Area area) {
        int used =
                area.shared().stream().mapToInt(name -> form.get(name).length()).sum();
        if (used > area.limit() * 3L / 4) {
            var over = used > area.limit();
            var words = String.format(
                    java.util.Locale.UK, "%,d of %,d characters%s", used, area.limit(), over ? ": too long" : "");
            canvas.put(Filling.AREA_MARGIN, row, words, over ? Style.WRONG : Style.QUIET);
            row++;
        }
    }
}
