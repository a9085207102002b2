package org.alongside.studio.picture;

import org.alongside.studio.story.Light;
import org.alongside.studio.story.Weather;

/// A place. The stage is 1280 wide and 720 high, feet stand on [#FLOOR]; draw from −100 to 1380 and from −180 to 760,
/// so that the camera may wander.
interface Backdrop {
    double FLOOR = 690;

    /// What stands still, drawn once a scene.
    void still(Pen pen, Light light, Weather weather);

    /// What moves behind the people.
    default void moving(Pen pen, Light light, Weather weather, double time) {}

    /// What stands before the people.
    default void front(Pen pen, Light light, double time) {}

    default SeatArt seat() {
        return SeatArt.WOOD;
    }
}
