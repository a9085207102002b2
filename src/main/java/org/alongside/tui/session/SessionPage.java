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
///
/// @param wanted an exercise to take in once the draft is there, if there is one
public record SessionPage(
        String referralRef, Optional<UUID> planned, Optional<String> wanted, Optional<Writing> writing)
        implements Page {
    /// Before anything is read.
    ///
    /// @param planned the planned session this is, if one
    public static SessionPage loading(String referralRef, Optional<UUID> planned) {
        return new SessionPage(referralRef, planned, Optional.empty(), Optional.empty());
    }

    /// The same, with that exercise taken in.
    public static SessionPage using(String referralRef, String exercise) {
        return new SessionPage(referralRef, Optional.empty(), Optional.of(exercise), Optional.empty());
    }

    private SessionPage with(Writing next) {
        return new SessionPage(referralRef, planned, wanted, Optional.of(next));
    }

    /// What the draft holds comes first, so that nothing of it is lost; then the exercise is taken in, once.
    private Next wanting(Next next) {
        if (next.page() instanceof SessionPage page
                && page.wanted.isPresent()
                && page.writing.filter(Writing::isReady).isPresent()) {
            var ready = page.writing.get();
            var with = ready.added(page.wanted.get());
            var settled = new SessionPage(referralRef, planned, Optional.empty(), Optional.of(with));
            return with.watched(new Next(settled, next.step(), next.commands()), ready);
        }
        return next;
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
            return wanting(writing.get().update(input, world, this::with));
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
