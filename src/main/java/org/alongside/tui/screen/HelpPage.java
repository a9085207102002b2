package org.alongside.tui.screen;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.tui.field.ListBox;
import org.alongside.tui.field.ListBox.Item;
import org.alongside.tui.frame.Canvas;
import org.alongside.tui.key.Action;
import org.alongside.tui.key.Binding;
import org.alongside.tui.key.Key;
import org.alongside.tui.key.KeyMap;
import org.alongside.tui.key.Where;
import org.alongside.tui.runtime.Input;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.Page;
import org.alongside.tui.runtime.World;

/// What can be done on a screen and by which keys, filtered by typing.
public record HelpPage(ListBox<Action> list) implements Page {
    /// Help for a screen that stands there.
    public static HelpPage help(Set<Where> places) {
        List<Item<Action>> items = KeyMap.in(places).stream()
                .map(binding -> Item.of(binding.action(), binding.sentence(), keys(binding)))
                .toList();
        return new HelpPage(ListBox.of(items).typing());
    }

    private static String keys(Binding binding) {
        return binding.keys().stream()
                .map(Key::words)
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining(" or "));
    }

    @Override
    public String title() {
        return "Help · this screen";
    }

    @Override
    public Set<Where> places() {
        return Set.of(Where.TYPING);
    }

    @Override
    public Next update(Input input, World world) {
        if (input instanceof Input.Pressed pressed
                && pressed.is(Action.BACK)
                && list.filter().text().isEmpty()) {
            return Next.stay(this).back();
        }
        return list.take(input, world.bodyRows() - 1)
                .map(next -> Next.stay(new HelpPage(next.typing())))
                .orElseGet(() -> Next.stay(this));
    }

    @Override
    public void view(Canvas canvas, World world) {
        list.draw(canvas, "Nothing can be done here.");
    }
}
