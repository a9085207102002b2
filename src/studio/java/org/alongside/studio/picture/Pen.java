package org.alongside.studio.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/// Draws with few words. Colours are CSS-like hexadecimal: `#rrggbb` or `#rrggbbaa`.
final class Pen {
    private final Graphics2D g;

    Pen(Graphics2D graphics) {
        this.g = graphics;
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    Graphics2D graphics() {
        return g;
    }

    /// Draws in a place of its own: moved, turned by radians, scaled.
    void at(double x, double y, double turn, double scaleX, double scaleY, Runnable drawing) {
        var before = g.getTransform();
        g.translate(x, y);
        g.rotate(turn);
        g.scale(scaleX, scaleY);
        drawing.run();
        g.setTransform(before);
    }

    void at(double x, double y, Runnable drawing) {
        at(x, y, 0, 1, 1, drawing);
    }

    void faded(double share, Runnable drawing) {
        var before = g.getComposite();
        g.setComposite(
                java.awt.AlphaComposite.getInstance(java.awt.AlphaComposite.SRC_OVER, (float) Math.clamp(share, 0, 1)));
        drawing.run();
        g.setComposite(before);
    }

    void fill(Paint paint, Shape shape) {
        g.setPaint(paint);
        g.fill(shape);
    }

    void fill(String colour, Shape shape) {
        fill(Colours.of(colour), shape);
    }

    void rect(String colour, double x, double y, double width, double height) {
        fill(colour, new Rectangle2D.Double(x, y, width, height));
    }

    void round(String colour, double x, double y, double width, double height, double radius) {
        round(Colours.of(colour), x, y, width, height, radius);
    }

    void round(Color colour, double x, double y, double width, double height, double radius) {
        fill(colour, new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius));
    }

    void oval(String colour, double centreX, double centreY, double radiusX, double radiusY) {
        oval(Colours.of(colour), centreX, centreY, radiusX, radiusY);
    }

    void oval(Paint paint, double centreX, double centreY, double radiusX, double radiusY) {
        fill(paint, new Ellipse2D.Double(centreX - radiusX, centreY - radiusY, 2 * radiusX, 2 * radiusY));
    }

    void poly(String colour, double... xy) {
        fill(colour, polygon(xy));
    }

    static Path2D polygon(double... xy) {
        var path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        path.closePath();
        return path;
    }

    void stroke(Color colour, double width, Shape shape) {
        g.setPaint(colour);
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
    }

    void stroke(String colour, double width, Shape shape) {
        stroke(Colours.of(colour), width, shape);
    }

    void line(String colour, double width, double x1, double y1, double x2, double y2) {
        stroke(colour, width, new Line2D.Double(x1, y1, x2, y2));
    }

    void line(Color colour, double width, double x1, double y1, double x2, double y2) {
        stroke(colour, width, new Line2D.Double(x1, y1, x2, y2));
    }

    /// From `top` to `bottom` over the height of the rectangle.
    void shadeDown(String top, String bottom, double x, double y, double width, double height) {
        fill(
                new GradientPaint(0, (float) y, Colours.of(top), 0, (float) (y + height), Colours.of(bottom)),
                new Rectangle2D.Double(x, y, width, height));
    }

    /// Light that fades to nothing at `radius`.
    void glow(String colour, double centreX, double centreY, double radius) {
        var full = Colours.of(colour);
        var paint = new RadialGradientPaint(
                (float) centreX, (float) centreY, (float) radius, new float[] {0, 1}, new Color[] {
                    full, Colours.faint(full, 0)
                });
        oval(paint, centreX, centreY, radius, radius);
    }

    void text(String colour, double size, boolean bold, double x, double y, String text) {
        g.setFont(font(size, bold));
        g.setPaint(Colours.of(colour));
        g.drawString(text, (float) x, (float) y);
    }

    void centred(String colour, double size, boolean bold, double x, double y, String text) {
        text(colour, size, bold, x - width(size, bold, text) / 2, y, text);
    }

    double width(double size, boolean bold, String text) {
        return font(size, bold).getStringBounds(text, g.getFontRenderContext()).getWidth();
    }

    private static Font font(double size, boolean bold) {
        return new Font(Font.SANS_SERIF, bold ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) size);
    }
}
