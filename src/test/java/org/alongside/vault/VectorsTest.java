package org.alongside.vault;

import static org.alongside.vault.Changes.note;
import static org.alongside.vault.Changes.row;
import static org.alongside.vault.Workbench.FOLDER;
import static org.alongside.vault.Workbench.JOURNAL;
import static org.alongside.vault.Workbench.KEY;
import static org.alongside.vault.Workbench.NOW;
import static org.alongside.vault.Workbench.SPARE;
import static org.alongside.vault.Workbench.WORDS;
import static org.alongside.vault.Workbench.passphrase;
import static org.alongside.vault.Workbench.sameEveryTime;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.alongside.domain.Decision;
import org.alongside.domain.record.Rewriting;
import org.alongside.vault.disk.MemoryDisk;
import org.alongside.vault.keys.KdfCost;
import org.alongside.vault.keys.RecoveryCode;
import org.alongside.vault.keys.Role;
import org.junit.jupiter.api.Test;

/// A whole vault from fixed dice: what is written today is byte for byte what was written when the format was settled,
/// and what was written then is read today.
class VectorsTest {
    private static final String FILE = "/vectors/vault-1.txt";
    private static final long SEED = 1;

    @Test
    void writes_the_same_bytes_as_when_the_format_was_settled() throws IOException {
        var vectors = vectors();
        var disk = new MemoryDisk();
        var printed = live(disk);
        assertThat(printed).isEqualTo(new String(vectors.get("recovery code"), StandardCharsets.US_ASCII));
        assertThat(disk.get(KEY)).isEqualTo(vectors.get("vault.key")).isEqualTo(disk.get(SPARE));
        for (var name : disk.names(JOURNAL)) {
            assertThat(disk.get(JOURNAL.resolve(name))).as(name).isEqualTo(vectors.get(name));
        }
        assertThat(disk.names(JOURNAL)).hasSize(2);
    }

    @Test
    void reads_what_was_written_when_the_format_was_settled() throws IOException {
        var vectors = vectors();
        var disk = new MemoryDisk();
        disk.makePrivateFolder(FOLDER);
        disk.makePrivateFolder(JOURNAL);
        vectors.forEach((name, bytes) -> {
            if (name.endsWith(".aj")) {
                disk.put(JOURNAL.resolve(name), bytes);
            }
        });
        disk.put(KEY, Objects.requireNonNull(vectors.get("vault.key")));
        disk.put(SPARE, Objects.requireNonNull(vectors.get("vault.key")));
        var code = new String(vectors.get("recovery code"), StandardCharsets.US_ASCII);
        assertThat(RecoveryCode.read(code.toCharArray())).isInstanceOf(Decision.Keep.class);
        try (var vault = Workbench.open(disk);
                var password = vault.indexPassword()) {
            assertThat(new String(password.characters()))
                    .isEqualTo(HexFormat.of().formatHex(vectors.get("index key")));
            var replayed = Replayed.of(vault);
            assertThat(replayed.rows).containsExactly(row(1, "again"));
            assertThat(replayed.past)
                    .containsExactly(
                            entry(1L, note("before")), entry(2L, note("zażółć\n£5")), entry(3L, note("again")));
            assertThat(replayed.changes).containsExactly(entry(4L, note("after")));
        }
    }

    /// A vault's life that draws from dice which fall the same way each time.
    private static String live(MemoryDisk disk) {
        var vaults = new Vaults(disk, sameEveryTime(SEED), InstantSource.fixed(NOW));
        var created = vaults.create(FOLDER, new NewVault(Role.SUPERVISOR, true), passphrase(WORDS), KdfCost.practice());
        try (var vault = created.vault()) {
            vault.append(note("before"));
            vault.append(List.of(note("zażółć\n£5"), note("again")));
            vault.newGeneration(Rewriting.EVERYTHING);
        }
        var again = vaults.open(FOLDER, passphrase(WORDS)).orTrouble();
        try (var vault = again.vault()) {
            vault.append(note("after"));
        }
        return new String(created.recoveryCode().printed());
    }

    /// Writes the lines that the vectors' file is to hold, for a change of the format that is meant.
    static void main() throws IOException {
        var disk = new MemoryDisk();
        var hex = HexFormat.of();
        var code = live(disk);
        IO.println("recovery code = " + hex.formatHex(code.getBytes(StandardCharsets.US_ASCII)));
        IO.println("vault.key = " + hex.formatHex(disk.get(KEY)));
        for (var name : disk.names(JOURNAL)) {
            IO.println(name + " = " + hex.formatHex(disk.get(JOURNAL.resolve(name))));
        }
        try (var vault = Workbench.open(disk);
                var password = vault.indexPassword()) {
            IO.println("index key = " + hex.formatHex(hex.parseHex(new String(password.characters()))));
        }
    }

    private static Map<String, byte[]> vectors() throws IOException {
        try (var in = Objects.requireNonNull(VectorsTest.class.getResourceAsStream(FILE))) {
            var vectors = new TreeMap<String, byte[]>();
            new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> {
                        var parts = line.split(" = ", 2);
                        vectors.put(parts[0], HexFormat.of().parseHex(parts[1]));
                    });
            return vectors;
        }
    }
}
