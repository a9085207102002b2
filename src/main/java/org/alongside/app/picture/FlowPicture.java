package org.alongside.app.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.domain.paper.Block;
import org.alongside.domain.paper.Shape;
import org.alongside.domain.progress.Flow.Row;

/// The flow of referrals as a diagram of the usual kind: those who go on down the middle, those who leave to the right.
public final class FlowPicture {
    private static final int WIDTH = 640;
    private static final int MAIN = 1; // left edge of the boxes down the middle
    private static final int MAIN_WIDTH = 270;
    private static final int SIDE = 314;
    private static final int SIDE_WIDTH = 325;
    private static final int HIGH = 56;
    private static final int STEP = 124; // from one box to the next

    private final FlowNumbers flow;
    private final List<Shape> shapes = new ArrayList<>();

    private FlowPicture(FlowNumbers flow) {
        this.flow = flow;
    }

    /// The diagram of those numbers.
    ///
    /// @param title what it shows
    /// @param inWords what stands in its place where nothing can be drawn
    public static Block.Picture of(FlowNumbers flow, String title, List<Block> inWords) {
        var picture = new FlowPicture(flow);
        int height = picture.draw();
        return new Block.Picture(title, picture.description(), WIDTH, height, picture.shapes, inWords);
    }

    private int draw() {
        main(0, "Referred", n(flow.referred()));
        side(0, left("Not commenced", Row.NOT_COMMENCED), "Awaiting start  " + n(flow.count(Row.AWAITING_START)));
        main(1, "Commenced", n(flow.commenced()) + shares(flow.commenced(), false));
        side(
                1,
                left("Stopped before foundation", Row.STOPPED_BEFORE_FOUNDATION),
                "Ongoing  " + n(flow.count(Row.ONGOING)));
        main(2, "Foundation complete", n(flow.founded()) + shares(flow.founded(), true));
        side(2, "Not all exercises  " + n(flow.count(Row.FOUNDATION_COMPLETE)));
        var all = flow.count(Row.ALL_COMPLETE);
        main(3, "All exercises complete", n(all) + shares(all, true));
        return 3 * STEP + HIGH + 2;
    }

    private void main(int step, String... lines) {
        int y = step * STEP + 1;
        shapes.add(new Shape.Box(MAIN, y, MAIN_WIDTH, HIGH, List.of(lines)));
        if (step > 0) {
            shapes.add(new Shape.Line(MAIN + MAIN_WIDTH / 2, y - (STEP - HIGH), STEP - HIGH, true));
        }
    }

    private void side(int step, String... lines) {
        int middle = step * STEP + 1 + HIGH + (STEP - HIGH) / 2;
        shapes.add(new Shape.Line(MAIN + MAIN_WIDTH / 2, middle, SIDE - MAIN - MAIN_WIDTH / 2, false));
        shapes.add(new Shape.Box(SIDE, middle - HIGH / 2, SIDE_WIDTH, HIGH, List.of(lines)));
    }

    private String left(String label, Row row) {
        return label + "  " + n(flow.count(row)) + " (breached "
                + flow.breached(row).text() + ")";
    }

    private static String n(Headcount count) {
        return "n = " + count.text();
    }

    private String shares(Headcount count, boolean both) {
        var ofReferred = flow.percent(count, flow.referred());
        var ofCommenced = both ? flow.percent(count, flow.commenced()) : Optional.<Double>empty();
        return ofReferred
                .map(share -> " (" + share + "% of referred"
                        + ofCommenced.map(more -> ", " + more + "%").orElse("") + ")")
                .orElse("");
    }

    private String description() {
        return ("Of %s referred, %s commenced; %s did not commence and %s await their start. Of those who commenced, %s"
                        + " stopped before the foundation was complete, %s are ongoing, %s completed the foundation only"
                        + " and %s completed all exercises.")
                .formatted(
                        flow.referred().text(),
                        flow.commenced().text(),
                        flow.count(Row.NOT_COMMENCED).text(),
                        flow.count(Row.AWAITING_START).text(),
                        flow.count(Row.STOPPED_BEFORE_FOUNDATION).text(),
                        flow.count(Row.ONGOING).text(),
                        flow.count(Row.FOUNDATION_COMPLETE).text(),
                        flow.count(Row.ALL_COMPLETE).text());
    }
}
