package org.alongside.studio.picture;

import org.alongside.studio.story.Light;
import org.alongside.studio.story.Weather;

/// Cupboards, a window over the sink, a kettle that steams, a table before the people.
final class Kitchen implements Backdrop {
    @Override
    public void still(Pen pen, Light light, Weather weather) {
        Props.room(pen, "#e9dcc0", "#dfcda9", "#b98f66", 590);
        for (int column = 0; column < 5; column++) {
            pen.round("#7f9c93", -90 + column * 120, -20, 112, 170, 5);
            pen.oval("#e8e2d4", 6 + column * 120, 128, 5, 5);
            pen.round("#7f9c93", 900 + column * 120, -20, 112, 170, 5);
            pen.oval("#e8e2d4", 916 + column * 120, 128, 5, 5);
        }
        for (int tile = 0; tile < 21; tile++) {
            pen.round(tile % 3 == 0 ? "#d3dcd2" : "#e3e8de", -98 + tile * 72, 322, 68, 60, 3);
        }
        Props.window(pen, light, weather, 530, 40, 330, 230);
        pen.rect("#7f9c93", -100, 410, 1480, 180);
        for (int door = 0; door < 11; door++) {
            pen.round("#738f86", -92 + door * 136, 428, 124, 150, 4);
        }
        pen.rect("#d9c6a3", -100, 386, 1480, 26);
        pen.round("#c4ccd0", 600, 372, 190, 18, 6);
        pen.stroke("#aeb6ba", 9, Outline.of("M 690 376 L 690 330 Q 692 306 716 312"));
        kettle(pen);
        pen.rect("#5d6a70", 1010, 300, 120, 88);
        pen.round("#8fb0a9", 1020, 312, 80, 62, 4);
        Props.clock(pen, 250, 226, 0);
        Props.pendant(pen, light, 400, 20);
    }

    private static void kettle(Pen pen) {
        pen.stroke("#3c4046", 7, new java.awt.geom.Arc2D.Double(176, 282, 60, 50, 0, 180, java.awt.geom.Arc2D.OPEN));
        pen.fill("#b94a3f", Outline.of("M 168 388 L 178 316 Q 206 300 234 316 L 244 388 Z"));
        pen.poly("#b94a3f", 240, 350, 268, 322, 262, 318, 236, 336);
    }

    @Override
    public void moving(Pen pen, Light light, Weather weather, double time) {
        if (weather == Weather.RAIN) {
            Props.rain(pen, 530, 40, 330, 200, time);
        }
        for (int puff = 0; puff < 4; puff++) {
            double age = (time * 0.45 + puff / 4.0) % 1;
            pen.faded(
                    0.34 * (1 - age),
                    () -> pen.oval("#ffffff", 270 + age * 22, 312 - age * 90, 9 + age * 24, 9 + age * 20));
        }
    }

    @Override
    public void front(Pen pen, Light light, double time) {
        Props.table(pen, 150, 980, 566, "#c69a6a", "#a97f54");
        Props.mug(pen, 400, 590, "#d9a441", time);
        Props.mug(pen, 880, 590, "#5e87a3", time);
        pen.round("#e9e2d2", 595, 574, 100, 18, 8);
        pen.oval("#c1503f", 630, 570, 15, 14);
        pen.oval("#7e9c48", 660, 571, 15, 13);
    }
}
