package org.alongside.vault;

import static org.alongside.vault.Changes.note;
import static org.alongside.vault.Workbench.FOLDER;
import static org.alongside.vault.Workbench.JOURNAL;
import static org.alongside.vault.Workbench.WORDS;
import static org.alongside.vault.Workbench.make;
import static org.alongside.vault.Workbench.on;
import static org.alongside.vault.Workbench.open;
import static org.alongside.vault.Workbench.passphrase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.alongside.domain.Trouble;
import org.alongside.domain.record.Rewriting;
import org.alongside.vault.disk.MemoryDisk;
import org.alongside.vault.keys.WayIn;
import org.junit.jupiter.api.Test;

/// What a program leaves behind that died, or whose disk failed, in the middle of its work. Each was once found by
/// [org.alongside.crash.SimulatorTest].
class LeftBehindTest {
    private static final int CUTS = 40;
    private static final int MOST_STEPS = 40;

    @Test
    void what_was_written_and_not_forced_by_a_program_that_died_is_forced_before_anything_builds_on_it() {
        for (var seed = 0; seed < CUTS; seed++) {
            var disk = new MemoryDisk();
            var dying = make(disk);
            dying.append(note("a"));
            disk.stopAt(disk.changes() + 1); // written, and not forced
            assertThatThrownBy(() -> dying.append(note("b"))).isInstanceOf(Trouble.class);
            disk.afterKill();
            var next = open(disk);
            assertThat(next.lastSeq()).isEqualTo(2);
            next.append(note("c"));
            try (var after = open(disk.afterPowerCut(new Random(seed)))) {
                assertThat(Replayed.of(after).changes.values())
                        .as("seed " + seed)
                        .containsExactly(note("a"), note("b"), note("c"));
            }
        }
    }

    @Test
    void a_generation_that_was_given_up_and_comes_back_is_not_the_current_one() {
        for (var failing = 0; failing < MOST_STEPS; failing++) {
            var disk = new MemoryDisk();
            var vault = make(disk);
            vault.append(note("first"));
            disk.failReadingAt(disk.readings() + failing, 1);
            compactIfPossible(vault);
            disk.mend();
            vault.append(note("second"));
            for (var seed = 0; seed < 10; seed++) {
                try (var after = open(disk.afterPowerCut(new Random(seed)))) {
                    assertThat(Replayed.of(after).changes.lastEntry().getValue())
                            .as("failing " + failing + ", seed " + seed)
                            .isEqualTo(note("second"));
                }
            }
        }
    }

    @Test
    void nothing_is_appended_to_a_generation_that_the_key_file_does_not_name() {
        for (var failing = 0; failing < MOST_STEPS; failing++) {
            var disk = new MemoryDisk();
            var vault = make(disk);
            vault.append(note("first"));
            disk.failAt(disk.changes() + failing, 1);
            compactIfPossible(vault);
            disk.mend();
            vault.append(note("second"));
            vault.append(note("third"));
            disk.afterKill();
            var newest = disk.files().stream()
                    .filter(file -> file.startsWith(JOURNAL))
                    .reduce((_, last) -> last)
                    .orElseThrow();
            var bytes = disk.get(newest);
            bytes[bytes.length - 200] ^= 1; // in the second, of three
            disk.put(newest, bytes);
            assertThatThrownBy(() -> open(disk), "failing " + failing)
                    .isInstanceOfSatisfying(
                            Trouble.class, trouble -> assertThat(trouble.sort()).isEqualTo(Trouble.Sort.DAMAGED));
        }
    }

    @Test
    void a_journal_beside_an_unfinished_generation_is_sound() {
        for (var stopping = 0; stopping < MOST_STEPS; stopping++) {
            var disk = new MemoryDisk();
            var vault = make(disk);
            vault.append(note("first"));
            vault.newGeneration(Rewriting.EVERYTHING);
            disk.stopAt(disk.changes() + stopping);
            compactIfPossible(vault);
            disk.afterKill();
            var verified =
                    on(disk).verify(FOLDER, new WayIn.Words(passphrase(WORDS))).orElseThrow();
            assertThat(verified.damages()).as("stopping " + stopping).isEmpty();
        }
    }

    @Test
    void what_was_reported_as_not_saved_is_not_there_at_the_next_opening() {
        var disk = new MemoryDisk();
        try (var vault = make(disk)) {
            vault.append(note("kept"));
            disk.failAt(disk.changes() + 1, 2); // the force, and then the taking back
            assertThatThrownBy(() -> vault.append(note("not saved"))).hasMessageStartingWith("Not saved: ");
            disk.mend();
        }
        try (var vault = open(disk)) {
            assertThat(Replayed.of(vault).changes.values()).containsExactly(note("kept"));
        }
    }

    private static void compactIfPossible(Vault vault) {
        try {
            vault.newGeneration(Rewriting.EVERYTHING);
        } catch (Trouble failed) {
            assertThat(failed.sort()).isEqualTo(Trouble.Sort.FAILED);
        }
    }
}
