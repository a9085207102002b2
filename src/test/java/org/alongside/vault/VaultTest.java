package org.alongside.vault;

import static org.alongside.vault.Changes.note;
import static org.alongside.vault.Changes.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.alongside.domain.Decision;
import org.alongside.domain.Passphrase;
import org.alongside.domain.Trouble;
import org.alongside.vault.bytes.Bytes;
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
    void a_new_generation_holds_its_snapshot_and_nothing_older() throws Exception {
        try (var vault = make()) {
            vault.append(note("to be erased"));
            vault.newGeneration(List.of(row(1, "kept"), row(2, "kept too")).iterator());
            vault.append(note("after"));
        }
        try (var vault = open()) {
            var replayed = Replayed.of(vault);
            assertThat(replayed.starts).containsExactly(1L);
            assertThat(replayed.rows).containsExactly(row(1, "kept"), row(2, "kept too"));
            assertThat(replayed.changes).containsOnlyKeys(2L).containsValue(note("after"));
            assertThat(vault.facts().generation()).isEqualTo(2);
        }
        try (var files = Files.list(folder.resolve("journal"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("000002-000001.aj");
        }
    }

    @Test
    void replay_from_before_the_snapshot_starts_over_and_from_the_snapshot_goes_on() {
        try (var vault = make()) {
            vault.append(List.of(note("first"), note("second")));
            vault.newGeneration(List.of(row(1, "second")).iterator());
            vault.append(note("third"));
            var behind = new Replayed();
            vault.replay(1, behind);
            assertThat(behind.starts).containsExactly(2L);
            var level = new Replayed();
            vault.replay(2, level);
            assertThat(level.starts).isEmpty();
            assertThat(level.rows).isEmpty();
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
