package org.alongside.studio.picture;

import org.alongside.studio.story.Light;
import org.alongside.studio.story.Weather;

/// The front of a house: brick, a door, a step, a hedge.
final class FrontDoor implements Backdrop {
    @Override
    public void still(Pen pen, Light light, Weather weather) {
        Props.sky(pen, light, weather, Props.LEFT, Props.TOP, Props.WIDTH, 300);
        pen.rect("#a9664f", Props.LEFT, -60, Props.WIDTH, 680);
        for (int row = 0; row < 17; row++) {
            pen.rect("#00000012", Props.LEFT, -60 + row * 40, Props.WIDTH, 4);
        }
        pen.rect("#efe6d6", 480, 60, 320, 560);
        Props.door(pen, 540, 610, 200, 450, "#3d6b57");
        pen.text("#e8c55e", 46, true, 612, 230, "12");
        Props.window(pen, light, weather, 60, 150, 260, 250);
        Props.window(pen, light, weather, 960, 150, 260, 250);
        if (light != Light.DAY) {
            pen.faded(0.75, () -> pen.rect("#f9d88a", 60, 150, 260, 250));
            pen.glow("#ffdf9a77", 640, 60, 300);
        }
        pen.rect("#b8ada0", Props.LEFT, 610, Props.WIDTH, 160);
        pen.rect("#cfc5b6", 440, 596, 400, 34);
        for (int bush = 0; bush < 5; bush++) {
            pen.oval(bush % 2 == 0 ? "#55784e" : "#4b6c46", -60 + bush * 80, 590, 74, 74);
            pen.oval(bush % 2 == 0 ? "#55784e" : "#4b6c46", 1010 + bush * 80, 590, 74, 74);
        }
    }

    @Override
    public void moving(Pen pen, Light light, Weather weather, double time) {
        if (weather == Weather.RAIN) {
            Props.rain(pen, Props.LEFT, Props.TOP, Props.WIDTH, 880, time);
        }
    }

    @Override
    public SeatArt seat() {
        return SeatArt.BLOCK;
    }
}
