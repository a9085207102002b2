package org.alongside.studio.picture;

import java.awt.Color;
import org.alongside.studio.story.Person;

/// What is worn on the head.
final class HeadWearArt {
    private HeadWearArt() {}

    static void draw(Pen pen, Person.Head head, double turn) {
        var cloth = Colours.dye(head.colour());
        pen.at(turn * 3, 0, () -> {
            switch (head.wear()) {
                case NONE -> {}
                case CAP -> cap(pen, cloth, turn);
                case BEANIE -> beanie(pen, cloth);
                case HIJAB -> hijab(pen, cloth);
                case TURBAN -> turban(pen, cloth);
                case HEADSCARF -> headscarf(pen, cloth);
                case HARD_HAT -> hardHat(pen, cloth);
            }
        });
    }

    private static void cap(Pen pen, Color cloth, double turn) {
        pen.fill(cloth, Outline.of("M -48 -20 C -50 -58 -30 -70 0 -70 C 30 -70 50 -58 48 -20 Q 0 -34 -48 -20 Z"));
        pen.at(
                turn * 22,
                0,
                () -> pen.fill(
                        Colours.darker(cloth, 0.25),
                        Outline.of("M -40 -26 Q 0 -46 40 -26 Q 44 -14 34 -14 Q 0 -28 -34 -14 Q -44 -14 -40 -26 Z")));
        pen.oval(Colours.darker(cloth, 0.25), 0, -70, 4, 3);
    }

    private static void beanie(Pen pen, Color cloth) {
        pen.fill(cloth, Outline.of("M -48 -22 C -52 -62 -28 -76 0 -76 C 28 -76 52 -62 48 -22 Z"));
        pen.round(Colours.darker(cloth, 0.18), -50, -36, 100, 20, 8);
        for (int x = -40; x <= 40; x += 10) {
            pen.line(Colours.darker(cloth, 0.32), 1.6, x, -33, x, -19);
        }
    }

    private static void hijab(Pen pen, Color cloth) {
        var folds = Colours.darker(cloth, 0.2);
        var around = new java.awt.geom.Area(
                Outline.of(
                        "M 0 -70 C 46 -70 58 -34 54 6 C 54 40 62 74 70 96 Q 0 128 -70 96 C -62 74 -54 40 -54 6 C -58 -34 -46 -70 0 -70 Z"));
        around.subtract(new java.awt.geom.Area(Outline.of(
                "M 0 -42 C 30 -42 40 -20 40 2 C 40 28 26 52 0 53 C -26 52 -40 28 -40 2 C -40 -20 -30 -42 0 -42 Z")));
        pen.fill(cloth, around);
        pen.stroke(folds, 3, Outline.of("M -44 30 C -30 66 10 74 52 62"));
        pen.stroke(folds, 3, Outline.of("M -52 60 C -26 88 20 92 60 84"));
        pen.stroke(folds, 2, Outline.of("M -40 -24 C -28 -52 28 -52 40 -24"));
    }

    private static void turban(Pen pen, Color cloth) {
        var folds = Colours.darker(cloth, 0.22);
        pen.fill(
                cloth,
                Outline.of(
                        "M -50 -14 C -64 -56 -34 -86 0 -86 C 34 -86 64 -56 50 -14 C 34 -26 18 -32 0 -44 C -18 -32 -34 -26 -50 -14 Z"));
        pen.stroke(folds, 2.6, Outline.of("M -52 -24 C -30 -40 -6 -50 20 -82"));
        pen.stroke(folds, 2.6, Outline.of("M 52 -24 C 30 -40 6 -50 -20 -82"));
        pen.stroke(folds, 2.6, Outline.of("M -54 -40 C -34 -52 -16 -62 -2 -84"));
        pen.stroke(folds, 2.6, Outline.of("M 54 -40 C 34 -52 16 -62 2 -84"));
    }

    private static void headscarf(Pen pen, Color cloth) {
        pen.fill(
                cloth,
                Outline.of(
                        "M -49 16 C -56 -46 -34 -70 0 -70 C 34 -70 56 -46 49 16 L 42 2 C 42 -18 36 -32 0 -36 C -36 -32 -42 -18 -42 2 Z"));
        pen.stroke(Colours.darker(cloth, 0.22), 2.4, Outline.of("M -44 -16 C -26 -46 26 -46 44 -16"));
        pen.fill(Colours.darker(cloth, 0.12), Outline.of("M -46 8 L -62 44 L -44 36 Z"));
    }

    private static void hardHat(Pen pen, Color cloth) {
        pen.fill(cloth, Outline.of("M -48 -26 C -50 -66 -28 -80 0 -80 C 28 -80 50 -66 48 -26 Z"));
        pen.round(Colours.darker(cloth, 0.14), -9, -82, 18, 56, 7);
        pen.round(Colours.darker(cloth, 0.1), -58, -34, 116, 13, 6);
    }
}
