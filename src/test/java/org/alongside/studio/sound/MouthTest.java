package org.alongside.studio.sound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MouthTest {

    /// A vowel-like hum in the middle second of three, silence around it.
    private static Wave hum() {
        var samples = new float[3 * Wave.RATE];
        for (int i = Wave.RATE; i < 2 * Wave.RATE; i++) {
            samples[i] = (float) (0.5 * Math.sin(2 * Math.PI * 150 * i / Wave.RATE));
        }
        return new Wave(samples);
    }

    @Test
    void opens_while_there_is_a_voice_and_shuts_in_silence() {
        var mouth = Mouth.of(hum());

        assertThat(mouth.open(0.5)).isZero();
        assertThat(mouth.open(1.5)).isGreaterThan(0.7);
        assertThat(mouth.open(2.5)).isZero();
        assertThat(mouth.open(99)).isZero();
    }

    @Test
    void trimming_keeps_what_sounds() {
        assertThat(hum().trimmed().seconds()).isBetween(0.99, 1.0);
    }
}
