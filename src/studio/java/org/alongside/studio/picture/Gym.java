package org.alongside.studio.picture;

import org.alongside.studio.story.Light;
import org.alongside.studio.story.Weather;

/// A plain gym: a rack of weights, a bar on its stand, mats, a high row of windows.
final class Gym implements Backdrop {
    @Override
    public void still(Pen pen, Light light, Weather weather) {
        Props.room(pen, "#d8d4c6", "#c9c4b3", "#6f767b", 600);
        pen.rect("#5f8190", Props.LEFT, 410, Props.WIDTH, 174);
        for (int window = 0; window < 4; window++) {
            Props.window(pen, light, weather, 90 + window * 300, -40, 180, 110);
        }
        rack(pen);
        stand(pen);
        pen.poly("#3f6f7a", -60, 640, 380, 640, 330, 730, -100, 730);
        pen.poly("#4a7d88", 900, 640, 1340, 640, 1380, 730, 950, 730);
        if (light != Light.DAY) {
            pen.glow("#fff2c44d", 640, -80, 560);
        }
    }

    private static void rack(Pen pen) {
        pen.rect("#3d444b", 60, 330, 14, 270);
        pen.rect("#3d444b", 380, 330, 14, 270);
        for (int shelf = 0; shelf < 2; shelf++) {
            double y = 400 + shelf * 110;
            pen.rect("#4d555d", 54, y, 346, 14);
            for (int weight = 0; weight < 4; weight++) {
                double x = 84 + weight * 78;
                pen.round("#2b3036", x, y - 40, 20, 40, 5);
                pen.rect("#9aa1a6", x + 20, y - 26, 22, 10);
                pen.round("#2b3036", x + 42, y - 40, 20, 40, 5);
            }
        }
    }

    private static void stand(Pen pen) {
        pen.rect("#3d444b", 860, 220, 16, 380);
        pen.rect("#3d444b", 1150, 220, 16, 380);
        pen.rect("#b3babf", 770, 300, 486, 10);
        for (int side = 0; side < 2; side++) {
            pen.round("#2b3036", 790 + side * 418, 236, 22, 138, 8);
            pen.round("#a8453f", 818 + side * 372, 254, 16, 102, 6);
        }
    }

    @Override
    public SeatArt seat() {
        return SeatArt.BLOCK;
    }
}
