package org.alongside.studio.picture;

import java.awt.GradientPaint;
import java.awt.geom.Path2D;
import org.alongside.studio.story.HeadWear;
import org.alongside.studio.story.Person;

/// A head, 88 wide and 110 high, with everything on it. The pen stands in its middle.
final class HeadArt {
    private HeadArt() {}

    static void draw(Pen pen, Measures m, Person.Look look, Pose pose) {
        var skin = Colours.skin(look.body().skin());
        double turn = Math.clamp(pose.turn() + pose.shake(), -1, 1);
        if (look.head().wear() != HeadWear.HIJAB && look.head().wear() != HeadWear.HEADSCARF) {
            ears(pen, skin, turn, HairArt.coversEars(look));
        }
        pen.fill(
                new GradientPaint(-40, -30, Colours.lighter(skin, 0.07), 44, 40, Colours.darker(skin, 0.13)),
                skull(m.jaw(), turn));
        BeardArt.draw(pen, look, turn);
        FaceArt.draw(pen, look, pose, turn);
        HairArt.front(pen, look, turn);
        HeadWearArt.draw(pen, look.head(), turn);
        if (look.head().glasses()) {
            glasses(pen, turn);
        }
    }

    private static void ears(Pen pen, java.awt.Color skin, double turn, boolean covered) {
        if (covered) {
            return;
        }
        for (int side = -1; side <= 1; side += 2) {
            double away = Math.max(0, side * turn); // the ear on the far side sinks behind the cheek
            double x = side * (45 - away * 9) - turn * 2;
            pen.oval(Colours.darker(skin, 0.12), x, 3, 9 - away * 3, 13);
            pen.oval(Colours.darker(skin, 0.26), x, 4, 4.5 - away * 2, 7.5);
        }
    }

    private static Path2D skull(double jaw, double turn) {
        double chin = turn * 7;
        var path = new Path2D.Double();
        path.moveTo(-44, -6);
        path.curveTo(-44, -40, -28, -55, 0, -55);
        path.curveTo(28, -55, 44, -40, 44, -6);
        path.curveTo(44, 22, jaw + chin * 0.5, 42, 17 + chin, 53);
        path.quadTo(chin, 59, -17 + chin, 53);
        path.curveTo(-jaw + chin * 0.5, 42, -44, 22, -44, -6);
        path.closePath();
        return path;
    }

    private static void glasses(Pen pen, double turn) {
        double shift = turn * 12;
        for (int side = -1; side <= 1; side += 2) {
            double x = FaceArt.eyeX(side, turn);
            double width = 14 - Math.max(0, side * turn) * 3;
            pen.round("#ffffff30", x - width, -14, 2 * width, 22, 8);
            pen.stroke(
                    "#33302f", 2.6, new java.awt.geom.RoundRectangle2D.Double(x - width, -14, 2 * width, 22, 15, 15));
            pen.line("#33302f", 2.6, x + side * width, -6, side * 43, -8);
        }
        pen.line("#33302f", 2.6, shift - 5, -6, shift + 5, -6);
    }
}
