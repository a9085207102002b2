package org.alongside.packs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class BadContentTest {
    @Test
    void a_file_of_a_very_long_name_is_named_by_its_beginning() {
        assertThat(new BadContent("g- ".repeat(400) + "uide.md: it cannot be read").sentence())
                .startsWith("g- g- ")
                .endsWith("…: it cannot be read")
                .hasSizeLessThan(100);
        assertThat(new BadContent("guide.md: it cannot be read").sentence()).isEqualTo("guide.md: it cannot be read");
    }
}
