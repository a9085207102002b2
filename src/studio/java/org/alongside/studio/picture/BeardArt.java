package org.alongside.studio.picture;

import org.alongside.studio.story.Person;

/// Hair on the face, under the mouth that is drawn later.
final class BeardArt {
    private static final String JAW =
            "M -43 0 C -43 26 -36 46 -18 55 Q 0 62 18 55 C 36 46 43 26 43 0 C 41 14 34 19 25 21"
                    + " C 14 19 8 17 0 20 C -8 17 -14 19 -25 21 C -34 19 -41 14 -43 0 Z";
    private static final String LONG =
            "M -45 -2 C -46 30 -36 60 -16 76 Q 0 82 16 76 C 36 60 46 30 45 -2 C 41 14 34 19 25 21"
                    + " C 14 19 8 17 0 20 C -8 17 -14 19 -25 21 C -34 19 -41 14 -45 -2 Z";
    private static final String GOATEE =
            "M -18 24 C -12 18 -6 19 0 22 C 6 19 12 18 18 24 C 22 34 19 50 12 57 Q 0 63 -12 57"
                    + " C -19 50 -22 34 -18 24 Z";
    private static final String MOUSTACHE =
            "M -20 29 C -16 19 -6 18 0 22 C 6 18 16 19 20 29 C 12 27 6 27 0 27 C -6 27 -12 27 -20 29 Z";

    private BeardArt() {}

    static void draw(Pen pen, Person.Look look, double turn) {
        var hair = Colours.hair(look.hair().colour());
        pen.at(turn * 0.8, 0, () -> {
            switch (look.face()) {
                case CLEAN -> {}
                case STUBBLE -> pen.fill(Colours.faint(hair, 0.2), Outline.of(JAW));
                case BEARD -> pen.fill(Colours.darker(hair, 0.05), Outline.of(JAW));
                case FULL_BEARD -> pen.fill(Colours.darker(hair, 0.05), Outline.of(LONG));
                case GOATEE -> pen.at(turn * 12, 0, () -> pen.fill(hair, Outline.of(GOATEE)));
                case MOUSTACHE -> pen.at(turn * 12, 0, () -> pen.fill(hair, Outline.of(MOUSTACHE)));
            }
        });
    }
}
