package org.alongside.tui.field;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.alongside.tui.frame.Canvas;
import org.alongside.tui.frame.Clusters;
import org.alongside.tui.frame.Style;
import org.alongside.tui.key.Action;
import org.alongside.tui.key.Key;
import org.alongside.tui.key.Where;
import org.alongside.tui.runtime.Input;

/// Lines with one chosen, and a filter: a value. Headings are passed over.
///
/// @param chosen a place among the lines shown
/// @param filter empty text shows all
/// @param filtering whether letters go to the filter
public record ListBox<T>(List<Item<T>> items, int chosen, TextBox filter, boolean filtering) {
    /// A line.
    ///
    /// @param item what it stands for; empty for a heading
    /// @param aside shown at the right
    public record Item<T>(Optional<T> item, String words, String aside) {
        /// A line for something.
        public static <T> Item<T> of(T item, String words, String aside) {
            return new Item<>(Optional.of(item), words, aside);
        }

        /// A heading.
        public static <T> Item<T> heading(String words) {
            return new Item<>(Optional.empty(), words, "");
        }
    }

    /// Keeps its own copy.
    public ListBox {
        items = List.copyOf(items);
    }

    /// These lines, the first of them chosen.
    public static <T> ListBox<T> of(List<Item<T>> items) {
        return new ListBox<>(items, 0, TextBox.line(""), false).settled(1);
    }

    /// With letters going to the filter from the start.
    public ListBox<T> typing() {
        return new ListBox<>(items, chosen, filter, true);
    }

    /// Other lines; the same place stays chosen as far as it is there.
    public ListBox<T> withItems(List<Item<T>> others) {
        return new ListBox<>(others, chosen, filter, filtering).settled(1);
    }

    /// With that line chosen, if it is there.
    public ListBox<T> choosing(T wanted) {
        var shown = shown();
        for (int place = 0; place < shown.size(); place++) {
            if (shown.get(place).item().filter(wanted::equals).isPresent()) {
                return new ListBox<>(items, place, filter, filtering);
            }
        }
        return this;
    }

    /// The lines that the filter lets through; with a filter, headings are left out.
    public List<Item<T>> shown() {
        var wanted = filter.text().strip().toLowerCase(Locale.UK);
        if (wanted.isEmpty()) {
            return items;
        }
        var words = List.of(wanted.split("\\s+", -1));
        return items.stream()
                .filter(line -> line.item().isPresent())
                .filter(line -> {
                    var text = (line.words() + " " + line.aside()).toLowerCase(Locale.UK);
                    return words.stream().allMatch(text::contains);
                })
                .toList();
    }

    /// What is chosen.
    public Optional<T> picked() {
        var shown = shown();
        return chosen < shown.size() ? shown.get(chosen).item() : Optional.empty();
    }

    /// What the keys mean here.
    public Set<Where> places() {
        return filtering ? Set.of(Where.LIST, Where.FILTER, Where.TYPING) : Set.of(Where.LIST, Where.FILTER);
    }

    /// What an input makes of it; empty when it is not for a list.
    ///
    /// @param page how many lines a page has
    public Optional<ListBox<T>> take(Input input, int page) {
        if (filtering) {
            var typed = typed(input);
            if (typed.isPresent()) {
                return typed;
            }
        }
        if (!(input instanceof Input.Pressed pressed) || pressed.action().isEmpty()) {
            return Optional.empty();
        }
        return switch (pressed.action().get()) {
            case UP -> Optional.of(moved(-1));
            case DOWN -> Optional.of(moved(1));
            case PAGE_UP -> Optional.of(moved(-page));
            case PAGE_DOWN -> Optional.of(moved(page));
            case FIRST -> Optional.of(moved(-items.size()));
            case LAST -> Optional.of(moved(items.size()));
            case FILTER -> Optional.of(new ListBox<>(items, chosen, filter, true));
            case BACK -> filtering || !filter.text().isEmpty() ? Optional.of(unfiltered()) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<ListBox<T>> typed(Input input) {
        if (input instanceof Input.Pressed(Key key, Optional<Action> action)
                && (key.name() == Key.Name.HOME || key.name() == Key.Name.END)) {
            return Optional.empty();
        }
        return filter.take(input, 80)
                .map(box -> box.text().equals(filter.text())
                        ? new ListBox<>(items, chosen, box, true)
                        : new ListBox<>(items, 0, box, true).settled(1));
    }

    private ListBox<T> unfiltered() {
        var all = new ListBox<>(items, 0, TextBox.line(""), false).settled(1);
        return picked().map(all::choosing).orElse(all);
    }

    private ListBox<T> moved(int steps) {
        int place = Math.clamp(chosen + (long) steps, 0, Math.max(0, shown().size() - 1));
        return new ListBox<>(items, place, filter, filtering).settled(steps < 0 ? -1 : 1);
    }

    /// Off a heading, first in one direction and then in the other.
    private ListBox<T> settled(int step) {
        var shown = shown();
        int place = Math.clamp(chosen, 0, Math.max(0, shown.size() - 1));
        for (int way : new int[] {step, -step}) {
            for (int at = place; at >= 0 && at < shown.size(); at += way) {
                if (shown.get(at).item().isPresent()) {
                    return new ListBox<>(items, at, filter, filtering);
                }
            }
        }
        return new ListBox<>(items, place, filter, filtering);
    }

    /// Draws it, a page at a time so that lines stay where they are.
    ///
    /// @param empty what to say when there is no line
    public void draw(Canvas canvas, String empty) {
        boolean head = filtering || !filter.text().isEmpty();
        if (head) {
            int column = canvas.put(1, 0, "Filter: ", Style.HEADING);
            canvas.put(column, 0, filter.text(), Style.FIELD);
        }
        var body = canvas.below(head ? 1 : 0);
        var shown = shown();
        if (shown.isEmpty()) {
            body.put(1, 0, items.isEmpty() ? empty : "Nothing fits the filter. Esc clears it.", Style.PLAIN);
            body.cursor(1, 0);
        }
        int rows = Math.max(1, body.rows());
        int top = chosen / rows * rows;
        for (int row = 0; row < rows && top + row < shown.size(); row++) {
            line(body, row, shown.get(top + row), top + row == chosen);
        }
        if (filtering) {
            canvas.cursor(9 + Clusters.width(filter.text().substring(0, filter.caret())), 0);
        }
    }

    private void line(Canvas canvas, int row, Item<T> line, boolean here) {
        if (line.item().isEmpty()) {
            canvas.put(1, row, line.words(), Style.HEADING);
            return;
        }
        var style = here ? Style.FOCUS : Style.PLAIN;
        if (here) {
            canvas.put(0, row, ">", Style.FOCUS);
            canvas.cursor(2, row);
        }
        int asideAt = canvas.columns() - Clusters.width(line.aside()) - 1;
        int room = line.aside().isEmpty() ? canvas.columns() - 3 : asideAt - 4;
        canvas.put(2, row, clipped(line.words(), Math.max(1, room)), style);
        if (asideAt > 2) {
            canvas.put(asideAt, row, line.aside(), here ? Style.FOCUS : Style.QUIET);
        }
    }

    /// Text cut to a width, with a mark where it was cut.
    public static String clipped(String raw, int width) {
        if (Clusters.width(raw) <= width) {
            return raw;
        }
        var kept = new StringBuilder();
        int used = 0;
        for (var cluster : Clusters.shown(raw)) {
            if (used + cluster.width() > width - 1) {
                break;
            }
            kept.append(cluster.text());
            used += cluster.width();
        }
        return kept.append('…').toString();
    }
}
