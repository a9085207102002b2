package org.alongside.studio.picture;

import org.alongside.studio.story.Light;
import org.alongside.studio.story.Weather;

/// A bed to sit on, a wardrobe, a lamp by the bed.
final class Bedroom implements Backdrop {
    @Override
    public void still(Pen pen, Light light, Weather weather) {
        Props.room(pen, "#d9cdd6", "#cdbfca", "#b4987b", 600);
        Props.window(pen, light, weather, 860, 40, 240, 260);
        pen.rect("#8f7258", -60, 60, 240, 540);
        pen.rect("#7d6249", 56, 70, 6, 520);
        pen.oval("#d8c49a", 40, 330, 6, 6);
        pen.oval("#d8c49a", 80, 330, 6, 6);
        Props.picture(pen, 330, 80, 160, 110, "#a98fb5");
        pen.round("#8a6a50", 220, 320, 860, 240, 20);
        pen.round("#efe8de", 262, 440, 200, 110, 34);
        pen.round("#efe8de", 860, 440, 190, 110, 34);
        pen.round("#7b91ab", 200, 520, 900, 130, 26);
        pen.rect("#6b8099", 200, 600, 900, 60);
        pen.rect("#7d6249", 1140, 470, 130, 150);
        Props.lamp(pen, light, 1205, 372);
    }

    @Override
    public void moving(Pen pen, Light light, Weather weather, double time) {
        if (weather == Weather.RAIN) {
            Props.rain(pen, 870, 40, 220, 220, time);
        }
    }

    @Override
    public SeatArt seat() {
        return SeatArt.FIXED;
    }
}
