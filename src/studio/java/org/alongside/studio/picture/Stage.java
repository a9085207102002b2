package org.alongside.studio.picture;

import java.util.Comparator;
import org.alongside.studio.story.Place;
import org.alongside.studio.timing.Ease;
import org.alongside.studio.timing.Part;
import org.alongside.studio.timing.Take;

/// The people of a scene, and what they think.
final class Stage {
    private final Take take;
    private final Acting acting;

    Stage(Take take) {
        this.take = take;
        this.acting = new Acting(take.parts());
    }

    void people(Pen pen, Backdrop backdrop, double time) {
        take.parts().values().stream()
                .filter(part -> part.present(time))
                .sorted(Comparator.comparing(part -> part.talking(time))) // the speaker is drawn over the others
                .forEach(part -> {
                    var pose = acting.pose(part, time);
                    double floor = Backdrop.FLOOR - (take.setting().place() == Place.CAR ? CAR_LIFT : 0);
                    pen.at(pose.x(), floor, () -> FigureArt.draw(pen, part.person(), pose, backdrop.seat()));
                });
    }

    private static final double CAR_LIFT = 40;

    void thoughts(Pen pen, Camera camera, double time) {
        for (var part : take.parts().values()) {
            var thought = part.thought();
            boolean open = thought.at(time).open();
            boolean was = thought.before(time).open();
            if (part.present(time) && (open || was)) {
                double change = Ease.inOut(thought.since(time) / 0.35);
                double grown = open ? (was ? 1 : change) : 1 - change;
                if (grown > 0.02) {
                    bubble(pen, part, open ? thought.at(time) : thought.before(time), camera, grown, time);
                }
            }
        }
    }

    private static void bubble(Pen pen, Part part, Part.Thought thought, Camera camera, double grown, double time) {
        var m = Measures.of(part.person().look().body());
        double scale = camera.width() / 760;
        double headX = part.x(time);
        double headY = Backdrop.FLOOR - m.headHeight(part.seated(time));
        double way = headX < camera.x() ? 1 : -1;
        double half = (Math.max(1, thought.of().size()) * 37 + 60) * scale;
        double x = Math.clamp(headX + way * (80 + half), camera.left() + half, camera.left() + camera.width() - half);
        double y = Math.max(headY - 96 * scale, camera.top() + 80 * scale);
        ThoughtArt.draw(pen, thought.of(), x, y, headX + way * 46, headY - 40, scale, grown, time);
    }
}
