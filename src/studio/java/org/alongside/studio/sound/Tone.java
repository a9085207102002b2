package org.alongside.studio.sound;

import org.alongside.studio.story.Manner;

/// What a room, a telephone or a wall does to a voice.
record Tone(double lowestHz, double highestHz, double gain, double echo) {
    private static final double[] ECHO_SECONDS = {0.017, 0.029, 0.041, 0.067}; // unequal, so that they do not ring

    static Tone of(Manner manner) {
        return switch (manner) {
            case ALOUD -> new Tone(90, 5200, 1, 0.10);
            case SOFTLY -> new Tone(90, 4300, 0.72, 0.08);
            case LOUDLY -> new Tone(110, 6000, 1.35, 0.14);
            case THINKS -> new Tone(120, 3800, 0.85, 0.34);
            case BY_PHONE -> new Tone(380, 3000, 0.95, 0);
            case OFF -> new Tone(80, 1500, 0.8, 0.3);
        };
    }

    Wave apply(Wave dry) {
        var samples = dry.samples().clone();
        lowPass(samples, highestHz);
        lowPass(samples, highestHz * 1.4);
        highPass(samples, lowestHz);
        var wet = samples.clone();
        for (int tap = 0; tap < ECHO_SECONDS.length; tap++) {
            int delay = Wave.samples(ECHO_SECONDS[tap]);
            double share = echo / (1 + tap);
            for (int i = delay; i < wet.length; i++) {
                wet[i] += (float) (samples[i - delay] * share);
            }
        }
        for (int i = 0; i < wet.length; i++) {
            wet[i] = (float) Math.tanh(wet[i] * gain);
        }
        return new Wave(wet);
    }

    static void lowPass(float[] samples, double hertz) {
        double share = 1 - Math.exp(-2 * Math.PI * hertz / Wave.RATE);
        double held = 0;
        for (int i = 0; i < samples.length; i++) {
            held += share * (samples[i] - held);
            samples[i] = (float) held;
        }
    }

    static void highPass(float[] samples, double hertz) {
        double share = 1 - Math.exp(-2 * Math.PI * hertz / Wave.RATE);
        double held = 0;
        for (int i = 0; i < samples.length; i++) {
            held += share * (samples[i] - held);
            samples[i] = (float) (samples[i] - held);
        }
    }
}
