package org.alongside.studio.picture;

import java.awt.Color;
import org.alongside.studio.story.HairStyle;
import org.alongside.studio.story.HeadWear;
import org.alongside.studio.story.Person;

/// Hair behind the head and hair over the brow. The head is 88 wide and 110 high, its middle at 0, 0.
final class HairArt {
    private static final String CAP =
            "M -47 6 C -51 -40 -35 -66 0 -67 C 35 -66 51 -40 47 6 L 40 -2 C 41 -18 38 -27 31 -33"
                    + " C 14 -39 -14 -39 -31 -33 C -38 -27 -41 -18 -40 -2 Z";
    private static final String CLOSE =
            "M -46 0 C -49 -38 -33 -61 0 -61 C 33 -61 49 -38 46 0 L 40 -6 C 41 -20 40 -32 31 -38"
                    + " C 14 -43 -14 -43 -31 -38 C -40 -32 -41 -20 -40 -6 Z";
    private static final String SWEPT =
            "M -47 6 C -52 -42 -38 -64 -8 -68 C 30 -74 54 -44 47 6 L 40 -2 C 41 -18 38 -28 30 -32"
                    + " C 8 -28 -12 -33 -23 -46 C -34 -38 -41 -22 -42 -2 Z";
    private static final String THIN =
            "M -47 6 C -50 -34 -38 -58 0 -61 C 38 -58 50 -34 47 6 L 40 2 C 40 -16 40 -30 35 -45"
                    + " C 25 -42 16 -52 0 -53 C -16 -52 -25 -42 -35 -45 C -40 -30 -40 -16 -40 2 Z";
    private static final String CURTAIN = "M -48 34 C -58 -30 -42 -68 0 -69 C 42 -68 58 -30 48 34 C 44 30 42 24 42 10"
            + " C 40 -16 22 -34 4 -46 C -14 -34 -36 -22 -41 8 C -41 22 -43 30 -48 34 Z";
    private static final String STRAIGHT_FRINGE =
            "M -48 34 C -58 -30 -42 -68 0 -69 C 42 -68 58 -30 48 34 C 44 28 43 10 42 -16"
                    + " Q 0 -22 -42 -16 C -43 10 -44 28 -48 34 Z";

    private HairArt() {}

    static boolean coversEars(Person.Look look) {
        return switch (look.hair().style()) {
            case BOB, LONG, FRINGE, WAVY, AFRO, LOCS -> true;
            default -> false;
        };
    }

    private static boolean hidden(Person.Look look) {
        return switch (look.head().wear()) {
            case HIJAB, TURBAN, HEADSCARF -> true;
            case NONE, CAP, BEANIE, HARD_HAT -> false;
        };
    }

    static void back(Pen pen, Person.Look look, Pose pose) {
        if (hidden(look)) {
            return;
        }
        var hair = Colours.darker(Colours.hair(look.hair().colour()), 0.16);
        double turn = pose.turn();
        switch (look.hair().style()) {
            case LONG ->
                pen.fill(
                        hair,
                        Outline.of(
                                "M -52 -20 C -58 -76 58 -76 52 -20 C 56 40 60 80 50 112 Q 0 124 -50 112 C -60 80 -56 40 -52 -20 Z"));
            case BOB, FRINGE ->
                pen.fill(
                        hair,
                        Outline.of(
                                "M -52 -20 C -58 -76 58 -76 52 -20 C 58 14 58 36 50 52 Q 0 62 -50 52 C -58 36 -58 14 -52 -20 Z"));
            case WAVY ->
                pen.fill(
                        hair,
                        Outline.of(
                                "M -50 -20 C -58 -78 58 -78 50 -20 C 66 -4 48 14 60 30 C 70 50 52 58 54 74 Q 0 66 -54 74 C -52 58 -70 50 -60 30 C -48 14 -66 -4 -50 -20 Z"));
            case AFRO -> pen.oval(hair, 0, -26, 68, 62);
            case LOCS -> locs(pen, hair, 7, 88);
            case BRAIDS -> {
                braid(pen, hair, -46);
                braid(pen, hair, 46);
            }
            case PONYTAIL -> {
                double side = turn > 0 ? -1 : 1;
                pen.at(
                        0,
                        0,
                        0,
                        side,
                        1,
                        () -> pen.fill(
                                hair,
                                Outline.of(
                                        "M 30 -44 C 66 -50 74 -10 66 30 C 64 52 56 66 50 74 C 52 40 50 10 34 -16 Z")));
            }
            case BUN -> pen.oval(hair, -turn * 8, -68, 23, 20);
            default -> {}
        }
    }

    private static void locs(Pen pen, Color hair, int each, double length) {
        for (int i = -each; i <= each; i++) {
            double x = i * 8.2;
            double end = length - Math.abs(i) * 2 + (i % 2) * 8;
            pen.line(hair, 10, x * 0.8, -36, x, end);
        }
    }

    private static void braid(Pen pen, Color hair, double x) {
        for (int i = 0; i < 7; i++) {
            pen.oval(i % 2 == 0 ? hair : Colours.lighter(hair, 0.06), x + (i % 2) * 2, 14 + i * 13, 9, 9);
        }
    }

    static void front(Pen pen, Person.Look look, double turn) {
        if (hidden(look)) {
            return;
        }
        var hair = Colours.hair(look.hair().colour());
        boolean hat = look.head().wear() != HeadWear.NONE;
        var style = hat ? underHat(look.hair().style()) : look.hair().style();
        pen.at(turn * 3, 0, () -> {
            drawFront(pen, style, hair);
            if (style == HairStyle.SHORT
                    || style == HairStyle.PARTED
                    || style == HairStyle.BOB
                    || style == HairStyle.LONG) {
                pen.stroke(
                        Colours.faint(Colours.lighter(hair, 0.4), 0.35), 3.5, Outline.of("M -30 -50 Q -16 -61 6 -61"));
            }
        });
    }

    private static HairStyle underHat(HairStyle style) {
        return switch (style) {
            case AFRO, CURLY, BUN, PONYTAIL, PARTED, SHORT, LOCS, BRAIDS -> HairStyle.CROP;
            default -> style;
        };
    }

    private static void drawFront(Pen pen, HairStyle style, Color hair) {
        switch (style) {
            case BALD -> pen.oval("#ffffff2a", -14, -40, 12, 7);
            case SHAVED -> pen.fill(Colours.faint(hair, 0.42), Outline.of(CLOSE));
            case CROP -> pen.fill(hair, Outline.of(CLOSE));
            case SHORT -> pen.fill(hair, Outline.of(CAP));
            case PARTED -> pen.fill(hair, Outline.of(SWEPT));
            case RECEDING -> pen.fill(hair, Outline.of(THIN));
            case PONYTAIL, BUN -> {
                pen.fill(hair, Outline.of(CLOSE));
                pen.stroke(Colours.darker(hair, 0.25), 2, Outline.of("M -24 -40 Q -10 -54 0 -60"));
                pen.stroke(Colours.darker(hair, 0.25), 2, Outline.of("M 24 -40 Q 10 -54 0 -60"));
            }
            case CURLY -> curls(pen, hair, 13);
            case AFRO -> curls(pen, hair, 17);
            case LOCS -> {
                pen.fill(hair, Outline.of(CAP));
                pen.line(hair, 10, -44, -20, -50, 66);
                pen.line(hair, 10, 44, -20, 50, 62);
                pen.line(Colours.lighter(hair, 0.08), 9, -36, -30, -47, 40);
                pen.line(Colours.lighter(hair, 0.08), 9, 36, -30, 47, 36);
            }
            case BRAIDS -> {
                pen.fill(hair, Outline.of(CLOSE));
                for (int i = -3; i <= 3; i++) {
                    pen.line(
                            Colours.lighter(hair, 0.25),
                            1.8,
                            i * 10,
                            -40 + Math.abs(i) * 2,
                            i * 6,
                            -58 + Math.abs(i) * 2);
                }
            }
            case WAVY, BOB, LONG -> pen.fill(hair, Outline.of(CURTAIN));
            case FRINGE -> pen.fill(hair, Outline.of(STRAIGHT_FRINGE));
        }
    }

    private static void curls(Pen pen, Color hair, double size) {
        pen.fill(hair, Outline.of(CAP));
        for (int i = 0; i <= 10; i++) {
            double angle = Math.PI * (1.02 + 0.96 * i / 10.0);
            double x = Math.cos(angle) * 42;
            double y = -16 + Math.sin(angle) * 42;
            pen.oval(i % 2 == 0 ? hair : Colours.lighter(hair, 0.05), x, y, size, size * 0.92);
        }
    }
}
