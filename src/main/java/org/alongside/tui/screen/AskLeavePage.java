package org.alongside.tui.screen;

import java.util.List;
import java.util.Set;
import org.alongside.tui.field.ListBox;
import org.alongside.tui.field.ListBox.Item;
import org.alongside.tui.frame.Canvas;
import org.alongside.tui.frame.Style;
import org.alongside.tui.key.Action;
import org.alongside.tui.key.Key;
import org.alongside.tui.key.Where;
import org.alongside.tui.runtime.Furniture;
import org.alongside.tui.runtime.Input;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.Page;
import org.alongside.tui.runtime.World;

/// Asks whether to leave although something is unsaved; the safe answer comes first.
public record AskLeavePage(ListBox<Boolean> list) implements Page {
    /// With the safe answer chosen.
    public static AskLeavePage of() {
        return new AskLeavePage(
                ListBox.of(List.of(Item.of(false, "Stay and finish it", ""), Item.of(true, "Leave now", ""))));
    }

    @Override
    public String title() {
        return "Leave Alongside?";
    }

    @Override
    public Set<Where> places() {
        return Set.of(Where.LIST);
    }

    @Override
    public Next update(Input input, World world) {
        var moved = list.take(input, 2);
        if (moved.isPresent()) {
            return Next.stay(new AskLeavePage(moved.get()));
        }
        if (input instanceof Input.Pressed pressed && pressed.key().name() == Key.Name.ENTER) {
            return list.picked().filter(leave -> leave).isPresent()
                    ? Next.stay(this).answer(new Furniture.Leaving())
                    : Next.stay(this).back();
        }
        return input instanceof Input.Pressed pressed && pressed.is(Action.BACK)
                ? Next.stay(this).back()
                : Next.stay(this);
    }

    @Override
    public void view(Canvas canvas, World world) {
        canvas.flow(1, 0, "Something here is not finished and would be lost.", Style.PLAIN);
        list.draw(canvas.below(2), "");
    }
}
