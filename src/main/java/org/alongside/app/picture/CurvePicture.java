package org.alongside.app.picture;

import java.util.ArrayList;
import java.util.List;
import org.alongside.domain.extract.Counts;
import org.alongside.domain.paper.Block;
import org.alongside.domain.paper.Shape;
import org.alongside.domain.paper.Shape.Side;

/// How many came so far with each exercise, as a chart: a bar for each exercise on the scale of those who were
/// referred, and lines at the levels of those who were referred and who commenced. Where a number is hidden, a mark
/// stands and no bar.
public final class CurvePicture {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 300;
    private static final int LEFT = 52; // where the axis stands
    private static final int TOP = 42;
    private static final int FOOT = HEIGHT - 40;
    private static final int LETTER = 8; // room for a letter of a label under a bar
    private static final int LABEL_MAX = 10; // letters of it

    private final CurveNumbers curve;
    private final int most;
    private final List<Shape> shapes = new ArrayList<>();

    private CurvePicture(CurveNumbers curve) {
        this.curve = curve;
        this.most = curve.most();
    }

    /// The chart of those numbers.
    ///
    /// @param inWords what stands in its place where nothing can be drawn
    public static Block.Picture of(CurveNumbers curve, List<Block> inWords) {
        var picture = new CurvePicture(curve);
        picture.axes();
        picture.bars();
        picture.level(curve.commenced(), "commenced", WIDTH - 10, Side.END);
        picture.level(curve.referred(), "referred", LEFT + 10, Side.START);
        return new Block.Picture(curve.title(), picture.description(), WIDTH, HEIGHT, picture.shapes, inWords);
    }

    private void axes() {
        shapes.add(new Shape.Label(LEFT - 6, 10, curve.who(), Side.MIDDLE));
        shapes.add(new Shape.Line(LEFT, TOP, FOOT - TOP, true));
        shapes.add(new Shape.Line(LEFT, FOOT, WIDTH - LEFT - 10, false));
        int step = step();
        for (int at = 0; at <= most && at >= 0; at += step) {
            shapes.add(new Shape.Line(LEFT - 4, FOOT - height(at), 4, false));
            shapes.add(new Shape.Label(LEFT - 8, FOOT - height(at), String.valueOf(at), Side.END));
        }
        shapes.add(new Shape.Label((LEFT + WIDTH) / 2, HEIGHT - 8, "Exercise", Side.MIDDLE));
    }

    /// From one mark of the axis to the next: 1, 2 or 5 and noughts, so that there are at most five of them.
    private int step() {
        int power = 1;
        while (true) {
            for (int step : List.of(power, 2 * power, 5 * power)) {
                if (most / step <= 5) {
                    return step;
                }
            }
            power *= 10;
        }
    }

    private void bars() {
        var steps = curve.steps();
        double each = (WIDTH - LEFT - 20.0) / Math.max(1, steps.size());
        int longest =
                steps.stream().mapToInt(step -> label(step).length()).max().orElse(1);
        int every = (int) Math.max(1, Math.ceil((longest * LETTER + 2) / each));
        for (int at = 0; at < steps.size(); at++) {
            var people = steps.get(at).people();
            int x = (int) Math.round(LEFT + 6 + at * each);
            int wide = Math.clamp(Math.round(each * 0.7), 1, 40);
            int high = height(people.drawn());
            if (people.isHidden()) {
                shapes.add(new Shape.Label(x + wide / 2, FOOT - 8, Counts.HIDDEN, Side.MIDDLE));
            } else if (high > 0) {
                shapes.add(new Shape.Bar(x, FOOT - high, wide, high));
            }
            if (at % every == 0) {
                shapes.add(new Shape.Label(x + wide / 2, FOOT + 12, label(steps.get(at)), Side.MIDDLE));
            }
        }
    }

    private static String label(CurveNumbers.Step step) {
        var id = step.exercise();
        var last = id.substring(id.lastIndexOf('-') + 1);
        return last.substring(
                0, last.offsetByCodePoints(0, Math.min(LABEL_MAX, last.codePointCount(0, last.length()))));
    }

    /// A line at that height, and what it is; words alone where the height would tell a hidden number.
    private void level(Headcount people, String words, int x, Side side) {
        int y = FOOT - height(people.drawn());
        if (!people.isHidden()) {
            shapes.add(new Shape.Line(LEFT, y, WIDTH - LEFT - 10, false));
        }
        shapes.add(new Shape.Label(
                x, people.isHidden() ? TOP - 10 : Math.max(8, y - 10), words + "  n = " + people.text(), side));
    }

    private int height(int people) {
        return (int) Math.round((FOOT - TOP) * (double) people / Math.max(1, most));
    }

    private String description() {
        var words = new StringBuilder("%s: %s referred, %s commenced. %s: "
                .formatted(
                        curve.name(), curve.referred().text(), curve.commenced().text(), curve.counted()));
        words.append(String.join(
                ", ",
                curve.steps().stream()
                        .map(step -> step.exercise() + " by " + step.people().text())
                        .toList()));
        return words.append('.').toString();
    }
}
