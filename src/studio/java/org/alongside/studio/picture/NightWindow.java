package org.alongside.studio.picture;

import org.alongside.studio.story.Light;
import org.alongside.studio.story.Weather;

/// A dark room; behind the people a wide window and the lights of a town.
final class NightWindow implements Backdrop {
    @Override
    public void still(Pen pen, Light light, Weather weather) {
        pen.shadeDown("#26283c", "#1d1e2e", Props.LEFT, Props.TOP, Props.WIDTH, 940);
        Props.sky(pen, Light.NIGHT, weather, 110, -80, 1060, 560);
        pen.oval("#f3ecd0", 980, 30, 38, 38);
        pen.oval("#1d2543", 964, 22, 34, 34);
        var random = new java.util.Random(11);
        for (int block = 0; block < 13; block++) {
            double x = 110 + block * 82;
            double high = 110 + random.nextInt(200);
            pen.rect("#151a2e", x, 480 - high, 82, high);
            for (int pane = 0; pane < 8; pane++) {
                if (random.nextInt(5) < 2) {
                    pen.rect("#f0c15e", x + 12 + (pane % 3) * 24, 480 - high + 16 + pane / 3 * 40, 12, 16);
                }
            }
        }
        pen.rect("#3a3b50", 90, -100, 20, 600);
        pen.rect("#3a3b50", 1170, -100, 20, 600);
        pen.rect("#3a3b50", 630, -100, 20, 600);
        pen.rect("#44455c", 70, 480, 1140, 24);
        pen.glow("#f7b65c30", 200, 640, 420);
    }

    @Override
    public void moving(Pen pen, Light light, Weather weather, double time) {
        if (weather == Weather.RAIN) {
            Props.rain(pen, 120, -80, 1040, 540, time);
        }
        double crossing = (time * 0.05) % 1;
        pen.oval("#ff8d6b", 130 + crossing * 1000, 20, 3, 3);
    }
}
