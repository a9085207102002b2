package org.alongside.studio.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.alongside.studio.story.Pictogram;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GlyphTest {

    @ParameterizedTest
    @EnumSource(Pictogram.class)
    void every_pictogram_draws_something_inside_its_square(Pictogram pictogram) {
        var image = new BufferedImage(200, 200, BufferedImage.TYPE_INT_ARGB);

        Glyph.draw(new Pen(image.createGraphics()), pictogram, 100, 100, 100);

        int inside = 0;
        int outside = 0;
        for (int y = 0; y < 200; y++) {
            for (int x = 0; x < 200; x++) {
                boolean drawn = image.getRGB(x, y) >>> 24 > 8;
                boolean within = x >= 48 && x < 152 && y >= 48 && y < 152;
                inside += drawn && within ? 1 : 0;
                outside += drawn && !within ? 1 : 0;
            }
        }
        assertThat(inside).isGreaterThan(400);
        assertThat(outside).isZero();
    }
}
