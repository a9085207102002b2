package org.alongside.tui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.alongside.tui.field.ListBox;
import org.alongside.tui.field.ListBox.Item;
import org.alongside.tui.frame.Canvas;
import org.alongside.tui.key.Action;
import org.alongside.tui.key.Key;
import org.alongside.tui.key.Where;
import org.alongside.tui.runtime.Input;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.Page;
import org.alongside.tui.runtime.World;

/// Any exercise of the toolkit, with what is done already. Answers with [Picked].
record PickPage(ListBox<String> list) implements Page {
    record Picked(String exercise) {}

    static PickPage of(Opened opened) {
        var progress = opened.progress();
        var lines = new ArrayList<Item<String>>();
        for (var module : opened.toolkit().modules()) {
            var items = opened.edition().exercises().stream()
                    .flatMap(id -> opened.exercise(id).stream())
                    .filter(exercise -> exercise.module().equals(module.id()))
                    .map(exercise -> Item.of(
                            exercise.id(),
                            exercise.title(),
                            progress.complete().contains(exercise.id())
                                    ? "complete"
                                    : progress.used().contains(exercise.id()) ? "begun" : ""))
                    .toList();
            if (!items.isEmpty()) {
                lines.add(Item.heading(module.title()));
                lines.addAll(items);
            }
        }
        return new PickPage(ListBox.of(List.copyOf(lines)));
    }

    @Override
    public String title() {
        return "Session · Choose an exercise";
    }

    @Override
    public Set<Where> places() {
        return list.places();
    }

    @Override
    public Next update(Input input, World world) {
        var moved = list.take(input, world.bodyRows());
        if (moved.isPresent()) {
            return Next.stay(new PickPage(moved.get()));
        }
        if (input instanceof Input.Pressed pressed) {
            if (pressed.key().name() == Key.Name.ENTER && list.picked().isPresent()) {
                return Next.stay(this).answer(new Picked(list.picked().get()));
            }
            if (pressed.is(Action.BACK)) {
                return Next.stay(this).back();
            }
        }
        return Next.stay(this);
    }

    @Override
    public void view(Canvas canvas, World world) {
        list.draw(canvas, "This edition has no exercises.");
    }
}
