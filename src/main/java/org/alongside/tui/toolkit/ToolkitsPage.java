package org.alongside.tui.toolkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.app.Toolkits;
import org.alongside.domain.toolkit.Toolkit;
import org.alongside.tui.field.ListBox;
import org.alongside.tui.field.ListBox.Item;
import org.alongside.tui.field.Say;
import org.alongside.tui.frame.Canvas;
import org.alongside.tui.key.Where;
import org.alongside.tui.runtime.Input;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.Page;
import org.alongside.tui.runtime.World;

/// The installed toolkits, each with how much it holds and who it is for. Nothing here is about anybody.
public record ToolkitsPage(ListBox<Optional<Toolkit>> list, boolean loaded) implements Page {
    private record Read(List<Toolkit> toolkits) {}

    /// Not read yet.
    public static ToolkitsPage of() {
        return new ToolkitsPage(ListBox.of(List.of()), false);
    }

    private static List<Item<Optional<Toolkit>>> items(List<Toolkit> toolkits) {
        var lines = new ArrayList<Item<Optional<Toolkit>>>();
        for (var toolkit : toolkits) {
            lines.add(Item.of(Optional.of(toolkit), toolkit.title(), counts(toolkit)));
        }
        if (!toolkits.isEmpty()) {
            lines.add(Item.of(Optional.empty(), "Find an exercise by any word in it …", ""));
        }
        return lines;
    }

    /// Told without reading any exercise.
    private static String counts(Toolkit toolkit) {
        int modules = toolkit.modules().size();
        return Say.count(toolkit.exerciseIds().size(), "exercise")
                + (modules > 1 ? " in " + Say.count(modules, "module") : "");
    }

    @Override
    public String title() {
        return "Toolkits";
    }

    @Override
    public Set<Where> places() {
        return Set.of(Where.LIST, Where.TOOLKITS);
    }

    @Override
    public Next update(Input input, World world) {
        if (input instanceof Input.Begun) {
            return Next.stay(this).ask(() -> read(world.place().toolkits()));
        }
        if (input instanceof Input.Told(Read read)) {
            return Next.stay(new ToolkitsPage(list.withItems(items(read.toolkits())), true));
        }
        if (input instanceof Input.Failed failed) {
            return Next.stay(this).warn(failed.sentence());
        }
        var moved = list.take(input, Described.listRows(world.bodyRows()));
        if (moved.isPresent()) {
            return Next.stay(new ToolkitsPage(moved.get(), loaded));
        }
        if (!(input instanceof Input.Pressed pressed) || pressed.action().isEmpty()) {
            return Next.stay(this);
        }
        return switch (pressed.action().get()) {
            case OPEN -> list.picked().map(this::opened).orElseGet(() -> Next.stay(this));
            case FIND -> Next.stay(this).open(SearchPage.of(Optional.empty(), Optional.empty()));
            case BACK -> Next.stay(this).back();
            default -> Next.stay(this);
        };
    }

    private static Read read(Toolkits toolkits) {
        return new Read(toolkits.all());
    }

    private Next opened(Optional<Toolkit> toolkit) {
        return Next.stay(this)
                .open(toolkit.<Page>map(one -> ToolkitPage.of(one, Optional.empty()))
                        .orElseGet(() -> SearchPage.of(Optional.empty(), Optional.empty())));
    }

    @Override
    public void view(Canvas canvas, World world) {
        var words = list.picked()
                .map(one -> one.map(toolkit -> "For: " + toolkit.audience())
                        .orElse("Looks through guidance, questions, worksheets and summaries of all toolkits."))
                .orElse("");
        Described.draw(canvas, list, words, loaded ? "No toolkit is installed." : "Reading …");
    }
}
