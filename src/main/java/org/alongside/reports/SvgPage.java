package org.alongside.reports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.alongside.domain.paper.Block;
import org.alongside.domain.paper.Shape;
import org.alongside.domain.text.Clean;

/// Pictures as SVG: black, white and one blue, sizes in units of the picture, nothing fetched and nothing run.
final class SvgPage {
    private static final int GAP = 24; // between two pictures in one file
    private static final int MARGIN = 16; // around a picture that is a file of its own
    private static final String PROLOGUE = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final int LINE = 17; // from one line of text to the next
    private static final String BLUE = "#2b5c8a";

    private SvgPage() {}

    /// A file of its own, one picture under the other.
    static byte[] file(List<Block.Picture> pictures) {
        var width = pictures.stream().mapToInt(Block.Picture::width).max().orElse(1);
        var height = pictures.stream().mapToInt(one -> one.height() + GAP).sum();
        var out = new Markup();
        out.raw(PROLOGUE);
        out.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\">\n"
                .formatted(width, height, width, height));
        out.raw("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        var y = 0;
        for (var picture : pictures) {
            out.raw("<g transform=\"translate(0 %d)\">\n".formatted(y));
            inside(out, picture);
            out.raw("</g>\n");
            y += picture.height() + GAP;
        }
        return out.raw("</svg>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    /// A file of its own with one picture, named and described, with room around it.
    static String alone(Block.Picture picture) {
        int width = picture.width() + 2 * MARGIN;
        int height = picture.height() + 2 * MARGIN;
        var out = new Markup();
        out.raw(PROLOGUE);
        out.raw(("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"%d %d %d %d\" width=\"%d\" height=\"%d\""
                        + " role=\"img\" aria-labelledby=\"title desc\">\n")
                .formatted(-MARGIN, -MARGIN, width, height, width, height));
        out.element("title id=\"title\"", picture.title()).raw("\n");
        out.element("desc id=\"desc\"", picture.description()).raw("\n");
        out.raw("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>\n"
                .formatted(-MARGIN, -MARGIN, width, height));
        shapes(out, picture);
        return out.raw("</svg>\n").toString();
    }

    /// Within a page of HTML.
    static void inline(Markup out, Block.Picture picture) {
        out.raw("<svg class=\"picture\" role=\"img\" aria-label=\"")
                .raw(Markup.escape(Clean.line(picture.description())))
                .raw("\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\">\n"
                        .formatted(picture.width(), picture.height(), picture.width(), picture.height()));
        inside(out, picture);
        out.raw("</svg>\n");
    }

    private static void inside(Markup out, Block.Picture picture) {
        out.element("title", picture.title()).raw("\n");
        out.element("desc", picture.description()).raw("\n");
        shapes(out, picture);
    }

    private static void shapes(Markup out, Block.Picture picture) {
        out.raw(
                "<g font-family=\"'Liberation Sans', Arial, Helvetica, sans-serif\" font-size=\"13\" fill=\"#111111\">\n");
        picture.shapes().forEach(shape -> shape(out, shape));
        out.raw("</g>\n");
    }

    private static void shape(Markup out, Shape shape) {
        switch (shape) {
            case Shape.Box box -> {
                out.raw("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"#ffffff\" stroke=\"#111111\"/>\n"
                        .formatted(box.x(), box.y(), box.width(), box.height()));
                var y = box.y() + box.height() / 2 - (box.lines().size() - 1) * LINE / 2;
                for (var line : box.lines()) {
                    text(out, box.x() + box.width() / 2, y, line, "middle");
                    y += LINE;
                }
            }
            case Shape.Bar bar ->
                out.raw("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>\n"
                        .formatted(bar.x(), bar.y(), bar.width(), bar.height(), BLUE));
            case Shape.Line line ->
                out.raw("<path d=\"M%d %d%s%d\" stroke=\"#111111\" fill=\"none\"/>\n"
                        .formatted(line.x(), line.y(), line.upright() ? "v" : "h", line.length()));
            case Shape.Label label ->
                text(
                        out,
                        label.x(),
                        label.y(),
                        label.text(),
                        switch (label.side()) {
                            case START -> "start";
                            case MIDDLE -> "middle";
                            case END -> "end";
                        });
        }
    }

    private static void text(Markup out, int x, int y, String words, String anchor) {
        out.element(
                        "text x=\"%d\" y=\"%d\" dominant-baseline=\"central\" text-anchor=\"%s\""
                                .formatted(x, y, anchor),
                        words)
                .raw("\n");
    }
}
