package org.alongside.studio.picture;

import java.awt.image.BufferedImage;
import java.util.Optional;
import org.alongside.studio.story.Light;
import org.alongside.studio.story.Place;
import org.alongside.studio.story.Storyboard;
import org.alongside.studio.timing.Ease;
import org.alongside.studio.timing.Take;
import org.alongside.studio.timing.Timeline;

/// Draws any moment of a clip.
public final class Painter {
    public static final int WIDTH = 640;
    public static final int HEIGHT = 360;
    private static final double FADE = 0.3; // seconds, in and out of a scene
    private static final double STILL_SCALE = 1; // pixels of the kept background for one world unit

    private final Storyboard story;
    private final Timeline timeline;
    private final BufferedImage frame = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Pen pen = new Pen(frame.createGraphics());
    private Optional<Set> set = Optional.empty();

    /// A scene as it is built: the backdrop, and the picture of all of it that stands still.
    private record Set(Take take, Backdrop backdrop, BufferedImage still, Stage stage) {}

    public Painter(Storyboard story, Timeline timeline) {
        this.story = story;
        this.timeline = timeline;
    }

    /// The picture at `time` seconds. The same image is painted over by the next call.
    public BufferedImage frame(double time) {
        if (time < timeline.titleSeconds()) {
            TitleCard.draw(pen, story, time, timeline.titleSeconds());
            veil(Ease.inOut((time - timeline.titleSeconds() + FADE) / FADE));
            return frame;
        }
        var take = timeline.take(Math.min(time, timeline.seconds()));
        double moment = Math.min(time, take.to() - 0.01);
        draw(set(take), moment);
        boolean last = take.to() == timeline.takes().getLast().to();
        double out = last ? (time - take.to()) / 0.9 : (time - take.to() + FADE) / FADE;
        veil(Math.max(Ease.inOut(out), 1 - Ease.inOut((time - take.from()) / FADE)));
        return frame;
    }

    private void veil(double share) {
        if (share > 0.004) {
            pen.faded(share, () -> pen.rect("#17151a", 0, 0, WIDTH, HEIGHT));
        }
    }

    private Set set(Take take) {
        if (set.isEmpty() || set.get().take().from() != take.from()) {
            var backdrop = Backdrops.of(take.setting().place());
            var still = new BufferedImage(
                    (int) (Props.WIDTH * STILL_SCALE), (int) (940 * STILL_SCALE), BufferedImage.TYPE_INT_RGB);
            var stillPen = new Pen(still.createGraphics());
            stillPen.graphics().scale(STILL_SCALE, STILL_SCALE);
            stillPen.graphics().translate(-Props.LEFT, -Props.TOP);
            backdrop.still(stillPen, take.setting().light(), take.setting().weather());
            set = Optional.of(new Set(take, backdrop, still, new Stage(take)));
        }
        return set.get();
    }

    private void draw(Set on, double time) {
        var camera = Camera.of(on.take(), time);
        var setting = on.take().setting();
        double scale = WIDTH / camera.width();
        pen.at(
                0,
                0,
                0,
                scale,
                scale,
                () -> pen.at(-camera.left(), -camera.top(), () -> {
                    var graphics = pen.graphics();
                    graphics.drawImage(on.still(), (int) Props.LEFT, (int) Props.TOP, (int) Props.WIDTH, 940, null);
                    on.backdrop().moving(pen, setting.light(), setting.weather(), time);
                    shade(setting.light(), setting.place(), 0.6);
                    on.stage().people(pen, on.backdrop(), time);
                    on.backdrop().front(pen, setting.light(), time);
                    shade(setting.light(), setting.place(), 0.4);
                    if (setting.place() == Place.PHONE_SCREEN) {
                        new MessageArt(pen, story).draw(on.take().messages(), time);
                    }
                    on.stage().thoughts(pen, camera, time);
                }));
        on.take()
                .exhibit()
                .at(time)
                .ifPresent(exhibit -> ExhibitArt.draw(
                        pen,
                        exhibit,
                        on.take().exhibit().since(time),
                        on.take().trailStep().at(time)));
    }

    /// The colour of the hour, laid partly under and partly over the people.
    private void shade(Light light, Place place, double share) {
        if (place == Place.PHONE_SCREEN) {
            return;
        }
        String colour = switch (light) {
            case DAY -> "";
            case EVENING -> place.outdoors() ? "#5b3a5a" : "#5a3420";
            case NIGHT -> "#10163a";
        };
        double strength = light == Light.NIGHT ? (place.outdoors() ? 0.38 : 0.33) : 0.15;
        if (!colour.isEmpty()) {
            pen.faded(strength * share, () -> pen.rect(colour, Props.LEFT, Props.TOP, Props.WIDTH, 940));
        }
    }
}
