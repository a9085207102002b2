package org.alongside.studio.picture;

import org.alongside.studio.story.Light;
import org.alongside.studio.story.Weather;

/// A shelter with a bench; now and then a bus goes by.
final class BusStop implements Backdrop {
    private static final String[] BRICKS = {"#9d7f6d", "#a98a74", "#8f7564"};

    @Override
    public void still(Pen pen, Light light, Weather weather) {
        Props.sky(pen, light, weather, Props.LEFT, Props.TOP, Props.WIDTH, 700);
        Props.terrace(pen, light, 440, BRICKS);
        pen.rect("#63646a", Props.LEFT, 440, Props.WIDTH, 160);
        pen.rect("#c4bcae", Props.LEFT, 590, Props.WIDTH, 170);
        pen.rect("#a49b8d", Props.LEFT, 590, Props.WIDTH, 12);
    }

    @Override
    public void moving(Pen pen, Light light, Weather weather, double time) {
        double crossing = ((time + 10) / 19) % 1;
        if (crossing < 0.4) {
            Props.bus(pen, -500 + crossing / 0.4 * 2300, 584);
        }
        if (weather == Weather.RAIN) {
            Props.rain(pen, Props.LEFT, Props.TOP, Props.WIDTH, 900, time);
        }
        shelter(pen, light);
    }

    private static void shelter(Pen pen, Light light) {
        pen.rect("#dfeaec38", 230, 120, 820, 470);
        for (int post = 0; post < 4; post++) {
            pen.rect("#3d5560", 226 + post * 272, 110, 12, 530);
        }
        pen.round("#34505c", 190, 84, 900, 36, 10);
        if (light != Light.DAY) {
            pen.glow("#fff0c050", 640, 130, 420);
        }
        pen.round("#e9e4d8", 520, 190, 120, 170, 5);
        pen.rect("#b64a40", 520, 190, 120, 34);
        for (int line = 0; line < 6; line++) {
            pen.rect("#b9b2a4", 534, 240 + line * 18, 92, 6);
        }
        pen.round("#55707b", 250, 548, 780, 22, 8);
        pen.rect("#3d5560", 300, 570, 14, 80);
        pen.rect("#3d5560", 960, 570, 14, 80);
        pen.rect("#4b4f57", 1180, 60, 12, 600);
        pen.round("#f5f1e6", 1136, 50, 100, 100, 10);
        Glyph.draw(pen, org.alongside.studio.story.Pictogram.BUS, 1186, 98, 84);
    }

    @Override
    public SeatArt seat() {
        return SeatArt.FIXED;
    }
}
