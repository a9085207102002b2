package org.alongside.studio.picture;

import org.alongside.studio.story.Light;
import org.alongside.studio.story.Weather;

/// A landing of a prison wing: a row of cell doors, a walkway above with its rail, a telephone on the wall.
final class Landing implements Backdrop {
    private static final String[] DOORS = {"#44616b", "#44616b", "#3f5963", "#44616b"};

    @Override
    public void still(Pen pen, Light light, Weather weather) {
        Props.room(pen, "#dcd8c8", "#cfcab8", "#9a9d9b", 610);
        pen.rect("#8aa0a4", Props.LEFT, 420, Props.WIDTH, 190);
        for (int tile = 0; tile < 12; tile++) {
            pen.rect("#0000000e", Props.LEFT + tile * 128, 610, 4, 160);
        }
        upstairs(pen);
        for (int door = 0; door < DOORS.length; door++) {
            door(pen, -40 + door * 330, DOORS[door], door + 11);
        }
        telephone(pen, 892, 300);
        for (int lamp = 0; lamp < 3; lamp++) {
            pen.round("#f6f3e4", 60 + lamp * 460, 46, 190, 14, 6);
            if (light != Light.DAY) {
                pen.glow("#fff2c448", 155 + lamp * 460, 60, 320);
            }
        }
    }

    private static void upstairs(Pen pen) {
        pen.rect("#b9b6a8", Props.LEFT, Props.TOP, Props.WIDTH, 190);
        for (int door = 0; door < 5; door++) {
            pen.rect("#50676f", -20 + door * 290, Props.TOP, 130, 160);
        }
        pen.rect("#868b8c", Props.LEFT, 4, Props.WIDTH, 34);
        for (int post = 0; post < 24; post++) {
            pen.rect("#5c666b", Props.LEFT + post * 64, -108, 7, 112);
        }
        pen.rect("#5c666b", Props.LEFT, -114, Props.WIDTH, 12);
    }

    private static void door(Pen pen, double x, String colour, int number) {
        pen.rect("#a7aba4", x - 14, 150, 198, 460);
        pen.rect(colour, x, 164, 170, 446);
        pen.round("#2f454d", x + 50, 236, 70, 20, 4);
        pen.round("#2f454d", x + 40, 390, 90, 34, 4);
        pen.round("#c3c7c4", x + 14, 350, 15, 56, 5);
        pen.centred("#f0ecdd", 34, true, x + 85, 132, Integer.toString(number));
    }

    private static void telephone(Pen pen, double x, double y) {
        pen.round("#3f6f9a", x - 44, y - 66, 60, 126, 10);
        pen.round("#dfe7ea", x - 34, y - 54, 40, 26, 4);
        pen.round("#22303a", x + 2, y - 62, 18, 92, 8);
        pen.stroke("#22303a", 4, Outline.of("M 880 344 Q 868 396 892 410 Q 918 416 904 330"));
    }

    @Override
    public SeatArt seat() {
        return SeatArt.PLASTIC;
    }
}
