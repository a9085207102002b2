package org.alongside.studio.sound;

/// How far a mouth opens, and how wide it is drawn, while a wave is spoken: from the loudness and the hiss of short
/// windows.
public final class Mouth {
    private static final double WINDOW = 0.02; // seconds
    private final float[] open;
    private final float[] hiss;

    private Mouth(float[] open, float[] hiss) {
        this.open = open;
        this.hiss = hiss;
    }

    public static Mouth of(Wave wave) {
        int windows = (int) Math.ceil(wave.seconds() / WINDOW);
        var open = new float[windows];
        var hiss = new float[windows];
        double loudest = 1e-6;
        for (int i = 0; i < windows; i++) {
            open[i] = (float) wave.loudness(i * WINDOW, (i + 1) * WINDOW);
            hiss[i] = crossings(wave, i);
            loudest = Math.max(loudest, open[i]);
        }
        for (int i = 0; i < windows; i++) {
            open[i] = (float) Math.pow(open[i] / loudest, 0.7);
        }
        return new Mouth(open, hiss);
    }

    /// The share of samples in a window at which the wave changes sign: near 0 for a vowel, over 0.2 for an s.
    private static float crossings(Wave wave, int window) {
        int from = Wave.samples(window * WINDOW);
        int to = Math.min(wave.samples().length, Wave.samples((window + 1) * WINDOW));
        int count = 0;
        for (int i = from + 1; i < to; i++) {
            if (wave.samples()[i] * wave.samples()[i - 1] < 0) {
                count++;
            }
        }
        return to <= from ? 0 : count / (float) (to - from);
    }

    /// 0 (shut) to 1, averaged over a tenth of a second, so that it does not flutter at a modest frame rate.
    public double open(double seconds) {
        double vowel = mean(open, seconds) * (1 - Math.min(0.7, 2 * mean(hiss, seconds)));
        return Math.clamp(vowel * 1.15, 0, 1);
    }

    /// 0 (round) to 1 (drawn wide, teeth near).
    public double wide(double seconds) {
        return Math.clamp(mean(hiss, seconds) * 4, 0, 1);
    }

    private static double mean(float[] values, double seconds) {
        int centre = (int) Math.round(seconds / WINDOW);
        double sum = 0;
        int count = 0;
        for (int i = Math.max(0, centre - 2); i <= centre + 1 && i < values.length; i++) {
            sum += values[i];
            count++;
        }
        return count == 0 ? 0 : sum / count;
    }
}
