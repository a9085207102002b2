package org.alongside.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.app.Records.LogFilter;
import org.alongside.app.VaultDoor;
import org.alongside.contracts.Sample;
import org.alongside.domain.Passphrase;
import org.alongside.domain.record.PersonRows;
import org.alongside.vault.Vaults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Vaults that earlier versions wrote, bytes kept as they were: each opens, shows every row and every line
/// of its log, and goes on.
final class GoldenVaultsTest {
    private static final Path VAULTS = Path.of("src/test/resources/vaults");
    private static final InstantSource CLOCK = InstantSource.fixed(Sample.AT);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final VaultDoor door = new Doorkeeper(Vaults.onThisMachine(CLOCK), CLOCK, ZoneOffset.UTC);

    static Stream<Path> versions() throws IOException {
        try (var found = Files.list(VAULTS)) {
            return found.sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("versions")
    void shows_every_row_and_line_and_goes_on(Path version) throws IOException {
        var vault = copied(version.resolve(GoldenVault.VAULT));
        try (var passphrase = passphrase(version)) {
            var found = door.verify(vault, new VaultDoor.Key.Words(passphrase));
            assertThat(found.damage()).isEmpty();
            assertThat(found.notices()).isEmpty();
            assertThat(GoldenVault.shown(vault, passphrase))
                    .containsExactlyElementsOf(Files.readAllLines(version.resolve(GoldenVault.SHOWS)));
            var person = new Sample(7).person(77);
            int lines;
            try (var open = door.open(vault, passphrase)) {
                lines = open.records().log(LogFilter.ALL).size();
                assertThat(lines).isEqualTo(logLines(version));
                open.keeper().keep(Sample.put(person, PersonRows.of(person)));
            }
            try (var open = door.open(vault, passphrase)) {
                assertThat(open.facts().healed()).isEmpty();
                assertThat(open.records().person(person.id())).contains(person);
                assertThat(open.records().log(LogFilter.ALL)).hasSize(lines + 1);
            }
        }
    }

    @Test
    void the_vault_of_this_version_has_every_table_a_past_and_several_segments() throws IOException {
        var version = VAULTS.resolve("v1");
        var shown = Files.readAllLines(version.resolve(GoldenVault.SHOWS));
        try (var passphrase = passphrase(version);
                var vault = Vaults.onThisMachine(CLOCK)
                        .open(copied(version.resolve(GoldenVault.VAULT)), passphrase)
                        .orTrouble()
                        .vault()) {
            assertThat(vault.facts().generation()).isEqualTo(3);
            assertThat(vault.facts().segments()).isGreaterThan(1);
            assertThat(vault.facts().baseSeq()).isGreaterThan(10);
        }
        for (var table : List.of(
                "setting",
                "person",
                "referral",
                "referral_status",
                "session",
                "delivery",
                "response",
                "task",
                "session_check",
                "draft",
                "legal_hold",
                "erasure",
                "circle",
                "log_entry",
                "log_row")) {
            assertThat(shown).as(table).anyMatch(line -> line.startsWith(table + " "));
        }
    }

    private static long logLines(Path version) throws IOException {
        return Files.readAllLines(version.resolve(GoldenVault.SHOWS)).stream()
                .filter(line -> line.startsWith("log_entry "))
                .count();
    }

    private static Passphrase passphrase(Path version) throws IOException {
        return GoldenVault.passphrase(Files.readString(version.resolve(GoldenVault.PASSPHRASE)));
    }

    private Path copied(Path vault) throws IOException {
        var copy = folder.resolve(UUID.randomUUID().toString());
        try (var files = Files.walk(vault)) {
            for (var file : files.toList()) {
                var to = copy.resolve(vault.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        }
        return copy;
    }
}
