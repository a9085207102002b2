package org.alongside.studio.sound;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.studio.story.Effect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoisesTest {

    @ParameterizedTest
    @EnumSource(Effect.class)
    void a_sound_is_heard_is_short_and_is_the_same_every_time(Effect effect) {
        var wave = Noises.of(effect);

        assertThat(wave.seconds()).isBetween(0.3, 3.0);
        assertThat(wave.loudness(0, wave.seconds())).isBetween(0.002, 0.3);
        assertThat(wave.pcm()).isEqualTo(Noises.of(effect).pcm());
    }
}
