package org.alongside.tui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.alongside.app.Desk;
import org.alongside.app.ExerciseSearch;
import org.alongside.app.LookAt;
import org.alongside.domain.people.Crn;
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
public record PalettePage(
        Set<Where> beneath,
        List<Item<PalettePage.Entry>> people,
        List<Item<PalettePage.Entry>> exercises,
        ListBox<PalettePage.Entry> list)
        implements Page {
    /// What a line does.
    sealed interface Entry {
        record Do(Action action) implements Entry {}

        record Person(Crn crn) implements Entry {}

        record Read(Toolkit toolkit, String id) implements Entry {}
    }

    private record Found(List<Item<Entry>> people) {}

    private record ReadOn(int percent) {}

    /// Over a screen that stands there.
    public static PalettePage over(Set<Where> places) {
        return new PalettePage(
                Set.copyOf(places),
                List.of(),
                List.of(),
                ListBox.of(actions(places)).typing());
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
            var next = world.desk()
                    .map(desk -> Next.stay(this).ask(() -> people(desk)))
                    .orElseGet(() -> Next.stay(this));
            return readOn(next, world);
        }
        if (input instanceof Input.Told(Found found)) {
            return Next.stay(new PalettePage(beneath, found.people(), exercises, list).filled());
        }
        if (input instanceof Input.Told(ReadOn read)) {
            var search = world.place().library().search();
            return search.isEmpty()
                    ? readOn(Next.stay(this), world)
                    : Next.stay(new PalettePage(beneath, people, items(search.get()), list).filled());
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
                .map(next -> Next.stay(new PalettePage(beneath, people, exercises, next.typing())))
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

    /// A little at a time, so that other things get their turn; nothing of it before a vault is open.
    private static Next readOn(Next next, World world) {
        return world.desk().isEmpty()
                ? next
                : next.ask(() -> new ReadOn(world.place().library().readOn()));
    }

    private static List<Item<Entry>> items(ExerciseSearch search) {
        return search.find("").stream()
                .map(hit -> Item.<Entry>of(new Entry.Read(hit.toolkit(), hit.id()), hit.title(), hit.id()))
                .toList();
    }

    private PalettePage filled() {
        var lines = new ArrayList<>(actions(beneath));
        lines.addAll(people);
        lines.addAll(exercises);
        return new PalettePage(beneath, people, exercises, list.withItems(lines));
    }

    private Next chosen(Entry entry) {
        return switch (entry) {
            case Entry.Do action -> Next.stay(this).answer(new Furniture.Chosen(action.action()));
            case Entry.Person person -> Next.stay(this).replace(PersonPage.loading(person.crn()));
            case Entry.Read(var toolkit, var id) ->
                toolkit.exercise(id)
                        .map(one -> Next.stay(this).replace(ExercisePage.of(toolkit, one)))
                        .orElseGet(() -> Next.stay(this));
        };
    }

    @Override
    public void view(Canvas canvas, World world) {
        list.draw(canvas, "Nothing can be done here.");
    }
}
