package org.alongside.studio.picture;

import java.awt.geom.Path2D;
import org.alongside.studio.story.Garment;

/// Legs, standing, walking or seated, and shoes.
final class LegArt {
    private LegArt() {}

    static void draw(Pen pen, Measures m, Pose pose, Cloth clothes) {
        for (int side = -1; side <= 1; side += 2) {
            if (pose.seated() > 0.5) {
                seated(pen, m, clothes, side);
            } else {
                standing(pen, m, pose, clothes, side);
            }
        }
        if (clothes.garment() == Garment.DRESS && pose.seated() <= 0.5) {
            skirt(pen, m, clothes);
        }
    }

    private static void standing(Pen pen, Measures m, Pose pose, Cloth clothes, int side) {
        double swing = pose.stride() * side;
        double footX = side * (m.hip() * 0.52) + swing * 46;
        double lift = Math.max(0, swing) * 12;
        double hipX = side * m.hip() * 0.5;
        double kneeX = (hipX + footX) / 2 + Math.signum(pose.turn()) * Math.abs(swing) * 8;
        var leg = new Path2D.Double();
        leg.moveTo(hipX - m.hip() * 0.5, -228);
        leg.quadTo(kneeX - 25, -118, footX - 17, -16 - lift);
        leg.lineTo(footX + 17, -16 - lift);
        leg.quadTo(kneeX + 25, -118, hipX + m.hip() * 0.5, -228);
        leg.closePath();
        shoe(pen, clothes, footX, -lift, side);
        pen.fill(side < 0 ? clothes.legs() : Colours.darker(clothes.legs(), 0.12), leg);
    }

    private static void seated(Pen pen, Measures m, Cloth clothes, int side) {
        double kneeX = side * (m.hip() * 0.72 + 6);
        double footX = side * (m.hip() * 0.72 + 8);
        shoe(pen, clothes, footX, 0, side);
        pen.fill(
                Colours.darker(clothes.legs(), 0.24),
                Pen.polygon(kneeX - 29, -112, kneeX + 29, -112, footX + 18, -16, footX - 18, -16));
        pen.line(Colours.darker(clothes.legs(), side < 0 ? 0.02 : 0.1), 62, side * m.hip() * 0.5, -142, kneeX, -112);
    }

    private static void shoe(Pen pen, Cloth clothes, double x, double y, int side) {
        pen.round(clothes.shoes(), x - 21 + side * 5, y - 20, 42, 20, 9);
    }

    private static void skirt(Pen pen, Measures m, Cloth clothes) {
        double h = m.hip();
        pen.fill(Colours.darker(clothes.top(), 0.05), Pen.polygon(-h, -236, h, -236, h + 20, -104, -h - 20, -104));
    }
}
