package org.alongside.studio.picture;

import org.alongside.studio.story.Light;
import org.alongside.studio.story.Weather;

/// High shelves of boxes, strip lights, a loading door.
final class Warehouse implements Backdrop {
    private static final String[] BOXES = {"#c79b68", "#b98a58", "#d0a878", "#8fa0a8"};

    @Override
    public void still(Pen pen, Light light, Weather weather) {
        Props.room(pen, "#a9b0b3", "#99a1a4", "#8a8d8c", 600);
        pen.rect("#6b7b83", 520, 150, 240, 450);
        for (int slat = 0; slat < 11; slat++) {
            pen.rect("#5e6d75", 520, 160 + slat * 40, 240, 5);
        }
        for (int rack = 0; rack < 2; rack++) {
            double x = rack == 0 ? -80 : 820;
            for (int shelf = 0; shelf < 4; shelf++) {
                double y = -110 + shelf * 170;
                for (int box = 0; box < 5; box++) {
                    int high = 80 + (box * 37 + shelf * 23) % 50;
                    pen.round(
                            BOXES[(box + shelf + rack) % BOXES.length],
                            x + 14 + box * 104,
                            y + 150 - high,
                            92,
                            high,
                            4);
                }
                pen.rect("#c8683a", x, y + 150, 540, 14);
            }
            pen.rect("#3f5f86", x, -160, 14, 770);
            pen.rect("#3f5f86", x + 530, -160, 14, 770);
        }
        for (int strip = 0; strip < 3; strip++) {
            pen.round("#f7f4e4", 120 + strip * 420, -140, 220, 16, 6);
        }
    }

    @Override
    public SeatArt seat() {
        return SeatArt.BLOCK;
    }
}
