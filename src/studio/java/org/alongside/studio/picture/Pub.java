package org.alongside.studio.picture;

import org.alongside.studio.story.Light;
import org.alongside.studio.story.Weather;

/// A bar with bottles and taps, warm lamps, a table before the people.
final class Pub implements Backdrop {
    private static final String[] BOTTLES = {"#5c7d4e", "#a9673c", "#7a3c3f", "#c2a24d", "#4f6c80"};

    @Override
    public void still(Pen pen, Light light, Weather weather) {
        Props.room(pen, "#6f4437", "#5c382f", "#6b4a36", 610);
        pen.round("#4a2e26", 250, -60, 780, 330, 12);
        pen.rect("#8fa3a0", 290, -30, 700, 110);
        for (int shelf = 0; shelf < 2; shelf++) {
            double y = 70 + shelf * 120;
            for (int bottle = 0; bottle < 17; bottle++) {
                String glass = BOTTLES[(bottle * 3 + shelf) % BOTTLES.length];
                pen.round(glass, 288 + bottle * 42, y - 62, 24, 66, 7);
                pen.rect(glass, 296 + bottle * 42, y - 84, 8, 26);
            }
            pen.rect("#7a523d", 270, y, 740, 14);
        }
        pen.rect("#8a5a3c", Props.LEFT, 400, Props.WIDTH, 26);
        pen.rect("#6d4530", Props.LEFT, 426, Props.WIDTH, 190);
        for (int panel = 0; panel < 9; panel++) {
            pen.round("#5f3b29", -80 + panel * 164, 450, 140, 140, 4);
        }
        for (int tap = 0; tap < 3; tap++) {
            pen.round("#d9c48a", 590 + tap * 44, 320, 16, 82, 6);
            pen.oval("#3c3330", 598 + tap * 44, 316, 11, 18);
        }
        Props.pendant(pen, Light.EVENING, 200, 30);
        Props.pendant(pen, Light.EVENING, 1080, 30);
        Props.picture(pen, 60, 190, 120, 110, "#7b8f66");
    }

    @Override
    public void front(Pen pen, Light light, double time) {
        Props.table(pen, 170, 940, 566, "#8f5f40", "#704830");
        for (int pint = 0; pint < 2; pint++) {
            double x = 450 + pint * 380;
            pen.poly("#d99a34", x - 18, 524, x + 18, 524, x + 14, 588, x - 14, 588);
            pen.round("#fbf3e0", x - 20, 512, 40, 16, 6);
        }
    }
}
