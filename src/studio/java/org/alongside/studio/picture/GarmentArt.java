package org.alongside.studio.picture;

import java.awt.Color;
import org.alongside.studio.story.Figure;
import org.alongside.studio.story.Garment;
import org.alongside.studio.story.Person;

/// What makes a shirt a shirt: collars, zips, stripes. Drawn over the trunk; `lean` follows the turn of the body.
final class GarmentArt {
    private final Pen pen;
    private final Measures m;
    private final Color cloth;
    private final Color shade;
    private final Color light;
    private final double lean;

    private GarmentArt(Pen pen, Measures m, Pose pose, Cloth clothes) {
        this.pen = pen;
        this.m = m;
        this.cloth = clothes.garment() == Garment.OVERALLS ? clothes.colour() : clothes.top();
        this.shade = Colours.darker(cloth, 0.28);
        this.light = Colours.lighter(cloth, 0.22);
        this.lean = pose.turn() * 10;
    }

    static void details(Pen pen, Measures m, Person.Look look, Pose pose, Cloth clothes) {
        var art = new GarmentArt(pen, m, pose, clothes);
        if (look.body().figure() == Figure.WOMAN) {
            art.bust();
        }
        switch (clothes.garment()) {
            case T_SHIRT, JUMPER, DRESS -> art.roundNeck();
            case BLOUSE, SCRUBS -> art.openNeck(clothes.skin());
            case SHIRT, UNIFORM -> art.shirt();
            case POLO -> art.polo();
            case HOODIE -> art.hoodie();
            case CARDIGAN -> art.openFront(Colours.of("#e9e2d3"));
            case JACKET, COAT -> art.zipped();
            case SUIT -> art.suit();
            case TRACKSUIT -> art.tracksuit();
            case OVERALLS -> art.bib();
            case HI_VIS -> art.hiVis();
        }
        if (look.clothes().lanyard()) {
            art.lanyard();
        }
    }

    private void bust() {
        var curve = new java.awt.geom.QuadCurve2D.Double(-34 + lean, -338, lean, -316, 34 + lean, -338);
        pen.stroke(Colours.faint(shade, 0.45), 3, curve);
    }

    private void roundNeck() {
        pen.stroke(shade, 5, new java.awt.geom.QuadCurve2D.Double(-23, -427, lean * 0.4, -400, 23, -427));
        pen.line(Colours.faint(shade, 0.6), 5, -m.hip(), -228, m.hip(), -228);
    }

    private void openNeck(Color skin) {
        pen.fill(skin, Pen.polygon(-22, -428, 22, -428, lean * 0.5, -384));
        pen.line(shade, 4, -23, -428, lean * 0.5, -382);
        pen.line(shade, 4, 23, -428, lean * 0.5, -382);
    }

    private void collar(Color colour) {
        pen.fill(colour, Pen.polygon(-27, -434, -12, -434, lean * 0.5, -406, -18, -390, -34, -420));
        pen.fill(colour, Pen.polygon(27, -434, 12, -434, lean * 0.5, -406, 18, -390, 34, -420));
    }

    private void shirt() {
        pen.line(shade, 3, lean, -404, lean, -224);
        for (int y = -384; y < -230; y += 36) {
            pen.oval(light, lean + 5, y, 3, 3);
        }
        collar(light);
    }

    private void polo() {
        pen.line(shade, 8, lean, -408, lean, -362);
        collar(Colours.darker(cloth, 0.14));
    }

    private void hoodie() {
        pen.fill(
                Colours.darker(cloth, 0.16),
                Outline.of(
                        "M -50 -414 C -40 -446 -20 -440 0 -408 C 20 -440 40 -446 50 -414 C 30 -396 14 -390 0 -388 C -14 -390 -30 -396 -50 -414 Z"));
        pen.line(light, 3, -10 + lean * 0.5, -394, -12 + lean, -350);
        pen.line(light, 3, 10 + lean * 0.5, -394, 12 + lean, -350);
        pen.stroke(shade, 3, Pen.polygon(-30 + lean, -282, 30 + lean, -282, 44 + lean, -240, -44 + lean, -240));
    }

    private void openFront(Color under) {
        pen.fill(under, Pen.polygon(-20, -428, 20, -428, 12 + lean, -224, -12 + lean, -224));
        pen.line(shade, 5, -21, -428, -12 + lean, -224);
        pen.line(shade, 5, 21, -428, 12 + lean, -224);
    }

    private void zipped() {
        pen.line(shade, 4, lean, -404, lean, -214);
        pen.line(light, 1.6, lean, -404, lean, -214);
        collar(Colours.darker(cloth, 0.2));
        pen.line(shade, 4, -m.hip() + 12, -262, -m.hip() + 30, -236);
        pen.line(shade, 4, m.hip() - 12, -262, m.hip() - 30, -236);
    }

    private void suit() {
        pen.fill("#eef0f0", Pen.polygon(-22, -428, 22, -428, lean * 0.8, -318));
        pen.fill(
                "#7d3344",
                Pen.polygon(-5, -410, 5, -410, 8 + lean * 0.7, -338, lean * 0.8, -322, -8 + lean * 0.7, -338));
        pen.fill(shade, Pen.polygon(-24, -430, -42, -402, -30, -372, lean * 0.8, -312));
        pen.fill(shade, Pen.polygon(24, -430, 42, -402, 30, -372, lean * 0.8, -312));
        pen.line(shade, 3, lean, -314, lean, -224);
    }

    private void tracksuit() {
        pen.line("#f0ede6", 6, -m.shoulder() + 16, -404, -m.shoulder() + 26, -330);
        pen.line("#f0ede6", 6, m.shoulder() - 16, -404, m.shoulder() - 26, -330);
        pen.line("#f0ede6", 2.5, lean, -404, lean, -224);
        collar(Colours.darker(cloth, 0.2));
    }

    private void bib() {
        pen.fill(cloth, Pen.polygon(-38 + lean, -356, 38 + lean, -356, 58, -216, -58, -216));
        pen.line(cloth, 13, -50, -416, -30 + lean, -346);
        pen.line(cloth, 13, 50, -416, 30 + lean, -346);
        pen.stroke(shade, 3, Pen.polygon(-20 + lean, -338, 20 + lean, -338, 20 + lean, -306, -20 + lean, -306));
    }

    private void hiVis() {
        var band = Colours.of("#f2f1e6");
        pen.line(Colours.of("#c9a91f"), 4, lean, -404, lean, -224);
        pen.line(band, 13, -m.waist() + 6, -286, m.waist() - 6, -286);
        pen.line(band, 12, -40, -418, -36, -292);
        pen.line(band, 12, 40, -418, 36, -292);
    }

    private void lanyard() {
        pen.line(Colours.of("#3c5f8f"), 4, -19, -426, lean, -340);
        pen.line(Colours.of("#3c5f8f"), 4, 19, -426, lean, -340);
        pen.round("#f5f3ee", -14 + lean, -340, 28, 38, 4);
        pen.rect("#7f9bbd", -8 + lean, -332, 16, 14);
    }
}
