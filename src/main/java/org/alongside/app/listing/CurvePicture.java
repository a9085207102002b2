package org.alongside.app.listing;

import java.util.ArrayList;
import java.util.List;
import org.alongside.domain.figures.Uptake;
import org.alongside.domain.paper.Block;
import org.alongside.domain.paper.Shape;
import org.alongside.domain.paper.Shape.Side;

/// Who reached each exercise, as a chart: a bar for each exercise on the scale of those who were referred, and a line
/// at the level of those who commenced.
final class CurvePicture {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 300;
    private static final int LEFT = 52; // where the axis stands
    private static final int TOP = 30;
    private static final int FOOT = HEIGHT - 40;
    private static final int ROOM_FOR_NUMBER = 18; // a number of two digits under a bar

    private CurvePicture() {}

    static Block.Picture of(Uptake.Curve curve, List<Block> inWords) {
        var name = curve.publication().toolkit() + ", " + curve.publication().edition();
        var shapes = new ArrayList<Shape>();
        shapes.add(new Shape.Label(LEFT - 6, 10, "Referrals", Side.MIDDLE));
        shapes.add(new Shape.Line(LEFT, TOP, FOOT - TOP, true));
        shapes.add(new Shape.Line(LEFT, FOOT, WIDTH - LEFT - 10, false));
        for (int quarter = 0; quarter <= 4; quarter++) {
            int y = FOOT - (FOOT - TOP) * quarter / 4;
            shapes.add(new Shape.Line(LEFT - 4, y, 4, false));
            shapes.add(new Shape.Label(LEFT - 8, y, level(curve.referred() * quarter, 4), Side.END));
        }
        bars(curve, shapes);
        int commenced = height(curve.commenced(), curve);
        shapes.add(new Shape.Line(LEFT, FOOT - commenced, WIDTH - LEFT - 10, false));
        shapes.add(new Shape.Label(
                WIDTH - 10, Math.max(8, FOOT - commenced - 10), "commenced  n = " + curve.commenced(), Side.END));
        shapes.add(new Shape.Label((LEFT + WIDTH) / 2, HEIGHT - 8, "Exercise", Side.MIDDLE));
        return new Block.Picture(
                "Who reached each exercise: " + name, description(curve, name), WIDTH, HEIGHT, shapes, inWords);
    }

    private static void bars(Uptake.Curve curve, List<Shape> shapes) {
        int many = Math.max(1, curve.exercises().size());
        double each = (WIDTH - LEFT - 20.0) / many;
        int every = (int) Math.max(1, Math.ceil(ROOM_FOR_NUMBER / each));
        for (int at = 0; at < curve.exercises().size(); at++) {
            var step = curve.exercises().get(at);
            int x = (int) Math.round(LEFT + 6 + at * each);
            int wide = Math.clamp(Math.round(each * 0.7), 1, 40);
            int high = height(step.used(), curve);
            if (high > 0) {
                shapes.add(new Shape.Bar(x, FOOT - high, wide, high));
            }
            if (at % every == 0) {
                var id = step.exercise();
                shapes.add(
                        new Shape.Label(x + wide / 2, FOOT + 12, id.substring(id.lastIndexOf('-') + 1), Side.MIDDLE));
            }
        }
    }

    private static int height(int count, Uptake.Curve curve) {
        return curve.referred() == 0 ? 0 : (int) Math.round((FOOT - TOP) * (double) count / curve.referred());
    }

    private static String level(int number, int parts) {
        return number % parts == 0
                ? String.valueOf(number / parts)
                : String.valueOf(Math.round(10.0 * number / parts) / 10.0);
    }

    private static String description(Uptake.Curve curve, String name) {
        var words = new StringBuilder("%s: %d referred, %d commenced. Used in an attended session: "
                .formatted(name, curve.referred(), curve.commenced()));
        words.append(String.join(
                ", ",
                curve.exercises().stream()
                        .map(step -> step.exercise() + " by " + step.used())
                        .toList()));
        return words.append('.').toString();
    }
}
