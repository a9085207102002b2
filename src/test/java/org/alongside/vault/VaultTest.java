package org.alongside.vault;

import static org.alongside.vault.Changes.note;
import static org.alongside.vault.Changes.puts;
import static org.alongside.vault.Changes.removes;
import static org.alongside.vault.Changes.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.alongside.domain.Decision;
import org.alongside.domain.Passphrase;
import org.alongside.domain.Trouble;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Rewriting;
import org.alongside.domain.record.Row;
import org.alongside.vault.bytes.Bytes;
import org.alongside.vault.disk.MemoryDisk;
import org.alongside.vault.disk.RealDisk;
import org.alongside.vault.journal.JournalReading;
import org.alongside.vault.keys.KdfCost;
import org.alongside.vault.keys.RecoveryCode;
import org.alongside.vault.keys.Role;
import org.alongside.vault.keys.WayIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @TempDir
    Path temporary;

    private final Vaults vaults = new Vaults(new RealDisk(), new SecureRandom(), InstantSource.fixed(NOW));
    private Path folder;

    @BeforeEach
    void choose_a_folder() {
        folder = temporary.resolve("vault");
    }

    @Test
    void holds_what_was_appended_after_closing_and_opening() {
        try (var vault = make()) {
            assertThat(vault.append(note("first"))).isEqualTo(1);
            assertThat(vault.append(List.of(note("second"), note("third")))).isEqualTo(3);
        }
        try (var vault = open()) {
            assertThat(vault.lastSeq()).isEqualTo(3);
            assertThat(vault.append(note("fourth"))).isEqualTo(4);
            assertThat(Replayed.of(vault).changes.values())
                    .containsExactly(note("first"), note("second"), note("third"), note("fourth"));
        }
    }

    @Test
    void replays_only_what_came_after_a_change() {
        try (var vault = make()) {
            vault.append(List.of(note("first"), note("second"), note("third")));
            var replayed = new Replayed();
            vault.replay(2, replayed);
            assertThat(replayed.starts).isEmpty();
            assertThat(replayed.changes).containsOnlyKeys(3L);
        }
    }

    @Test
    void a_new_generation_holds_the_rows_that_stand_and_the_past_and_no_older_file_stays() throws Exception {
        try (var vault = make()) {
            vault.append(List.of(note("first"), puts(row(2, "other"), row(3, "gone"))));
            vault.append(note("second"));
            vault.append(removes(row(3, "gone")));
            vault.newGeneration(Rewriting.EVERYTHING);
            vault.append(note("after"));
        }
        try (var vault = open()) {
            var replayed = Replayed.of(vault);
            assertThat(replayed.starts).containsExactly(4L);
            assertThat(replayed.rows).containsExactly(row(1, "second"), row(2, "other"));
            assertThat(replayed.past)
                    .containsExactly(
                            entry(1L, note("first")),
                            entry(2L, puts(row(2, "other"), row(3, "gone"))),
                            entry(3L, note("second")),
                            entry(4L, removes(row(3, "gone"))));
            assertThat(replayed.changes).containsExactly(entry(5L, note("after")));
            assertThat(vault.facts().generation()).isEqualTo(2);
        }
        try (var files = Files.list(folder.resolve("journal"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("000002-000001.aj");
        }
    }

    @Test
    void what_a_rewriting_leaves_out_is_gone_and_the_rest_keeps_its_place() throws Exception {
        try (var vault = make()) {
            vault.append(List.of(note("erased"), note("kept"), puts(row(2, "erased too"))));
            vault.newGeneration(new Without("erased"));
            vault.append(note("after"));
        }
        for (var generation = 2; generation < 5; generation++) {
            try (var vault = open()) {
                var replayed = Replayed.of(vault);
                assertThat(replayed.log()).containsExactly(entry(2L, note("kept")), entry(4L, note("after")));
                assertThat(replayed.standing().values()).containsExactly(row(1, "after"));
                vault.newGeneration(Rewriting.EVERYTHING);
            }
        }
    }

    /// Leaves out whatever holds a word.
    private record Without(String word) implements Rewriting {
        @Override
        public Optional<Row> row(Row row) {
            return Optional.of(row).filter(kept -> !kept.toString().contains(word));
        }

        @Override
        public Optional<Change> past(Change change) {
            return Optional.of(change).filter(kept -> !kept.toString().contains(word));
        }
    }

    @Test
    void a_past_longer_than_a_frame_is_spread_over_several() {
        var log = new TreeMap<Long, Change>();
        try (var vault = make()) {
            for (var number = 1; number <= 40; number++) {
                var change = puts(row(number % 7, number + "x".repeat(30_000)));
                log.put(vault.append(change), change);
            }
            vault.newGeneration(Rewriting.EVERYTHING);
        }
        try (var vault = open()) {
            assertThat(Replayed.of(vault).past).isEqualTo(log);
            assertThat(Replayed.of(vault).rows).hasSize(7);
        }
        assertThat(vaults.verify(folder, new WayIn.Words(passphrase("right horse")))
                        .orElseThrow()
                        .isSound())
                .isTrue();
    }

    @Test
    void the_longest_change_that_can_be_saved_goes_over_into_a_new_generation() {
        try (var vault = make()) {
            var longest = longest(vault);
            vault.newGeneration(Rewriting.EVERYTHING);
            assertThat(Replayed.of(vault).past.values()).containsExactly(longest);
        }
    }

    private static Change longest(Vault vault) {
        for (var length = 16 * 1024 * 1024 - 144; ; length--) {
            try {
                var change = note("x".repeat(length));
                vault.append(change);
                return change;
            } catch (Trouble tooLong) {
                assertThat(tooLong.sort()).isEqualTo(Trouble.Sort.REFUSED);
            }
        }
    }

    @Test
    void rows_go_over_in_the_same_order_whatever_order_they_came_in() {
        var one = new MemoryDisk();
        var other = new MemoryDisk();
        var rows = new Row[] {row(1, "a"), row(2, "b"), row(0x7FFF_FFFF, "c"), row(-1, "d")};
        try (var vault = Workbench.make(one)) {
            vault.append(List.of(puts(rows[3], rows[0]), puts(rows[2]), puts(rows[1])));
            vault.newGeneration(Rewriting.EVERYTHING);
            assertThat(Replayed.of(vault).rows).containsExactly(rows);
        }
        try (var vault = Workbench.make(other)) {
            vault.append(List.of(puts(rows[2], row(2, "old")), puts(rows[1], rows[3]), puts(rows[0])));
            vault.newGeneration(Rewriting.EVERYTHING);
            assertThat(Replayed.of(vault).rows).containsExactly(rows);
        }
    }

    @Test
    void replay_from_before_the_snapshot_starts_over_and_from_the_snapshot_goes_on() {
        try (var vault = make()) {
            vault.append(List.of(note("first"), note("second")));
            vault.newGeneration(Rewriting.EVERYTHING);
            vault.append(note("third"));
            var behind = new Replayed();
            vault.replay(1, behind);
            assertThat(behind.starts).containsExactly(2L);
            assertThat(behind.rows).containsExactly(row(1, "second"));
            assertThat(behind.past).containsOnlyKeys(1L, 2L);
            var level = new Replayed();
            vault.replay(2, level);
            assertThat(level.starts).isEmpty();
            assertThat(level.rows).isEmpty();
            assertThat(level.past).isEmpty();
            assertThat(level.changes).containsOnlyKeys(3L);
        }
    }

    @Test
    void a_wrong_passphrase_opens_nothing_and_is_no_exception() {
        make().close();
        assertThat(vaults.open(folder, passphrase("wrong horse battery staple")))
                .isInstanceOf(Opening.Wrong.class);
        open().close();
    }

    @Test
    void the_printed_code_opens_the_vault() {
        char[] printed;
        var created = vaults.create(folder, wishes(), passphrase("right horse"), KdfCost.practice());
        try (var vault = created.vault();
                var code = created.recoveryCode()) {
            vault.append(note("kept"));
            printed = code.printed();
        }
        assertThat(new String(printed)).matches("([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}");
        var typed = new String(printed)
                .toLowerCase(java.util.Locale.ROOT)
                .replace("-", " ")
                .toCharArray();
        var code = ((Decision.Keep<RecoveryCode>) RecoveryCode.read(typed)).value();
        try (var vault = vaults.open(folder, new WayIn.Code(code)).orTrouble().vault()) {
            assertThat(vault.lastSeq()).isEqualTo(1);
        }
    }

    @Test
    void a_changed_passphrase_opens_and_the_old_one_does_not() {
        try (var vault = make()) {
            vault.changePassphrase(passphrase("next horse"), KdfCost.practice());
        }
        assertThat(vaults.open(folder, passphrase("right horse"))).isInstanceOf(Opening.Wrong.class);
        vaults.open(folder, passphrase("next horse")).orTrouble().vault().close();
    }

    @Test
    void a_new_recovery_code_opens_and_the_old_one_does_not() {
        var created = vaults.create(folder, wishes(), passphrase("right horse"), KdfCost.practice());
        RecoveryCode next;
        try (var vault = created.vault()) {
            next = vault.newRecoveryCode();
        }
        assertThat(vaults.open(folder, new WayIn.Code(created.recoveryCode()))).isInstanceOf(Opening.Wrong.class);
        vaults.open(folder, new WayIn.Code(next)).orTrouble().vault().close();
    }

    @Test
    void a_second_window_is_refused_politely_and_the_first_goes_on() {
        try (var vault = make()) {
            for (var attempt = 0; attempt < 100; attempt++) {
                assertThatThrownBy(this::open)
                        .isInstanceOfSatisfying(
                                Trouble.class,
                                trouble -> assertThat(trouble.sort()).isEqualTo(Trouble.Sort.LOCKED))
                        .hasMessageStartingWith("This vault is open in another window");
            }
            assertThat(vaults.look(folder).inUse()).isTrue();
            assertThat(vault.append(note("goes on"))).isEqualTo(1);
        }
        assertThat(vaults.look(folder).inUse()).isFalse();
        open().close();
    }

    @Test
    void only_its_owner_may_enter_its_folder_and_read_its_files() throws Exception {
        make().close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .as(file.toString())
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void the_index_digest_counts_until_something_is_appended() {
        var digest = Bytes.of(new byte[32]);
        try (var vault = make()) {
            assertThat(vault.indexDigest()).isEmpty();
            vault.append(note("first"));
            vault.recordIndexDigest(digest);
        }
        try (var vault = open()) {
            assertThat(vault.indexDigest()).contains(digest);
            vault.append(note("second"));
            assertThat(vault.indexDigest()).isEmpty();
        }
        try (var vault = open()) {
            assertThat(vault.indexDigest()).isEmpty();
        }
    }

    @Test
    void the_index_password_is_the_same_at_every_opening_and_wiped_when_closed() {
        char[] first;
        try (var vault = make();
                var password = vault.indexPassword()) {
            first = password.characters();
            assertThat(first).hasSize(64);
        }
        try (var vault = open()) {
            var password = vault.indexPassword();
            assertThat(password.characters()).isEqualTo(first);
            password.close();
            assertThat(password.characters()).containsOnly('\0');
        }
    }

    @Test
    void looking_from_outside_tells_what_stands_in_the_clear() {
        try (var vault = make()) {
            var outside = vaults.look(folder);
            assertThat(outside.id()).isEqualTo(vault.id());
            assertThat(outside.role()).isEqualTo(Role.PRACTITIONER);
            assertThat(outside.practice()).isTrue();
            assertThat(outside.madeAt()).isEqualTo(NOW);
        }
    }

    @Test
    void verifying_a_whole_vault_finds_nothing() {
        try (var vault = make()) {
            vault.append(note("first"));
        }
        var verification = vaults.verify(folder, new WayIn.Words(passphrase("right horse")))
                .orElseThrow();
        assertThat(verification.isSound()).isTrue();
        assertThat(verification.damages()).isEmpty();
        assertThat(verification.journal())
                .isInstanceOfSatisfying(
                        JournalReading.Sound.class,
                        sound -> assertThat(sound.lastSeq()).isEqualTo(1));
    }

    @Test
    void a_vault_is_not_made_where_one_stands_nor_opened_where_none_does() {
        assertThatThrownBy(this::open).hasMessageStartingWith("There is no vault in that folder");
        make().close();
        assertThatThrownBy(this::make).hasMessageStartingWith("A vault stands in that folder already");
        open().close();
    }

    private Vault make() {
        return vaults.create(folder, wishes(), passphrase("right horse"), KdfCost.practice())
                .vault();
    }

    private Vault open() {
        return vaults.open(folder, passphrase("right horse")).orTrouble().vault();
    }

    private static NewVault wishes() {
        return new NewVault(Role.PRACTITIONER, false);
    }

    private static Passphrase passphrase(String words) {
        return Passphrase.of(words.toCharArray());
    }
}
