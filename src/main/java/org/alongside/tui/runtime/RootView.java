package org.alongside.tui.runtime;

import java.util.ArrayList;
import java.util.List;
import org.alongside.tui.frame.Canvas;
import org.alongside.tui.frame.Clusters;
import org.alongside.tui.frame.Frame;
import org.alongside.tui.frame.Style;
import org.alongside.tui.frame.Wrap;
import org.alongside.tui.key.Action;
import org.alongside.tui.key.Binding;
import org.alongside.tui.key.KeyMap;

/// The one view: every frame is made here. While the shield is up no page is asked for anything.
public final class RootView {
    private static final String BETWEEN = "  ";
    private static final int MESSAGE_LINES_MAX = 4;

    private RootView() {}

    /// The picture of a model.
    public static Frame frame(Model model) {
        var canvas = Canvas.of(model.size());
        if (model.shield().isUp()) {
            shield(model, canvas);
        } else {
            page(model, canvas);
        }
        return canvas.frame();
    }

    private static void shield(Model model, Canvas canvas) {
        title(canvas, "Alongside", "");
        var shield = model.shield();
        int row = Math.max(1, canvas.rows() / 2 - 2);
        int column = Math.max(0, (canvas.columns() - 40) / 2);
        canvas.put(column, row, "This screen is resting.", Style.HEADING);
        if (shield.typed().isPresent()) {
            int end = canvas.put(
                    column, row + 2, "PIN: " + "•".repeat(shield.typed().get().length()), Style.PLAIN);
            canvas.put(column, row + 3, "Type the PIN, then press Enter.", Style.PLAIN);
            canvas.cursor(end, row + 2);
        } else {
            int end = canvas.put(column, row + 2, "Press Enter to go on.", Style.PLAIN);
            canvas.cursor(end, row + 2);
            if (shield.refused() > 0) {
                canvas.put(column, row + 3, "That was not the PIN.", Style.PLAIN);
            }
        }
        if (shield.stuck()) {
            canvas.part(column, 0, canvas.columns() - column - 1, canvas.rows())
                    .flow(
                            0,
                            row + 5,
                            "Not locked yet: what was typed could not be saved. It is tried again each minute.",
                            Style.PLAIN);
        }
    }

    private static void page(Model model, Canvas canvas) {
        var page = model.top().page();
        title(canvas, page.title(), model.place().practicePassphrase().isPresent() ? "Practice" : "");
        var message = message(model, canvas.columns() - 2);
        int top = model.size().isRoomy() ? 2 : 1;
        int rows = Math.max(0, canvas.rows() - top - 1 - Math.max(1, message.size()));
        canvas.cursor(0, top); // where the page's part is too small to hold what has the focus
        page.view(canvas.part(0, top, canvas.columns(), rows), model.world());
        int row = canvas.rows() - 1 - message.size();
        for (var line : message) {
            canvas.put(1, row, row > 0 ? line : "", style(model));
            row++;
        }
        hints(canvas, model);
    }

    private static void title(Canvas canvas, String title, String right) {
        canvas.put(1, 0, title, Style.TITLE);
        int column = canvas.columns() - Clusters.width(right) - 1;
        if (!right.isEmpty() && column > Clusters.width(title) + 2) {
            canvas.put(column, 0, right, Style.TITLE);
        }
        canvas.band(0, Style.TITLE);
    }

    /// What the message line says, in as many lines as it needs: what is safe and what next must not be cut off.
    private static List<String> message(Model model, int columns) {
        if (model.said().isPresent()) {
            var note = model.said().get();
            return Wrap.text((note.wrong() ? "! " : "") + note.sentence(), Math.max(1, columns)).stream()
                    .limit(MESSAGE_LINES_MAX)
                    .toList();
        }
        return model.size().isRoomy() ? List.of() : List.of("Small window: 60 by 20 shows more.");
    }

    private static Style style(Model model) {
        return model.said().map(note -> note.wrong() ? Style.WRONG : Style.DONE).orElse(Style.QUIET);
    }

    private static void hints(Canvas canvas, Model model) {
        int row = canvas.rows() - 1;
        if (row < 1) {
            return;
        }
        var wanted = KeyMap.hints(Root.places(model)).stream()
                .filter(binding -> model.stack().size() > 1 || binding.action() != Action.BACK)
                .toList();
        int column = 1;
        for (var binding : fitting(wanted, canvas.columns() - 2)) {
            column = canvas.put(column, row, binding.keyWords(), Style.KEY);
            column = canvas.put(column + 1, row, binding.words(), Style.PLAIN) + BETWEEN.length();
        }
    }

    /// Those for which there is room; the last two, shield and help, always stay.
    private static List<Binding> fitting(List<Binding> wanted, int columns) {
        var kept = new ArrayList<>(wanted);
        while (kept.size() > 2 && width(kept) > columns) {
            kept.remove(kept.size() - 3);
        }
        return kept;
    }

    private static int width(List<Binding> bindings) {
        return bindings.stream()
                        .mapToInt(binding ->
                                Clusters.width(binding.keyWords() + " " + binding.words()) + BETWEEN.length())
                        .sum()
                - BETWEEN.length();
    }
}
