package org.alongside.vault.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.alongside.domain.Passphrase;
import org.alongside.domain.Trouble;
import org.alongside.vault.bytes.Bytes;
import org.junit.jupiter.api.Test;

final class PassphraseKeyTest {
    @Test
    void a_cost_that_the_heap_has_no_room_for_is_refused_before_anything_is_taken_of_it() {
        var most = KdfCost.MOST_MEMORY_KIB;
        assumeThat(Runtime.getRuntime().maxMemory()).isLessThan(most * 1024L);
        try (var passphrase = Passphrase.of("four words for practice".toCharArray())) {
            var begun = taken();
            assertThatThrownBy(() -> PassphraseKey.derive(passphrase, Bytes.of(new byte[16]), new KdfCost(most, 1, 1)))
                    .isInstanceOf(Trouble.class)
                    .hasNoCause()
                    .hasMessageContaining("1024 MiB");
            assertThat(taken() - begun).isLessThan(most * 1024L / 8);
        }
    }

    private static long taken() {
        return ((com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean())
                .getCurrentThreadAllocatedBytes();
    }
}
