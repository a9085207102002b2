package org.alongside.studio.picture;

import org.alongside.studio.story.Light;
import org.alongside.studio.story.Weather;

/// A hall with stacking chairs, a notice board, a tea table.
final class CommunityRoom implements Backdrop {
    @Override
    public void still(Pen pen, Light light, Weather weather) {
        Props.room(pen, "#e5dcc6", "#d9cdb1", "#b48a5f", 600);
        for (int board = 0; board < 12; board++) {
            pen.rect("#00000010", -100 + board * 128, 600, 4, 160);
        }
        Props.window(pen, light, weather, 90, 0, 200, 280);
        Props.window(pen, light, weather, 990, 0, 200, 280);
        pen.round("#8a6a4c", 430, 40, 420, 220, 8);
        pen.round("#c9a877", 442, 52, 396, 196, 4);
        String[] papers = {"#f4efe2", "#a9c2b1", "#e8c77f", "#d9a08b", "#b9cbd8"};
        for (int paper = 0; paper < 8; paper++) {
            pen.round(papers[paper % 5], 460 + paper % 4 * 94, 66 + paper / 4 * 92, 74, 78, 3);
        }
        pen.rect("#9c7a56", 480, 430, 320, 16);
        pen.rect("#87684a", 500, 446, 14, 160);
        pen.rect("#87684a", 766, 446, 14, 160);
        pen.round("#aeb6ba", 520, 350, 74, 82, 12);
        for (int cup = 0; cup < 5; cup++) {
            pen.round("#f1ece2", 622 + cup * 32, 408, 22, 24, 4);
        }
    }

    @Override
    public SeatArt seat() {
        return SeatArt.PLASTIC;
    }
}
