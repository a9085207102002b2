package org.alongside.studio.picture;

import org.alongside.studio.story.Light;
import org.alongside.studio.story.Weather;

/// A landing: an open bedroom door at the left, banisters, a picture.
final class BedroomDoor implements Backdrop {
    @Override
    public void still(Pen pen, Light light, Weather weather) {
        Props.room(pen, "#d8cfbf", "#cabfa9", "#9d8163", 600);
        pen.rect("#f1e9da", 0, 30, 300, 580);
        pen.rect(light == Light.DAY ? "#b9c4cd" : "#3b4260", 22, 52, 256, 558);
        pen.round("#7b91ab", 30, 470, 240, 140, 20);
        if (light != Light.DAY) {
            pen.glow("#ffd08a99", 110, 300, 200);
        }
        pen.poly("#c9a27a", 278, 52, 372, 16, 372, 660, 278, 610);
        pen.oval("#e3c06a", 352, 350, 8, 9);
        Props.picture(pen, 520, 120, 120, 150, "#9cb08f");
        Props.picture(pen, 690, 150, 90, 110, "#c99a70");
        pen.rect("#7d5a3e", 880, 380, 500, 20);
        for (int rail = 0; rail < 9; rail++) {
            pen.rect("#8f6a4b", 900 + rail * 54, 400, 14, 210);
        }
        pen.rect("#7d5a3e", 866, 350, 30, 270);
        Props.pendant(pen, light, 760, -30);
    }

    @Override
    public SeatArt seat() {
        return SeatArt.BLOCK;
    }
}
