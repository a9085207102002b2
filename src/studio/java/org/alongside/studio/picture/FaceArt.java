package org.alongside.studio.picture;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;
import org.alongside.studio.story.Age;
import org.alongside.studio.story.FaceHair;
import org.alongside.studio.story.Figure;
import org.alongside.studio.story.HairColour;
import org.alongside.studio.story.HairStyle;
import org.alongside.studio.story.Person;

/// Eyes, brows, nose, mouth. `turn` slides them over the head, which makes it seem to turn.
final class FaceArt {
    private static final double EYE_Y = -3;
    private static final double MOUTH_Y = 32;

    private final Pen pen;
    private final Person.Look look;
    private final Pose pose;
    private final double turn;
    private final Color skin;

    private FaceArt(Pen pen, Person.Look look, Pose pose, double turn) {
        this.pen = pen;
        this.look = look;
        this.pose = pose;
        this.turn = turn;
        this.skin = Colours.skin(look.body().skin());
    }

    static void draw(Pen pen, Person.Look look, Pose pose, double turn) {
        var art = new FaceArt(pen, look, pose, turn);
        art.cheeks();
        art.lines();
        for (int side = -1; side <= 1; side += 2) {
            art.eye(side);
            art.brow(side);
        }
        art.nose();
        art.mouth();
    }

    /// The far eye is nearer the nose than the near one.
    static double eyeX(int side, double turn) {
        return turn * 12 + side * (17.5 - Math.max(0, side * turn) * 3.5);
    }

    private void cheeks() {
        if (look.face() != FaceHair.CLEAN) {
            return;
        }
        double share = look.body().skin().light() ? 0.1 : 0.07;
        var blush = Colours.faint(Colours.of("#c4473f"), pose.face().bow() > 5 ? share * 2 : share);
        pen.oval(blush, eyeX(-1, turn) - 5, 17, 10, 7);
        pen.oval(blush, eyeX(1, turn) + 5, 17, 10, 7);
    }

    private void lines() {
        var line = Colours.faint(Colours.darker(skin, 0.5), 0.4);
        double x = turn * 12;
        boolean older = look.body().age() == Age.OLDER;
        if (older || look.body().age() == Age.MIDDLE_AGED) {
            pen.stroke(line, 1.6, new QuadCurve2D.Double(x - 14, 17, x - 21, 24, x - 20, 33));
            pen.stroke(line, 1.6, new QuadCurve2D.Double(x + 14, 17, x + 21, 24, x + 20, 33));
        }
        if (older) {
            pen.stroke(line, 1.5, new QuadCurve2D.Double(x - 18, -33, x, -36, x + 18, -33));
            pen.stroke(line, 1.5, new QuadCurve2D.Double(x - 14, -40, x, -42, x + 14, -40));
            pen.line(line, 1.5, eyeX(-1, turn) - 8, 8, eyeX(-1, turn) + 5, 9);
            pen.line(line, 1.5, eyeX(1, turn) + 8, 8, eyeX(1, turn) - 5, 9);
        }
        if (pose.face().innerBrow() > 3) {
            pen.line(line, 2, x - 3, -20, x - 2, -13);
            pen.line(line, 2, x + 3, -20, x + 2, -13);
        }
    }

    private void eye(int side) {
        double x = eyeX(side, turn);
        double wide = 9.2 - Math.max(0, side * turn) * 1.8;
        double open = 7.2 * pose.face().lids() * pose.lids() * (pose.nod() > 7 ? 0.6 : 1);
        var lash = Colours.darker(Colours.of("#3a2a26"), 0.2);
        if (open < 1.6) {
            pen.stroke(lash, 2.6, new QuadCurve2D.Double(x - wide, EYE_Y + 1, x, EYE_Y + 4.5, x + wide, EYE_Y + 1));
            return;
        }
        var white = almond(x, wide, open);
        pen.fill("#fbf8f3", white);
        double irisX = x + Math.clamp(pose.look(), -1, 1) * 3;
        double iris = Math.min(5, open * 0.86);
        pen.oval(irisColour(), irisX, EYE_Y + 0.6, Math.min(5, iris + 0.6), iris);
        pen.oval("#17130f", irisX, EYE_Y + 0.6, 2.3, Math.min(2.3, iris));
        pen.oval("#ffffffd0", irisX - 1.6, EYE_Y - 1.4, 1.3, 1.3);
        pen.stroke(
                lash,
                2.8,
                new QuadCurve2D.Double(
                        x - wide - 0.6, EYE_Y + 0.5, x, EYE_Y - open * 1.28, x + wide + 0.6, EYE_Y + 0.5));
        if (look.body().figure() == Figure.WOMAN) {
            pen.line(lash, 2.4, x + side * wide, EYE_Y, x + side * (wide + 3.6), EYE_Y - 2.8);
        }
        pen.stroke(
                Colours.faint(Colours.darker(skin, 0.4), 0.5),
                1.3,
                new QuadCurve2D.Double(
                        x - wide + 2, EYE_Y + open * 0.72, x, EYE_Y + open * 1.05, x + wide - 2, EYE_Y + open * 0.72));
    }

    private static Path2D almond(double x, double wide, double open) {
        var path = new Path2D.Double();
        path.moveTo(x - wide, EYE_Y + 0.5);
        path.quadTo(x, EYE_Y - open * 1.35, x + wide, EYE_Y + 0.5);
        path.quadTo(x, EYE_Y + open * 1.25, x - wide, EYE_Y + 0.5);
        path.closePath();
        return path;
    }

    private Color irisColour() {
        var hair = look.hair().colour();
        boolean light = look.body().skin().light()
                && (hair == HairColour.BLONDE
                        || hair == HairColour.RED
                        || hair == HairColour.LIGHT_BROWN
                        || hair == HairColour.GREY);
        return Colours.of(light ? "#5b7f93" : "#4a2f20");
    }

    private void brow(int side) {
        double x = eyeX(side, turn);
        var face = pose.face();
        double lift = pose.mouthOpen() > 0.1 ? -pose.mouthOpen() * 1.2 : 0;
        double inner = -18 + face.innerBrow() + lift;
        double outer = -18.5 + face.outerBrow() + lift;
        double innerX = x - side * 9.5;
        double outerX = x + side * 11.5;
        boolean heavy = look.body().figure() == Figure.MAN || look.body().figure() == Figure.BOY;
        pen.stroke(
                browColour(),
                heavy ? 4.4 : 3.4,
                new QuadCurve2D.Double(innerX, inner, x + side * 3, Math.min(inner, outer) - 3, outerX, outer));
    }

    private Color browColour() {
        boolean fair = look.hair().colour() == HairColour.WHITE || look.hair().colour() == HairColour.BLONDE;
        var hair = Colours.hair(look.hair().colour());
        return look.hair().style() == HairStyle.BALD
                ? Colours.darker(skin, 0.6)
                : Colours.darker(hair, fair ? 0.28 : 0.1);
    }

    private void nose() {
        double way = turn >= 0 ? 1 : -1;
        double x = turn * 15;
        var shade = Colours.faint(Colours.darker(skin, 0.42), 0.75);
        var path = new Path2D.Double();
        path.moveTo(x - way * 1.5, -2);
        path.curveTo(x + way * 2, 6, x + way * 7.5, 12, x + way * 6, 16);
        path.quadTo(x + way * 1, 20, x - way * 5.5, 16.5);
        pen.stroke(shade, 2.6, path);
    }

    private void mouth() {
        double x = turn * 13;
        double half = 13.5 * pose.face().mouthWidth() * (1 - 0.22 * pose.mouthOpen() * (1 - pose.mouthWide()))
                + pose.mouthWide() * 1.5;
        double corner = MOUTH_Y - pose.face().smile() * 4.6;
        double dip = pose.face().smile() * 5;
        double open = Math.max(pose.mouthOpen() * 12.5, pose.face().parted() * 7);
        var lips = Colours.lips(look.body().skin());
        if (open < 1.4) {
            pen.stroke(lips, 3.6, new QuadCurve2D.Double(x - half, corner, x, MOUTH_Y + dip, x + half, corner));
            pen.stroke(
                    Colours.faint(Colours.darker(skin, 0.4), 0.5),
                    2,
                    new QuadCurve2D.Double(
                            x - 6,
                            MOUTH_Y + 8 + dip * 0.4,
                            x,
                            MOUTH_Y + 10 + dip * 0.4,
                            x + 6,
                            MOUTH_Y + 8 + dip * 0.4));
            return;
        }
        var shape = new Path2D.Double();
        shape.moveTo(x - half, corner);
        shape.quadTo(x, MOUTH_Y + dip - open * 0.6 - 1, x + half, corner);
        shape.quadTo(x, MOUTH_Y + dip + open * 1.7, x - half, corner);
        shape.closePath();
        pen.fill("#4f1d22", shape);
        double teeth = half * 0.62;
        if (pose.mouthWide() > 0.12 || open > 5) {
            pen.round("#f6f0e8", x - teeth, MOUTH_Y + dip * 0.5 - open * 0.22, 2 * teeth, Math.min(4.5, open * 0.4), 2);
        }
        if (open > 7) {
            pen.oval("#b0525a", x, MOUTH_Y + dip * 0.5 + open * 0.5, half * 0.5, open * 0.17);
        }
        pen.stroke(lips, 3.2, shape);
    }
}
