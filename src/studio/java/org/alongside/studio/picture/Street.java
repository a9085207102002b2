package org.alongside.studio.picture;

import org.alongside.studio.story.Light;
import org.alongside.studio.story.Weather;

/// A terrace of houses, a road on which cars pass, a street lamp.
final class Street implements Backdrop {
    private static final String[] BRICKS = {"#b0705a", "#a5654f", "#b98467"};

    @Override
    public void still(Pen pen, Light light, Weather weather) {
        Props.sky(pen, light, weather, Props.LEFT, Props.TOP, Props.WIDTH, 700);
        Props.terrace(pen, light, 470, BRICKS);
        pen.rect("#b3aca2", Props.LEFT, 470, Props.WIDTH, 34);
        pen.rect("#63646a", Props.LEFT, 504, Props.WIDTH, 96);
        for (int dash = 0; dash < 8; dash++) {
            pen.rect("#e6e2d4", -60 + dash * 190, 546, 90, 7);
        }
        pen.rect("#c4bcae", Props.LEFT, 600, Props.WIDTH, 160);
        pen.rect("#a49b8d", Props.LEFT, 600, Props.WIDTH, 12);
    }

    @Override
    public void moving(Pen pen, Light light, Weather weather, double time) {
        double crossing = (time / 9) % 1;
        Props.car(pen, -500 + crossing * 4200, 588, "#4e7391", 1);
        double back = ((time + 4) / 13) % 1;
        Props.car(pen, 1800 - back * 4600, 548, "#a3603f", -1);
        Props.streetLamp(pen, light, 1120, 640);
        if (weather == Weather.RAIN) {
            Props.rain(pen, Props.LEFT, Props.TOP, Props.WIDTH, 900, time);
        }
    }

    @Override
    public SeatArt seat() {
        return SeatArt.BLOCK;
    }
}
