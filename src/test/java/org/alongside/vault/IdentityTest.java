package org.alongside.vault;

import static org.alongside.vault.Changes.note;
import static org.alongside.vault.Workbench.FOLDER;
import static org.alongside.vault.Workbench.KEY;
import static org.alongside.vault.Workbench.WORDS;
import static org.alongside.vault.Workbench.make;
import static org.alongside.vault.Workbench.on;
import static org.alongside.vault.Workbench.open;
import static org.alongside.vault.Workbench.passphrase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.alongside.contracts.AgeProgram;
import org.alongside.domain.Trouble;
import org.alongside.domain.record.Rewriting;
import org.alongside.vault.age.AgeFile;
import org.alongside.vault.bytes.Bytes;
import org.alongside.vault.disk.MemoryDisk;
import org.alongside.vault.disk.RealDisk;
import org.alongside.vault.keys.Identity;
import org.alongside.vault.keys.KdfCost;
import org.alongside.vault.keys.Role;
import org.alongside.vault.keys.Signing;
import org.alongside.vault.keys.WayIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a vault is known by: drawn once, there in every life of the vault, another after new keys.
class IdentityTest {
    private static final String NEXT = "parsnip quarry lantern swift";
    private static final byte[] MESSAGE = "a whole return".getBytes(StandardCharsets.US_ASCII);

    private record Known(String signer, String recipient) {
        static Known of(Vault vault) {
            try (var identity = vault.identity()) {
                return new Known(identity.signer().hex(), identity.recipient().text());
            }
        }
    }

    @Test
    void it_is_drawn_once_and_stays() {
        var disk = new MemoryDisk();
        Known first;
        try (var vault = make(disk)) {
            first = Known.of(vault);
            assertThat(Known.of(vault)).isEqualTo(first);
            vault.append(note("saved after it"));
            vault.newGeneration(Rewriting.EVERYTHING);
            assertThat(Known.of(vault)).isEqualTo(first);
        }
        try (var vault = open(disk)) {
            assertThat(Known.of(vault)).isEqualTo(first);
            vault.changePassphrase(passphrase(NEXT), KdfCost.practice());
            vault.newRecoveryCode().close();
            assertThat(Known.of(vault)).isEqualTo(first);
        }
    }

    @Test
    void it_comes_back_with_a_copy(@TempDir Path folder) throws IOException {
        var vaults = on(new RealDisk());
        var home = folder.resolve("vault");
        var stick = Files.createDirectory(folder.resolve("stick"));
        Known first;
        try (var vault = vaults.create(
                        home, new NewVault(Role.PRACTITIONER, true), passphrase(WORDS), KdfCost.practice())
                .vault()) {
            first = Known.of(vault);
            vault.append(note("kept"));
            vault.copyTo(stick, Instant.parse("2026-11-20T10:00:00Z"), percent -> {});
        }
        assertThat(vaults.restore(stick, home, new WayIn.Words(passphrase(WORDS)), true, percent -> {}))
                .isPresent();
        try (var vault = vaults.open(home, passphrase(WORDS)).orTrouble().vault()) {
            assertThat(Known.of(vault)).isEqualTo(first);
        }
    }

    @Test
    void new_keys_bring_another_which_still_opens_what_was_sealed_before() {
        var disk = new MemoryDisk();
        try (var vault = make(disk)) {
            vault.append(note("first"));
            var before = Known.of(vault);
            byte[] sealed;
            try (var identity = vault.identity()) {
                sealed = AgeFile.seal(MESSAGE, identity.recipient());
            }
            vault.rekey(passphrase(NEXT), KdfCost.practice()).close();
            var after = Known.of(vault);
            assertThat(after.signer()).isNotEqualTo(before.signer());
            assertThat(after.recipient()).isNotEqualTo(before.recipient());
            try (var identity = vault.identity()) {
                assertThat(AgeFile.open(sealed, identity.current(), 64)).isEmpty();
                assertThat(AgeFile.open(sealed, identity.everKept(), 64)).contains(MESSAGE);
            }
        }
        try (var vault = on(disk).open(FOLDER, passphrase(NEXT)).orTrouble().vault()) {
            var again = Known.of(vault);
            for (var round = 0; round < 10; round++) {
                vault.rekey(passphrase(round % 2 == 0 ? WORDS : NEXT), KdfCost.practice())
                        .close();
            }
            assertThat(Known.of(vault)).isNotEqualTo(again);
        }
    }

    @Test
    void a_vault_that_never_needed_one_has_none_after_new_keys_either() throws IOException {
        var disk = new MemoryDisk();
        try (var vault = make(disk)) {
            vault.append(note("first"));
            vault.rekey(passphrase(NEXT), KdfCost.practice()).close();
        }
        assertThat(disk.read(KEY, 65_536).length).isLessThan(700);
    }

    @Test
    void a_signature_is_of_one_message_by_one_signer() {
        var dice = Workbench.seeded(7);
        try (var one = Identity.draw(dice);
                var other = Identity.draw(dice)) {
            var signature = one.sign(MESSAGE);
            assertThat(Signing.isSignedBy(one.signer(), MESSAGE, signature)).isTrue();
            assertThat(Signing.isSignedBy(other.signer(), MESSAGE, signature)).isFalse();
            assertThat(Signing.isSignedBy(
                            one.signer(), "a whole Return".getBytes(StandardCharsets.US_ASCII), signature))
                    .isFalse();
            assertThat(Signing.isSignedBy(Bytes.zeros(32), MESSAGE, signature)).isFalse();
            assertThat(Signing.isSignedBy(one.signer(), MESSAGE, Bytes.zeros(63)))
                    .isFalse();
        }
    }

    @Test
    void the_standard_program_opens_what_is_sealed_to_it_and_takes_the_exported_identity(@TempDir Path folder)
            throws IOException {
        var age = AgeProgram.in(folder);
        try (var identity = Identity.draw(Workbench.seeded(9))) {
            var file = Files.write(folder.resolve("team.txt"), identity.exported());
            assertThat(age.recipient(file)).isEqualTo(identity.recipient().text());
            assertThat(age.open(AgeFile.seal(MESSAGE, identity.recipient()), file))
                    .isEqualTo(MESSAGE);
            assertThat(AgeFile.open(age.seal(MESSAGE, identity.recipient().text()), identity.current(), 64))
                    .contains(MESSAGE);
        }
    }

    @Test
    void a_disk_that_fails_while_it_is_drawn_leaves_a_vault_that_opens_and_draws_again() {
        for (var failing = 0; failing < 40; failing++) {
            var disk = new MemoryDisk();
            Optional<Known> drawn = Optional.empty();
            try (var vault = make(disk)) {
                vault.append(note("kept"));
                disk.failAt(disk.changes() + failing, 1);
                try {
                    drawn = Optional.of(Known.of(vault));
                } catch (Trouble notSaved) {
                    assertThat(notSaved.sentence()).isNotBlank();
                }
                disk.mend();
            }
            try (var vault = open(disk)) {
                var known = Known.of(vault);
                drawn.ifPresent(before -> assertThat(known).isEqualTo(before));
                assertThat(Replayed.of(vault).log().values()).containsExactly(note("kept"));
            }
        }
        assertThatThrownBy(() -> {
                    var vault = make(new MemoryDisk());
                    vault.close();
                    vault.identity();
                })
                .isInstanceOf(IllegalStateException.class);
    }
}
