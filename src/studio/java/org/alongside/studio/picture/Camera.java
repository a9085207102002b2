package org.alongside.studio.picture;

import java.util.ArrayList;
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
        var still = framed(take, cut);
        double share = (time - cut.from()) / Math.max(0.1, cut.to() - cut.from());
        return within(room(moved(still, cut.shot().move(), share), take, time));
    }

    private static Camera framed(Take take, Take.Cut cut) {
        double middle = (cut.from() + cut.to()) / 2;
        var seen = seen(take, cut);
        var followed = cut.shot().on().flatMap(who -> Optional.ofNullable(take.parts().get(who)));
        if (seen.isEmpty()) {
            return switch (cut.shot().framing()) {
                case WIDE -> new Camera(640, 360, 1280);
                case MEDIUM -> new Camera(640, 360, 1140);
                case CLOSE -> new Camera(640, 340, 900);
            };
        }
        var whole = spread(seen, cut);
        double heads = seen.stream().mapToDouble(part -> head(part, cut)).max().orElse(500);
        return switch (cut.shot().framing()) {
            case WIDE -> new Camera(640, 372, 1300);
            case MEDIUM -> {
                double x = followed.map(part -> Ease.mix(whole.getMin() + (whole.getMax() - whole.getMin()) / 2, part.goal(cut.to()), 0.5))
                        .orElse((whole.getMin() + whole.getMax()) / 2);
                double width = Math.clamp(whole.getMax() - whole.getMin() + 330, 720, 1240);
                yield new Camera(x, Backdrop.FLOOR - heads + width * RATIO * 0.24, width);
            }
            case CLOSE -> {
                var subject = followed.map(List::of).orElse(seen);
                var near = spread(subject, cut);
                double width = Math.clamp(near.getMax() - near.getMin() + 300, 500, 1000);
                double head = subject.stream().mapToDouble(part -> head(part, cut)).average().orElse(heads);
                double x = (near.getMin() + near.getMax()) / 2;
                // Room in front of a face that looks across the stage.
                double ahead = subject.size() == 1 && seen.size() > 1 ? Math.signum(640 - x) * 55 : 0;
                yield new Camera(x + ahead, Backdrop.FLOOR - head + width * RATIO * 0.16, width);
            }
        };
    }

    private static List<Part> seen(Take take, Take.Cut cut) {
        var all = new ArrayList<Part>();
        for (var part : take.parts().values()) {
            boolean stays = part.present(cut.to() - 0.05);
            boolean only = part.present(cut.from() + 0.05);
            if (stays || only) {
                all.add(part);
            }
        }
        return all;
    }

    /// Where people stand at the end of the shot; who walks out is framed where they stood.
    private static DoubleSummaryStatistics spread(List<Part> parts, Take.Cut cut) {
        return parts.stream()
                .mapToDouble(part -> {
                    double end = part.goal(cut.to() - 0.05);
                    return end < 0 || end > 1280 ? part.x(cut.from()) : end;
                })
                .map(x -> Math.clamp(x, 60, 1220))
                .summaryStatistics();
    }

    private static double head(Part part, Take.Cut cut) {
        var m = Measures.of(part.person().look().body());
        return m.headHeight(Math.min(part.seated(cut.from()), part.seated(cut.to() - 0.05)));
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
