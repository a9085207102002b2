package org.alongside.studio.picture;

import org.alongside.studio.story.Light;
import org.alongside.studio.story.Weather;

/// A telephone lies on a table; its messages are drawn over it.
final class PhoneScreen implements Backdrop {
    static final double X = 450;
    static final double Y = 20;
    static final double PHONE_WIDTH = 380;
    static final double PHONE_HEIGHT = 680;

    @Override
    public void still(Pen pen, Light light, Weather weather) {
        pen.shadeDown(
                light == Light.NIGHT ? "#2d3044" : "#c9a67c",
                light == Light.NIGHT ? "#232536" : "#b58f64",
                Props.LEFT,
                Props.TOP,
                Props.WIDTH,
                940);
        for (int plank = 0; plank < 6; plank++) {
            pen.rect("#00000014", Props.LEFT, -120 + plank * 160, Props.WIDTH, 5);
        }
        pen.oval("#efe8da", 170, 200, 120, 110);
        pen.oval("#c8664a", 170, 196, 84, 78);
        pen.oval("#4b2f22", 170, 194, 70, 64);
        pen.at(1080, 520, 0.3, 1, 1, () -> {
            pen.oval("#b9bec2", 0, 0, 40, 40);
            pen.oval(light == Light.NIGHT ? "#2a2d40" : "#bd986d", 0, 0, 26, 26);
            pen.round("#c9a64e", 30, -8, 110, 16, 5);
            pen.round("#c9a64e", 110, 4, 12, 26, 3);
        });
        if (light == Light.NIGHT) {
            pen.glow("#9cc8ff44", X + PHONE_WIDTH / 2, 360, 560);
        }
        pen.round("#00000030", X + 10, Y + 14, PHONE_WIDTH, PHONE_HEIGHT, 46);
        pen.round("#22242b", X, Y, PHONE_WIDTH, PHONE_HEIGHT, 46);
        pen.round("#eef1ee", X + 16, Y + 18, PHONE_WIDTH - 32, PHONE_HEIGHT - 36, 32);
        pen.round("#22242b", X + 130, Y + 26, 120, 20, 10);
    }
}
