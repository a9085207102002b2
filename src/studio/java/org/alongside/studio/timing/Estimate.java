package org.alongside.studio.timing;

import org.alongside.studio.story.Beat;
import org.alongside.studio.story.Storyboard;

/// How long a clip will be, before anything is spoken.
public final class Estimate {
    private static final double PER_CHARACTER = 0.069; // measured over sixteen clips, pauses between sentences included
    private static final double PER_SCENE = 1.3;
    private static final double OTHER = 3.6; // title card and closing

    private Estimate() {}

    public static double seconds(Storyboard story) {
        double seconds = OTHER;
        for (var chapter : story.chapters()) {
            for (var scene : chapter.scenes()) {
                seconds += PER_SCENE
                        + scene.beats().stream().mapToDouble(Estimate::of).sum();
            }
        }
        return seconds;
    }

    private static double of(Beat beat) {
        return switch (beat) {
            case Beat.Say say -> say.text().length() * PER_CHARACTER + 0.42;
            case Beat.Write write -> write.text().length() * PER_CHARACTER + 0.9;
            case Beat.Pause pause -> pause.seconds();
            case Beat.Enter enter -> 2;
            case Beat.Leave leave -> 2;
            case Beat.Walk walk -> 1.5;
            case Beat.Settle settle -> 0.55;
            default -> 0;
        };
    }
}
