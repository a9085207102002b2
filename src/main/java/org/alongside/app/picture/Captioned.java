package org.alongside.app.picture;

import java.util.ArrayList;
import java.util.List;
import org.alongside.domain.paper.Block;
import org.alongside.domain.paper.Shape;
import org.alongside.domain.paper.Shape.Side;

/// A picture that stands alone: its title above it, and below it what one must know to read it.
public final class Captioned {
    private static final int HEAD = 34;
    private static final int GAP = 22; // from the picture to the middle of the first line below it
    private static final int LINE = 17;
    private static final int LETTERS = 96; // that fit into the width of a page

    private Captioned() {}

    /// The picture with its title and those sentences, which are broken into lines.
    public static Block.Picture of(Block.Picture picture, List<String> foot) {
        var shapes = new ArrayList<Shape>();
        shapes.add(new Shape.Label(0, 10, picture.title(), Side.START));
        picture.shapes().forEach(shape -> shapes.add(shape.lowered(HEAD)));
        int y = HEAD + picture.height() + GAP;
        for (var line : foot.stream().flatMap(one -> lines(one).stream()).toList()) {
            shapes.add(new Shape.Label(0, y, line, Side.START));
            y += LINE;
        }
        return new Block.Picture(
                picture.title(),
                picture.description() + " " + String.join(" ", foot),
                picture.width(),
                y,
                shapes,
                picture.inWords());
    }

    private static List<String> lines(String sentence) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : sentence.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LETTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
