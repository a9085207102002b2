package org.alongside.packs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class BadContentTest {
    @Test
    void of_a_very_long_name_the_two_ends_are_told() {
        assertThat(new BadContent("g- ".repeat(400) + "uide.md: it cannot be read").sentence())
                .startsWith("g- g- ")
                .contains("…")
                .endsWith("uide.md: it cannot be read")
                .hasSizeLessThan(160);
        assertThat(new BadContent("guide.md: it cannot be read").sentence()).isEqualTo("guide.md: it cannot be read");
    }
}
