package org.alongside.studio.picture;

import org.alongside.studio.story.Light;
import org.alongside.studio.story.Weather;

/// Railings, a gate, a low brick building, trees.
final class SchoolGate implements Backdrop {
    @Override
    public void still(Pen pen, Light light, Weather weather) {
        Props.sky(pen, light, weather, Props.LEFT, Props.TOP, Props.WIDTH, 720);
        pen.rect("#b8775b", 60, 150, 1040, 360);
        pen.rect("#e6dccb", 50, 128, 1060, 30);
        for (int pane = 0; pane < 8; pane++) {
            pen.rect("#efe8da", 96 + pane * 124, 210, 96, 120);
            pen.rect(light == Light.DAY ? "#9dbac6" : "#f7d98d", 102 + pane * 124, 216, 84, 108);
            pen.rect("#efe8da", 141 + pane * 124, 216, 6, 108);
        }
        pen.rect("#c9c2b4", Props.LEFT, 500, Props.WIDTH, 260);
        pen.rect("#9d9588", Props.LEFT, 600, Props.WIDTH, 8);
    }

    @Override
    public void moving(Pen pen, Light light, Weather weather, double time) {
        Props.tree(pen, 30, 560, 1.2, time, light);
        Props.tree(pen, 1250, 560, 1.3, time, light);
        for (int bar = 0; bar < 30; bar++) {
            if (bar < 11 || bar > 18) {
                pen.rect("#3d6b62", -90 + bar * 49, 330, 8, 280);
            }
        }
        pen.rect("#3d6b62", Props.LEFT, 350, 540, 10);
        pen.rect("#3d6b62", Props.LEFT, 570, 540, 10);
        pen.rect("#3d6b62", 840, 350, 540, 10);
        pen.rect("#3d6b62", 840, 570, 540, 10);
        pen.rect("#345a53", 430, 290, 22, 330);
        pen.rect("#345a53", 826, 290, 22, 330);
        if (weather == Weather.RAIN) {
            Props.rain(pen, Props.LEFT, Props.TOP, Props.WIDTH, 900, time);
        }
    }

    @Override
    public SeatArt seat() {
        return SeatArt.BLOCK;
    }
}
