package org.alongside.studio.picture;

import org.alongside.studio.story.Mood;
import org.alongside.studio.timing.Ease;

/// A face in numbers. Brows: up is negative, in head units; `lids` 1 is wide awake; `smile` −1 to 1; `tilt` in radians;
/// `bow` sinks the head.
record Expression(
        double innerBrow,
        double outerBrow,
        double lids,
        double smile,
        double mouthWidth,
        double parted,
        double tilt,
        double bow) {

    static Expression of(Mood mood) {
        return switch (mood) {
            case CALM -> new Expression(-1, -1, 0.94, 0.2, 1, 0, 0, 0);
            case WARM -> new Expression(-1, -1, 0.84, 0.62, 1.12, 0, 0.05, 0);
            case HAPPY -> new Expression(-2.5, -3, 0.86, 0.95, 1.22, 0.3, 0.02, -1);
            case THOUGHTFUL -> new Expression(-2, -3, 0.82, -0.02, 0.82, 0, 0.07, 1);
            case WORRIED -> new Expression(-6, 2, 1.04, -0.42, 0.86, 0, 0.03, 0);
            case AFRAID -> new Expression(-8, -1, 1.3, -0.5, 0.8, 0.22, 0, -1);
            case SAD -> new Expression(-7, 4, 0.66, -0.62, 0.86, 0, 0.07, 4);
            case TIRED -> new Expression(-1, 3, 0.5, -0.2, 0.86, 0, 0.06, 3);
            case ASHAMED -> new Expression(-6, 3.5, 0.42, -0.45, 0.78, 0, 0.06, 8);
            case HURT -> new Expression(-7.5, 2, 0.82, -0.7, 0.9, 0.05, -0.05, 1);
            case ANGRY -> new Expression(6.5, -4, 0.86, -0.66, 1.02, 0.1, 0, -1);
            case FRUSTRATED -> new Expression(4.5, -1, 0.72, -0.5, 0.95, 0, -0.04, 1);
            case SURPRISED -> new Expression(-8, -8, 1.38, 0.05, 0.66, 0.5, 0, -3);
            case FIRM -> new Expression(1.5, -1.5, 0.92, -0.1, 0.94, 0, 0, -1);
        };
    }

    static Expression mix(Expression a, Expression b, double share) {
        return new Expression(
                Ease.mix(a.innerBrow, b.innerBrow, share),
                Ease.mix(a.outerBrow, b.outerBrow, share),
                Ease.mix(a.lids, b.lids, share),
                Ease.mix(a.smile, b.smile, share),
                Ease.mix(a.mouthWidth, b.mouthWidth, share),
                Ease.mix(a.parted, b.parted, share),
                Ease.mix(a.tilt, b.tilt, share),
                Ease.mix(a.bow, b.bow, share));
    }
}
