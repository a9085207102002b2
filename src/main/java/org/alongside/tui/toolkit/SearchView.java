package org.alongside.tui.toolkit;

import java.util.List;
import org.alongside.app.ExerciseSearch.Hit;
import org.alongside.domain.progress.Course;
import org.alongside.tui.field.Field;
import org.alongside.tui.field.ListBox;
import org.alongside.tui.field.Say;
import org.alongside.tui.frame.Canvas;
import org.alongside.tui.frame.Clusters;
import org.alongside.tui.frame.Style;

/// Draws the search: the words, the filters, and what is found, three rows each.
record SearchView(SearchPage page, List<Field.Choice> fields) {
    private static final int EACH = 3;
    private static final int HEAD = 4;
    private static final int VALUE_MAX = 22;
    private static final String LABEL = "Find: ";

    /// How many are in sight.
    static int rows(int bodyRows) {
        return Math.max(1, (bodyRows - HEAD) / EACH);
    }

    void draw(Canvas canvas) {
        var counted = page.counted();
        int right = Math.max(0, canvas.columns() - Clusters.width(counted) - 1);
        canvas.put(right, 0, counted, Style.QUIET);
        int column = canvas.put(1, 0, LABEL, Style.HEADING);
        canvas.part(0, 0, Math.max(0, right - 1), 1).put(column, 0, page.words().text(), Style.FIELD);
        canvas.cursor(
                column
                        + Clusters.width(
                                page.words().text().substring(0, page.words().caret())),
                0);
        filters(canvas);
        results(canvas.below(HEAD));
    }

    private void filters(Canvas canvas) {
        int column = 1;
        int row = 1;
        for (int place = 0; place < fields.size(); place++) {
            var field = fields.get(place);
            var value = ListBox.clipped(field.words(page.filters().get(field.name())), VALUE_MAX);
            int width = Clusters.width(field.label() + ": ‹ " + value + " ›");
            if (column > 1 && column + width > canvas.columns() - 1) {
                column = 1;
                row++;
            }
            boolean here = page.focus() == place + 1;
            int at = canvas.put(column, row, field.label() + ": ", here ? Style.FOCUS : Style.PLAIN);
            column = canvas.put(at, row, "‹ " + value + " ›", here ? Style.FOCUS : Style.QUIET) + 2;
            if (here) {
                canvas.cursor(at + 2, row);
            }
        }
    }

    private void results(Canvas canvas) {
        if (page.found().hits().isEmpty()) {
            canvas.flow(1, 0, nothing(), Style.PLAIN);
            return;
        }
        int rows = Math.max(1, canvas.rows() / EACH);
        int top = page.found().top(rows);
        var inSight = page.found().inSight(rows);
        for (int place = 0; place < inSight.size(); place++) {
            hit(
                    canvas,
                    place * EACH,
                    inSight.get(place),
                    top + place == page.found().chosen());
        }
    }

    private String nothing() {
        if (page.percent() < 100) {
            return "Every exercise is read once, then it is fast.";
        }
        int elsewhere = page.found().elsewhere();
        return elsewhere == 0
                ? "No exercise holds all these words. Fewer words, or only their beginnings, find more."
                : "Nothing within these filters. Without them: " + Say.count(elsewhere, "exercise")
                        + ". Tab goes to the filters.";
    }

    private void hit(Canvas canvas, int row, Hit hit, boolean here) {
        boolean focused = here && page.focus() == 0;
        var aside = page.course().map(course -> state(hit, course)).orElse("") + hit.minutes() + " min";
        int right = canvas.columns() - Clusters.width(aside) - 1;
        if (here) {
            canvas.put(0, row, ">", Style.FOCUS);
        }
        canvas.put(2, row, ListBox.clipped(hit.title(), Math.max(1, right - 4)), focused ? Style.FOCUS : Style.PLAIN);
        canvas.put(right, row, aside, focused ? Style.FOCUS : Style.QUIET);
        int room = Math.max(1, canvas.columns() - 4);
        var place = hit.toolkit().title() + (hit.module().isEmpty() ? "" : " · " + hit.module());
        canvas.put(3, row + 1, ListBox.clipped(place, room), Style.QUIET);
        canvas.put(3, row + 2, ListBox.clipped(page.line(hit), room), Style.PLAIN);
        if (focused && page.found().among()) {
            canvas.cursor(2, row);
        }
    }

    private static String state(Hit hit, Course course) {
        return course.done().contains(hit.id()) ? "done  " : "";
    }
}
