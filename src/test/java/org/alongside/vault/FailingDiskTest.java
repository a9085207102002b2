package org.alongside.vault;

import static org.alongside.vault.Changes.note;
import static org.alongside.vault.Changes.row;
import static org.alongside.vault.Workbench.JOURNAL;
import static org.alongside.vault.Workbench.make;
import static org.alongside.vault.Workbench.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.alongside.domain.Trouble;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Rewriting;
import org.alongside.vault.disk.MemoryDisk;
import org.alongside.vault.keys.WayIn;
import org.junit.jupiter.api.Test;

/// A disk that fails at any change or fills up at any byte: an append is acknowledged and durable, or refused and kept
/// nowhere, and the vault goes on either way.
class FailingDiskTest {
    private static final int MOST_CHANGES = 60;

    @Test
    void an_append_that_fails_at_any_step_is_not_kept_and_the_next_one_is() {
        for (var failing = 0; failing < MOST_CHANGES; failing++) {
            for (var count : new int[] {1, 2, 3, MOST_CHANGES}) {
                failingFrom(failing, count);
            }
        }
    }

    private static void failingFrom(int failing, int count) {
        var disk = new MemoryDisk();
        var kept = new ArrayList<Change>();
        try (var vault = make(disk)) {
            disk.failAt(disk.changes() + failing, count);
            for (var i = 0; i < 8; i++) {
                appendIfPossible(vault, "while failing " + i, kept);
            }
            disk.mend();
            assertThat(Replayed.of(vault).changes.values()).containsExactlyElementsOf(kept);
            for (var i = 0; i < 2; i++) {
                appendIfPossible(vault, "afterwards " + i, kept);
            }
            assertThat(kept).contains(note("afterwards 0"), note("afterwards 1"));
            assertThat(Replayed.of(vault).changes.values()).containsExactlyElementsOf(kept);
        }
        try (var vault = open(disk)) {
            assertThat(Replayed.of(vault).changes.values()).containsExactlyElementsOf(kept);
        }
    }

    @Test
    void a_disk_that_is_full_at_any_byte_is_named_and_saving_goes_on_once_there_is_room() {
        for (var free = 0; free < 900; free += 7) {
            var disk = new MemoryDisk();
            var kept = new ArrayList<Change>();
            try (var vault = make(disk)) {
                disk.leaveFree(free);
                for (var i = 0; i < 6; i++) {
                    appendIfPossible(vault, "nearly full " + i, kept);
                }
                assertThat(kept).hasSizeLessThan(6);
                assertThatThrownBy(() -> vault.append(note("one too many")))
                        .hasMessage("Not saved: the disk is full. What was saved before is safe."
                                + " Free some space, then try again.");
                disk.mend();
                appendIfPossible(vault, "room again", kept);
                assertThat(kept).contains(note("room again"));
            }
            try (var vault = open(disk)) {
                assertThat(Replayed.of(vault).changes.values()).containsExactlyElementsOf(kept);
            }
        }
    }

    @Test
    void a_failed_change_of_passphrase_leaves_the_vault_to_the_old_or_the_new_one() {
        for (var failing = 0; failing < 20; failing++) {
            var disk = new MemoryDisk();
            var changed = true;
            try (var vault = make(disk)) {
                vault.append(note("kept"));
                disk.failAt(disk.changes() + failing, 1);
                changed = change(vault);
                disk.mend();
            }
            var words = changed ? "next horse" : Workbench.WORDS;
            var opened = Workbench.on(disk).open(Workbench.FOLDER, Workbench.passphrase(words));
            try (var vault = opened.orTrouble().vault()) {
                assertThat(vault.lastSeq()).isEqualTo(1);
            }
        }
    }

    @Test
    void a_failed_new_generation_leaves_the_old_one_or_the_new_one_and_saving_goes_on() throws IOException {
        for (var failing = 0; failing < 40; failing++) {
            var disk = new MemoryDisk();
            try (var vault = make(disk)) {
                vault.append(note("first"));
                disk.failAt(disk.changes() + failing, 1);
                try {
                    vault.newGeneration(Rewriting.EVERYTHING);
                } catch (Trouble trouble) {
                    assertThat(trouble.sort()).isEqualTo(Trouble.Sort.FAILED);
                }
                disk.mend();
                assertThat(vault.append(note("second"))).isEqualTo(2);
            }
            try (var vault = open(disk)) {
                var replayed = Replayed.of(vault);
                assertThat(replayed.log()).containsExactly(Map.entry(1L, note("first")), Map.entry(2L, note("second")));
                assertThat(replayed.standing().values()).containsExactly(row(1, "second"));
                assertThat(disk.names(JOURNAL)).allMatch(name -> name.startsWith(generation(vault)));
            }
        }
    }

    @Test
    void a_change_is_never_appended_to_a_generation_that_the_head_does_not_name() {
        for (var failing = 0; failing < changesOfANewGeneration(); failing++) {
            var disk = new MemoryDisk();
            try (var vault = make(disk)) {
                vault.append(note("first"));
                disk.failAt(disk.changes() + failing, MOST_CHANGES);
                assertThatThrownBy(() -> vault.newGeneration(Rewriting.EVERYTHING))
                        .isInstanceOf(Trouble.class);
                assertThatThrownBy(() -> vault.append(note("refused")))
                        .hasMessageStartingWith("Not saved: ")
                        .hasMessageContaining("What was saved before is safe.");
                disk.mend();
                vault.append(note("second"));
                var current = JOURNAL.resolve(generation(vault) + "-000001.aj");
                var spoilt = disk.copy();
                spoilt.put(current, Arrays.copyOf(disk.get(current), 200));
                assertThatThrownBy(() -> open(spoilt).close())
                        .isInstanceOfSatisfying(
                                Trouble.class,
                                trouble -> assertThat(trouble.sort()).isEqualTo(Trouble.Sort.DAMAGED));
            }
            assertThat(Workbench.on(disk)
                            .verify(Workbench.FOLDER, new WayIn.Words(Workbench.passphrase(Workbench.WORDS)))
                            .orElseThrow()
                            .damages())
                    .isEmpty();
            try (var vault = open(disk)) {
                assertThat(Replayed.of(vault).log().values()).containsExactly(note("first"), note("second"));
            }
        }
    }

    private static int changesOfANewGeneration() {
        var disk = new MemoryDisk();
        try (var vault = make(disk)) {
            vault.append(note("first"));
            var before = disk.changes();
            vault.newGeneration(Rewriting.EVERYTHING);
            return disk.changes() - before;
        }
    }

    private static String generation(Vault vault) {
        return "00000" + vault.facts().generation();
    }

    private static void appendIfPossible(Vault vault, String text, List<Change> kept) {
        try {
            vault.append(note(text));
            kept.add(note(text));
        } catch (Trouble trouble) {
            assertThat(trouble.sentence()).startsWith("Not saved: ").contains("What was saved before is safe.");
        }
    }

    private static boolean change(Vault vault) {
        try {
            vault.changePassphrase(Workbench.passphrase("next horse"), org.alongside.vault.keys.KdfCost.practice());
            return true;
        } catch (Trouble trouble) {
            return trouble.sentence().startsWith("The change is made");
        }
    }
}
