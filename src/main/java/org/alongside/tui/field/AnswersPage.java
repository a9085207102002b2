package org.alongside.tui.field;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alongside.tui.frame.Canvas;
import org.alongside.tui.frame.Clusters;
import org.alongside.tui.frame.Style;
import org.alongside.tui.key.Action;
import org.alongside.tui.key.Key;
import org.alongside.tui.key.Where;
import org.alongside.tui.runtime.Input;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.Page;
import org.alongside.tui.runtime.World;

/// The allowed answers of a field. Enter takes one; of a field with several, Space ticks and Enter takes them all.
///
/// @param value the value so far; several are joined with `;`
public record AnswersPage(Field field, String value, boolean all, ListBox<String> list) implements Page {
    private static final String MORE = "…more";

    /// For that field, whose value is that.
    public static AnswersPage of(Field field, String value) {
        boolean all = !(field instanceof Field.Choice choice) || isBehindMore(choice, value);
        return new AnswersPage(field, value, all, ListBox.of(items(field, value, all))).choosing(value);
    }

    private static boolean isBehindMore(Field.Choice choice, String value) {
        return !value.isEmpty()
                && choice.options().stream()
                        .limit(choice.first())
                        .noneMatch(option -> option.value().equals(value));
    }

    private AnswersPage choosing(String wanted) {
        return wanted.isEmpty() ? this : new AnswersPage(field, value, all, list.choosing(wanted));
    }

    private static List<ListBox.Item<String>> items(Field field, String value, boolean all) {
        var options = field.allowed().orElse(List.of());
        int first = !all && field instanceof Field.Choice choice ? choice.first() : options.size();
        var lines = new ArrayList<ListBox.Item<String>>();
        var chosen = List.of(value.split(";", -1));
        for (var option : options.subList(0, Math.min(first, options.size()))) {
            var mark = field instanceof Field.Ticks ? (chosen.contains(option.value()) ? "[x] " : "[ ] ") : "";
            lines.add(ListBox.Item.of(option.value(), mark + option.label(), aside(option)));
        }
        if (lines.size() < options.size()) {
            lines.add(ListBox.Item.of(MORE, "More answers …", ""));
        } else if (field instanceof Field.Choice choice && choice.optional()) {
            lines.add(ListBox.Item.of("", "Leave it empty", ""));
        }
        return lines;
    }

    private static String aside(Field.Option option) {
        return option.value().matches("[A-Z]+[A-Z0-9]{2,3}|[A-Z]{2}\\d\\d")
                        && option.value().length() == 4
                ? option.value()
                : "";
    }

    @Override
    public String title() {
        return "Allowed answers · " + field.label();
    }

    @Override
    public Set<Where> places() {
        var places = new HashSet<>(list.places());
        if (field instanceof Field.Ticks && !list.filtering()) {
            places.add(Where.FORM);
            places.add(Where.CHOICE);
        }
        return places;
    }

    @Override
    public Next update(Input input, World world) {
        var moved = list.take(input, world.bodyRows());
        if (moved.isPresent()) {
            return Next.stay(new AnswersPage(field, value, all, moved.get()));
        }
        if (!(input instanceof Input.Pressed pressed)) {
            return Next.stay(this);
        }
        if (pressed.key().name() == Key.Name.ENTER) {
            return entered();
        }
        if (pressed.is(Action.PICK_ANSWER) && field instanceof Field.Ticks) {
            return Next.stay(ticked());
        }
        return pressed.is(Action.BACK)
                ? Next.stay(this).answer(new Filling.Picked(field.name(), value))
                : Next.stay(this);
    }

    private Next entered() {
        if (field instanceof Field.Ticks) {
            return Next.stay(this).answer(new Filling.Picked(field.name(), value));
        }
        if (list.picked().filter(MORE::equals).isPresent()) {
            var wider = new AnswersPage(field, value, true, list.withItems(items(field, value, true)));
            return Next.stay(wider);
        }
        return list.picked()
                .map(chosen -> Next.stay(this).answer(new Filling.Picked(field.name(), chosen)))
                .orElseGet(() -> Next.stay(this));
    }

    private AnswersPage ticked() {
        var next = list.picked().map(chosen -> Filling.toggled(value, chosen)).orElse(value);
        return new AnswersPage(field, next, all, list.withItems(items(field, next, true)));
    }

    @Override
    public void view(Canvas canvas, World world) {
        var words = chosenWords();
        int room = Clusters.width(words) > canvas.columns() - 4 ? 4 : 0;
        list.draw(canvas.part(0, 0, canvas.columns(), canvas.rows() - room), "There are none.");
        if (room > 0) {
            canvas.below(canvas.rows() - room + 1).flow(2, 0, words, Style.PLAIN);
        }
    }

    /// The words of the chosen answer, shown whole where its line is too short for them.
    private String chosenWords() {
        return list.picked()
                .flatMap(chosen -> field.allowed().orElse(List.of()).stream()
                        .filter(option -> option.value().equals(chosen))
                        .findFirst())
                .map(Field.Option::label)
                .orElse("");
    }
}
