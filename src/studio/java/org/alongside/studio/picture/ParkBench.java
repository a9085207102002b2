package org.alongside.studio.picture;

import org.alongside.studio.story.Light;
import org.alongside.studio.story.Weather;

/// A bench, a path, trees that move.
final class ParkBench implements Backdrop {
    @Override
    public void still(Pen pen, Light light, Weather weather) {
        Props.sky(pen, light, weather, Props.LEFT, Props.TOP, Props.WIDTH, 680);
        String far = light == Light.NIGHT ? "#22323f" : "#94ac8b";
        pen.fill(
                far,
                Outline.of(
                        "M -100 420 Q 120 300 380 390 Q 640 290 900 380 Q 1140 300 1380 400 L 1380 760 L -100 760 Z"));
        pen.shadeDown(
                light == Light.NIGHT ? "#2b463c" : "#88a866",
                light == Light.NIGHT ? "#22382f" : "#6f9256",
                Props.LEFT,
                450,
                Props.WIDTH,
                310);
        pen.fill(
                light == Light.NIGHT ? "#5a5a56" : "#d9c9a6",
                Outline.of("M -100 640 Q 640 600 1380 640 L 1380 760 L -100 760 Z"));
    }

    @Override
    public void moving(Pen pen, Light light, Weather weather, double time) {
        Props.tree(pen, 120, 560, 1.5, time, light);
        Props.tree(pen, 1170, 540, 1.35, time, light);
        Props.tree(pen, 700, 470, 0.7, time, light);
        for (int bird = 0; bird < 3 && light == Light.DAY; bird++) {
            double x = (time * 26 + bird * 70) % 1700 - 200;
            pen.stroke(
                    "#5a5d63",
                    3,
                    Outline.of("M -12 0 Q -6 -9 0 0 Q 6 -9 12 0")
                            .createTransformedShape(java.awt.geom.AffineTransform.getTranslateInstance(
                                    x, 60 + bird * 24 + Math.sin(time * 3 + bird) * 4)));
        }
        bench(pen);
        if (weather == Weather.RAIN) {
            Props.rain(pen, Props.LEFT, Props.TOP, Props.WIDTH, 900, time);
        }
    }

    private static void bench(Pen pen) {
        for (int plank = 0; plank < 3; plank++) {
            pen.round("#8a6242", 210, 410 + plank * 44, 860, 32, 6);
        }
        pen.round("#9a7150", 196, 552, 888, 26, 6);
        for (int leg = 0; leg < 3; leg++) {
            pen.rect("#44484c", 236 + leg * 400, 400, 14, 280);
        }
    }

    @Override
    public SeatArt seat() {
        return SeatArt.FIXED;
    }
}
