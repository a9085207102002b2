package org.alongside.studio.sound;

import java.util.Random;
import org.alongside.studio.story.Effect;

/// Small sounds made from tones and noise. The noise has a fixed seed: the same sound every time.
public final class Noises {
    private static final long SEED = 20_240_611;

    private Noises() {}

    public static Wave of(Effect effect) {
        return switch (effect) {
            case DOOR -> mixed(0.8, thud(0.0, 0.25, 500), thud(0.42, 0.4, 220));
            case SLAM -> mixed(0.7, thud(0.0, 1.0, 320), thud(0.03, 0.6, 120));
            case KNOCK -> mixed(0.9, thud(0.0, 0.4, 700), thud(0.24, 0.4, 700), thud(0.48, 0.4, 700));
            case PHONE -> mixed(1.6, tone(0.0, 0.5, 148, 0.16), tone(0.9, 0.5, 148, 0.16));
            case PING -> mixed(0.7, tone(0.0, 0.16, 880, 0.16), tone(0.14, 0.4, 1174, 0.16));
            case KETTLE -> mixed(2.2, hiss(0.0, 2.0, 0.05));
            case STEPS ->
                mixed(1.8, thud(0, 0.18, 300), thud(0.45, 0.16, 260), thud(0.9, 0.18, 300), thud(1.35, 0.14, 260));
            case WHISTLE -> mixed(0.8, tone(0, 0.55, 2350, 0.07), tone(0, 0.55, 2395, 0.07));
            case CAR -> mixed(2.6, tone(0, 2.4, 62, 0.14), tone(0, 2.4, 93, 0.07), hiss(0, 2.4, 0.02));
            case GLASS -> mixed(0.6, tone(0, 0.4, 2093, 0.08), tone(0.02, 0.5, 3136, 0.05));
            case KEYS -> mixed(0.7, tone(0, 0.1, 3520, 0.05), tone(0.13, 0.1, 3951, 0.05), tone(0.3, 0.14, 3322, 0.05));
        };
    }

    private interface Part {
        void addTo(float[] samples);
    }

    private static Wave mixed(double seconds, Part... parts) {
        var samples = new float[Wave.samples(seconds)];
        for (var part : parts) {
            part.addTo(samples);
        }
        Tone.lowPass(samples, 6000);
        return new Wave(samples);
    }

    private static Part tone(double at, double seconds, double hertz, double level) {
        return samples -> {
            int from = Wave.samples(at);
            int length = Math.min(Wave.samples(seconds), samples.length - from);
            for (int i = 0; i < length; i++) {
                double fade = Math.min(1, i / 200.0) * Math.pow(1 - i / (double) length, 1.5);
                samples[from + i] += (float) (level * fade * Math.sin(2 * Math.PI * hertz * i / Wave.RATE));
            }
        };
    }

    private static Part thud(double at, double level, double hertz) {
        return samples -> {
            var noise = noise(samples.length - Wave.samples(at));
            Tone.lowPass(noise, hertz);
            Tone.lowPass(noise, hertz);
            int from = Wave.samples(at);
            for (int i = 0; i < noise.length; i++) {
                samples[from + i] += (float) (noise[i] * level * 1.6 * Math.exp(-i / (0.05 * Wave.RATE)));
            }
        };
    }

    private static Part hiss(double at, double seconds, double level) {
        return samples -> {
            var noise = noise(Math.min(Wave.samples(seconds), samples.length - Wave.samples(at)));
            Tone.lowPass(noise, 3500);
            Tone.highPass(noise, 500);
            int from = Wave.samples(at);
            for (int i = 0; i < noise.length; i++) {
                double swell = Math.sin(Math.PI * i / noise.length);
                samples[from + i] += (float) (noise[i] * level * swell);
            }
        };
    }

    private static float[] noise(int length) {
        var random = new Random(SEED);
        var noise = new float[Math.max(0, length)];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = random.nextFloat() * 2 - 1;
        }
        return noise;
    }
}
