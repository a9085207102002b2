package org.alongside.studio.picture;

import org.alongside.studio.story.Light;
import org.alongside.studio.story.Weather;

/// A counter with cakes, a board, a window on the street, a small table.
final class Cafe implements Backdrop {
    @Override
    public void still(Pen pen, Light light, Weather weather) {
        Props.room(pen, "#e4d8c8", "#d8c8b2", "#a98b6c", 600);
        Props.window(pen, light, weather, 60, 40, 330, 330);
        pen.round("#3c4a47", 560, -20, 360, 190, 8);
        for (int line = 0; line < 4; line++) {
            pen.round("#e8e2d0", 590, 14 + line * 38, 140 + line * 37 % 90, 8, 4);
            pen.round("#e8b765", 830, 14 + line * 38, 50, 8, 4);
        }
        pen.rect("#8d6a4d", 480, 400, 900, 210);
        for (int board = 0; board < 12; board++) {
            pen.rect("#7e5d42", 490 + board * 76, 420, 6, 190);
        }
        pen.rect("#c8a57c", 470, 380, 920, 24);
        pen.round("#dfeaea", 980, 270, 260, 112, 14);
        String[] cakes = {"#d98c79", "#8b5a3c", "#ecd39b"};
        for (int cake = 0; cake < 3; cake++) {
            pen.round(cakes[cake], 1004 + cake * 78, 330, 58, 40, 12);
        }
        pen.round("#7c8388", 600, 268, 190, 114, 12);
        pen.round("#a9b1b5", 616, 282, 158, 34, 6);
        Props.pendant(pen, light, 470, 0);
        Props.pendant(pen, light, 1060, -20);
    }

    @Override
    public void moving(Pen pen, Light light, Weather weather, double time) {
        if (weather == Weather.RAIN) {
            Props.rain(pen, 70, 40, 310, 290, time);
        }
        for (int puff = 0; puff < 3; puff++) {
            double age = (time * 0.5 + puff / 3.0) % 1;
            pen.faded(
                    0.3 * (1 - age),
                    () -> pen.oval("#ffffff", 690 + age * 12, 262 - age * 70, 8 + age * 20, 8 + age * 16));
        }
    }

    @Override
    public void front(Pen pen, Light light, double time) {
        Props.table(pen, 250, 780, 568, "#e6dccb", "#8d6a4d");
        Props.mug(pen, 460, 594, "#5e87a3", time);
        Props.mug(pen, 830, 594, "#c8664a", time);
    }
}
