package org.alongside.studio.picture;

import org.alongside.studio.story.Light;
import org.alongside.studio.story.Weather;

/// Through the windscreen: two seats, a wheel, the road going away behind.
final class Car implements Backdrop {
    @Override
    public void still(Pen pen, Light light, Weather weather) {
        pen.rect("#2b2f36", Props.LEFT, Props.TOP, Props.WIDTH, 940);
        Props.sky(pen, light, weather, 120, -20, 1040, 400);
        pen.poly(
                light == Light.NIGHT ? "#1e2a3a" : "#8ba27e",
                120,
                380,
                120,
                270,
                380,
                230,
                900,
                250,
                1160,
                220,
                1160,
                380);
        pen.poly("#5b5d63", 520, 380, 620, 236, 660, 236, 760, 380);
    }

    @Override
    public void moving(Pen pen, Light light, Weather weather, double time) {
        for (int mark = 0; mark < 5; mark++) {
            double near = (mark / 5.0 + time * 0.5) % 1;
            double y = 380 - near * near * 140;
            pen.rect("#e9e4d2", 640 - 5 * (1 - near), y - 10 * (1 - near), 10 * (1 - near), 14 * (1 - near));
        }
        for (int post = 0; post < 4; post++) {
            double gone = (post / 4.0 + time * 0.16) % 1;
            double reach = (1 - gone) * (1 - gone);
            pen.rect(
                    light == Light.DAY ? "#5f7a58" : "#f2c56b",
                    640 + 70 + reach * 460,
                    236 - reach * 150,
                    4 + reach * 14,
                    20 + reach * 200);
            pen.rect(
                    light == Light.DAY ? "#5f7a58" : "#f2c56b",
                    640 - 70 - reach * 460,
                    236 - reach * 150,
                    4 + reach * 14,
                    20 + reach * 200);
        }
        pen.rect("#23262c", Props.LEFT, 380, Props.WIDTH, 380);
        for (int seat = 0; seat < 2; seat++) {
            double x = seat == 0 ? 290 : 990;
            pen.round("#4a4f59", x - 130, 270, 260, 420, 50);
            pen.round("#565c67", x - 62, 180, 124, 110, 30);
        }
        pen.rect("#2b2f36", 100, -40, 24, 440);
        pen.rect("#2b2f36", 1156, -40, 24, 440);
    }

    @Override
    public void front(Pen pen, Light light, double time) {
        for (int belt = 0; belt < 2; belt++) {
            double x = belt == 0 ? 290 : 990;
            pen.line("#3b3f47cc", 18, x - 74, 360, x + 60, 560);
        }
        pen.stroke("#1b1d22", 24, new java.awt.geom.Arc2D.Double(855, 520, 270, 260, 0, 180, java.awt.geom.Arc2D.OPEN));
        pen.round("#33373f", Props.LEFT, 606, Props.WIDTH, 200, 60);
        pen.round("#22252b", 560, 626, 170, 70, 12);
        pen.round(light == Light.DAY ? "#7f97a3" : "#9bd0e0", 574, 636, 142, 50, 6);
        pen.round("#1f2126", 570, 60, 150, 46, 18);
        if (light == Light.NIGHT) {
            pen.glow("#8fd0e830", 640, 640, 300);
        }
    }

    @Override
    public SeatArt seat() {
        return SeatArt.FIXED;
    }
}
