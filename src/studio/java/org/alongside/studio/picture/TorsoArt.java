package org.alongside.studio.picture;

import java.awt.GradientPaint;
import java.awt.geom.Path2D;
import org.alongside.studio.story.Garment;
import org.alongside.studio.story.Person;

/// The neck, and the trunk as one piece of cloth.
final class TorsoArt {
    private TorsoArt() {}

    static void neck(Pen pen, Person.Look look, Pose pose) {
        var skin = Colours.skin(look.body().skin());
        double lean = pose.turn() * 5;
        double half = look.body().figure() == org.alongside.studio.story.Figure.MAN ? 23 : 18;
        pen.fill(
                Colours.darker(skin, 0.16),
                Pen.polygon(-half + lean, -462, half + lean, -462, half + 5, -414, -half - 5, -414));
        pen.oval(skin, 0, -414, half + 10, 15);
    }

    static void draw(Pen pen, Measures m, Pose pose, Cloth clothes) {
        var light = clothes.top();
        var shape = shape(m, pose.arms().shrug(), hem(clothes.garment()));
        pen.fill(
                new GradientPaint(
                        (float) -m.shoulder(),
                        -400,
                        Colours.lighter(light, 0.05),
                        (float) m.shoulder(),
                        -240,
                        Colours.darker(light, 0.2)),
                shape);
    }

    private static double hem(Garment garment) {
        return switch (garment) {
            case COAT -> -168;
            case JUMPER, HOODIE, CARDIGAN -> -214;
            default -> Measures.HEM_Y;
        };
    }

    private static Path2D shape(Measures m, double shrug, double hem) {
        double s = m.shoulder();
        double w = m.waist();
        double h = m.hip() + 2;
        double top = Measures.SHOULDER_Y - shrug;
        var path = new Path2D.Double();
        path.moveTo(-22, -428);
        path.curveTo(-36, -420, -s + 10, top - 22, -s, top + 8);
        path.curveTo(-s + 2, -352, -w, -330, -w, -290);
        path.curveTo(-w, -262, -h, -250, -h, hem);
        path.quadTo(0, hem + 10, h, hem);
        path.curveTo(h, -250, w, -262, w, -290);
        path.curveTo(w, -330, s - 2, -352, s, top + 8);
        path.curveTo(s - 10, top - 22, 36, -420, 22, -428);
        path.quadTo(0, -406, -22, -428);
        path.closePath();
        return path;
    }
}
