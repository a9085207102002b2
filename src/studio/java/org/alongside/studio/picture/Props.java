package org.alongside.studio.picture;

import java.util.Random;
import org.alongside.studio.story.Light;
import org.alongside.studio.story.Weather;

/// Things that stand in more than one place.
final class Props {
    static final double LEFT = -100;
    static final double WIDTH = 1480;
    static final double TOP = -180;
    private static final int DROPS = 60;

    private Props() {}

    static void room(Pen pen, String wall, String wallLow, String floor, double floorTop) {
        pen.shadeDown(wall, wallLow, LEFT, TOP, WIDTH, floorTop - TOP);
        pen.shadeDown(floor, floor, LEFT, floorTop, WIDTH, 760 - floorTop);
        pen.rect("#00000018", LEFT, floorTop, WIDTH, 16);
        pen.rect("#f3ece0", LEFT, floorTop - 16, WIDTH, 16);
    }

    static void sky(Pen pen, Light light, Weather weather, double x, double y, double width, double height) {
        boolean rain = weather == Weather.RAIN;
        switch (light) {
            case DAY -> pen.shadeDown(rain ? "#9fb0ba" : "#a9d2ea", rain ? "#c6d0d3" : "#e6f0ec", x, y, width, height);
            case EVENING ->
                pen.shadeDown(rain ? "#6b6c86" : "#6f7fae", rain ? "#b58f85" : "#f2b98c", x, y, width, height);
            case NIGHT -> pen.shadeDown("#141a33", "#34406a", x, y, width, height);
        }
    }

    static void window(Pen pen, Light light, Weather weather, double x, double y, double width, double height) {
        pen.rect("#f4efe6", x - 12, y - 12, width + 24, height + 24);
        sky(pen, light, weather, x, y, width, height);
        if (light == Light.NIGHT) {
            pen.rect("#f5c85f", x + width * 0.2, y + height * 0.62, 12, 14);
            pen.rect("#f5c85f", x + width * 0.7, y + height * 0.7, 12, 14);
        }
        pen.poly(
                light == Light.NIGHT ? "#1b2340" : "#7f9a86",
                x,
                y + height,
                x,
                y + height * 0.78,
                x + width * 0.3,
                y + height * 0.68,
                x + width * 0.62,
                y + height * 0.8,
                x + width,
                y + height * 0.7,
                x + width,
                y + height);
        pen.rect("#f4efe6", x + width / 2 - 5, y, 10, height);
        pen.rect("#f4efe6", x, y + height * 0.42, width, 8);
        pen.rect("#dcd3c4", x - 22, y + height + 12, width + 44, 14);
    }

    /// Thin streaks, the same in every run.
    static void rain(Pen pen, double x, double y, double width, double height, double time) {
        var random = new Random(7);
        for (int drop = 0; drop < DROPS; drop++) {
            double fall = (random.nextDouble() + time * (1.1 + random.nextDouble() * 0.5)) % 1;
            double left = x + random.nextDouble() * width - fall * 18;
            pen.line("#e8f1f7a8", 3, left, y + fall * (height - 30), left - 8, y + fall * (height - 30) + 30);
        }
    }

    static void lamp(Pen pen, Light light, double x, double top) {
        if (light != Light.DAY) {
            pen.glow("#ffd58a88", x, top + 40, 260);
        }
        pen.rect("#6b5846", x - 4, top + 50, 8, FLOOR_LAMP);
        pen.poly(
                light == Light.DAY ? "#e5d3ae" : "#ffe3a6",
                x - 36,
                top + 60,
                x - 22,
                top,
                x + 22,
                top,
                x + 36,
                top + 60);
    }

    private static final double FLOOR_LAMP = 250;

    static void pendant(Pen pen, Light light, double x, double y) {
        pen.rect("#4a443f", x - 2, TOP, 4, y - TOP);
        if (light != Light.DAY) {
            pen.glow("#ffdc9a70", x, y + 30, 330);
        }
        pen.poly("#b5573c", x - 52, y + 40, x - 22, y, x + 22, y, x + 52, y + 40);
        pen.oval(light == Light.DAY ? "#efe6d2" : "#fff0c4", x, y + 42, 24, 10);
    }

    static void picture(Pen pen, double x, double y, double width, double height, String colour) {
        pen.rect("#7a5f46", x - 6, y - 6, width + 12, height + 12);
        pen.rect("#f2ead9", x, y, width, height);
        pen.rect(colour, x + width * 0.15, y + height * 0.18, width * 0.7, height * 0.64);
        pen.oval("#f2d48c", x + width * 0.62, y + height * 0.38, width * 0.1, width * 0.1);
        pen.poly(
                "#00000030",
                x + width * 0.15,
                y + height * 0.82,
                x + width * 0.42,
                y + height * 0.45,
                x + width * 0.85,
                y + height * 0.82);
    }

    static void plant(Pen pen, double x, double floor) {
        for (int leaf = -3; leaf <= 3; leaf++) {
            int way = leaf;
            pen.at(
                    x,
                    floor - 56,
                    way * 0.34,
                    1,
                    1,
                    () -> pen.oval(way % 2 == 0 ? "#4f7d55" : "#3f6a49", 0, -62, 15, 66));
        }
        pen.poly("#b8684a", x - 34, floor - 66, x + 34, floor - 66, x + 25, floor, x - 25, floor);
    }

    static void clock(Pen pen, double x, double y, double time) {
        pen.oval("#5b5148", x, y, 37, 37);
        pen.oval("#f7f2e7", x, y, 31, 31);
        pen.line("#3b3631", 4, x, y, x + 12, y - 12);
        pen.line("#3b3631", 3, x, y, x, y - 22);
        double angle = Math.floor(time) * Math.PI / 30;
        pen.line("#b5453c", 1.6, x, y, x + Math.sin(angle) * 25, y - Math.cos(angle) * 25);
    }

    static void door(Pen pen, double x, double bottom, double width, double height, String colour) {
        pen.rect("#efe7d9", x - 16, bottom - height - 16, width + 32, height + 16);
        pen.rect(colour, x, bottom - height, width, height);
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 2; column++) {
                pen.round(
                        "#0000001c",
                        x + width * (0.12 + 0.42 * column),
                        bottom - height * (0.92 - 0.48 * row),
                        width * 0.34,
                        height * 0.38,
                        4);
            }
        }
        pen.oval("#d8b25c", x + width * 0.9, bottom - height * 0.48, 8, 8);
    }

    static void tree(Pen pen, double x, double floor, double size, double time, Light light) {
        double sway = Math.sin(time * 0.9 + x) * 4 * size;
        String leaf = light == Light.NIGHT ? "#263f3c" : light == Light.EVENING ? "#7c7f4a" : "#6d9a5e";
        String dark = light == Light.NIGHT ? "#1f3534" : light == Light.EVENING ? "#6a6c40" : "#5c874f";
        pen.poly(
                "#6a4f3c",
                x - 16 * size,
                floor,
                x - 9 * size,
                floor - 190 * size,
                x + 9 * size,
                floor - 190 * size,
                x + 16 * size,
                floor);
        pen.oval(dark, x - 52 * size + sway, floor - 220 * size, 78 * size, 70 * size);
        pen.oval(dark, x + 56 * size + sway, floor - 226 * size, 76 * size, 68 * size);
        pen.oval(leaf, x + sway * 1.3, floor - 276 * size, 100 * size, 88 * size);
    }

    static void terrace(Pen pen, Light light, double bottom, String[] bricks) {
        double width = 250;
        for (int house = 0; house < 6; house++) {
            double x = LEFT + house * width;
            pen.rect(bricks[house % bricks.length], x, bottom - 400, width, 400);
            pen.poly(
                    "#5d5560",
                    x - 8,
                    bottom - 396,
                    x + 14,
                    bottom - 490,
                    x + width - 14,
                    bottom - 490,
                    x + width + 8,
                    bottom - 396);
            pen.rect("#6f4b41", x + 190, bottom - 530, 34, 60);
            boolean lit = light != Light.DAY && house % 2 == 0;
            pane(pen, lit, x + 34, bottom - 350);
            pane(pen, light != Light.DAY && house % 3 == 1, x + 150, bottom - 350);
            pane(pen, lit, x + 140, bottom - 180);
            pen.rect("#f0e8da", x + 30, bottom - 196, 74, 196);
            pen.rect(new String[] {"#36576b", "#7a3b3b", "#4c6a4c"}[house % 3], x + 38, bottom - 188, 58, 188);
        }
    }

    private static void pane(Pen pen, boolean lit, double x, double y) {
        pen.rect("#efe7d9", x - 6, y - 6, 72, 92);
        pen.rect(lit ? "#f8d88c" : "#6e8494", x, y, 60, 80);
        pen.rect("#efe7d9", x + 27, y, 6, 80);
    }

    static void streetLamp(Pen pen, Light light, double x, double floor) {
        pen.rect("#4b4f57", x - 5, floor - 470, 10, 470);
        pen.line("#4b4f57", 8, x, floor - 470, x + 56, floor - 486);
        pen.round("#4b4f57", x + 36, floor - 496, 56, 16, 7);
        if (light != Light.DAY) {
            pen.glow("#ffd88a66", x + 64, floor - 474, 300);
            pen.oval("#ffeebc", x + 64, floor - 478, 22, 7);
        }
    }

    static void car(Pen pen, double x, double floor, String colour, int way) {
        pen.at(x, floor, 0, way, 1, () -> {
            pen.fill(
                    colour,
                    Outline.of(
                            "M -140 -30 C -140 -66 -120 -70 -84 -74 C -58 -112 -40 -120 10 -120 C 58 -120 74 -96 92 -74 C 130 -70 144 -60 144 -30 Z"));
            pen.fill("#c3d7de", Outline.of("M -64 -76 C -46 -104 -34 -110 -4 -110 L -4 -76 Z"));
            pen.fill("#c3d7de", Outline.of("M 8 -110 C 48 -110 58 -94 72 -76 L 8 -76 Z"));
            for (int wheel = -1; wheel <= 1; wheel += 2) {
                pen.oval("#26262b", wheel * 82, -26, 27, 27);
                pen.oval("#9a9ea4", wheel * 82, -26, 12, 12);
            }
            pen.round("#ffefb5", 126, -60, 16, 12, 4);
        });
    }

    static void bus(Pen pen, double x, double floor) {
        pen.round("#a9343a", x - 300, floor - 300, 600, 272, 24);
        pen.rect("#efe5d3", x - 300, floor - 170, 600, 12);
        for (int window = 0; window < 6; window++) {
            pen.round("#bcd3da", x - 280 + window * 94, floor - 276, 80, 90, 8);
            pen.oval("#59606b", x - 240 + window * 94, floor - 206, 15, 19);
        }
        for (int wheel = -1; wheel <= 1; wheel += 2) {
            pen.oval("#26262b", x + wheel * 190, floor - 34, 36, 36);
            pen.oval("#9a9ea4", x + wheel * 190, floor - 34, 16, 16);
        }
    }

    /// A table seen from the front, its top at `top`.
    static void table(Pen pen, double x, double width, double top, String colour, String edge) {
        double low = top + 34;
        pen.oval("#00000022", x + width / 2, 738, width * 0.52, 22);
        pen.rect(edge, x + 34, low, 26, 740 - low);
        pen.rect(edge, x + width - 60, low, 26, 740 - low);
        pen.poly(colour, x + 26, top, x + width - 26, top, x + width, low, x, low);
        pen.rect(edge, x, low, width, 15);
        pen.poly("#ffffff1c", x + 26, top, x + width * 0.45, top, x + width * 0.3, low, x, low);
    }

    static void mug(Pen pen, double x, double top, String colour, double time) {
        for (int wisp = 0; wisp < 2; wisp++) {
            double sway = Math.sin(time * 1.6 + wisp * 2) * 5;
            pen.stroke(
                    "#ffffff40",
                    4,
                    Outline.of("M 0 0 Q 6 -12 0 -24")
                            .createTransformedShape(java.awt.geom.AffineTransform.getTranslateInstance(
                                    x - 5 + wisp * 10 + sway, top - 46)));
        }
        pen.stroke(colour, 5, new java.awt.geom.Ellipse2D.Double(x + 8, top - 32, 18, 20));
        pen.round(colour, x - 16, top - 40, 32, 40, 5);
    }
}
