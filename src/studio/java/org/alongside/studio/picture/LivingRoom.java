package org.alongside.studio.picture;

import org.alongside.studio.story.Light;
import org.alongside.studio.story.Weather;

/// A long sofa, a lamp, a window, pictures on the wall.
final class LivingRoom implements Backdrop {
    @Override
    public void still(Pen pen, Light light, Weather weather) {
        Props.room(pen, "#cfd6cb", "#c2c9b9", "#a5805c", 600);
        Props.window(pen, light, weather, 500, 20, 300, 240);
        pen.fill("#b7695266", Outline.of("M 460 0 L 520 0 Q 512 160 470 300 L 446 300 Z"));
        pen.fill("#b56a52", Outline.of("M 452 -6 L 524 -6 Q 512 160 470 304 L 440 304 Z"));
        pen.fill("#b56a52", Outline.of("M 848 -6 L 776 -6 Q 788 160 830 304 L 860 304 Z"));
        Props.picture(pen, 210, 90, 150, 110, "#7fa0a8");
        Props.picture(pen, 920, 70, 110, 140, "#c28f6a");
        Props.lamp(pen, light, 1190, 250);
        Props.plant(pen, 90, 606);
        pen.oval("#8c5f5a55", 640, 700, 620, 60);
        pen.round("#4d6d7a", 190, 352, 900, 240, 44);
        for (int cushion = 0; cushion < 3; cushion++) {
            pen.round("#577a88", 226 + cushion * 278, 372, 270, 160, 26);
        }
        pen.round("#43606c", 226, 528, 828, 82, 20);
        pen.round("#4d6d7a", 150, 428, 90, 190, 34);
        pen.round("#4d6d7a", 1040, 428, 90, 190, 34);
        pen.at(262, 470, -0.2, 1, 1, () -> pen.round("#d9a650", -44, -44, 88, 88, 16));
    }

    @Override
    public void moving(Pen pen, Light light, Weather weather, double time) {
        if (weather == Weather.RAIN) {
            Props.rain(pen, 520, 20, 260, 210, time);
        }
        if (light != Light.DAY) {
            double flicker = 0.10 + 0.05 * Math.sin(time * 3.7) + 0.03 * Math.sin(time * 9.1);
            pen.faded(flicker, () -> pen.glow("#8fb4ff", 640, 720, 620));
        }
    }

    @Override
    public SeatArt seat() {
        return SeatArt.FIXED;
    }
}
