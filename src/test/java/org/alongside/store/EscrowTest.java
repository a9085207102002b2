package org.alongside.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.alongside.app.VaultDoor;
import org.alongside.app.VaultDoor.NewVault;
import org.alongside.app.VaultDoor.Role;
import org.alongside.contracts.AgeProgram;
import org.alongside.contracts.Sample;
import org.alongside.domain.Passphrase;
import org.alongside.domain.Trouble;
import org.alongside.vault.Vaults;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The service's way in, rehearsed as it would happen: passphrase and code lost, an identity file, the standard
/// program.
final class EscrowTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Sample.AT);
    private static final String NEXT = "another four made up";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final VaultDoor door = new Doorkeeper(Vaults.onThisMachine(CLOCK), CLOCK, ZoneOffset.UTC);

    @SuppressWarnings("NullAway.Init")
    private AgeProgram age;

    @SuppressWarnings("NullAway.Init")
    private Path identity;

    private Path vault() {
        return folder.resolve("vault");
    }

    private static Passphrase words(String words) {
        return Passphrase.of(words.toCharArray());
    }

    @BeforeEach
    void make() throws IOException {
        age = AgeProgram.in(folder);
        identity = age.identity("service.txt");
        var wishes = new NewVault(Role.PRACTITIONER, "Pat Green", "", "", "", true, true);
        try (var open =
                door.create(vault(), wishes, words("four made up words")).vault()) {
            open.escrowTo(age.recipient(identity));
        }
    }

    private VaultDoor.Key byIdentity(Path file) throws IOException {
        return new VaultDoor.Key.Identity(Files.readString(file));
    }

    @Test
    void the_identity_sets_another_passphrase() throws IOException {
        assertThat(door.look(vault()).escrow()).contains(age.recipient(identity));
        door.recover(vault(), byIdentity(identity), words(NEXT));
        door.open(vault(), words(NEXT)).close();
        door.open(vault(), byIdentity(identity)).close();
    }

    @Test
    void the_standard_program_gives_the_line_that_sets_another_passphrase() throws IOException {
        var line = new String(age.open(door.escrow(vault()), identity), StandardCharsets.US_ASCII);
        assertThat(line).matches("ALONGSIDE-ESCROW-1 " + door.look(vault()).id() + " [0-9a-f]{64}\n");
        door.recover(vault(), new VaultDoor.Key.Escrowed(line), words(NEXT));
        door.open(vault(), words(NEXT)).close();
    }

    @Test
    void a_rehearsal_reads_everything_and_changes_not_one_byte() throws IOException {
        var line = new String(age.open(door.escrow(vault()), identity), StandardCharsets.US_ASCII);
        Files.delete(vault().resolve("index").resolve("alongside.mv.db"));
        Files.delete(vault().resolve("index"));
        Files.delete(vault().resolve("vault.key.bak"));
        var before = Contents.of(vault());
        assertThat(door.verify(vault(), byIdentity(identity)).changes()).isEqualTo(1);
        assertThat(door.verify(vault(), new VaultDoor.Key.Escrowed(line)).damage())
                .isEmpty();
        assertThat(Contents.of(vault())).isEqualTo(before);
    }

    @Test
    void another_recipient_takes_the_place_of_the_first_and_none_leaves_nobody() throws IOException {
        var next = age.identity("next.txt");
        try (var open = door.open(vault(), words("four made up words"))) {
            open.escrowTo(age.recipient(next));
        }
        refuses(Trouble.Sort.LOCKED, byIdentity(identity), "None of these identities");
        door.open(vault(), byIdentity(next)).close();
        var line = new String(age.open(door.escrow(vault()), next), StandardCharsets.US_ASCII);
        try (var open = door.open(vault(), words("four made up words"))) {
            open.dropEscrow();
        }
        assertThat(door.look(vault()).escrow()).isEmpty();
        refuses(Trouble.Sort.LOCKED, byIdentity(next), "has no escrow");
        assertThatThrownBy(() -> door.escrow(vault())).isInstanceOf(Trouble.class);
        door.open(vault(), new VaultDoor.Key.Escrowed(line)).close(); // it is the vault's key, whoever held it
    }

    @Test
    void new_keys_are_sealed_to_the_same_recipient_and_the_old_line_opens_no_more() throws IOException {
        var line = new String(age.open(door.escrow(vault()), identity), StandardCharsets.US_ASCII);
        door.rekey(vault(), byIdentity(identity), words(NEXT));
        assertThat(door.look(vault()).escrow()).contains(age.recipient(identity));
        door.open(vault(), byIdentity(identity)).close();
        refuses(Trouble.Sort.LOCKED, new VaultDoor.Key.Escrowed(line), "before it was given new keys");
        var next = new String(age.open(door.escrow(vault()), identity), StandardCharsets.US_ASCII);
        assertThat(door.verify(vault(), new VaultDoor.Key.Escrowed(next)).damage())
                .isEmpty();
    }

    @Test
    void a_line_of_another_vault_or_no_line_at_all_opens_nothing() {
        var id = door.look(vault()).id();
        refuses(
                Trouble.Sort.LOCKED,
                new VaultDoor.Key.Escrowed("ALONGSIDE-ESCROW-1 " + id + " " + "0".repeat(64)),
                "of another vault");
        refuses(Trouble.Sort.REFUSED, new VaultDoor.Key.Escrowed("ALONGSIDE-ESCROW-2 " + id), "The key file");
        refuses(Trouble.Sort.REFUSED, new VaultDoor.Key.Identity("nothing"), "The identity file");
    }

    private void refuses(Trouble.Sort sort, VaultDoor.Key key, String words) {
        assertThatThrownBy(() -> door.open(vault(), key))
                .isInstanceOfSatisfying(
                        Trouble.class, trouble -> assertThat(trouble.sort()).isEqualTo(sort))
                .hasMessageContaining(words);
        assertThat(door.look(vault()).inUse()).isFalse();
    }
}
