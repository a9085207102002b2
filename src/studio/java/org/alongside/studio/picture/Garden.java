package org.alongside.studio.picture;

import org.alongside.studio.story.Light;
import org.alongside.studio.story.Weather;

/// A back garden: fence, washing on a line, a shed.
final class Garden implements Backdrop {
    @Override
    public void still(Pen pen, Light light, Weather weather) {
        Props.sky(pen, light, weather, Props.LEFT, Props.TOP, Props.WIDTH, 740);
        for (int board = 0; board < 25; board++) {
            pen.round(board % 2 == 0 ? "#b08a62" : "#a67f58", -98 + board * 60, 200, 56, 330, 6);
        }
        pen.rect("#8e6b49", Props.LEFT, 250, Props.WIDTH, 14);
        pen.rect("#8e6b49", Props.LEFT, 460, Props.WIDTH, 14);
        pen.rect("#7b8f7a", 930, 150, 320, 400);
        pen.poly("#5c4a44", 900, 160, 1090, 40, 1280, 160);
        pen.rect("#62765f", 1030, 260, 120, 290);
        pen.shadeDown(
                light == Light.NIGHT ? "#2d4a3c" : "#8fb16c",
                light == Light.NIGHT ? "#223a30" : "#719657",
                Props.LEFT,
                520,
                Props.WIDTH,
                240);
        for (int flower = 0; flower < 12; flower++) {
            pen.line("#4f7a46", 4, -60 + flower * 80, 560, -60 + flower * 80, 512 - flower % 3 * 14);
            pen.oval(
                    new String[] {"#d96f6a", "#e6b94e", "#b28ac2"}[flower % 3],
                    -60 + flower * 80,
                    506 - flower % 3 * 14,
                    14,
                    14);
        }
    }

    @Override
    public void moving(Pen pen, Light light, Weather weather, double time) {
        pen.line("#e6e0d2", 3, Props.LEFT, 120, 900, 150);
        String[] cloths = {"#f0ece2", "#6f95ad", "#d58d6b", "#f0ece2"};
        for (int cloth = 0; cloth < 4; cloth++) {
            double sway = Math.sin(time * 1.8 + cloth) * 0.07;
            String colour = cloths[cloth];
            pen.at(120 + cloth * 150, 126 + cloth * 5, sway, 1, 1, () -> pen.round(colour, -46, 0, 92, 120, 4));
        }
        if (weather == Weather.RAIN) {
            Props.rain(pen, Props.LEFT, Props.TOP, Props.WIDTH, 900, time);
        }
    }
}
