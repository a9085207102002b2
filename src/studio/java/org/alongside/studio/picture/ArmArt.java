package org.alongside.studio.picture;

import java.awt.Color;
import java.awt.geom.Path2D;
import org.alongside.studio.story.Gesture;
import org.alongside.studio.story.Person;

/// Two arms, bent at the elbow so that the hand reaches where it should, and what the hands hold.
final class ArmArt {
    private static final double UPPER = 104;
    private static final double FORE = 100;

    private final Pen pen;
    private final Measures m;
    private final Pose pose;
    private final Cloth clothes;

    private ArmArt(Pen pen, Measures m, Pose pose, Cloth clothes) {
        this.pen = pen;
        this.m = m;
        this.pose = pose;
        this.clothes = clothes;
    }

    static void draw(Pen pen, Measures m, Person.Look look, Pose pose, Cloth clothes) {
        var art = new ArmArt(pen, m, pose, clothes);
        art.arm(-pose.side());
        art.arm(pose.side());
    }

    private void arm(int side) {
        var hand = side < 0 ? pose.arms().left() : pose.arms().right();
        double shoulderX = side * (m.shoulder() - 17);
        double shoulderY = Measures.SHOULDER_Y + 9 - pose.arms().shrug();
        double swing = pose.stride() * -side * 26;
        double handX = shoulderX + side * hand.outX() + swing;
        double handY = shoulderY + hand.down();
        double[] elbow = elbow(shoulderX, shoulderY, handX, handY, hand.reach(), side);
        limb(shoulderX, shoulderY, elbow, handX, handY, side);
    }

    /// The arm is drawn shorter when it points towards us: just long enough to bend by `reach`.
    private static double[] elbow(double sx, double sy, double hx, double hy, double reach, int side) {
        double distance = Math.max(20, Math.hypot(hx - sx, hy - sy));
        double whole = Math.clamp(distance * reach, 96, Math.max(UPPER + FORE, distance * 1.01));
        double upper = whole * UPPER / (UPPER + FORE);
        double fore = whole - upper;
        double along = (upper * upper - fore * fore + distance * distance) / (2 * distance);
        double off = Math.sqrt(Math.max(0, upper * upper - along * along));
        double ux = (hx - sx) / distance;
        double uy = (hy - sy) / distance;
        double[] one = {sx + ux * along - uy * off, sy + uy * along + ux * off};
        double[] two = {sx + ux * along + uy * off, sy + uy * along - ux * off};
        return side * 0.35 * one[0] + one[1] > side * 0.35 * two[0] + two[1] ? one : two; // elbows hang down and out
    }

    private void limb(double sx, double sy, double[] elbow, double hx, double hy, int side) {
        var sleeve = side < 0 ? Colours.lighter(clothes.sleeve(), 0.03) : Colours.darker(clothes.sleeve(), 0.1);
        var skin = clothes.skin();
        var fore = clothes.shortSleeves() ? skin : sleeve;
        var edge = Colours.darker(sleeve, 0.27);
        double thick = m.arm();
        var upper = line(sx, sy, elbow[0], elbow[1]);
        var whole = line(sx, sy, elbow[0], elbow[1], hx, hy);
        if (clothes.shortSleeves()) {
            pen.stroke(Colours.darker(skin, 0.22), thick * 0.8 + 3, whole);
            hand(hx, hy, elbow, side);
            pen.stroke(skin, thick * 0.8, whole);
            double midX = (sx + elbow[0] * 2) / 3;
            double midY = (sy + elbow[1] * 2) / 3;
            pen.stroke(edge, thick + 5, line(sx, sy, midX, midY));
            pen.stroke(sleeve, thick + 2, line(sx, sy, midX, midY));
        } else {
            double wristX = hx + (elbow[0] - hx) * 0.14;
            double wristY = hy + (elbow[1] - hy) * 0.14;
            hand(hx, hy, elbow, side);
            pen.stroke(edge, thick * 0.86 + 3, line(elbow[0], elbow[1], wristX, wristY));
            pen.stroke(edge, thick + 3, upper);
            pen.stroke(sleeve, thick, upper);
            pen.stroke(fore, thick * 0.86, line(elbow[0], elbow[1], wristX, wristY));
        }
        if (pose.gesture() == Gesture.MUG || pose.gesture() == Gesture.PHONE || pose.gesture() == Gesture.TEXTING) {
            held(hx, hy, side);
        }
    }

    private static Path2D line(double... xy) {
        var path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        return path;
    }

    private void hand(double x, double y, double[] elbow, int side) {
        if (pose.gesture() == Gesture.HANDS_IN_POCKETS && pose.seated() < 0.5) {
            return;
        }
        var skin = clothes.skin();
        var edge = Colours.darker(skin, 0.25);
        double angle = Math.atan2(y - elbow[1], x - elbow[0]) - Math.PI / 2;
        boolean open = isOpen() && (side == pose.side() || !isOneHanded());
        pen.at(x, y, angle, 1, 1, () -> {
            if (open) {
                fingers(skin, edge);
            }
            pen.oval(edge, 0, 8, 17, 20);
            pen.oval(skin, 0, 8, 15.5, 18.5);
            pen.line(edge, 10, -side * 12.0, 2, -side * 18.0, open ? 14 : 10);
            pen.line(skin, 8, -side * 12.0, 2, -side * 18.0, open ? 14 : 10);
        });
        if (pose.gesture() == Gesture.POINT && side == pose.side()) {
            pen.at(x, y, angle, 1, 1, () -> {
                pen.line(edge, 11, 0, 16, 0, 42);
                pen.line(skin, 8.5, 0, 14, 0, 42);
            });
        }
    }

    private boolean isOpen() {
        return switch (pose.gesture()) {
            case WAVE, PALM_UP, OPEN_HANDS, SHRUG -> true;
            default -> false;
        };
    }

    private boolean isOneHanded() {
        return pose.gesture() == Gesture.PALM_UP || pose.gesture() == Gesture.WAVE;
    }

    private void fingers(Color skin, Color edge) {
        for (int finger = -1; finger <= 2; finger++) {
            double x = finger * 8 - 4;
            pen.line(edge, 9, x, 14, x * 1.25, 36);
            pen.line(skin, 7, x, 14, x * 1.25, 36);
        }
    }

    private void held(double x, double y, int side) {
        boolean busy = side == pose.side();
        if (pose.gesture() == Gesture.MUG && busy) {
            pen.stroke("#b9573d", 5, new java.awt.geom.Ellipse2D.Double(x + side * 12 - 9, y - 16, 18, 22));
            pen.round("#c8664a", x - 16, y - 24, 30, 38, 5);
            pen.oval("#5b3a2b", x - 1, y - 22, 13, 4);
            pen.line(clothes.skin(), 9, x - 10, y - 2, x + 10, y - 2);
            pen.line(clothes.skin(), 9, x - 9, y + 9, x + 9, y + 9);
        } else if (pose.gesture() == Gesture.PHONE && busy) {
            pen.at(x, y, side * 0.14, 1, 1, () -> pen.round("#24262d", -8, -34, 16, 58, 5));
            pen.line(clothes.skin(), 9, x - 8, y + 4, x + 8, y + 4);
        } else if (pose.gesture() == Gesture.TEXTING && side == pose.side()) {
            pen.round("#24262d", -17 + pose.turn() * 5, y - 30, 34, 50, 6);
            pen.round("#9cc4dc", -13 + pose.turn() * 5, y - 26, 26, 40, 3);
        }
    }
}
