package org.alongside.tui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.alongside.app.Desk;
import org.alongside.app.LookAt;
import org.alongside.app.Toolkits;
import org.alongside.domain.people.Crn;
import org.alongside.domain.toolkit.Exercise;
import org.alongside.domain.toolkit.Toolkit;
import org.alongside.tui.exercise.ExercisePage;
import org.alongside.tui.field.ListBox;
import org.alongside.tui.field.ListBox.Item;
import org.alongside.tui.frame.Canvas;
import org.alongside.tui.key.Action;
import org.alongside.tui.key.Key;
import org.alongside.tui.key.KeyMap;
import org.alongside.tui.key.Where;
import org.alongside.tui.runtime.Furniture;
import org.alongside.tui.runtime.Input;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.Page;
import org.alongside.tui.runtime.World;

/// Find anything, do anything: what the screen beneath can do, everyone in the vault, every exercise; by typing.
public record PalettePage(Set<Where> beneath, ListBox<PalettePage.Entry> list) implements Page {
    /// What a line does.
    sealed interface Entry {
        record Do(Action action) implements Entry {}

        record Person(Crn crn) implements Entry {}

        record Read(Toolkit toolkit, Exercise exercise) implements Entry {}
    }

    private record Found(List<Item<Entry>> people) {}

    /// Over a screen that stands there.
    public static PalettePage over(Set<Where> places) {
        return new PalettePage(Set.copyOf(places), ListBox.of(actions(places)).typing());
    }

    private static List<Item<Entry>> actions(Set<Where> places) {
        return KeyMap.in(places).stream()
                .filter(binding -> binding.weight() > 0 && binding.action() != Action.PALETTE)
                .map(binding -> Item.<Entry>of(new Entry.Do(binding.action()), binding.sentence(), binding.keyWords()))
                .toList();
    }

    @Override
    public String title() {
        return "Find or do";
    }

    @Override
    public Set<Where> places() {
        return list.places();
    }

    @Override
    public Next update(Input input, World world) {
        if (input instanceof Input.Begun) {
            return world.desk()
                    .map(desk -> Next.stay(this).ask(() -> people(desk)))
                    .orElseGet(() -> Next.stay(this));
        }
        if (input instanceof Input.Told(Found found)) {
            return Next.stay(filled(found, world.place().toolkits()));
        }
        if (input instanceof Input.Failed failed) {
            return Next.stay(this).warn(failed.sentence());
        }
        if (input instanceof Input.Pressed pressed) {
            if (pressed.is(Action.BACK) && list.filter().text().isEmpty()) {
                return Next.stay(this).back();
            }
            if (pressed.key().name() == Key.Name.ENTER) {
                return list.picked().map(this::chosen).orElseGet(() -> Next.stay(this));
            }
        }
        return list.take(input, world.bodyRows() - 1)
                .map(next -> Next.stay(new PalettePage(beneath, next.typing())))
                .orElseGet(() -> Next.stay(this));
    }

    private static Found people(Desk desk) {
        return new Found(new LookAt(desk)
                .names().stream()
                        .map(person -> Item.<Entry>of(
                                new Entry.Person(person.crn()),
                                person.name(),
                                person.crn().text()))
                        .toList());
    }

    private PalettePage filled(Found found, Toolkits toolkits) {
        var lines = new ArrayList<>(actions(beneath));
        lines.addAll(found.people());
        for (var toolkit : toolkits.all()) {
            for (var exercise : toolkit.exercises()) {
                lines.add(Item.of(new Entry.Read(toolkit, exercise), exercise.title(), exercise.id()));
            }
        }
        return new PalettePage(beneath, list.withItems(lines));
    }

    private Next chosen(Entry entry) {
        return switch (entry) {
            case Entry.Do action -> Next.stay(this).answer(new Furniture.Chosen(action.action()));
            case Entry.Person person -> Next.stay(this).replace(PersonPage.loading(person.crn()));
            case Entry.Read read -> Next.stay(this).replace(ExercisePage.of(read.toolkit(), read.exercise()));
        };
    }

    @Override
    public void view(Canvas canvas, World world) {
        list.draw(canvas, "Nothing can be done here.");
    }
}
