package org.alongside.tui.screen;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.app.Desk;
import org.alongside.app.LookAt;
import org.alongside.domain.people.Crn;
import org.alongside.tui.field.ListBox;
import org.alongside.tui.field.ListBox.Item;
import org.alongside.tui.field.Places;
import org.alongside.tui.frame.Canvas;
import org.alongside.tui.key.Action;
import org.alongside.tui.key.Key;
import org.alongside.tui.key.Where;
import org.alongside.tui.runtime.Input;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.Page;
import org.alongside.tui.runtime.World;

/// Everyone, with where the work stands.
public record PeoplePage(ListBox<Crn> list, boolean loaded) implements Page {
    private record Loaded(List<Item<Crn>> items) {}

    /// Before anything is read.
    public static PeoplePage loading() {
        return new PeoplePage(ListBox.of(List.of()), false);
    }

    @Override
    public String title() {
        return "People";
    }

    @Override
    public Set<Where> places() {
        return Places.with(list.places(), Where.PEOPLE);
    }

    @Override
    public Next update(Input input, World world) {
        return switch (input) {
            case Input.Begun begun -> Next.stay(this).ask(() -> load(world.atDesk()));
            case Input.Told(Loaded read) -> Next.stay(new PeoplePage(list.withItems(read.items()), true));
            case Input.Told(Crn added) -> Next.stay(this).open(PersonPage.loading(added));
            case Input.Failed failed -> Next.stay(this).warn(failed.sentence());
            default -> keys(input, world);
        };
    }

    private Next keys(Input input, World world) {
        var moved = list.take(input, world.bodyRows());
        if (moved.isPresent()) {
            return Next.stay(new PeoplePage(moved.get(), loaded));
        }
        if (!(input instanceof Input.Pressed pressed)) {
            return Next.stay(this);
        }
        if (pressed.key().name() == Key.Name.ENTER && list.picked().isPresent()) {
            return Next.stay(this).open(PersonPage.loading(list.picked().get()));
        }
        return switch (pressed.action().orElse(Action.UP)) {
            case ADD_PERSON -> Next.stay(this).open(PersonFormPage.toAdd());
            case BACK -> Next.stay(this).back();
            default -> Next.stay(this);
        };
    }

    private static Loaded load(Desk desk) {
        var everyone = new LookAt(desk).everyone();
        var cases = everyone.cases().stream()
                .collect(Collectors.groupingBy(one -> one.person().id()));
        return new Loaded(everyone.people().stream()
                .map(person -> Item.of(
                        person.crn(),
                        person.name() + "  " + person.crn(),
                        cases.getOrDefault(person.id(), List.of()).stream()
                                .reduce((earlier, later) -> later)
                                .map(one -> one.referral().status().label())
                                .orElse("Not referred")))
                .toList());
    }

    @Override
    public void view(Canvas canvas, World world) {
        list.draw(canvas, loaded ? "No one is here yet. A adds a person." : "Reading …");
    }
}
