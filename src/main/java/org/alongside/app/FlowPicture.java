package org.alongside.app;

import java.util.ArrayList;
import java.util.List;
import org.alongside.domain.paper.Block;
import org.alongside.domain.paper.Shape;
import org.alongside.domain.progress.Flow;
import org.alongside.domain.progress.Flow.Row;

/// The flow of referrals as a diagram of the usual kind: those who go on down the middle, those who leave to the right.
final class FlowPicture {
    private static final int WIDTH = 640;
    private static final int MAIN = 20; // left edge of the boxes down the middle
    private static final int MAIN_WIDTH = 280;
    private static final int SIDE = 360;
    private static final int SIDE_WIDTH = 270;
    private static final int HIGH = 56;
    private static final int STEP = 124; // from one box to the next

    private final Flow flow;
    private final List<Shape> shapes = new ArrayList<>();

    private FlowPicture(Flow flow) {
        this.flow = flow;
    }

    static Block.Picture of(Flow flow, List<Block> inWords) {
        var picture = new FlowPicture(flow);
        int height = picture.draw();
        return new Block.Picture("Flow of referrals", picture.description(), WIDTH, height, picture.shapes, inWords);
    }

    private int draw() {
        int founded = flow.count(Row.FOUNDATION_COMPLETE) + flow.count(Row.ALL_COMPLETE);
        main(0, "Referred", "n = " + flow.referred());
        side(0, left("Not commenced", Row.NOT_COMMENCED), "Awaiting start  n = " + flow.count(Row.AWAITING_START));
        main(1, "Commenced", "n = " + flow.commenced() + shares(flow.commenced(), false));
        side(
                1,
                left("Stopped before foundation", Row.STOPPED_BEFORE_FOUNDATION),
                "Ongoing  n = " + flow.count(Row.ONGOING));
        main(2, "Foundation complete", "n = " + founded + shares(founded, true));
        side(2, "Not all exercises  n = " + flow.count(Row.FOUNDATION_COMPLETE));
        main(
                3,
                "All exercises complete",
                "n = " + flow.count(Row.ALL_COMPLETE) + shares(flow.count(Row.ALL_COMPLETE), true));
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
        return label + "  n = " + flow.count(row) + " (breached " + flow.breached(row) + ")";
    }

    private String shares(int count, boolean both) {
        var ofReferred = Flow.percent(count, flow.referred());
        var ofCommenced = both ? Flow.percent(count, flow.commenced()) : java.util.Optional.<Double>empty();
        return ofReferred
                .map(share -> " (" + share + "% of referred"
                        + ofCommenced.map(more -> ", " + more + "%").orElse("") + ")")
                .orElse("");
    }

    private String description() {
        return ("Of %d referred, %d commenced; %d did not commence and %d await their start. Of those who commenced, %d"
                        + " stopped before the foundation was complete, %d are ongoing, %d completed the foundation only"
                        + " and %d completed all exercises.")
                .formatted(
                        flow.referred(),
                        flow.commenced(),
                        flow.count(Row.NOT_COMMENCED),
                        flow.count(Row.AWAITING_START),
                        flow.count(Row.STOPPED_BEFORE_FOUNDATION),
                        flow.count(Row.ONGOING),
                        flow.count(Row.FOUNDATION_COMPLETE),
                        flow.count(Row.ALL_COMPLETE));
    }
}
