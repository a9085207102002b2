package org.alongside.studio.picture;

import java.util.List;
import org.alongside.studio.story.Pictogram;

/// A bubble with pictograms, or with three dots that come and go.
final class ThoughtArt {
    private static final double EACH = 74;

    private ThoughtArt() {}

    /// `x`, `y`: the middle of the cloud; `headX`, `headY`: whose it is; `grown` 0 to 1.
    static void draw(
            Pen pen,
            List<Pictogram> of,
            double x,
            double y,
            double headX,
            double headY,
            double scale,
            double grown,
            double time) {
        double half = Math.max(1, of.size()) * EACH / 2 + 26;
        for (int puff = 1; puff <= 3; puff++) {
            double share = puff / 4.0 * grown;
            pen.oval(
                    "#fffdf6",
                    headX + (x - headX) * share,
                    headY + (y - headY) * share,
                    scale * (5 + puff * 4),
                    scale * (4 + puff * 3.2));
        }
        pen.at(x, y, 0, scale * grown, scale * grown, () -> {
            cloud(pen, half);
            for (int i = 0; i < of.size(); i++) {
                Glyph.draw(pen, of.get(i), (i - (of.size() - 1) / 2.0) * EACH, 0, 62);
            }
            for (int dot = 0; of.isEmpty() && dot < 3; dot++) {
                double lift = Math.max(0, Math.sin(time * 4 - dot)) * 6;
                pen.oval("#6d7680", (dot - 1) * 24, 4 - lift, 7, 7);
            }
        });
    }

    private static void cloud(Pen pen, double half) {
        for (int pass = 0; pass < 2; pass++) {
            String colour = pass == 0 ? "#3b3a4230" : "#fffdf6";
            double more = pass == 0 ? 4 : 0;
            double down = pass == 0 ? 4 : 0;
            pen.round(colour, -half - more, -40 - more + down, 2 * half + 2 * more, 80 + 2 * more, 38);
            int bumps = (int) Math.max(2, Math.round(half / 34));
            for (int i = 0; i <= bumps; i++) {
                double x = -half + 26 + i * (2 * half - 52) / bumps;
                pen.oval(colour, x, -34 + down, 30 + more, 24 + more);
                pen.oval(colour, x, 34 + down, 28 + more, 22 + more);
            }
        }
    }
}
