package org.alongside.studio.picture;

import org.alongside.studio.story.Light;
import org.alongside.studio.story.Weather;

/// The stairs of a block of flats: concrete, a rail, a tall window, a light that hums.
final class Stairwell implements Backdrop {
    @Override
    public void still(Pen pen, Light light, Weather weather) {
        Props.room(pen, "#b9bdb6", "#a8aca5", "#8d8f8a", 610);
        pen.rect("#6f8f8a", Props.LEFT, 330, Props.WIDTH, 280);
        Props.window(pen, light, weather, 120, 10, 150, 260);
        for (int step = 0; step < 8; step++) {
            double top = 610 - (step + 1) * 62.0;
            pen.rect(step % 2 == 0 ? "#979a94" : "#a3a69f", 330 + step * 40, top, 620 - step * 30, 62);
            pen.rect("#7f827c", 330 + step * 40, top + 54, 620 - step * 30, 8);
        }
        for (int rail = 0; rail < 5; rail++) {
            pen.line("#44525a", 8, 980 + rail * 70, 600 - rail * 84, 980 + rail * 70, 420 - rail * 84);
        }
        pen.line("#b5473d", 14, 960, 440, 1300, 34);
        pen.round("#e9e6d8", 560, -60, 180, 22, 8);
        if (light != Light.DAY) {
            pen.glow("#fff2c460", 650, -40, 420);
        }
        pen.text("#e6e2d6", 74, true, 1060, 250, "3");
    }

    @Override
    public SeatArt seat() {
        return SeatArt.BLOCK;
    }
}
