package org.alongside.vault.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KdfCostTest {
    @ParameterizedTest
    @CsvSource({
        "600, 131072, 3", // within half a second and a second
        "1000, 131072, 3",
        "100, 131072, 15", // quick machine: more passes
        "10, 131072, 16", // as many as are allowed
        "1001, 65536, 3", // slow machine: the floor
        "60000, 65536, 3"
    })
    void is_calibrated_to_the_machine_and_never_under_the_floor(long usualMillis, int memoryKib, int passes) {
        var cost = KdfCost.calibrated(_ -> usualMillis * 1_000_000);
        assertThat(cost).isEqualTo(new KdfCost(memoryKib, passes, 4));
        assertThat(cost.isPractice()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1048577, 3, 4", "65536, 17, 4", "65536, 0, 4", "65536, 3, 17", "65536, 3, 0", "31, 3, 4"})
    void refuses_what_is_out_of_bounds(int memoryKib, int passes, int lanes) {
        assertThatIllegalArgumentException().isThrownBy(() -> new KdfCost(memoryKib, passes, lanes));
    }

    @Test
    void is_never_lowered_in_any_part() {
        var old = new KdfCost(128 * 1024, 3, 4);
        assertThat(old.atLeast(new KdfCost(64 * 1024, 9, 1))).isEqualTo(new KdfCost(128 * 1024, 9, 4));
        assertThat(old.atLeast(KdfCost.practice())).isEqualTo(old);
    }
}
