package org.alongside.studio.picture;

import org.alongside.studio.story.Light;
import org.alongside.studio.story.Weather;

/// Where families visit: low tables in rows, a tea bar, a corner for children.
final class VisitsHall implements Backdrop {
    @Override
    public void still(Pen pen, Light light, Weather weather) {
        Props.room(pen, "#e3ddcd", "#d6cfbb", "#9aa4a6", 600);
        pen.rect("#6f9288", Props.LEFT, 366, Props.WIDTH, 26);
        for (int window = 0; window < 3; window++) {
            Props.window(pen, light, weather, 330 + window * 180, 40, 130, 150);
        }
        pen.round("#3f6f7a", 900, 60, 330, 60, 8);
        cups(pen);
        pen.rect("#8c6a4a", 890, 250, 350, 20);
        pen.rect("#a98861", 900, 270, 330, 330);
        toys(pen);
        for (int row = 0; row < 3; row++) {
            pen.round("#b8905f", 300 + row * 190, 486, 120, 16, 6);
            pen.rect("#7d6a55", 352 + row * 190, 502, 16, 98);
            pen.round("#4d6f86", 262 + row * 190, 500, 40, 70, 10);
            pen.round("#4d6f86", 418 + row * 190, 500, 40, 70, 10);
        }
    }

    private static void cups(Pen pen) {
        for (int cup = 0; cup < 5; cup++) {
            pen.round(cup % 2 == 0 ? "#f1ece2" : "#d9a08b", 930 + cup * 44, 222, 26, 28, 4);
        }
        pen.round("#aeb6ba", 1160, 168, 60, 82, 10);
        pen.rect("#f1ece2", 930, 82, 150, 14);
        pen.rect("#f1ece2", 1100, 82, 90, 14);
    }

    private static void toys(Pen pen) {
        pen.round("#e0b352", -30, 520, 210, 84, 12);
        String[] blocks = {"#b5573c", "#4f7d8c", "#6d9a5e"};
        for (int block = 0; block < 3; block++) {
            pen.round(blocks[block], -6 + block * 56, 478, 46, 46, 6);
        }
        pen.round("#f4efe2", 20, 200, 130, 100, 4);
        pen.oval("#e8b84f", 60, 240, 18, 18);
        pen.poly("#6d9a5e", 30, 292, 84, 250, 140, 292);
    }

    @Override
    public SeatArt seat() {
        return SeatArt.PLASTIC;
    }
}
