package org.alongside.studio.picture;

import org.alongside.studio.story.Light;
import org.alongside.studio.story.Weather;

/// A small interview room: two chairs side by side, a desk with a laptop, a plant, a window.
final class ProbationOffice implements Backdrop {
    @Override
    public void still(Pen pen, Light light, Weather weather) {
        Props.room(pen, "#dfe3dd", "#d0d6cd", "#8b93a0", 600);
        Props.window(pen, light, weather, 480, 30, 320, 230);
        for (int slat = 0; slat < 9; slat++) {
            pen.rect("#f3efe6", 480, 34 + slat * 12, 320, 4);
        }
        pen.round("#b58a5f", 60, 70, 250, 180, 6);
        pen.round("#f4efe2", 84, 92, 70, 90, 3);
        pen.round("#a9c2b1", 170, 88, 56, 56, 3);
        pen.round("#e3c27a", 236, 120, 54, 70, 3);
        Props.plant(pen, 1180, 612);
        pen.rect("#a88a68", 960, 300, 300, 16);
        for (int book = 0; book < 9; book++) {
            pen.rect(
                    new String[] {"#55718c", "#96584b", "#6f8a66"}[book % 3],
                    980 + book * 26,
                    220 + book % 2 * 12,
                    20,
                    80 - book % 2 * 12);
        }
        Props.clock(pen, 890, 90, 0);
    }

    @Override
    public void moving(Pen pen, Light light, Weather weather, double time) {
        if (weather == Weather.RAIN) {
            Props.rain(pen, 490, 30, 300, 200, time);
        }
        Props.clock(pen, 890, 90, time);
    }

    @Override
    public void front(Pen pen, Light light, double time) {
        Props.table(pen, 180, 760, 572, "#cdb596", "#a68c6b");
        pen.poly("#3c4149", 560, 592, 574, 512, 706, 512, 722, 592);
        pen.poly("#565d67", 550, 592, 732, 592, 738, 600, 544, 600);
        pen.oval("#8d949c", 641, 552, 8, 8);
        Props.mug(pen, 820, 596, "#6f8a66", time);
    }

    @Override
    public SeatArt seat() {
        return SeatArt.OFFICE;
    }
}
