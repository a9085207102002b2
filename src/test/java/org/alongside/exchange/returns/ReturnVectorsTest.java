package org.alongside.exchange.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.alongside.contracts.AgeProgram;
import org.alongside.contracts.KeysInMemory;
import org.alongside.domain.record.Row;
import org.alongside.domain.team.Named;
import org.alongside.domain.team.ReturnHead;
import org.alongside.vault.disk.MemoryDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The format as it was settled: made again to the byte, and what was sealed then is read.
class ReturnVectorsTest {
    private static final Path FILE = Path.of("src/test/resources/vectors/return-1.txt");
    private static final Path SEALED = Path.of("/out/made.age");
    private static final KeysInMemory TEAM = KeysInMemory.of(new UUID(9, 9));
    private static final KeysInMemory PAT = KeysInMemory.of(new UUID(7, 1));
    private static final UUID PERSON = UUID.fromString("01900000-0000-7000-8000-000000000001");
    private static final List<Row> ROWS = List.of(
            new Row(
                    "person",
                    PERSON,
                    Map.of("crn", "X100001", "given_name", "Siân", "support_needs", "Large print.\nReads slowly.")),
            new Row(
                    "referral",
                    UUID.fromString("01900000-0000-7000-8000-000000000002"),
                    Map.of(
                            "referral_ref", "R-7K3M9Q",
                            "person_id", PERSON.toString(),
                            "toolkit", "skills-for-relationships",
                            "edition", "current",
                            "referred_on", "2026-09-01",
                            "status", "REFERRED")));

    private static ReturnHead head() {
        var entries = new LinkedHashMap<String, Integer>();
        entries.put("person", 1);
        entries.put("referral", 1);
        return new ReturnHead(
                TEAM.recipient(),
                PAT.signer(),
                3,
                Instant.parse("2026-11-20T14:02:03Z"),
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2026, 11, 20),
                17,
                true,
                new ReturnHead.Keeper("Pat Green", "Wales", "Gwent", "North 2"),
                Optional.of(LocalDate.of(2026, 11, 2)),
                entries,
                List.of(new Named(1, "11".repeat(32)), new Named(2, "22".repeat(32))));
    }

    private static Map<String, byte[]> vectors() throws IOException {
        var vectors = new TreeMap<String, byte[]>();
        Files.readAllLines(FILE).stream().filter(line -> !line.startsWith("#")).forEach(line -> {
            var parts = line.split(" = ", 2);
            vectors.put(parts[0], HexFormat.of().parseHex(parts[1]));
        });
        return vectors;
    }

    private static byte[] of(String name) throws IOException {
        return Optional.ofNullable(vectors().get(name)).orElseThrow();
    }

    private static MemoryDisk disk() throws IOException {
        var disk = new MemoryDisk();
        disk.makePrivateFolder(Path.of("/out"));
        return disk;
    }

    private static byte[] made() throws IOException {
        var disk = disk();
        new SealedReturns(disk).prepare(PAT, head(), ROWS::forEach).write(SEALED);
        try (var opened = TEAM.opening(disk.reading(SEALED), false)) {
            return opened.readAllBytes();
        }
    }

    @Test
    void makes_the_same_bytes_as_when_the_format_was_settled() throws IOException {
        assertThat(PAT.signer().key()).isEqualTo(HexFormat.of().formatHex(of("signer")));
        assertThat(HexFormat.of().formatHex(made())).isEqualTo(HexFormat.of().formatHex(of("plain")));
    }

    @Test
    void reads_what_was_sealed_when_the_format_was_settled() throws IOException {
        var disk = new MemoryDisk();
        disk.put(SEALED, of("sealed"));
        var opened = new SealedReturns(disk).open(TEAM, SEALED, false);
        assertThat(opened.head()).isEqualTo(head());
        assertThat(opened.digest()).isEqualTo(HexFormat.of().formatHex(of("digest")));
        var rows = new ArrayList<Row>();
        opened.rows(rows::add);
        assertThat(rows).isEqualTo(ROWS);
    }

    @Test
    void the_standard_program_opens_it_with_the_identity_and_finds_the_same(@TempDir Path folder) throws IOException {
        var identity = Files.write(folder.resolve("team.txt"), of("identity"));
        assertThat(AgeProgram.in(folder).open(of("sealed"), identity)).isEqualTo(of("plain"));
    }

    @Test
    void the_parts_are_where_the_document_says() throws IOException {
        var plain = of("plain");
        assertThat(new String(plain, 0, 8, StandardCharsets.US_ASCII)).isEqualTo("ALONGRET");
        assertThat((plain[8] << 8) | plain[9]).isEqualTo(1);
        int length = ((plain[14] & 0xFF) << 8) | (plain[15] & 0xFF);
        var signature = Arrays.copyOfRange(plain, 16 + length, 16 + length + 64);
        var message = "alongside/v1/return\0".getBytes(StandardCharsets.US_ASCII);
        var signed = Arrays.copyOf(message, message.length + 16 + length);
        System.arraycopy(plain, 0, signed, message.length, 16 + length);
        assertThat(TEAM.isSignedBy(PAT.signer().key(), signed, signature)).isTrue();
        assertThat(new ByteArrayInputStream(plain).skip(16 + length + 64)).isEqualTo(16 + length + 64);
    }

    /// Makes the vectors; to be run by hand when the format has another version.
    static void main() throws IOException {
        var disk = disk();
        var prepared = new SealedReturns(disk).prepare(PAT, head(), ROWS::forEach);
        prepared.write(SEALED);
        var hex = HexFormat.of();
        Files.writeString(
                FILE,
                "# A return as src/docs/formats/return.md has it: what is inside the seal, and the same sealed.\n"
                        + "# signer: Ed25519, public. identity: the team's, as an age identity file. Both are of nobody.\n"
                        + "signer = " + PAT.signer().key() + "\n"
                        + "identity = " + hex.formatHex(TEAM.exported()) + "\n"
                        + "digest = " + prepared.named().digest() + "\n"
                        + "plain = " + hex.formatHex(made()) + "\n"
                        + "sealed = " + hex.formatHex(disk.get(SEALED)) + "\n");
    }
}
