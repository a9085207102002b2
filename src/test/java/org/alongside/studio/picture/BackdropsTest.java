package org.alongside.studio.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.alongside.studio.story.Light;
import org.alongside.studio.story.Place;
import org.alongside.studio.story.Weather;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BackdropsTest {

    @ParameterizedTest
    @EnumSource(Place.class)
    void a_place_leaves_no_hole_wherever_the_camera_wanders(Place place) {
        for (var light : Light.values()) {
            var image = new BufferedImage(148, 94, BufferedImage.TYPE_INT_ARGB);
            var pen = new Pen(image.createGraphics());
            pen.graphics().scale(0.1, 0.1);
            pen.graphics().translate(-Props.LEFT, -Props.TOP);
            var backdrop = Backdrops.of(place);
            backdrop.still(pen, light, Weather.RAIN);
            backdrop.moving(pen, light, Weather.RAIN, 4.2);

            int holes = 0;
            for (int y = 1; y < 93; y++) {
                for (int x = 1; x < 147; x++) {
                    holes += image.getRGB(x, y) >>> 24 > 250 ? 0 : 1;
                }
            }
            assertThat(holes).as("%s by %s", place, light).isZero();
        }
    }
}
