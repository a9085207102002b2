package org.alongside.studio.timing;

/// How things begin and end moving.
public final class Ease {
    private Ease() {}

    /// 0 to 1, slow at both ends.
    public static double inOut(double share) {
        double x = Math.clamp(share, 0, 1);
        return x * x * (3 - 2 * x);
    }

    public static double mix(double from, double to, double share) {
        return from + (to - from) * share;
    }
}
