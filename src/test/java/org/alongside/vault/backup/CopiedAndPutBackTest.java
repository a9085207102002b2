package org.alongside.vault.backup;

import static org.alongside.vault.Changes.note;
import static org.alongside.vault.Workbench.NOW;
import static org.alongside.vault.Workbench.WORDS;
import static org.alongside.vault.Workbench.on;
import static org.alongside.vault.Workbench.passphrase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.alongside.Effort;
import org.alongside.Figures;
import org.alongside.domain.Trouble;
import org.alongside.vault.NewVault;
import org.alongside.vault.Replayed;
import org.alongside.vault.Vault;
import org.alongside.vault.disk.TreeDisk;
import org.alongside.vault.keys.KdfCost;
import org.alongside.vault.keys.Role;
import org.alongside.vault.keys.WayIn;
import org.junit.jupiter.api.Test;

/// Copies are made, proved, kept, put back, on a disk that can fail and lose power.
final class CopiedAndPutBackTest {
    private static final Path VAULT = Path.of("/home/vault");
    private static final Path STICK = Path.of("/media/stick");

    private static final String RETURN = "in/00000000-0000-4007-8000-00000000002a-0123456789abcdef.age";
    private static final byte[] SEALED = "age-encryption.org/v1 and so on".getBytes(StandardCharsets.US_ASCII);

    private static TreeDisk disk() {
        var disk = new TreeDisk().withFolder(Path.of("/home")).withFolder(STICK);
        make(disk, VAULT).close();
        return disk.copy();
    }

    /// With a return that was accepted, and what a stop in the middle of receiving leaves.
    private static TreeDisk diskWithReturns() {
        var disk = disk();
        try {
            disk.makePrivateFolder(VAULT.resolve("in"));
            disk.put(VAULT.resolve(RETURN), SEALED);
            disk.put(VAULT.resolve("in/waiting.part"), new byte[] {1});
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return disk.copy();
    }

    private static Vault make(TreeDisk disk, Path folder) {
        var wishes = new NewVault(Role.PRACTITIONER, true);
        var vault = on(disk).create(folder, wishes, passphrase(WORDS), KdfCost.practice())
                .vault();
        vault.append(List.of(note("one"), note("two")));
        return vault;
    }

    private static Vault open(TreeDisk disk, Path folder) {
        return on(disk).open(folder, passphrase(WORDS)).orTrouble().vault();
    }

    private static WayIn words() {
        return new WayIn.Words(passphrase(WORDS));
    }

    private static Optional<Restored> restore(TreeDisk disk, Path from, boolean replace) {
        return on(disk).restore(from, VAULT, words(), replace, _ -> {});
    }

    @Test
    void a_copy_is_a_vault_that_holds_the_same() {
        var disk = disk();
        Replayed here;
        Copied copied;
        try (var vault = open(disk, VAULT)) {
            vault.append(note("three"));
            copied = vault.copyTo(STICK, NOW, _ -> {});
            here = Replayed.of(vault);
        }
        assertThat(copied.folder().getFileName().toString()).matches("alongside-[0-9a-f]{8}-20261122-090000");
        assertThat(copied.lastSeq()).isEqualTo(3);
        assertThat(on(disk).copies(STICK)).singleElement().matches(Copy::whole);
        try (var copy = open(disk, copied.folder())) {
            var there = Replayed.of(copy);
            assertThat(there.rows).isEqualTo(here.rows);
            assertThat(there.changes).isEqualTo(here.changes);
        }
    }

    @Test
    void a_second_copy_in_the_same_second_gets_a_name_of_its_own() {
        var disk = disk();
        try (var vault = open(disk, VAULT)) {
            assertThat(vault.copyTo(STICK, NOW, _ -> {}).folder())
                    .isNotEqualTo(vault.copyTo(STICK, NOW, _ -> {}).folder());
        }
        assertThat(on(disk).copies(STICK)).hasSize(2);
    }

    @Test
    void old_copies_go_and_nothing_else_does() throws IOException {
        var disk = disk();
        var other = Path.of("/home/other");
        disk.withFolder(STICK.resolve("photos")).withFolder(STICK.resolve("alongside-00000000-20200101-000000"));
        disk.put(STICK.resolve("photos").resolve("a.jpg"), new byte[] {1});
        Path foreign;
        try (var vault = make(disk, other)) {
            foreign = vault.copyTo(STICK, NOW.minus(Duration.ofDays(900)), _ -> {})
                    .folder();
        }
        var made = new ArrayList<Path>();
        try (var vault = open(disk, VAULT)) {
            for (var day = 60; day >= 0; day--) {
                made.add(vault.copyTo(STICK, NOW.minus(Duration.ofDays(day)), _ -> {})
                        .folder());
                assertThat(disk.exists(made.getLast())).isTrue();
            }
            // the one just made stays, though it is the oldest by far
            var old = vault.copyTo(STICK, Instant.parse("2020-01-01T00:00:00Z"), _ -> {});
            assertThat(disk.exists(old.folder())).isTrue();
        }
        assertThat(made).filteredOn(disk::exists).hasSize(10);
        assertThat(disk.exists(foreign)).isTrue();
        assertThat(disk.exists(STICK.resolve("photos").resolve("a.jpg"))).isTrue();
        assertThat(disk.exists(STICK.resolve("alongside-00000000-20200101-000000")))
                .isTrue();
    }

    @Test
    void a_copy_that_is_not_whole_counts_for_nothing_and_is_left_alone() throws IOException {
        var disk = disk();
        try (var vault = open(disk, VAULT)) {
            for (var day = 20; day > 0; day--) {
                var copy = vault.copyTo(STICK, NOW.minus(Duration.ofDays(day)), _ -> {})
                        .folder();
                if (day < 10) {
                    disk.put(copy.resolve("vault.key"), new byte[] {1});
                }
            }
            vault.copyTo(STICK, NOW, _ -> {});
        }
        var copies = on(disk).copies(STICK);
        assertThat(copies).filteredOn(copy -> !copy.whole()).hasSize(9);
        assertThat(copies).filteredOn(Copy::whole).hasSize(7);
    }

    @Test
    void the_returns_that_were_accepted_are_in_a_copy_and_come_back() throws IOException {
        var disk = diskWithReturns();
        Copied copied;
        try (var vault = open(disk, VAULT)) {
            copied = vault.copyTo(STICK, NOW, _ -> {});
        }
        assertThat(disk.get(copied.folder().resolve(RETURN))).isEqualTo(SEALED);
        assertThat(disk.names(copied.folder().resolve("in"))).hasSize(1);
        assertThat(on(disk).copies(STICK).getFirst().lengthBytes()).isGreaterThan(SEALED.length);
        var elsewhere = Path.of("/home/new");
        assertThat(on(disk).restore(STICK, elsewhere, words(), false, _ -> {})).isPresent();
        assertThat(disk.get(elsewhere.resolve(RETURN))).isEqualTo(SEALED);
        open(disk, elsewhere).close();
    }

    @Test
    void a_damaged_return_spoils_the_copy_but_not_the_record_in_it() throws IOException {
        var disk = diskWithReturns();
        Path copy;
        try (var vault = open(disk, VAULT)) {
            copy = vault.copyTo(STICK, NOW, _ -> {}).folder();
        }
        disk.put(copy.resolve(RETURN), new byte[] {1});
        assertThat(on(disk).copies(STICK)).noneMatch(Copy::whole);
        var elsewhere = Path.of("/home/new");
        refuses(
                Trouble.Sort.NOT_FOUND,
                "no whole copy",
                () -> on(disk).restore(STICK, elsewhere, words(), false, _ -> {}));
        assertThat(on(disk).restore(copy, elsewhere, words(), false, _ -> {})).isPresent();
        open(disk, elsewhere).close();
    }

    @Test
    void every_byte_of_a_copy_counts() throws IOException {
        var disk = diskWithReturns();
        Path copy;
        try (var vault = open(disk, VAULT)) {
            copy = vault.copyTo(STICK, NOW, _ -> {}).folder();
        }
        for (var name : List.of("vault.key", "vault.key.bak", "contents.txt", RETURN, "journal/000001-000001.aj")) {
            var file = copy.resolve(name);
            var right = disk.get(file);
            for (var at = 0; at < right.length; at++) {
                var wrong = right.clone();
                wrong[at] ^= 4;
                disk.put(file, wrong);
                assertThat(on(disk).copies(STICK).getFirst().whole())
                        .as(name + " byte " + at)
                        .isFalse();
            }
            disk.put(file, right);
        }
        assertThat(on(disk).copies(STICK).getFirst().whole()).isTrue();
    }

    @Test
    void a_place_that_is_missing_full_or_inside_the_vault_gets_nothing() {
        var disk = disk();
        try (var vault = open(disk, VAULT)) {
            refuses(Trouble.Sort.NOT_FOUND, "no such folder", () -> vault.copyTo(STICK.resolve("x"), NOW, _ -> {}));
            refuses(Trouble.Sort.REFUSED, "inside the vault", () -> vault.copyTo(VAULT, NOW, _ -> {}));
            disk.leaveFree(600);
            refuses(Trouble.Sort.FAILED, "not enough room", () -> vault.copyTo(STICK, NOW, _ -> {}));
            assertThat(disk.names(STICK)).isEmpty();
            disk.leaveFree(Long.MAX_VALUE);
            vault.append(note("it goes on"));
            vault.copyTo(STICK, NOW, _ -> {});
        }
        assertThat(disk.names(STICK)).hasSize(1);
    }

    @Test
    void damage_names_the_last_good_copy() throws IOException {
        var disk = disk();
        try (var vault = open(disk, VAULT)) {
            vault.copyTo(STICK, NOW, _ -> {});
        }
        var segment = VAULT.resolve("journal").resolve("000001-000001.aj");
        var bytes = disk.get(segment);
        bytes[bytes.length - 1] ^= 1;
        disk.put(segment, bytes);
        assertThatThrownBy(() -> open(disk, VAULT))
                .hasMessageContaining("The last good copy is of 22 Nov 2026, in /media/stick/alongside-");
        disk.put(VAULT.resolve("backups.txt"), "2026 \u001b[2J\n\n".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> open(disk, VAULT)).message().doesNotContain("The last good copy is");
    }

    @Test
    void the_newest_whole_copy_comes_back_and_the_old_vault_is_kept() throws IOException {
        var disk = disk();
        Path newest;
        try (var vault = open(disk, VAULT)) {
            vault.copyTo(STICK, NOW, _ -> {});
            vault.append(note("three"));
            newest = vault.copyTo(STICK, NOW.plusSeconds(60), _ -> {}).folder();
            var broken = vault.copyTo(STICK, NOW.plusSeconds(120), _ -> {}).folder();
            disk.put(broken.resolve("vault.key.bak"), new byte[0]);
            vault.append(note("four"));
        }
        refuses(
                Trouble.Sort.REFUSED,
                "It is newer: it holds 4 changes, the copy 3.",
                () -> restore(disk, STICK, false));
        assertThat(on(disk).restore(STICK, VAULT, new WayIn.Words(passphrase("wrong")), true, _ -> {}))
                .isEmpty();
        var restored = restore(disk, STICK, true).orElseThrow();
        assertThat(restored.copy()).isEqualTo(newest);
        try (var vault = open(disk, VAULT)) {
            assertThat(vault.lastSeq()).isEqualTo(3);
        }
        var aside = restored.movedAside().orElseThrow();
        assertThat(aside.getFileName().toString()).startsWith("vault.before-20261122");
        try (var vault = open(disk, aside)) {
            assertThat(vault.lastSeq()).isEqualTo(4);
        }
    }

    @Test
    void a_copy_comes_back_where_nothing_stands_and_never_over_other_things() throws IOException {
        var disk = disk();
        try (var vault = open(disk, VAULT)) {
            vault.copyTo(STICK, NOW, _ -> {});
        }
        var elsewhere = Path.of("/home/new");
        for (var _ : List.of("where no folder is", "and again, in its place")) {
            assertThat(on(disk).restore(STICK, elsewhere, words(), true, _ -> {}))
                    .isPresent();
            open(disk, elsewhere).close();
        }
        var documents = Path.of("/home/documents");
        disk.withFolder(documents);
        assertThat(on(disk).restore(STICK, documents, words(), false, _ -> {})).isPresent();
        var photos = Path.of("/home/photos");
        disk.withFolder(photos);
        disk.put(photos.resolve("a.jpg"), new byte[] {1});
        refuses(
                Trouble.Sort.REFUSED,
                "holds other things",
                () -> on(disk).restore(STICK, photos, words(), true, _ -> {}));
        refuses(Trouble.Sort.NOT_FOUND, "no whole copy", () -> restore(disk, photos, true));
    }

    @Test
    void an_open_vault_is_not_replaced() {
        var disk = disk();
        try (var vault = open(disk, VAULT)) {
            vault.copyTo(STICK, NOW, _ -> {});
            refuses(Trouble.Sort.LOCKED, "another window", () -> restore(disk, STICK, true));
            vault.append(note("it goes on"));
        }
        open(disk, VAULT).close();
    }

    /// A copy a day over the weeks, so that the one more takes an older one away.
    private static TreeDisk withManyCopies() {
        var disk = diskWithReturns();
        try (var vault = open(disk, VAULT)) {
            for (var day = 30; day > 0; day--) {
                vault.copyTo(STICK, NOW.minus(Duration.ofDays(day)), _ -> {});
            }
        }
        return disk.copy();
    }

    @Test
    void whenever_the_power_goes_what_has_a_copys_name_is_whole() {
        var base = withManyCopies();
        var unbroken = base.copy();
        var steps =
                stepsOf(unbroken, () -> assertThat(copyOnce(unbroken).removed()).isEqualTo(1));
        var seeds = Effort.of(1, 4, 20);
        for (var step = 0; step <= steps; step++) {
            for (var seed = 0; seed < seeds; seed++) {
                var disk = base.copy();
                disk.failAfter(step);
                Optional<Copied> made = Optional.empty();
                try {
                    made = Optional.of(copyOnce(disk));
                } catch (Trouble powerWent) {
                    // as intended
                }
                assertThatCopiesAreWhole(disk.afterPowerCut(new Random(31L * step + seed)), made, step);
            }
        }
        Figures.write("backup-power-cuts", new TreeMap<>(Map.of("backup-power-cuts", (steps + 1L) * seeds)));
    }

    private static Copied copyOnce(TreeDisk disk) {
        try (var vault = open(disk, VAULT)) {
            return vault.copyTo(STICK, NOW.plus(Duration.ofDays(1)), _ -> {});
        }
    }

    private static void assertThatCopiesAreWhole(TreeDisk after, Optional<Copied> made, int step) {
        var copies = on(after).copies(STICK);
        assertThat(copies).as("step " + step).allMatch(Copy::whole).hasSizeGreaterThanOrEqualTo(9);
        made.ifPresent(copied -> assertThat(copies)
                .as("step " + step)
                .anyMatch(copy -> copy.folder().equals(copied.folder())));
        assertThat(copies).allMatch(copy -> after.exists(copy.folder().resolve(RETURN)));
        try (var vault = open(after, VAULT)) {
            assertThat(vault.lastSeq()).isEqualTo(2);
            vault.copyTo(STICK, NOW.plus(Duration.ofDays(2)), _ -> {});
        }
        assertThat(after.names(STICK)).as("step " + step).noneMatch(name -> name.startsWith("."));
    }

    @Test
    void whenever_the_power_goes_the_old_vault_stands_or_the_new_one() {
        var base = diskWithReturns();
        try (var vault = open(base, VAULT)) {
            vault.copyTo(STICK, NOW, _ -> {});
            vault.append(note("three"));
        }
        var unbroken = base.copy();
        var steps = stepsOf(unbroken, () -> restore(unbroken, STICK, true));
        var seeds = Effort.of(4, 20, 100);
        for (var step = 0; step <= steps; step++) {
            for (var seed = 0; seed < seeds; seed++) {
                var disk = base.copy();
                disk.failAfter(step);
                var done = false;
                try {
                    done = restore(disk, STICK, true).isPresent();
                } catch (Trouble powerWent) {
                    // as intended
                }
                var after = disk.afterPowerCut(new Random(37L * step + seed));
                var when = "step " + step + ", seed " + seed;
                assertThat(on(after).exists(VAULT)).as(when).isTrue();
                assertThat(after.exists(VAULT.resolve(RETURN))).as(when).isTrue();
                try (var vault = open(after, VAULT)) {
                    assertThat(vault.lastSeq()).as(when).isIn(done ? List.of(2L) : List.of(2L, 3L));
                    if (vault.lastSeq() == 2) {
                        assertThat(after.names(Path.of("/home")))
                                .as(when)
                                .anyMatch(name -> name.startsWith("vault.before-"));
                    }
                }
                assertThat(after.names(Path.of("/home"))).as(when).noneMatch(name -> name.startsWith("."));
            }
        }
        Figures.write("restore-power-cuts", new TreeMap<>(Map.of("restore-power-cuts", (steps + 1L) * seeds)));
    }

    private static int stepsOf(TreeDisk disk, Runnable doing) {
        var before = disk.changes();
        doing.run();
        return disk.changes() - before;
    }

    private static void refuses(Trouble.Sort sort, String words, Runnable doing) {
        assertThatThrownBy(doing::run)
                .isInstanceOfSatisfying(
                        Trouble.class, trouble -> assertThat(trouble.sort()).isEqualTo(sort))
                .hasMessageContaining(words);
    }
}
