package org.alongside.reports;

import org.alongside.domain.paper.Block;
import org.alongside.domain.paper.Shape;
import org.alongside.domain.text.Clean;

/// A picture as placed boxes of HTML, for the PDF maker: its words stay words, which are read aloud in their order.
final class PlacedPicture {
    private static final int LINE = 17;
    private static final int LABEL_WIDTH = 160; // room for a label's words
    private static final String PLACE = "<div class=\"%s\" style=\"left: %dpx; top: %dpx; width: %dpx; height: %dpx\">";

    private PlacedPicture() {}

    static void write(Markup out, Block.Picture picture) {
        out.raw("<div class=\"placed\" style=\"width: %dpx; height: %dpx\">\n"
                .formatted(picture.width(), picture.height()));
        picture.shapes().forEach(shape -> shape(out, shape));
        out.raw("</div>\n");
    }

    private static void shape(Markup out, Shape shape) {
        switch (shape) {
            case Shape.Box box -> {
                out.raw(PLACE.formatted("box-shape", box.x(), box.y(), box.width(), box.height()));
                out.raw("<div style=\"padding-top: %dpx\">"
                        .formatted(Math.max(0, (box.height() - box.lines().size() * LINE) / 2)));
                out.raw(String.join(
                        "<br/>",
                        box.lines().stream()
                                .map(line -> Markup.escape(Clean.line(line)))
                                .toList()));
                out.raw("</div></div>\n");
            }
            case Shape.Bar bar -> {
                // A filled box with nothing in it is left out of the PDF maker's tree of tags as it should be.
                out.raw(PLACE.formatted("bar-shape", bar.x(), bar.y(), bar.width(), bar.height()))
                        .raw("</div>\n");
            }
            case Shape.Line line ->
                out.raw(PLACE.formatted(
                                line.upright() ? "upright" : "level",
                                line.x(),
                                line.y(),
                                line.upright() ? 1 : line.length(),
                                line.upright() ? line.length() : 1))
                        .raw("</div>\n");
            case Shape.Label label -> {
                var left = switch (label.side()) {
                    case START -> label.x();
                    case MIDDLE -> label.x() - LABEL_WIDTH / 2;
                    case END -> label.x() - LABEL_WIDTH;
                };
                out.raw(PLACE.formatted(
                                "label-shape " + label.side().name().toLowerCase(java.util.Locale.ROOT),
                                left,
                                label.y() - LINE / 2,
                                LABEL_WIDTH,
                                LINE))
                        .text(label.text())
                        .raw("</div>\n");
            }
        }
    }
}
