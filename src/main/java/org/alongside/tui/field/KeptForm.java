package org.alongside.tui.field;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.app.Desk;
import org.alongside.app.KeepDraft;
import org.alongside.app.LookAt;
import org.alongside.app.Records;
import org.alongside.tui.runtime.Cmd;
import org.alongside.tui.runtime.Draft;
import org.alongside.tui.runtime.Input;
import org.alongside.tui.runtime.Msg;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.Page;
import org.alongside.tui.runtime.World;

/// A form whose contents are kept as a draft at every pause, and found again.
///
/// @param referral the referral it is about, if one
/// @param name the form's name in the record
/// @param first what was in it before anyone typed
/// @param onDisk the draft that is on disk, as text; empty for none
/// @param looked whether an older draft was looked for
public record KeptForm(
        Form form, Optional<UUID> referral, String name, Map<String, String> first, String onDisk, boolean looked) {
    /// Typing has stopped when nothing came for so long.
    public static final Duration PAUSE = Duration.ofSeconds(2);

    /// A pause, if nothing was typed since it held that.
    public record Pause(String content) {}

    private record Found(Optional<Records.Draft> draft) {}

    /// Keeps its own copy.
    public KeptForm {
        first = Map.copyOf(first);
    }

    /// Not looked for a draft yet.
    public static KeptForm of(Form form, Optional<UUID> referral, String name) {
        return new KeptForm(form, referral, name, form.values(), "", false);
    }

    /// With another form.
    public KeptForm with(Form other) {
        return new KeptForm(other, referral, name, first, onDisk, looked);
    }

    /// Answers what is about drafts; empty for anything else.
    public Optional<Next> take(Input input, World world, Function<KeptForm, Page> page) {
        return switch (input) {
            case Input.Begun begun
            when !looked -> Optional.of(Next.stay(page.apply(this)).ask(() -> find(world.atDesk())));
            case Input.Begun begun -> Optional.of(Next.stay(page.apply(this)));
            case Input.Told(Found found) -> Optional.of(found(found, world, page));
            case Input.Told(Pause pause) -> Optional.of(paused(pause, world, page));
            default -> Optional.empty();
        };
    }

    private Found find(Desk desk) {
        return new Found(new LookAt(desk).draft(referral, name));
    }

    private Next found(Found found, World world, Function<KeptForm, Page> page) {
        if (found.draft().isEmpty()) {
            return Next.stay(page.apply(new KeptForm(form, referral, name, first, onDisk, true)));
        }
        var draft = found.draft().get();
        var values = new HashMap<>(form.values());
        DraftText.read(draft.content()).forEach((name, words) -> {
            // What was typed while the draft was looked for is newer.
            if (form.get(name).equals(first.getOrDefault(name, ""))) {
                values.put(name, words);
            }
        });
        var filled = new Form(form.fields(), values, form.focus(), Map.of(), form.problems());
        var at = draft.savedAt().atZone(world.zone());
        var words = "Your draft of " + Say.nearDay(at.toLocalDate(), world.today()) + " "
                + at.toLocalTime().toString().substring(0, 5) + " is here again.";
        var again = new KeptForm(filled, referral, name, first, content(filled), true);
        return Next.stay(page.apply(again)).say(words);
    }

    private Next paused(Pause pause, World world, Function<KeptForm, Page> page) {
        var next = Next.stay(page.apply(this));
        return content(form).equals(pause.content())
                ? unkept(world)
                        .map(draft -> next.and(new Cmd.Keep(draft, Msg.Then.NOTHING)))
                        .orElse(next)
                : next;
    }

    /// The answer, with a look at the next pause when something was typed since `before`.
    public Next watched(Next next, Form before) {
        return before.values().equals(form.values()) ? next : next.and(new Cmd.After(PAUSE, new Pause(content(form))));
    }

    /// What is not on disk yet.
    public Optional<Draft> unkept(World world) {
        var content = content(form);
        if (content.equals(onDisk)
                || (onDisk.isEmpty() && form.values().equals(first))
                || world.desk().isEmpty()) {
            return Optional.empty();
        }
        var keeper = new KeepDraft(world.atDesk());
        return Optional.of(new Draft(content, () -> keeper.keep(referral, name, content)));
    }

    /// Knowing that it is on disk.
    public KeptForm kept(String content) {
        return new KeptForm(form, referral, name, first, content, looked);
    }

    /// Throws the draft away, once what it was for is saved. For the worker.
    public void discard(Desk desk) {
        new KeepDraft(desk).discard(referral, name);
    }

    private static String content(Form form) {
        return DraftText.write(form.values());
    }
}
