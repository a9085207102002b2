package org.alongside.studio.picture;

import java.util.List;
import java.util.regex.Pattern;
import org.alongside.studio.story.Pictogram;

/// Draws a pictogram in a square of 100 by 100 from its few lines in [Glyphs]:
/// `F colour path` fills, `S colour width path` strokes, `O colour x y rx ry` an oval, `R colour x y width height
/// radius` a box.
final class Glyph {
    private static final Pattern STATEMENTS = Pattern.compile("\\s*;\\s*");

    private Glyph() {}

    /// `x`, `y`: the middle.
    static void draw(Pen pen, Pictogram pictogram, double x, double y, double size) {
        pen.at(x - size / 2, y - size / 2, 0, size / 100, size / 100, () -> {
            for (var statement : STATEMENTS.split(Glyphs.of(pictogram).strip(), -1)) {
                if (!statement.isEmpty()) {
                    draw(pen, statement);
                }
            }
        });
    }

    private static void draw(Pen pen, String statement) {
        var words = List.of(statement.split("\\s+", 4));
        var colour = words.get(1);
        switch (words.getFirst()) {
            case "F" -> pen.fill(colour, Outline.of(words.get(2) + " " + words.get(3)));
            case "S" -> pen.stroke(colour, Double.parseDouble(words.get(2)), Outline.of(words.get(3)));
            case "O" -> {
                var n = numbers(statement);
                pen.oval(colour, n[0], n[1], n[2], n[3]);
            }
            case "R" -> {
                var n = numbers(statement);
                pen.round(colour, n[0], n[1], n[2], n[3], n[4]);
            }
            default -> throw new IllegalArgumentException("no drawing command: " + statement);
        }
    }

    private static double[] numbers(String statement) {
        return List.of(statement.split("\\s+", -1)).stream()
                .skip(2)
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
