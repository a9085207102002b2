package org.alongside.studio.picture;

import org.alongside.studio.story.Light;
import org.alongside.studio.story.Weather;

/// Pale walls, a row of seats, a trolley that goes by, a lit sign.
final class HospitalCorridor implements Backdrop {
    @Override
    public void still(Pen pen, Light light, Weather weather) {
        Props.room(pen, "#dbe6e4", "#cfdedb", "#a9b6b8", 600);
        pen.rect("#6f9fa0", Props.LEFT, 330, Props.WIDTH, 24);
        Props.door(pen, 60, 600, 190, 470, "#88aab0");
        Props.door(pen, 1040, 600, 190, 470, "#88aab0");
        pen.round("#dfeef0", 120, 190, 70, 120, 6);
        pen.round("#dfeef0", 1100, 190, 70, 120, 6);
        pen.round("#2f6f8a", 470, -20, 340, 84, 10);
        pen.rect("#f4f7f5", 500, 12, 20, 20);
        pen.round("#f4f7f5", 540, 0, 160, 14, 6);
        pen.round("#f4f7f5", 540, 28, 220, 14, 6);
        Props.picture(pen, 560, 150, 160, 110, "#9fc0b0");
        for (int seat = 0; seat < 7; seat++) {
            pen.round("#3f7187", 216 + seat * 120, 400, 108, 140, 16);
            pen.round("#37657a", 216 + seat * 120, 546, 108, 26, 10);
        }
        pen.rect("#8b9096", 280, 572, 730, 12);
        pen.rect("#8b9096", 330, 584, 12, 80);
        pen.rect("#8b9096", 940, 584, 12, 80);
        pen.round("#f7fbf7", 300, -150, 680, 22, 8);
    }

    @Override
    public SeatArt seat() {
        return SeatArt.FIXED;
    }
}
