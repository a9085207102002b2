package org.alongside.tui.screen;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.tui.field.ListBox;
import org.alongside.tui.field.ListBox.Item;
import org.alongside.tui.field.TextBox;
import org.alongside.tui.frame.Canvas;
import org.alongside.tui.key.Action;
import org.alongside.tui.key.Binding;
import org.alongside.tui.key.Key;
import org.alongside.tui.key.KeyMap;
import org.alongside.tui.key.Where;
import org.alongside.tui.runtime.Furniture;
import org.alongside.tui.runtime.Input;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.Page;
import org.alongside.tui.runtime.World;

/// What can be done on a screen, filtered by typing. As help it is read; as the palette, Enter does the thing.
///
/// @param acting whether Enter does what the line says
public record HelpPage(String title, ListBox<Action> list, boolean acting) implements Page {
    /// Help for a screen that stands there.
    public static HelpPage help(Set<Where> places) {
        return of("Help · this screen", places, false);
    }

    /// Find anything, do anything.
    public static HelpPage palette(Set<Where> places) {
        return of("Find or do", places, true);
    }

    private static HelpPage of(String title, Set<Where> places, boolean acting) {
        List<Item<Action>> items = KeyMap.in(places).stream()
                .filter(binding -> !acting || binding.weight() > 0)
                .map(binding -> Item.of(binding.action(), binding.sentence(), keys(binding)))
                .toList();
        var list = ListBox.of(items);
        return new HelpPage(title, new ListBox<>(list.items(), list.chosen(), TextBox.line(""), true), acting);
    }

    private static String keys(Binding binding) {
        return binding.keys().stream()
                .map(Key::words)
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining(" or "));
    }

    @Override
    public Set<Where> places() {
        return list.places();
    }

    @Override
    public Next update(Input input, World world) {
        if (input instanceof Input.Pressed pressed
                && pressed.is(Action.BACK)
                && list.filter().text().isEmpty()) {
            return Next.stay(this).back();
        }
        var moved = list.take(input, world.bodyRows() - 1);
        if (moved.isPresent()) {
            var next = moved.get();
            return Next.stay(
                    new HelpPage(title, new ListBox<>(next.items(), next.chosen(), next.filter(), true), acting));
        }
        if (acting && input instanceof Input.Pressed pressed && pressed.key().name() == Key.Name.ENTER) {
            return list.picked()
                    .map(action -> Next.stay(this).answer(new Furniture.Chosen(action)))
                    .orElseGet(() -> Next.stay(this));
        }
        return Next.stay(this);
    }

    @Override
    public void view(Canvas canvas, World world) {
        list.draw(canvas, "Nothing can be done here.");
    }
}
