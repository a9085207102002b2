package org.alongside.vault;

import static org.alongside.vault.Changes.note;
import static org.alongside.vault.Workbench.JOURNAL;
import static org.alongside.vault.Workbench.make;
import static org.alongside.vault.Workbench.open;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Kind;
import org.alongside.domain.record.Row;
import org.alongside.domain.record.RowChange;
import org.alongside.vault.disk.MemoryDisk;
import org.junit.jupiter.api.Test;

/// When a journal is made anew, and that it holds the same afterwards but for what was typed on the way.
class CompactionTest {
    private final MemoryDisk disk = new MemoryDisk();

    @Test
    void a_small_journal_is_left_as_it_is() {
        try (var vault = make(disk)) {
            vault.append(note("first"));
            assertThat(vault.compactIfDue()).isFalse();
            assertThat(vault.facts().generation()).isEqualTo(1);
        }
    }

    @Test
    void a_journal_of_many_segments_becomes_one_of_one() throws IOException {
        make(disk).close();
        for (var opening = 0; opening < 256; opening++) {
            try (var vault = open(disk)) {
                vault.append(note("opening " + opening));
                assertThat(vault.compactIfDue()).as("opening " + opening).isEqualTo(opening == 255);
            }
        }
        assertThat(disk.names(JOURNAL)).containsExactly("000002-000001.aj");
        try (var vault = open(disk)) {
            assertThat(Replayed.of(vault).log()).hasSize(256).containsEntry(256L, note("opening 255"));
            assertThat(vault.append(note("goes on"))).isEqualTo(257);
        }
    }

    @Test
    void drafts_that_outweigh_the_rest_go_and_that_they_were_kept_stays() {
        try (var vault = make(disk)) {
            vault.append(note("first"));
            for (var seconds = 1; seconds <= 50; seconds++) {
                vault.append(draft(seconds, "x".repeat(100_000) + seconds));
            }
            var standing = Replayed.of(vault).standing();
            assertThat(vault.compactIfDue()).isTrue();
            assertThat(vault.compactIfDue()).isFalse();
            var replayed = Replayed.of(vault);
            assertThat(replayed.standing()).isEqualTo(standing).hasSize(2);
            assertThat(replayed.past.get(1L)).isEqualTo(note("first"));
            assertThat(replayed.past.get(7L)).isEqualTo(draft(6, "").withoutRows());
            assertThat(replayed.past).hasSize(51);
        }
        assertThat(disk.get(JOURNAL.resolve("000002-000001.aj"))).hasSizeLessThan(120_000);
    }

    @Test
    void a_disk_that_is_full_or_fails_hinders_neither_saving_nor_closing_nor_opening() {
        try (var vault = make(disk)) {
            for (var seconds = 1; seconds <= 5; seconds++) {
                vault.append(draft(seconds, "x".repeat(1_000_000)));
            }
        }
        for (var failing = 0; failing < 25; failing += 2) {
            var failed = disk.copy();
            try (var vault = open(failed)) {
                failed.failAt(failed.changes() + failing, 3);
                vault.compactIfDue();
                failed.mend();
                vault.append(note("goes on"));
            }
            try (var vault = open(failed)) {
                assertThat(Replayed.of(vault).log()).hasSize(6).containsEntry(6L, note("goes on"));
            }
        }
        var full = disk.copy();
        try (var vault = open(full)) {
            full.leaveFree(500_000);
            assertThat(vault.compactIfDue()).isFalse();
        }
        try (var vault = open(full)) {
            assertThat(vault.lastSeq()).isEqualTo(5);
        }
    }

    private static Change draft(int seconds, String content) {
        return new Change(
                Instant.parse("2026-11-22T14:02:00Z").plusSeconds(seconds),
                "Sam",
                Kind.DRAFT,
                "draft.keep",
                Optional.empty(),
                "",
                List.of(new RowChange.Put(
                        new Row("draft", Changes.id(9), Map.of("form", "session", "content", content)))));
    }
}
