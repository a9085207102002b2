package org.alongside.studio.picture;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import org.alongside.studio.story.Beat.Exhibit;
import org.alongside.studio.story.Shot;
import org.alongside.studio.timing.Ease;
import org.alongside.studio.timing.Part;
import org.alongside.studio.timing.Take;

/// Which part of the stage is seen: its middle and its width in world units; the height follows at 16:9.
record Camera(double x, double y, double width) {
    private static final double RATIO = 9.0 / 16;
    private static final double LEFTMOST = -90;
    private static final double RIGHTMOST = 1370;
    private static final double TOPMOST = -170;
    private static final double LOWEST = 750;
    private static final double STAGE = 1280;
    private static final double GLIDE = 0.7; // seconds before and after
    private static final int SAMPLES = 5;

    double height() {
        return width * RATIO;
    }

    double left() {
        return x - width / 2;
    }

    double top() {
        return y - height() / 2;
    }

    static Camera of(Take take, double time) {
        var cut = take.cut(time);
        double share = (time - cut.from()) / Math.max(0.1, cut.to() - cut.from());
        return within(room(moved(settled(take, cut, time), cut.shot().move(), share), take, time));
    }

    /// The mean of the framings of the moments around, so that the camera glides when somebody moves.
    private static Camera settled(Take take, Take.Cut cut, double time) {
        double sumX = 0;
        double sumY = 0;
        double sumWidth = 0;
        for (int i = -SAMPLES; i <= SAMPLES; i++) {
            double at = Math.clamp(time + GLIDE * i / SAMPLES, cut.from(), cut.to() - 0.02);
            var one = framed(take, cut.shot(), at);
            sumX += one.x;
            sumY += one.y;
            sumWidth += one.width;
        }
        int count = 2 * SAMPLES + 1;
        return new Camera(sumX / count, sumY / count, sumWidth / count);
    }

    private static Camera framed(Take take, Shot shot, double time) {
        var seen = take.parts().values().stream()
                .filter(part -> part.present(time))
                .toList();
        var followed = shot.on()
                .flatMap(who -> seen.stream()
                        .filter(part -> part.person().id().equals(who))
                        .findFirst());
        if (seen.isEmpty()) {
            return switch (shot.framing()) {
                case WIDE -> new Camera(640, 360, 1280);
                case MEDIUM -> new Camera(640, 360, 1140);
                case CLOSE -> new Camera(640, 340, 900);
            };
        }
        return switch (shot.framing()) {
            case WIDE -> new Camera(640, 372, 1300);
            case MEDIUM -> medium(seen, followed, time);
            case CLOSE -> close(seen, followed, time);
        };
    }

    private static Camera medium(List<Part> seen, Optional<Part> followed, double time) {
        var spread = spread(seen, time);
        double middle = (spread.getMin() + spread.getMax()) / 2;
        double x =
                followed.map(part -> Ease.mix(middle, place(part, time), 0.4)).orElse(middle);
        double width = Math.clamp(spread.getMax() - spread.getMin() + 330, 720, 1240);
        double tallest =
                seen.stream().mapToDouble(part -> head(part, time)).max().orElse(500);
        return new Camera(x, Backdrop.FLOOR - tallest + width * RATIO * 0.24, width);
    }

    private static Camera close(List<Part> seen, Optional<Part> followed, double time) {
        var subject = followed.map(List::of).orElse(seen);
        var near = spread(subject, time);
        double width = Math.clamp(near.getMax() - near.getMin() + 300, 480, 1000);
        double head =
                subject.stream().mapToDouble(part -> head(part, time)).average().orElse(500);
        double x = (near.getMin() + near.getMax()) / 2;
        // Room in front of a face that looks across the stage; away from a neighbour who sits close.
        double others = seen.stream()
                .filter(part -> !subject.contains(part))
                .mapToDouble(part -> place(part, time))
                .average()
                .orElse(x);
        double ahead = Math.clamp((others - x) / 6, -50, 50);
        return new Camera(x + ahead, Backdrop.FLOOR - head + width * RATIO * 0.16, width);
    }

    private static DoubleSummaryStatistics spread(List<Part> parts, double time) {
        return parts.stream().mapToDouble(part -> place(part, time)).summaryStatistics();
    }

    /// Where somebody is bound for; whoever walks out is framed where they go from.
    private static double place(Part part, double time) {
        double goal = part.goal(time);
        boolean leaving = goal < 0 || goal > STAGE;
        return Math.clamp(leaving ? part.x(time) : goal, 60, STAGE - 60);
    }

    private static double head(Part part, double time) {
        return Measures.of(part.person().look().body()).headHeight(part.seated(time));
    }

    private static Camera moved(Camera still, Shot.Move move, double share) {
        double eased = Ease.inOut(share);
        return switch (move) {
            case STILL -> still;
            case PUSH -> new Camera(still.x, still.y - still.width * 0.012 * eased, still.width * (1 - 0.13 * eased));
            case PULL -> new Camera(still.x, still.y, still.width * (0.87 + 0.13 * eased));
            case DRIFT_LEFT -> new Camera(still.x + still.width * 0.05 * (1 - 2 * eased), still.y, still.width);
            case DRIFT_RIGHT -> new Camera(still.x - still.width * 0.05 * (1 - 2 * eased), still.y, still.width);
        };
    }

    /// Makes room at the side, or above the heads, for what is shown.
    private static Camera room(Camera plain, Take take, double time) {
        double change = take.exhibit().blend(time, 0.6);
        double now = change;
        var shown = take.exhibit().at(time);
        if (shown.isEmpty()) {
            shown = take.exhibit().before(time);
            now = 1 - change;
        } else if (take.exhibit().before(time).isPresent()) {
            now = 1;
        }
        if (shown.isEmpty()) {
            return plain;
        }
        boolean above = shown.get() instanceof Exhibit.Trail;
        double width = plain.width * (1 + 0.1 * now);
        return above
                ? new Camera(plain.x, plain.y - plain.width * RATIO * 0.2 * now, width)
                : new Camera(plain.x + plain.width * 0.09 * now, plain.y, width);
    }

    private static Camera within(Camera wanted) {
        double width = Math.min(wanted.width, RIGHTMOST - LEFTMOST);
        double half = width / 2;
        double halfHigh = half * RATIO;
        return new Camera(
                Math.clamp(wanted.x, LEFTMOST + half, RIGHTMOST - half),
                Math.clamp(wanted.y, TOPMOST + halfHigh, LOWEST - halfHigh),
                width);
    }
}
