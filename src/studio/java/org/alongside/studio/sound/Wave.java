package org.alongside.studio.sound;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// One channel of sound at [#RATE] samples a second, each about −1 to 1.
public final class Wave {
    public static final int RATE = 22_050; // what the synthesiser makes
    private static final int WAV_HEADER_BYTES = 44;
    private static final float FULL_SCALE = 32_767f;

    private final float[] samples;

    /// Takes the array as its own.
    Wave(float[] samples) {
        this.samples = samples;
    }

    float[] samples() {
        return samples;
    }

    public double seconds() {
        return samples.length / (double) RATE;
    }

    public static int samples(double seconds) {
        return (int) Math.round(seconds * RATE);
    }

    public static Wave silence(double seconds) {
        return new Wave(new float[samples(seconds)]);
    }

    /// Reads 16-bit mono PCM at [#RATE] behind a 44-byte header, whose length fields are not to be trusted when the
    /// file came through a pipe.
    static Wave ofWav(byte[] wav) {
        if (wav.length < WAV_HEADER_BYTES
                || ByteBuffer.wrap(wav).order(ByteOrder.LITTLE_ENDIAN).getInt(24) != RATE) {
            throw new IllegalArgumentException("expected a WAV file at " + RATE + " Hz");
        }
        var pcm = ByteBuffer.wrap(wav, WAV_HEADER_BYTES, wav.length - WAV_HEADER_BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asShortBuffer();
        var samples = new float[pcm.remaining()];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = pcm.get(i) / FULL_SCALE;
        }
        return new Wave(samples);
    }

    /// Little-endian 16-bit PCM without a header.
    public byte[] pcm() {
        var bytes = ByteBuffer.allocate(samples.length * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (var sample : samples) {
            bytes.putShort((short) Math.round(Math.clamp(sample, -1f, 1f) * FULL_SCALE));
        }
        return bytes.array();
    }

    /// Root mean square over `[from, to)` in seconds; 0 outside the wave.
    double loudness(double from, double to) {
        int first = Math.clamp(samples(from), 0, samples.length);
        int last = Math.clamp(samples(to), first, samples.length);
        double sum = 0;
        for (int i = first; i < last; i++) {
            sum += samples[i] * (double) samples[i];
        }
        return last == first ? 0 : Math.sqrt(sum / (last - first));
    }

    /// Without the silence at both ends.
    Wave trimmed() {
        float threshold = 0.004f;
        int from = 0;
        int to = samples.length;
        while (from < to && Math.abs(samples[from]) < threshold) {
            from++;
        }
        while (to > from && Math.abs(samples[to - 1]) < threshold) {
            to--;
        }
        return new Wave(java.util.Arrays.copyOfRange(samples, from, to));
    }
}
