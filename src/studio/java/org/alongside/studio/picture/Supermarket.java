package org.alongside.studio.picture;

import org.alongside.studio.story.Light;
import org.alongside.studio.story.Weather;

/// Shelves in rows, a hanging sign, a trolley before the people.
final class Supermarket implements Backdrop {
    private static final String[] PACKS = {"#c9564a", "#e3b54a", "#5d8fae", "#6f9a61", "#d98d62", "#9c7bae"};

    @Override
    public void still(Pen pen, Light light, Weather weather) {
        Props.room(pen, "#eef0ea", "#e2e5dd", "#c9ccc6", 610);
        pen.round("#3f7c5c", 520, -130, 240, 80, 8);
        pen.round("#f4f2e6", 560, -104, 160, 26, 8);
        for (int shelf = 0; shelf < 5; shelf++) {
            double y = 20 + shelf * 118;
            pen.rect("#d3d6cf", Props.LEFT, y, Props.WIDTH, 110);
            for (int pack = 0; pack < 27; pack++) {
                int high = 60 + (pack * 31 + shelf * 17) % 40;
                pen.round(PACKS[(pack / 3 + shelf * 2) % PACKS.length], -92 + pack * 55, y + 104 - high, 46, high, 5);
                pen.round("#ffffff66", -86 + pack * 55, y + 104 - high * 0.6, 34, high * 0.25, 3);
            }
            pen.rect("#9ba19c", Props.LEFT, y + 104, Props.WIDTH, 12);
            for (int label = 0; label < 13; label++) {
                pen.rect("#f8f4e0", -60 + label * 112, y + 105, 30, 10);
            }
        }
    }
}
