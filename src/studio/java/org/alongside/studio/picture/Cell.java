package org.alongside.studio.picture;

import org.alongside.studio.story.Light;
import org.alongside.studio.story.Weather;

/// A room in a prison: a bed along the wall, a barred window, a small table, the heavy door at the right.
final class Cell implements Backdrop {
    private static final String STEEL = "#7d8891";

    @Override
    public void still(Pen pen, Light light, Weather weather) {
        Props.room(pen, "#d3d6cb", "#c4c8bb", "#8f9391", 610);
        pen.rect("#8fa6a0", Props.LEFT, 400, Props.WIDTH, 210);
        window(pen, light, weather);
        board(pen);
        bed(pen);
        table(pen);
        door(pen);
        if (light != Light.DAY) {
            pen.glow("#fff0c455", 640, -60, 520);
        }
        pen.round("#eceade", 540, -120, 200, 24, 8);
    }

    private static void window(Pen pen, Light light, Weather weather) {
        pen.rect("#aeb4ac", 520, 14, 240, 176);
        Props.sky(pen, light, weather, 536, 30, 208, 144);
        for (int bar = 0; bar < 5; bar++) {
            pen.rect(STEEL, 562 + bar * 38, 30, 9, 144);
        }
        pen.rect(STEEL, 536, 98, 208, 8);
    }

    /// Where people pin what they love.
    private static void board(Pen pen) {
        pen.round("#b08a5e", 210, 70, 210, 170, 4);
        String[] pinned = {"#f4efe2", "#d9a08b", "#b9cbd8", "#e8c77f"};
        for (int paper = 0; paper < pinned.length; paper++) {
            pen.round(pinned[paper], 226 + paper % 2 * 98, 84 + paper / 2 * 74, 78, 64, 2);
        }
        pen.oval("#c88f72", 264, 104, 12, 13);
        pen.oval("#8f6a54", 286, 108, 9, 10);
    }

    private static void bed(Pen pen) {
        pen.rect(STEEL, 150, 470, 16, 190);
        pen.rect(STEEL, 894, 470, 16, 190);
        pen.round("#e9e5da", 166, 500, 150, 70, 26);
        pen.round("#5f7f9b", 166, 546, 730, 74, 16);
        pen.rect("#54728c", 166, 600, 730, 22);
        pen.rect(STEEL, 150, 620, 760, 14);
    }

    private static void table(Pen pen) {
        pen.rect("#a98861", -60, 440, 190, 16);
        pen.rect("#8f7150", -44, 456, 12, 190);
        pen.rect("#8f7150", 100, 456, 12, 190);
        pen.round("#3c434b", -40, 352, 110, 80, 6);
        pen.round("#6f93a6", -32, 360, 94, 64, 3);
        pen.rect("#b5573c", 82, 424, 34, 16);
        pen.rect("#5d7a5f", 86, 408, 28, 16);
    }

    private static void door(Pen pen) {
        pen.rect("#9aa19f", 1000, 60, 270, 550);
        pen.rect("#44616b", 1022, 82, 226, 528);
        pen.round("#2f454d", 1090, 170, 90, 26, 4);
        pen.round("#2f454d", 1076, 360, 118, 44, 4);
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 2; column++) {
                pen.oval("#39525b", 1042 + column * 186, 102 + row * 480, 6, 6);
            }
        }
        pen.round("#c3c7c4", 1042, 330, 20, 70, 6);
    }

    @Override
    public void moving(Pen pen, Light light, Weather weather, double time) {
        if (weather == Weather.RAIN) {
            Props.rain(pen, 546, 30, 190, 130, time);
        }
    }

    @Override
    public SeatArt seat() {
        return SeatArt.FIXED;
    }
}
