package org.alongside.tui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.app.LookAt;
import org.alongside.app.LookAt.Measured;
import org.alongside.domain.goal.Measure;
import org.alongside.domain.goal.MeasureScore;
import org.alongside.domain.people.Person;
import org.alongside.domain.session.CheckScore;
import org.alongside.tui.field.ListBox;
import org.alongside.tui.field.ListBox.Item;
import org.alongside.tui.field.Places;
import org.alongside.tui.field.Say;
import org.alongside.tui.frame.Canvas;
import org.alongside.tui.frame.Style;
import org.alongside.tui.key.Action;
import org.alongside.tui.key.Where;
import org.alongside.tui.runtime.Input;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.Page;
import org.alongside.tui.runtime.World;

/// The scores of a referral on the measures that the service is licensed for, and a way to enter one.
///
/// @param ref the referral's
/// @param found what was read; empty before that
/// @param changed whether a score was saved since the page beneath was read
public record MeasuresPage(
        Person person, String ref, Optional<Measured> found, ListBox<MeasuresPage.Line> list, boolean changed)
        implements Page {
    private static final String NONE_NAMED = "No licensed measure is named yet: on the command line, alongside measure"
            + " name \"Our measure\" --least 0 --most 40 --better HIGHER names one.";

    /// What a line stands for: a score, or one to be entered.
    record Line(String measure, Optional<MeasureScore> score) {}

    /// Before anything is read.
    static MeasuresPage loading(Person person, String ref) {
        return new MeasuresPage(person, ref, Optional.empty(), ListBox.of(List.of()), false);
    }

    @Override
    public String title() {
        return person.name() + " · Measures";
    }

    @Override
    public Set<Where> places() {
        return list.picked().isPresent()
                ? Places.with(list.places(), Where.MEASURES)
                : Places.with(list.places(), Where.READING);
    }

    @Override
    public Next update(Input input, World world) {
        return switch (input) {
            case Input.Begun begun -> ask(changed, world);
            case Input.Told(Measured read) -> Next.stay(read(read));
            case Input.Told(MeasureScore saved) -> ask(true, world);
            case Input.Failed failed -> Next.stay(this).warn(failed.sentence());
            default -> keys(input, world);
        };
    }

    private Next ask(boolean changed, World world) {
        var desk = world.atDesk();
        return Next.stay(new MeasuresPage(person, ref, found, list, changed)).ask(() -> new LookAt(desk).measures(ref));
    }

    private MeasuresPage read(Measured read) {
        var lines = lines(read);
        var next = found.isEmpty() ? ListBox.of(lines) : list.withItems(lines);
        return new MeasuresPage(person, ref, Optional.of(read), next, changed);
    }

    /// By measure, the latest score first.
    private static List<Item<Line>> lines(Measured read) {
        var lines = new ArrayList<Item<Line>>();
        for (var measure : read.named()) {
            lines.add(Item.heading(measure.name()));
            int scores = read.one().gains().of(measure.name()).size();
            lines.add(Item.of(
                    new Line(measure.name(), Optional.empty()),
                    "Enter a score",
                    Say.count(scores, "score") + ", " + measure.words()));
            scores(read, measure.name(), lines);
        }
        for (var name : read.one().gains().measures()) {
            if (read.named().stream().map(Measure::name).noneMatch(name::equals)) {
                lines.add(Item.heading(name));
                int scores = read.one().gains().of(name).size();
                lines.add(Item.heading(Say.count(scores, "score") + "; no measure of that name is named here"));
                scores(read, name, lines);
            }
        }
        return lines;
    }

    private static void scores(Measured read, String name, List<Item<Line>> lines) {
        for (var score : read.one().gains().of(name).reversed()) {
            var line = new Line(name, Optional.of(score));
            lines.add(Item.of(line, Say.day(score.on()), score.points().toString()));
        }
    }

    private Next keys(Input input, World world) {
        var moved = list.take(input, Math.max(1, world.bodyRows() - 3));
        if (moved.isPresent()) {
            return Next.stay(new MeasuresPage(person, ref, found, moved.get(), changed));
        }
        if (!(input instanceof Input.Pressed pressed)) {
            return Next.stay(this);
        }
        if (pressed.is(Action.BACK)) {
            return found.filter(read -> changed)
                    .<Next>map(read -> Next.stay(this).answer(read.one()))
                    .orElseGet(() -> Next.stay(this).back());
        }
        return pressed.is(Action.OPEN) && found.isPresent() ? opened(found.get(), world) : Next.stay(this);
    }

    private Next opened(Measured read, World world) {
        if (list.picked().isEmpty()) {
            return Next.stay(this);
        }
        var line = list.picked().get();
        return read.named().stream()
                .filter(measure -> measure.name().equals(line.measure()))
                .findFirst()
                .map(measure -> line.score()
                        .map(score -> MeasureScorePage.correcting(read.one(), measure, score))
                        .orElseGet(() -> MeasureScorePage.entering(read.one(), measure, world)))
                .<Next>map(page -> Next.stay(this).open(page))
                .orElseGet(() -> Next.stay(this)
                        .warn("No measure of that name is named here. alongside measure name names it, with its least"
                                + " and most."));
    }

    @Override
    public void view(Canvas canvas, World world) {
        if (found.isEmpty()) {
            canvas.put(1, 0, "Reading …", Style.PLAIN);
            canvas.cursor(1, 0);
            return;
        }
        int row = found.get().named().isEmpty() ? canvas.flow(1, 0, NONE_NAMED, Style.PLAIN) : 0;
        if (list.items().isEmpty()) {
            canvas.cursor(1, 0);
            return;
        }
        row = canvas.flow(1, row, CheckScore.CAUTION, Style.QUIET);
        list.draw(canvas.below(row + 1), "");
    }
}
