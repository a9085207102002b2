package org.alongside.vault;

import static org.alongside.vault.Workbench.JOURNAL;
import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.vault.disk.MemoryDisk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that somebody else put into the journal's folder and that hold nothing.
final class StrayFilesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "000001-000003.aj",
                "000001-000004.aj",
                "000001-999999999.aj",
                "000001-999999998.aj",
                "000002-000001.aj"
            })
    void what_is_saved_beside_an_empty_file_of_any_number_is_there_at_the_next_opening(String stray) {
        var disk = new MemoryDisk();
        try (var vault = Workbench.make(disk)) {
            vault.append(Changes.note("one"));
        }
        disk.put(JOURNAL.resolve(stray), new byte[] {1, 2, 3});
        for (int life = 2; life < 5; life++) {
            try (var vault = Workbench.open(disk)) {
                vault.append(Changes.note("life " + life));
            }
        }
        try (var vault = Workbench.open(disk)) {
            assertThat(Replayed.of(vault).changes).hasSize(4);
        }
    }
}
