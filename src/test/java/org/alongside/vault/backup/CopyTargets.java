package org.alongside.vault.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.alongside.fuzz.Refusal;
import org.alongside.fuzz.Target;
import org.alongside.vault.bytes.Malformed;
import org.alongside.vault.disk.MemoryDisk;

/// What stands beside the vault's own files in a copy, and what a vault remembers of its last one.
public final class CopyTargets {
    private static final Path FOLDER = Path.of("copy");
    private static final String DIGEST = "0123456789abcdef".repeat(4);

    private CopyTargets() {}

    /// All of this room.
    public static List<Target> all() {
        return List.of(
                Target.ofText(
                                "name of a copy",
                                CopyName.class,
                                List.of("alongside-1f2e3d4c-20261122-140305"),
                                CopyTargets::name)
                        .upTo(200),
                Target.ofBytes(
                                "contents of a copy",
                                Contents.class,
                                List.of((DIGEST + "  journal/000001-000001.aj\n" + DIGEST + "  vault.key\n" + DIGEST
                                                + "  vault.key.bak\n")
                                        .getBytes(StandardCharsets.US_ASCII)),
                                (input, _) -> contents(input))
                        .with(DIGEST, "  vault.key", "journal/", ".aj"),
                Target.ofBytes(
                        "note of the last copy",
                        LastCopy.class,
                        List.of("2026-11-22T14:03:05Z /media/stick\n".getBytes(StandardCharsets.UTF_8)),
                        (input, _) -> note(input)));
    }

    private static void name(String folder) throws Refusal {
        var name = CopyName.read(folder).orElseThrow(() -> new Refusal("is no copy"));
        assertThat(name.folder()).isEqualTo(folder);
        CopyName.isLeftover("." + folder + ".part", name.vault());
    }

    private static void contents(byte[] input) throws Refusal, IOException {
        var disk = new MemoryDisk();
        disk.put(FOLDER.resolve(Contents.FILE), input);
        try {
            var read = Contents.read(disk, FOLDER);
            assertThat(read.text()).isEqualTo(new String(input, StandardCharsets.US_ASCII));
            assertThat(read.areWholeIn(disk, FOLDER)).isFalse();
        } catch (Malformed malformed) {
            throw new Refusal("is no list of files");
        }
    }

    private static void note(byte[] input) throws Refusal {
        var disk = new MemoryDisk();
        disk.put(FOLDER.resolve("backups.txt"), input);
        var sentence = LastCopy.sentence(disk, FOLDER).orElseThrow(() -> new Refusal("tells of no copy"));
        assertThat(sentence).doesNotContain("\n");
    }
}
