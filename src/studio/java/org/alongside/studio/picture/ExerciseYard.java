package org.alongside.studio.picture;

import org.alongside.studio.story.Light;
import org.alongside.studio.story.Weather;

/// The yard of a prison: a brick wall, a mesh fence, a painted walk, a bench, clouds.
final class ExerciseYard implements Backdrop {
    @Override
    public void still(Pen pen, Light light, Weather weather) {
        Props.sky(pen, light, weather, Props.LEFT, Props.TOP, Props.WIDTH, 520);
        block(pen, light);
        pen.rect("#98685a", Props.LEFT, 290, Props.WIDTH, 270);
        for (int row = 0; row < 7; row++) {
            pen.rect("#00000014", Props.LEFT, 290 + row * 40, Props.WIDTH, 4);
        }
        pen.rect("#b9ab9b", Props.LEFT, 278, Props.WIDTH, 18);
        pen.shadeDown("#a3a6a4", "#8d918f", Props.LEFT, 556, Props.WIDTH, 204);
        pen.stroke("#e8dfb8", 10, Outline.of("M -100 640 Q 640 592 1380 640"));
    }

    private static void block(Pen pen, Light light) {
        pen.rect(light == Light.NIGHT ? "#2c3242" : "#b08a78", 760, 40, 460, 260);
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 5; column++) {
                double x = 790 + column * 86;
                double y = 70 + row * 110;
                boolean lit = light != Light.DAY && (row + column) % 2 == 0;
                pen.rect(lit ? "#f6d88c" : "#5d7180", x, y, 52, 62);
                for (int bar = 1; bar < 4; bar++) {
                    pen.rect("#8a9299", x + bar * 13 - 2, y, 4, 62);
                }
            }
        }
    }

    @Override
    public void moving(Pen pen, Light light, Weather weather, double time) {
        for (int cloud = 0; cloud < 2 && light == Light.DAY; cloud++) {
            double x = (time * 9 + cloud * 620) % 1700 - 200;
            pen.oval("#ffffff70", x, -40 + cloud * 70, 110, 26);
            pen.oval("#ffffff70", x + 60, -56 + cloud * 70, 70, 24);
        }
        fence(pen);
        bench(pen);
        if (weather == Weather.RAIN) {
            Props.rain(pen, Props.LEFT, Props.TOP, Props.WIDTH, 900, time);
        }
    }

    private static void fence(Pen pen) {
        for (int wire = 0; wire < 38; wire++) {
            pen.line("#cdd4d64d", 2, Props.LEFT + wire * 40, 120, Props.LEFT + wire * 40 + 110, 560);
            pen.line("#cdd4d64d", 2, Props.LEFT + wire * 40 + 110, 120, Props.LEFT + wire * 40, 560);
        }
        for (int post = 0; post < 5; post++) {
            pen.rect("#7b858a", -60 + post * 345, 100, 12, 460);
        }
        pen.rect("#7b858a", Props.LEFT, 112, Props.WIDTH, 8);
    }

    private static void bench(Pen pen) {
        pen.round("#7c8387", 250, 552, 780, 24, 6);
        pen.rect("#636a6e", 300, 576, 18, 96);
        pen.rect("#636a6e", 962, 576, 18, 96);
    }

    @Override
    public SeatArt seat() {
        return SeatArt.FIXED;
    }
}
