package org.alongside.tui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.alongside.domain.paper.Block;
import org.alongside.domain.toolkit.Exercise;
import org.alongside.domain.toolkit.Toolkit;
import org.alongside.tui.exercise.ExercisePage;
import org.alongside.tui.field.ListBox;
import org.alongside.tui.field.ListBox.Item;
import org.alongside.tui.field.Say;
import org.alongside.tui.frame.Canvas;
import org.alongside.tui.key.Action;
import org.alongside.tui.key.Key;
import org.alongside.tui.key.Where;
import org.alongside.tui.runtime.Input;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.Page;
import org.alongside.tui.runtime.World;

/// Toolkits, their modules and exercises in one list to go through or to filter.
public record ToolkitsPage(ListBox<ToolkitsPage.Line> list) implements Page {
    /// What a line opens: a toolkit's guide, or an exercise.
    sealed interface Line {
        record Guide(Toolkit toolkit) implements Line {}

        record One(Toolkit toolkit, Exercise exercise) implements Line {}
    }

    /// Not read yet.
    public static ToolkitsPage of() {
        return new ToolkitsPage(ListBox.of(List.of()));
    }

    private static List<Item<Line>> items(List<Toolkit> toolkits) {
        var lines = new ArrayList<Item<Line>>();
        for (var toolkit : toolkits) {
            lines.add(Item.heading(toolkit.title()));
            lines.add(Item.heading(toolkit.notice()));
            lines.add(Item.of(
                    new Line.Guide(toolkit),
                    "How to use this toolkit",
                    Say.count(toolkit.exercises().size(), "exercise")));
            for (var module : toolkit.modules()) {
                lines.add(Item.heading(module.title() + (module.mandatory() ? " (complete these first)" : "")));
                toolkit.exercises().stream()
                        .filter(exercise -> exercise.module().equals(module.id()))
                        .forEach(exercise -> lines.add(Item.of(
                                new Line.One(toolkit, exercise),
                                exercise.title(),
                                exercise.id() + (exercise.clips().isEmpty() ? "" : " clip") + " " + exercise.minutes()
                                        + " min")));
            }
        }
        return lines;
    }

    @Override
    public String title() {
        return "Toolkits";
    }

    @Override
    public Set<Where> places() {
        return list.places();
    }

    @Override
    public Next update(Input input, World world) {
        if (input instanceof Input.Begun && list.items().isEmpty()) {
            return Next.stay(new ToolkitsPage(
                    list.withItems(items(world.place().toolkits().all()))));
        }
        var moved = list.take(input, world.bodyRows());
        if (moved.isPresent()) {
            return Next.stay(new ToolkitsPage(moved.get()));
        }
        if (!(input instanceof Input.Pressed pressed)) {
            return Next.stay(this);
        }
        if (pressed.key().name() == Key.Name.ENTER && list.picked().isPresent()) {
            return Next.stay(this).open(page(list.picked().get()));
        }
        return pressed.is(Action.BACK) ? Next.stay(this).back() : Next.stay(this);
    }

    private static Page page(Line line) {
        return switch (line) {
            case Line.Guide guide -> ReadPage.of("Toolkits · " + guide.toolkit().title(), guide(guide.toolkit()));
            case Line.One one -> ExercisePage.of(one.toolkit(), one.exercise());
        };
    }

    private static List<Block> guide(Toolkit toolkit) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(toolkit.notice()));
        blocks.add(new Block.Facts(List.of(
                new Block.Fact("For", toolkit.audience()),
                new Block.Fact("Aim", toolkit.aim()),
                new Block.Fact("Publisher", toolkit.publisher() + ", version " + toolkit.version()))));
        blocks.addAll(toolkit.guide());
        return blocks;
    }

    @Override
    public void view(Canvas canvas, World world) {
        list.draw(canvas, "No toolkit is installed.");
    }
}
