package org.alongside.vault.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CopyNameTest {
    private static final UUID VAULT = UUID.fromString("1f2e3d4c-0000-4000-8000-000000000000");

    @Test
    void is_read_as_it_was_written() {
        var name = CopyName.of(VAULT, Instant.parse("2026-11-22T14:03:05.9Z"));
        assertThat(name.folder()).isEqualTo("alongside-1f2e3d4c-20261122-140305");
        assertThat(CopyName.read(name.folder())).contains(name);
        assertThat(name.instant()).isEqualTo("2026-11-22T14:03:05Z");
    }

    @Test
    void what_is_unfinished_is_no_copy_but_a_leftover_of_its_vault() {
        var name = CopyName.of(VAULT, Instant.parse("2026-11-22T14:03:05Z"));
        for (var left : new String[] {name.unfinished(), name.leaving()}) {
            assertThat(CopyName.read(left)).isEmpty();
            assertThat(CopyName.isLeftover(left, "1f2e3d4c")).isTrue();
            assertThat(CopyName.isLeftover(left, "1f2e3d4d")).isFalse();
        }
        assertThat(CopyName.isLeftover(name.folder(), "1f2e3d4c")).isFalse();
        assertThat(CopyName.isLeftover(".part", "1f2e3d4c")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "alongside-1f2e3d4c-20261122-140305x",
                "alongside-1F2E3D4C-20261122-140305",
                "alongside-1f2e3d4c-20261322-140305",
                "alongside-1f2e3d4c-20260230-140305",
                "alongside-1f2e3d4c-20261122-250305",
                "photos"
            })
    void other_folders_are_none(String folder) {
        assertThat(CopyName.read(folder)).isEmpty();
    }
}
