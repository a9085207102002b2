package org.alongside.studio.picture;

import org.alongside.studio.story.Light;
import org.alongside.studio.story.Weather;

/// A narrow hall: the front door with coloured glass, coats, stairs going up.
final class Hallway implements Backdrop {
    @Override
    public void still(Pen pen, Light light, Weather weather) {
        Props.room(pen, "#dfd3bd", "#d2c3a6", "#8f6f58", 600);
        Props.door(pen, 130, 600, 210, 470, "#3f6676");
        Props.sky(pen, light, weather, 168, 160, 134, 100);
        pen.line("#c24f45", 6, 235, 160, 235, 260);
        pen.line("#e0b24c", 6, 168, 210, 302, 210);
        pen.rect("#7d5a3e", 440, 200, 250, 14);
        String[] coats = {"#56657b", "#8c4a41", "#6c7a53"};
        for (int peg = 0; peg < 3; peg++) {
            pen.fill(
                    coats[peg],
                    Outline.of("M -34 20 Q 0 -16 34 20 L 42 230 L -42 230 Z")
                            .createTransformedShape(
                                    java.awt.geom.AffineTransform.getTranslateInstance(490 + peg * 76, 206)));
        }
        for (int step = 0; step < 9; step++) {
            pen.rect(step % 2 == 0 ? "#a98460" : "#9c7753", 860 + step * 56, 556 - step * 62, 600, 62);
            pen.rect("#b84f45", 900 + step * 56, 556 - step * 62, 460, 14);
        }
        pen.line("#6f4f37", 14, 850, 400, 1360, -170);
        Props.pendant(pen, light, 600, -60);
    }

    @Override
    public SeatArt seat() {
        return SeatArt.BLOCK;
    }
}
