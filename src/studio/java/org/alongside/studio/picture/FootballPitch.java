package org.alongside.studio.picture;

import org.alongside.studio.story.Light;
import org.alongside.studio.story.Weather;

/// Grass, goals, floodlights, a line of trees.
final class FootballPitch implements Backdrop {
    @Override
    public void still(Pen pen, Light light, Weather weather) {
        Props.sky(pen, light, weather, Props.LEFT, Props.TOP, Props.WIDTH, 600);
        String tree = light == Light.NIGHT ? "#1f3a38" : "#6c8f60";
        for (int bush = 0; bush < 16; bush++) {
            pen.oval(tree, -80 + bush * 98, 372, 74, 60 + bush % 3 * 14);
        }
        pen.rect("#6b9b56", Props.LEFT, 390, Props.WIDTH, 370);
        for (int stripe = 0; stripe < 8; stripe++) {
            pen.rect(stripe % 2 == 0 ? "#77a860" : "#6b9b56", Props.LEFT + stripe * 185, 390, 185, 370);
        }
        if (light == Light.NIGHT) {
            pen.rect("#12233a66", Props.LEFT, 390, Props.WIDTH, 370);
        }
        pen.rect("#f4f2e8", Props.LEFT, 600, Props.WIDTH, 8);
        pen.stroke("#f4f2e8", 9, Outline.of("M 420 480 L 420 260 L 860 260 L 860 480"));
        for (int net = 1; net < 12; net++) {
            pen.line("#ffffff66", 2, 420 + net * 37, 264, 420 + net * 37, 478);
        }
        for (int net = 1; net < 6; net++) {
            pen.line("#ffffff66", 2, 424, 260 + net * 37, 856, 260 + net * 37);
        }
        for (int mast = 0; mast < 2; mast++) {
            double x = 60 + mast * 1150;
            pen.rect("#6d747a", x, -80, 12, 460);
            pen.round("#e8e8df", x - 44, -120, 100, 46, 6);
            if (light != Light.DAY) {
                pen.glow("#fffbe080", x + 6, -96, 240);
            }
        }
    }

    @Override
    public void moving(Pen pen, Light light, Weather weather, double time) {
        if (weather == Weather.RAIN) {
            Props.rain(pen, Props.LEFT, Props.TOP, Props.WIDTH, 900, time);
        }
    }

    @Override
    public SeatArt seat() {
        return SeatArt.BLOCK;
    }
}
