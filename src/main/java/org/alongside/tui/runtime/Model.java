package org.alongside.tui.runtime;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.alongside.app.Desk;
import org.alongside.app.VaultDoor;
import org.alongside.tui.frame.Size;

/// Everything on screen and everything behind it.
///
/// @param vault present while one is open
/// @param desk where one works at the open vault
/// @param stack the pages, the one on top last; never empty
/// @param said what the message line says
public record Model(
        Size size,
        Instant now,
        Workplace place,
        Optional<VaultDoor.OpenVault> vault,
        Optional<Desk> desk,
        List<Opened> stack,
        long nextId,
        Guard guard,
        Optional<Note> said,
        List<Note> messages) {
    /// A page and the number that answers are addressed to.
    public record Opened(long id, Page page) {}

    /// At most so many messages are remembered.
    private static final int MESSAGES_MAX = 500;

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
                Optional.empty(),
                List.of(new Opened(1, first)),
                2,
                Guard.NONE,
                Optional.empty(),
                List.of());
    }

    /// What pages may know.
    public World world() {
        return new World(now, size, place, vault, desk);
    }

    /// The page on top.
    public Opened top() {
        return stack.getLast();
    }

    /// The shield.
    public Shield shield() {
        return guard.shield();
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
        return new Model(size, now, place, vault, desk, stack, nextId, guard, Optional.of(note), last);
    }

    Model quiet() {
        return new Model(size, now, place, vault, desk, stack, nextId, guard, Optional.empty(), messages);
    }

    Model withStack(List<Opened> pages) {
        return new Model(size, now, place, vault, desk, pages, nextId, guard, said, messages);
    }

    private Model withNextId(long id) {
        return new Model(size, now, place, vault, desk, stack, id, guard, said, messages);
    }

    Model withSize(Size other) {
        return new Model(other, now, place, vault, desk, stack, nextId, guard, said, messages);
    }

    Model with(Guard other) {
        return new Model(size, now, place, vault, desk, stack, nextId, other, said, messages);
    }

    Model with(Shield shield) {
        return with(guard.with(shield));
    }

    /// The same at another moment.
    public Model at(Instant moment) {
        return new Model(size, moment, place, vault, desk, stack, nextId, guard, said, messages);
    }

    Model touchedNow() {
        return with(guard.touched());
    }

    Model with(VaultDoor.OpenVault open) {
        return new Model(size, now, place, Optional.of(open), desk, stack, nextId, guard, said, messages);
    }

    Model atDesk(Desk at, Settling settling) {
        return new Model(size, now, place, vault, Optional.of(at), stack, nextId, guard.by(settling), said, messages);
    }

    /// Locked: no desk, no page but this one, nothing remembered of what was said.
    Model locked(Page unlock) {
        var empty = new Model(
                size,
                now,
                place,
                Optional.empty(),
                Optional.empty(),
                stack,
                nextId,
                Guard.NONE,
                Optional.empty(),
                List.of());
        return empty.alone(unlock);
    }
}
