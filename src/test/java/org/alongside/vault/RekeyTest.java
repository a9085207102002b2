package org.alongside.vault;

import static org.alongside.vault.Changes.note;
import static org.alongside.vault.Workbench.FOLDER;
import static org.alongside.vault.Workbench.JOURNAL;
import static org.alongside.vault.Workbench.KEY;
import static org.alongside.vault.Workbench.SPARE;
import static org.alongside.vault.Workbench.WORDS;
import static org.alongside.vault.Workbench.make;
import static org.alongside.vault.Workbench.on;
import static org.alongside.vault.Workbench.open;
import static org.alongside.vault.Workbench.passphrase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.alongside.domain.Trouble;
import org.alongside.domain.record.Change;
import org.alongside.vault.disk.MemoryDisk;
import org.alongside.vault.keys.KdfCost;
import org.alongside.vault.keys.WayIn;
import org.junit.jupiter.api.Test;

/// New keys from the root up: whatever fails on the way, the vault opens with the old passphrase or the new
/// one, and nothing is lost.
class RekeyTest {
    private static final String NEXT = "parsnip quarry lantern swift";
    private static final int SEEDS = 4;

    @Test
    @SuppressWarnings("try") // closed early on purpose
    void everything_is_under_new_keys_and_nothing_old_opens_it() throws IOException {
        var disk = new MemoryDisk();
        var created = on(disk).create(
                        FOLDER,
                        new NewVault(org.alongside.vault.keys.Role.PRACTITIONER, true),
                        passphrase(WORDS),
                        KdfCost.practice());
        char[] indexPassword;
        try (var vault = created.vault();
                var before = vault.indexPassword()) {
            indexPassword = before.characters().clone();
            vault.append(List.of(note("first"), note("second")));
            try (var code = vault.rekey(passphrase(NEXT), KdfCost.practice())) {
                assertThat(vault.append(note("third"))).isEqualTo(3);
                vault.close();
                assertThat(on(disk).open(FOLDER, passphrase(WORDS))).isInstanceOf(Opening.Wrong.class);
                assertThat(on(disk).open(FOLDER, new WayIn.Code(created.recoveryCode())))
                        .isInstanceOf(Opening.Wrong.class);
                on(disk).open(FOLDER, new WayIn.Code(code)).orTrouble().vault().close();
            }
        }
        assertThat(disk.names(JOURNAL)).allMatch(name -> name.startsWith("000002-"));
        try (var vault = reopened(disk, NEXT);
                var password = vault.indexPassword()) {
            assertThat(vault.id()).isEqualTo(created.vault().id());
            assertThat(password.characters()).isNotEqualTo(indexPassword);
            assertThat(Replayed.of(vault).log().values()).containsExactly(note("first"), note("second"), note("third"));
        }
        assertThat(on(disk).verify(FOLDER, new WayIn.Words(passphrase(NEXT)))
                        .orElseThrow()
                        .isSound())
                .isTrue();
    }

    @Test
    void a_disk_that_fails_at_any_step_leaves_the_old_keys_or_the_new_ones_and_loses_nothing() {
        for (var failing = 0; failing < steps(); failing++) {
            for (var count : new int[] {1, 2, Integer.MAX_VALUE}) {
                failingFrom(failing, count);
            }
        }
    }

    private static void failingFrom(int failing, int count) {
        var when = "failing from " + failing + " for " + count;
        var disk = new MemoryDisk();
        var kept = new ArrayList<Change>();
        try (var vault = make(disk)) {
            keep(vault, "first", kept);
            disk.failAt(disk.changes() + failing, count);
            try {
                vault.rekey(passphrase(NEXT), KdfCost.practice()).close();
            } catch (Trouble trouble) {
                assertThat(trouble.sort()).as(when).isEqualTo(Trouble.Sort.FAILED);
            }
            disk.mend();
            try {
                keep(vault, "goes on", kept);
            } catch (Trouble unsettled) {
                assertThat(unsettled.sentence()).as(when).contains("close the vault and open it again");
            }
        }
        for (var round = 0; round < 2; round++) {
            try (var vault = reopenedEitherWay(disk)) {
                assertThat(Replayed.of(vault).log().values()).as(when).containsExactlyElementsOf(kept);
                keep(vault, "round " + round, kept);
            }
        }
    }

    @Test
    void a_power_cut_at_any_step_leaves_the_old_keys_or_the_new_ones_and_loses_nothing() {
        for (var step = 0; step <= steps(); step++) {
            for (var seed = 0; seed < SEEDS; seed++) {
                var when = "step " + step + ", seed " + seed;
                var disk = new MemoryDisk();
                var kept = new ArrayList<Change>();
                var vault = make(disk);
                keep(vault, "first", kept);
                disk.failAt(disk.changes() + step, Integer.MAX_VALUE);
                try {
                    vault.rekey(passphrase(NEXT), KdfCost.practice()).close();
                } catch (Trouble powerWent) {
                    // as intended
                }
                var after = disk.afterPowerCut(new Random(31L * step + seed));
                for (var order : List.of(List.of(WORDS, NEXT), List.of(NEXT, WORDS))) {
                    goesOn(after.copy(), order, new ArrayList<>(kept), when + ", " + order);
                }
            }
        }
    }

    private static void goesOn(MemoryDisk disk, List<String> words, List<Change> kept, String when) {
        for (var round = 0; round < 4; round++) {
            var first = words.get(round % 2);
            var second = words.get(1 - round % 2);
            try (var vault = opens(disk, first) ? reopened(disk, first) : reopened(disk, second)) {
                assertThat(Replayed.of(vault).log().values()).as(when).containsExactlyElementsOf(kept);
                keep(vault, "round " + round, kept);
            }
        }
    }

    @Test
    void between_the_two_copies_either_passphrase_opens_it_and_the_other_then_no_longer() throws IOException {
        for (var order : List.of(List.of(WORDS, NEXT), List.of(NEXT, WORDS))) {
            var disk = betweenTheCopies();
            try (var vault = reopened(disk, order.getFirst())) {
                vault.append(note("second"));
            }
            assertThat(opens(disk, order.getLast())).isFalse();
            try (var vault = reopened(disk, order.getFirst())) {
                assertThat(Replayed.of(vault).log().values()).containsExactly(note("first"), note("second"));
            }
            assertThat(disk.get(KEY)).isEqualTo(disk.get(SPARE));
        }
    }

    @Test
    void a_copy_of_other_keys_that_cannot_be_put_right_keeps_the_vault_shut() throws IOException {
        for (var words : List.of(WORDS, NEXT)) {
            var disk = betweenTheCopies();
            var before = disk.get(KEY);
            disk.failAt(disk.changes() + 3, Integer.MAX_VALUE); // what stands there is forced first
            assertThatThrownBy(() -> reopened(disk, words))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("Nothing is lost");
            disk.mend();
            assertThat(disk.get(KEY)).isEqualTo(before);
            reopened(disk, words).close();
        }
    }

    @Test
    void an_old_copy_put_back_later_neither_opens_the_vault_nor_spoils_the_new_keys() {
        var disk = new MemoryDisk();
        make(disk).close();
        var old = disk.get(KEY);
        try (var vault = open(disk)) {
            vault.append(note("first"));
            vault.rekey(passphrase(NEXT), KdfCost.practice()).close();
        }
        var fresh = disk.get(KEY);
        disk.put(SPARE, old);
        assertThatThrownBy(() -> reopened(disk, WORDS))
                .isInstanceOfSatisfying(
                        Trouble.class, trouble -> assertThat(trouble.sort()).isEqualTo(Trouble.Sort.DAMAGED));
        assertThat(disk.get(KEY)).isEqualTo(fresh);
        try (var vault = reopened(disk, NEXT)) {
            assertThat(Replayed.of(vault).log().values()).containsExactly(note("first"));
        }
        assertThat(disk.get(SPARE)).isNotEqualTo(old);
    }

    /// A vault whose machine stopped when one copy of the key file had been replaced and the other not.
    private static MemoryDisk betweenTheCopies() throws IOException {
        var disk = new MemoryDisk();
        try (var vault = make(disk)) {
            vault.append(note("first"));
        }
        var stopped = disk.copy();
        try (var vault = open(disk)) {
            var old = disk.get(SPARE);
            vault.rekey(passphrase(NEXT), KdfCost.practice()).close();
            for (var name : disk.names(JOURNAL)) {
                stopped.put(JOURNAL.resolve(name), disk.get(JOURNAL.resolve(name)));
            }
            stopped.put(KEY, disk.get(KEY));
            stopped.put(SPARE, old);
        }
        return stopped;
    }

    private static int steps() {
        var disk = new MemoryDisk();
        try (var vault = make(disk)) {
            keep(vault, "first", new ArrayList<>());
            var before = disk.changes();
            vault.rekey(passphrase(NEXT), KdfCost.practice()).close();
            return disk.changes() - before;
        }
    }

    private static void keep(Vault vault, String text, List<Change> kept) {
        vault.append(note(text));
        kept.add(note(text));
    }

    private static boolean opens(MemoryDisk disk, String words) {
        if (on(disk).open(FOLDER, passphrase(words)) instanceof Opening.Opened(var vault, var _)) {
            vault.close();
            return true;
        }
        return false;
    }

    private static Vault reopened(MemoryDisk disk, String words) {
        return on(disk).open(FOLDER, passphrase(words)).orTrouble().vault();
    }

    private static Vault reopenedEitherWay(MemoryDisk disk) {
        return opens(disk, NEXT) ? reopened(disk, NEXT) : reopened(disk, WORDS);
    }
}
