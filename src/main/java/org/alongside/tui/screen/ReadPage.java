package org.alongside.tui.screen;

import java.util.List;
import java.util.Set;
import org.alongside.domain.paper.Block;
import org.alongside.tui.field.Reader;
import org.alongside.tui.frame.Canvas;
import org.alongside.tui.key.Action;
import org.alongside.tui.key.Where;
import org.alongside.tui.runtime.Input;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.Page;
import org.alongside.tui.runtime.World;

/// A page to read.
public record ReadPage(String title, Reader reader) implements Page {
    /// These passages.
    public static ReadPage of(String title, List<Block> blocks) {
        return new ReadPage(title, Reader.of(blocks));
    }

    @Override
    public Set<Where> places() {
        return Set.of(Where.READING);
    }

    @Override
    public Next update(Input input, World world) {
        var moved = reader.take(input, world.size().columns(), world.bodyRows());
        if (moved.isPresent()) {
            return Next.stay(new ReadPage(title, moved.get()));
        }
        return input instanceof Input.Pressed pressed && pressed.is(Action.BACK)
                ? Next.stay(this).back()
                : Next.stay(this);
    }

    @Override
    public void view(Canvas canvas, World world) {
        reader.draw(canvas);
    }
}
