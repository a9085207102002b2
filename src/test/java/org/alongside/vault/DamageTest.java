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
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.alongside.Figures;
import org.alongside.domain.Trouble;
import org.alongside.domain.record.Rewriting;
import org.alongside.vault.backup.Copy;
import org.alongside.vault.disk.MemoryDisk;
import org.alongside.vault.disk.TreeDisk;
import org.alongside.vault.keys.KdfCost;
import org.alongside.vault.keys.Role;
import org.alongside.vault.keys.WayIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Every byte of a vault, changed and cut: noticed, or without any effect. No exception but a Trouble with plain
/// sentences.
class DamageTest {
    private static final Path FIRST = JOURNAL.resolve("000001-000001.aj");
    private static final Path SECOND = JOURNAL.resolve("000001-000002.aj");
    private static final Path THIRD = JOURNAL.resolve("000001-000003.aj");

    private static final TreeMap<String, Long> COUNTED = new TreeMap<>();

    private final MemoryDisk whole = vaultOfThreeSegments();

    @AfterAll
    static void tell() {
        var figures = new TreeMap<>(COUNTED);
        figures.putIfAbsent("unnoticed", 0L);
        figures.putIfAbsent("uncaught", 0L);
        Figures.write("damage", figures);
    }

    @Test
    void a_flipped_bit_or_all_of_them_in_every_byte_of_one_key_file_copy_is_mended_from_the_other() {
        for (var copy : List.of(KEY, SPARE)) {
            everyFlip(copy, disk -> assertThatOpensAsEver(disk, 1));
        }
    }

    @Test
    void a_flipped_bit_or_all_of_them_in_every_byte_of_both_key_file_copies_is_noticed() {
        everyFlip(KEY, disk -> {
            disk.put(SPARE, disk.get(KEY));
            assertThatStaysShut(disk);
        });
    }

    @Test
    void every_byte_changed_by_somebody_who_mends_the_digest_too_is_noticed() {
        everyFlip(KEY, disk -> {
            var forged = disk.get(KEY);
            System.arraycopy(sha256(forged, forged.length - 32), 0, forged, forged.length - 32, 32);
            disk.put(KEY, forged);
            disk.put(SPARE, forged);
            if (!Arrays.equals(forged, whole.get(KEY))) {
                assertThatStaysShut(disk);
            }
        });
    }

    @Test
    void every_cut_of_one_key_file_copy_is_mended_and_of_both_noticed() {
        everyCut(KEY, disk -> assertThatOpensAsEver(disk, 1));
        everyCut(SPARE, disk -> assertThatOpensAsEver(disk, 1));
        everyCut(KEY, disk -> {
            disk.put(SPARE, disk.get(KEY));
            assertThatStaysShut(disk);
        });
    }

    @Test
    void a_missing_key_file_copy_is_made_anew_and_missing_both_is_said() {
        for (var copy : List.of(KEY, SPARE)) {
            var disk = whole.copy();
            disk.take(copy);
            assertThatOpensAsEver(disk, 1);
            assertThat(disk.get(copy)).isEqualTo(whole.get(copy));
        }
        var disk = whole.copy();
        disk.take(KEY);
        disk.take(SPARE);
        assertThatThrownBy(() -> open(disk)).hasMessageStartingWith("There is no vault in that folder");
    }

    @Test
    void a_flipped_bit_or_all_of_them_in_every_byte_of_every_journal_file_is_noticed() {
        for (var file : List.of(FIRST, SECOND, THIRD)) {
            everyFlip(file, DamageTest::assertThatStaysShut);
        }
    }

    @Test
    void every_cut_of_every_journal_file_is_noticed() {
        for (var file : List.of(FIRST, SECOND, THIRD)) {
            everyCut(file, DamageTest::assertThatStaysShut);
        }
    }

    @Test
    void bytes_added_at_the_end_change_nothing() {
        for (var file : List.of(FIRST, SECOND, THIRD)) {
            var disk = whole.copy();
            var longer = Arrays.copyOf(disk.get(file), disk.get(file).length + 700);
            disk.put(file, longer);
            assertThatOpensAsEver(disk, file.equals(THIRD) ? 1 : 0);
        }
    }

    @Test
    void a_missing_journal_file_is_named_with_the_changes_it_held() {
        for (var file : List.of(FIRST, SECOND)) {
            var disk = whole.copy();
            disk.take(file);
            assertThatThrownBy(() -> open(disk)).hasMessageContaining(String.valueOf(file.getFileName()));
        }
        var withoutLast = whole.copy();
        withoutLast.take(THIRD);
        assertThatThrownBy(() -> open(withoutLast))
                .hasMessageStartingWith("The journal ends at change 3, but change 5 had been saved");
    }

    @Test
    void swapped_repeated_and_moved_segments_are_refused() {
        for (var from : List.of(FIRST, SECOND, THIRD)) {
            for (var to : List.of(FIRST, SECOND, THIRD)) {
                if (!from.equals(to)) {
                    var disk = whole.copy();
                    disk.put(to, whole.get(from));
                    assertThatStaysShut(disk);
                    disk.put(from, whole.get(to));
                    assertThatStaysShut(disk);
                }
            }
            var repeated = whole.copy();
            repeated.put(JOURNAL.resolve("000001-000004.aj"), whole.get(from));
            assertThatStaysShut(repeated);
        }
    }

    @Test
    void a_frame_dropped_repeated_or_swapped_is_refused() {
        var bytes = whole.get(SECOND);
        var frames = frames(bytes);
        assertThat(frames).hasSize(3);
        var header = frames.getFirst();
        for (var order :
                List.of(List.of(1), List.of(2), List.of(2, 1), List.of(1, 1, 2), List.of(1, 2, 2), List.of(1, 2, 1))) {
            var changed = header;
            for (var index : order) {
                changed = join(changed, frames.get(index));
            }
            var disk = whole.copy();
            disk.put(SECOND, changed);
            if (order.equals(List.of(1, 2, 2)) || order.equals(List.of(1, 2, 1))) {
                assertThatOpensAsEver(disk, 0); // behind the recorded end: void
            } else {
                assertThatStaysShut(disk);
            }
        }
    }

    @Test
    void files_of_another_vault_with_the_same_passphrase_are_refused() {
        var other = vaultOfThreeSegments();
        for (var file : List.of(FIRST, SECOND, THIRD)) {
            var disk = whole.copy();
            disk.put(file, other.get(file));
            assertThatStaysShut(disk);
        }
        var otherKey = whole.copy();
        otherKey.put(KEY, other.get(KEY));
        otherKey.put(SPARE, other.get(SPARE));
        assertThatStaysShut(otherKey);
    }

    @Test
    void an_older_journal_under_a_newer_key_file_is_refused() throws IOException {
        var older = whole.copy();
        try (var vault = open(whole)) {
            vault.append(note("newer"));
        }
        var disk = whole.copy();
        for (var name : whole.names(JOURNAL)) {
            disk.take(JOURNAL.resolve(name));
        }
        for (var name : older.names(JOURNAL)) {
            disk.put(JOURNAL.resolve(name), older.get(JOURNAL.resolve(name)));
        }
        assertThatThrownBy(() -> open(disk)).hasMessageContaining("but change 6 had been saved");
    }

    @Test
    void a_generation_whose_file_was_put_back_by_an_older_one_is_refused() {
        var older = whole.copy();
        try (var vault = open(whole)) {
            vault.newGeneration(Rewriting.EVERYTHING);
        }
        var disk = whole.copy();
        disk.take(JOURNAL.resolve("000002-000001.aj"));
        for (var file : List.of(FIRST, SECOND, THIRD)) {
            disk.put(file, older.get(file));
        }
        assertThatStaysShut(disk);
    }

    @Test
    void slots_of_the_key_file_swapped_repeated_or_of_another_vault_are_refused() {
        var bytes = whole.get(KEY);
        var other = vaultOfThreeSegments().get(KEY);
        assertThat(other).hasSameSizeAs(bytes);
        long tried = 0;
        for (int length = 16; length <= 128; length *= 2) {
            for (int from = 0; from + length <= bytes.length - 32; from += 16) {
                for (var source : List.of(bytes, other)) {
                    for (int to = 0; to + length <= bytes.length - 32; to += 16) {
                        var forged = bytes.clone();
                        System.arraycopy(source, from, forged, to, length);
                        System.arraycopy(sha256(forged, forged.length - 32), 0, forged, forged.length - 32, 32);
                        if (!Arrays.equals(forged, bytes)) {
                            var disk = whole.copy();
                            disk.put(KEY, forged);
                            disk.put(SPARE, forged);
                            checked(from + " to " + to + " of " + length, disk, DamageTest::assertThatStaysShut);
                            tried++;
                        }
                    }
                }
            }
        }
        COUNTED.put("key_file_pieces_moved_or_of_another_vault", tried);
    }

    @Test
    void every_flip_and_cut_of_every_file_of_a_copy_is_noticed_and_the_vault_stays_as_it_is() throws IOException {
        var place = Path.of("/stick");
        var home = Path.of("/home/vault");
        var tree = new TreeDisk().withFolder(Path.of("/home")).withFolder(place);
        Path copy;
        try (var vault = on(tree).create(
                        home, new NewVault(Role.PRACTITIONER, true), passphrase(WORDS), KdfCost.practice())
                .vault()) {
            vault.append(List.of(note("a"), note("b")));
            copy = vault.copyTo(place, Workbench.NOW, _ -> {}).folder();
        }
        var files = new ArrayList<Path>();
        tree.names(copy).forEach(name -> files.add(copy.resolve(name)));
        files.remove(copy.resolve("journal"));
        tree.names(copy.resolve("journal"))
                .forEach(name -> files.add(copy.resolve("journal").resolve(name)));
        assertThat(files).hasSizeGreaterThan(2);
        for (var file : files) {
            var bytes = tree.get(file);
            for (var at = 0; at < bytes.length; at++) {
                for (var flipped : new int[] {1 << (at % 8), 0xFF}) {
                    var changed = bytes.clone();
                    changed[at] ^= (byte) flipped;
                    tree.put(file, changed);
                    checked(file + " byte " + at, tree, disk -> assertThatCopyCountsForNothing(disk, place));
                }
                tree.put(file, Arrays.copyOf(bytes, at));
                checked(file + " cut to " + at, tree, disk -> assertThatCopyCountsForNothing(disk, place));
            }
            tree.put(file, bytes);
            COUNTED.merge("copy_bytes_with_one_bit_flipped", (long) bytes.length, Long::sum);
            COUNTED.merge("copy_bytes_with_all_bits_flipped", (long) bytes.length, Long::sum);
            COUNTED.merge("copy_truncations", (long) bytes.length, Long::sum);
        }
        assertThat(on(tree).copies(place)).singleElement().matches(Copy::whole);
        on(tree).open(home, passphrase(WORDS)).orTrouble().vault().close();
    }

    private static void assertThatCopyCountsForNothing(TreeDisk disk, Path place) {
        assertThat(on(disk).copies(place)).noneMatch(Copy::whole);
    }

    @Test
    void what_was_changed_while_the_machine_slept_is_noticed_when_it_wakes() {
        for (var file : List.of(KEY, SPARE, FIRST, SECOND, THIRD)) {
            var disk = whole.copy();
            try (var vault = open(disk)) {
                vault.recheck();
                var bytes = disk.get(file);
                bytes[bytes.length / 2] ^= 1;
                disk.put(file, bytes);
                assertThatThrownBy(vault::recheck)
                        .isInstanceOfSatisfying(
                                Trouble.class,
                                trouble -> assertThat(trouble.sort()).isEqualTo(Trouble.Sort.DAMAGED));
            }
        }
        var gone = whole.copy();
        try (var vault = open(gone)) {
            gone.take(SECOND);
            assertThatThrownBy(vault::recheck).isInstanceOf(Trouble.class);
        }
    }

    @Test
    void what_another_program_saved_meanwhile_is_noticed_when_it_wakes() {
        var disk = whole.copy();
        try (var vault = open(disk)) {
            var elsewhere = whole.copy(); // as on another machine that has the folder too
            try (var other = open(elsewhere)) {
                other.append(note("elsewhere"));
            }
            for (var copy : List.of(KEY, SPARE)) {
                disk.put(copy, elsewhere.get(copy));
            }
            assertThatThrownBy(vault::recheck).isInstanceOf(Trouble.class);
        }
    }

    @Test
    void verifying_tells_the_same_damage_without_opening() {
        var disk = whole.copy();
        var bytes = disk.get(SECOND);
        bytes[200] ^= 1;
        disk.put(SECOND, bytes);
        var verification =
                on(disk).verify(FOLDER, new WayIn.Words(passphrase(WORDS))).orElseThrow();
        assertThat(verification.isSound()).isFalse();
        assertThat(verification.damages())
                .containsExactly("The journal file 000001-000002.aj is damaged from byte 124 on:"
                        + " changes 2 to 3 cannot be read.");
    }

    private static MemoryDisk vaultOfThreeSegments() {
        var disk = new MemoryDisk();
        try (var vault = make(disk)) {
            vault.append(note("a"));
        }
        try (var vault = open(disk)) {
            vault.append(note("b"));
            vault.append(note("c"));
        }
        try (var vault = open(disk)) {
            vault.append(List.of(note("d"), note("e")));
        }
        return disk;
    }

    private void everyFlip(Path file, Consumer<MemoryDisk> check) {
        var bytes = whole.get(file);
        for (var at = 0; at < bytes.length; at++) {
            for (var flipped : new int[] {1 << (at % 8), 0xFF}) {
                var changed = bytes.clone();
                changed[at] ^= (byte) flipped;
                var disk = whole.copy();
                disk.put(file, changed);
                checked(file + " byte " + at, disk, check);
            }
        }
        COUNTED.merge(kind(file) + "_bytes_with_one_bit_flipped", (long) bytes.length, Long::sum);
        COUNTED.merge(kind(file) + "_bytes_with_all_bits_flipped", (long) bytes.length, Long::sum);
    }

    private static String kind(Path file) {
        return file.startsWith(JOURNAL) ? "journal" : "key_file";
    }

    private void everyCut(Path file, Consumer<MemoryDisk> check) {
        var bytes = whole.get(file);
        for (var length = 0; length < bytes.length; length++) {
            var disk = whole.copy();
            disk.put(file, Arrays.copyOf(bytes, length));
            checked(file + " cut to " + length, disk, check);
        }
        COUNTED.merge(kind(file) + "_truncations", (long) bytes.length, Long::sum);
    }

    private static <D> void checked(String what, D disk, Consumer<D> check) {
        try {
            check.accept(disk);
        } catch (AssertionError unnoticed) {
            COUNTED.merge("unnoticed", 1L, Long::sum);
            fail(what, unnoticed);
        } catch (RuntimeException uncaught) {
            COUNTED.merge("uncaught", 1L, Long::sum);
            fail(what, uncaught);
        }
    }

    private static void assertThatOpensAsEver(MemoryDisk disk, int notices) {
        var opened = on(disk).open(FOLDER, passphrase(WORDS)).orTrouble();
        try (var vault = opened.vault()) {
            assertThat(opened.notices()).hasSize(notices);
            assertThat(Replayed.of(vault).changes.values())
                    .containsExactly(note("a"), note("b"), note("c"), note("d"), note("e"));
        }
    }

    /// Shut with a Trouble of plain sentences, or taken for a wrong passphrase where the slot itself was changed.
    private static void assertThatStaysShut(MemoryDisk disk) {
        try {
            if (on(disk).open(FOLDER, passphrase(WORDS)) instanceof Opening.Opened(var vault, var _)) {
                vault.close();
                fail("it opened");
            }
        } catch (Trouble trouble) {
            assertThat(trouble.sentence()).contains("Nothing was changed");
            assertThat(trouble.sort()).isIn(Trouble.Sort.DAMAGED, Trouble.Sort.REFUSED);
        }
    }

    private static byte[] sha256(byte[] content, int length) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(Arrays.copyOf(content, length));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static List<byte[]> frames(byte[] segment) {
        var frames = new ArrayList<byte[]>();
        var at = 124;
        frames.add(Arrays.copyOf(segment, at));
        while (at < segment.length) {
            var end = at + 16 + ByteBuffer.wrap(segment).getInt(at + 4);
            frames.add(Arrays.copyOfRange(segment, at, end));
            at = end;
        }
        return frames;
    }

    private static byte[] join(byte[] head, byte[] tail) {
        var joined = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, joined, head.length, tail.length);
        return joined;
    }
}
