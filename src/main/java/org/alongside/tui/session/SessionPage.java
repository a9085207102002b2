package org.alongside.tui.session;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.tui.frame.Canvas;
import org.alongside.tui.frame.Style;
import org.alongside.tui.key.Action;
import org.alongside.tui.key.Where;
import org.alongside.tui.runtime.Draft;
import org.alongside.tui.runtime.Input;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.Page;
import org.alongside.tui.runtime.World;

/// A session, from opening it to its being saved: first what it works on is read, then [Writing] takes over.
public record SessionPage(String referralRef, Optional<UUID> planned, Optional<Writing> writing) implements Page {
    /// Before anything is read.
    ///
    /// @param planned the planned session this is, if one
    public static SessionPage loading(String referralRef, Optional<UUID> planned) {
        return new SessionPage(referralRef, planned, Optional.empty());
    }

    private SessionPage with(Writing next) {
        return new SessionPage(referralRef, planned, Optional.of(next));
    }

    @Override
    public String title() {
        return writing.map(Writing::title).orElse("Session");
    }

    @Override
    public Set<Where> places() {
        return writing.map(Writing::places).orElseGet(HashSet::new);
    }

    @Override
    public Next update(Input input, World world) {
        if (writing.isPresent()) {
            return writing.get().update(input, world, this::with);
        }
        return switch (input) {
            case Input.Begun begun -> Next.stay(this).ask(() -> Opened.read(world.atDesk(), referralRef, planned));
            case Input.Told(Opened opened) -> Writing.begin(opened, world).update(new Input.Begun(), world, this::with);
            case Input.Failed failed -> Next.stay(this).warn(failed.sentence()).back();
            case Input.Pressed pressed
            when pressed.is(Action.BACK) -> Next.stay(this).back();
            default -> Next.stay(this);
        };
    }

    @Override
    public Optional<Draft> unkept(World world) {
        return writing.flatMap(one -> one.unkept(world));
    }

    @Override
    public Page kept(String content) {
        return writing.<Page>map(one -> with(one.kept(content))).orElse(this);
    }

    @Override
    public void view(Canvas canvas, World world) {
        if (writing.isPresent()) {
            writing.get().view(canvas);
        } else {
            canvas.put(1, 0, "Reading …", Style.PLAIN);
            canvas.cursor(1, 0);
        }
    }
}
