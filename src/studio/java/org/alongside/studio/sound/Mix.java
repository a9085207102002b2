package org.alongside.studio.sound;

/// The whole sound track of a clip: waves laid down at their times.
public final class Mix {
    private final float[] samples;

    public Mix(double seconds) {
        samples = new float[Wave.samples(seconds)];
    }

    public void add(Wave wave, double atSeconds) {
        int from = Wave.samples(atSeconds);
        int length = Math.min(wave.samples().length, samples.length - from);
        for (int i = 0; i < length; i++) {
            samples[from + i] += wave.samples()[i];
        }
    }

    /// Loud peaks are rounded off, never cut.
    public Wave finished() {
        var all = new float[samples.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = (float) Math.tanh(samples[i] * 1.5);
        }
        return new Wave(all);
    }
}
