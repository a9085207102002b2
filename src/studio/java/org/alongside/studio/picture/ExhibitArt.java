package org.alongside.studio.picture;

import org.alongside.studio.story.Beat.Exhibit;
import org.alongside.studio.story.Beat.Lamp;
import org.alongside.studio.timing.Ease;

/// The small instruments at the side of the picture, and the trail along its top. Drawn in screen units, 640 by 360.
final class ExhibitArt {
    private static final double SIDE_X = 580;
    private static final double MOVE = 2.4; // seconds a thermometer takes

    private ExhibitArt() {}

    /// `since`: seconds it has been shown; `step` lights one stop of a trail, 0 none.
    static void draw(Pen pen, Exhibit exhibit, double since, int step) {
        double in = Ease.inOut(since / 0.45);
        switch (exhibit) {
            case Exhibit.Thermometer(double from, double to) ->
                pen.at((1 - in) * 120, 0, () -> thermometer(pen, Ease.mix(from, to, Ease.inOut((since - 0.7) / MOVE))));
            case Exhibit.TrafficLight light -> pen.at((1 - in) * 120, 0, () -> trafficLight(pen, light.lamp()));
            case Exhibit.Single single ->
                pen.at((1 - in) * 140, 0, () -> {
                    pen.oval("#3b3a4226", SIDE_X - 18, 152, 62, 62);
                    pen.oval("#fffaf0", SIDE_X - 20, 148, 60, 60);
                    Glyph.draw(pen, single.pictogram(), SIDE_X - 20, 148, 76);
                });
            case Exhibit.Trail trail -> trail(pen, trail, since, step, in);
        }
    }

    private static void thermometer(Pen pen, double degrees) {
        pen.round("#3b3a4226", SIDE_X - 30, 38, 64, 250, 30);
        pen.round("#fffaf0", SIDE_X - 32, 34, 64, 250, 30);
        double level = Math.clamp(degrees / 10, 0, 1);
        var colour = level < 0.5
                ? Colours.mix(Colours.of("#5f9a78"), Colours.of("#e2b04a"), level * 2)
                : Colours.mix(Colours.of("#e2b04a"), Colours.of("#c9443f"), level * 2 - 1);
        pen.round("#e6dfd0", SIDE_X - 10, 52, 20, 180, 10);
        double top = 226 - level * 164;
        pen.round(colour, SIDE_X - 10, top, 20, 250 - top, 10);
        pen.oval(colour, SIDE_X, 252, 22, 22);
        pen.oval("#ffffff55", SIDE_X - 7, 245, 6, 6);
        for (int mark = 0; mark <= 10; mark += 2) {
            double y = 226 - mark * 16.4;
            pen.line("#3b3a4266", 1.6, SIDE_X + 14, y, SIDE_X + 21, y);
        }
    }

    private static void trafficLight(Pen pen, Lamp lit) {
        pen.round("#3b3a4226", SIDE_X - 36, 44, 80, 206, 22);
        pen.round("#34373e", SIDE_X - 40, 40, 80, 206, 22);
        double y = 76;
        for (var lamp : Lamp.values()) {
            if (lamp == lit) {
                pen.glow(colour(lamp) + "88", SIDE_X, y, 56);
                pen.oval(colour(lamp), SIDE_X, y, 27, 27);
                pen.oval("#ffffff66", SIDE_X - 9, y - 10, 8, 7);
            } else {
                pen.oval("#4a4e56", SIDE_X, y, 27, 27);
            }
            y += 67;
        }
    }

    private static String colour(Lamp lamp) {
        return switch (lamp) {
            case RED -> "#e0523f";
            case AMBER -> "#f0b23e";
            case GREEN -> "#57b36b";
        };
    }

    private static void trail(Pen pen, Exhibit.Trail trail, double since, int step, double in) {
        int count = trail.stops().size();
        double between = Math.min(126, 560.0 / count);
        double width = between * count + 20;
        boolean words = trail.stops().stream().anyMatch(stop -> !stop.label().isEmpty());
        double high = words ? 100 : 78;
        pen.at(320, 14 - (1 - in) * 130, () -> {
            pen.round("#3b3a4226", -width / 2 + 2, 4, width, high, 20);
            pen.round("#fffaf0", -width / 2, 0, width, high, 20);
            for (int i = 0; i < count; i++) {
                double shown = Ease.inOut((since - 0.4 - i * 0.35) / 0.35);
                double x = (i - (count - 1) / 2.0) * between;
                boolean bright = step == 0 || step == i + 1;
                var stop = trail.stops().get(i);
                if (i > 0) {
                    pen.faded(shown, () -> arrow(pen, x - between / 2));
                }
                pen.faded(shown * (bright ? 1 : 0.28), () -> {
                    Glyph.draw(pen, stop.pictogram(), x, 39, (bright && step > 0 ? 64 : 56) * (0.6 + 0.4 * shown));
                    pen.centred("#3b3a42", 14, true, x, 90, stop.label());
                });
            }
        });
    }

    private static void arrow(Pen pen, double x) {
        pen.line("#b5a68c", 4, x - 9, 39, x + 7, 39);
        pen.poly("#b5a68c", x + 4, 32, x + 14, 39, x + 4, 46);
    }
}
