package org.alongside.tui.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.alongside.app.Desk;
import org.alongside.tui.frame.Size;

/// Everything on screen and everything behind it.
///
/// @param stack the pages, the one on top last; never empty
/// @param said what the message line says
/// @param touched when a key was last pressed
/// @param idleLimit how long nobody may be there before it locks
/// @param pin the shield's PIN as kept, if one is set
public record Model(
        Size size,
        Instant now,
        Workplace place,
        Optional<Desk> desk,
        List<Opened> stack,
        long nextId,
        Shield shield,
        Optional<Note> said,
        List<Note> messages,
        Instant touched,
        Duration idleLimit,
        Optional<ShieldPin> pin) {
    /// A page and the number that answers are addressed to.
    public record Opened(long id, Page page) {}

    /// At most so many messages are remembered.
    private static final int MESSAGES_MAX = 500;

    /// Idle time before it locks, unless a setting says otherwise.
    public static final Duration IDLE = Duration.ofMinutes(5);

    /// Keeps its own copies.
    public Model {
        stack = List.copyOf(stack);
        messages = List.copyOf(messages);
    }

    /// The first page alone.
    public static Model begin(Size size, Instant now, Workplace place, Page first) {
        return new Model(
                size,
                now,
                place,
                Optional.empty(),
                List.of(new Opened(1, first)),
                2,
                Shield.DOWN,
                Optional.empty(),
                List.of(),
                now,
                IDLE,
                Optional.empty());
    }

    /// What pages may know.
    public World world() {
        return new World(now, size, place, desk);
    }

    /// The page on top.
    public Opened top() {
        return stack.getLast();
    }

    /// Where the page of that number stands, if it still does.
    OptionalInt indexOf(long id) {
        for (int index = 0; index < stack.size(); index++) {
            if (stack.get(index).id() == id) {
                return OptionalInt.of(index);
            }
        }
        return OptionalInt.empty();
    }

    Model withPage(int index, Page page) {
        var all = new ArrayList<>(stack);
        all.set(index, new Opened(stack.get(index).id(), page));
        return withStack(all);
    }

    Model push(Page page) {
        var all = new ArrayList<>(stack);
        all.add(new Opened(nextId, page));
        return withStack(all).withNextId(nextId + 1);
    }

    Model pop() {
        return stack.size() == 1 ? this : withStack(stack.subList(0, stack.size() - 1));
    }

    Model alone(Page page) {
        return withStack(List.of(new Opened(nextId, page))).withNextId(nextId + 1);
    }

    Model said(String sentence, boolean wrong) {
        var note = new Note(now, sentence, wrong);
        var all = new ArrayList<>(messages);
        all.add(note);
        var last = all.size() > MESSAGES_MAX ? all.subList(1, all.size()) : all;
        return new Model(
                size, now, place, desk, stack, nextId, shield, Optional.of(note), last, touched, idleLimit, pin);
    }

    Model quiet() {
        return new Model(
                size, now, place, desk, stack, nextId, shield, Optional.empty(), messages, touched, idleLimit, pin);
    }

    Model withStack(List<Opened> pages) {
        return new Model(size, now, place, desk, pages, nextId, shield, said, messages, touched, idleLimit, pin);
    }

    private Model withNextId(long id) {
        return new Model(size, now, place, desk, stack, id, shield, said, messages, touched, idleLimit, pin);
    }

    Model withSize(Size other) {
        return new Model(other, now, place, desk, stack, nextId, shield, said, messages, touched, idleLimit, pin);
    }

    Model withShield(Shield other) {
        return new Model(size, now, place, desk, stack, nextId, other, said, messages, touched, idleLimit, pin);
    }

    /// The same at another moment.
    public Model at(Instant moment) {
        return new Model(size, moment, place, desk, stack, nextId, shield, said, messages, touched, idleLimit, pin);
    }

    Model touchedNow() {
        return new Model(size, now, place, desk, stack, nextId, shield, said, messages, now, idleLimit, pin);
    }

    Model atDesk(Desk at, Duration idle, Optional<ShieldPin> pinSet) {
        return new Model(
                size, now, place, Optional.of(at), stack, nextId, shield, said, messages, touched, idle, pinSet);
    }

    /// Locked: no desk, no page but this one, nothing remembered of what was said.
    Model locked(Page unlock) {
        var empty = new Model(
                size,
                now,
                place,
                Optional.empty(),
                stack,
                nextId,
                Shield.DOWN,
                Optional.empty(),
                List.of(),
                touched,
                IDLE,
                Optional.empty());
        return empty.alone(unlock);
    }
}
