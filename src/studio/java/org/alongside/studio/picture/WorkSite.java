package org.alongside.studio.picture;

import org.alongside.studio.story.Light;
import org.alongside.studio.story.Weather;

/// A half-built wall, scaffolding, a crane that turns slowly.
final class WorkSite implements Backdrop {
    @Override
    public void still(Pen pen, Light light, Weather weather) {
        Props.sky(pen, light, weather, Props.LEFT, Props.TOP, Props.WIDTH, 760);
        pen.rect("#b9aa94", Props.LEFT, 560, Props.WIDTH, 200);
        pen.rect("#b4775c", 620, 250, 560, 320);
        for (int row = 0; row < 8; row++) {
            pen.rect("#00000014", 620, 250 + row * 40, 560, 4);
        }
        pen.rect("#6c7d86", 760, 330, 120, 150);
        pen.rect("#6c7d86", 960, 330, 120, 150);
        for (int pole = 0; pole < 5; pole++) {
            pen.rect("#8b9298", 600 + pole * 150, 120, 9, 460);
        }
        pen.rect("#c99a5b", 580, 230, 660, 18);
        pen.rect("#c99a5b", 580, 410, 660, 16);
        pen.rect("#8b9298", 590, 150, 640, 7);
        for (int layer = 0; layer < 4; layer++) {
            pen.round("#a9623f", 40, 560 - layer * 34, 210, 30, 3);
        }
        pen.round("#d3913a", 330, 510, 70, 80, 8);
        pen.poly("#d86a35", 430, 600, 456, 500, 482, 600);
        pen.rect("#f2eee2", 443, 546, 26, 14);
    }

    @Override
    public void moving(Pen pen, Light light, Weather weather, double time) {
        double turn = Math.sin(time * 0.12);
        pen.rect("#d5a233", 300, -60, 16, 480);
        pen.line("#d5a233", 12, 308, -40, 308 + 420 * turn, -56);
        pen.line("#d5a233", 12, 308, -40, 308 - 130 * turn, -30);
        pen.line("#4b4b50", 2, 308 + 380 * turn, -54, 308 + 380 * turn, 90);
        if (weather == Weather.RAIN) {
            Props.rain(pen, Props.LEFT, Props.TOP, Props.WIDTH, 900, time);
        }
    }

    @Override
    public SeatArt seat() {
        return SeatArt.BLOCK;
    }
}
