package org.alongside.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.alongside.app.VaultDoor.NewVault;
import org.alongside.app.VaultDoor.Role;
import org.alongside.contracts.Sample;
import org.alongside.domain.Passphrase;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Row;
import org.alongside.store.Doorkeeper;
import org.alongside.vault.Vaults;
import org.alongside.vault.journal.Replay;

/// What it costs to make the index of a vault with a 10 MB journal anew, beside reading and decrypting that journal and
/// doing nothing with it. Each in a process of its own: `make`, then `read` or `rebuild`, with a folder.
public final class RebuiltIndex {
    private static final long JOURNAL_BYTES = 10_000_000;
    private static final int SESSIONS = 10;

    private RebuiltIndex() {}

    /// The part to do, and the vault's folder.
    public static void main(String[] arguments) throws IOException {
        var vault = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "make" -> make(vault);
            case "read" -> timed("read", vault, () -> read(vault));
            default ->
                timed(
                        "rebuild",
                        vault,
                        () -> door().rebuild(vault, passphrase()).changes());
        }
    }

    @FunctionalInterface
    private interface Part {
        long done();
    }

    private static void make(Path folder) throws IOException {
        var wishes = new NewVault(Role.PRACTITIONER, "Bench", "", "", "", true, true);
        door().create(folder, wishes, passphrase()).vault().close();
        var sample = new Sample(1);
        try (var vault = Vaults.onThisMachine(InstantSource.system())
                .open(folder, passphrase())
                .orTrouble()
                .vault()) {
            for (var number = 1; journalBytes(folder) < JOURNAL_BYTES; number++) {
                var person = sample.person(number);
                var referral = sample.referral(person);
                vault.append(sample.referred(person, referral));
                for (var session = 0; session < SESSIONS; session++) {
                    var held = sample.session(referral, LocalDate.of(2026, 1, 1).plusDays(7L * session));
                    vault.append(Sample.logged(person, held));
                }
            }
        }
    }

    private static long read(Path folder) {
        try (var vault = Vaults.onThisMachine(InstantSource.system())
                .open(folder, passphrase())
                .orTrouble()
                .vault()) {
            vault.replay(-1, new Nothing());
            return vault.lastSeq();
        }
    }

    private static void timed(String what, Path folder, Part part) throws IOException {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var start = System.nanoTime();
        var changes = part.done();
        System.out.printf(
                "%s: %.1f MB, %d changes, %.2f s, process CPU %.2f s%n",
                what,
                journalBytes(folder) / 1e6,
                changes,
                (System.nanoTime() - start) / 1e9,
                system.getProcessCpuTime() / 1e9);
    }

    private static Doorkeeper door() {
        var clock = InstantSource.system();
        return new Doorkeeper(Vaults.onThisMachine(clock), clock, ZoneOffset.UTC);
    }

    private static Passphrase passphrase() {
        return Passphrase.of("a bench for four words".toCharArray());
    }

    private static long journalBytes(Path folder) throws IOException {
        try (var files = Files.list(folder.resolve("journal"))) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    /// Takes everything and does nothing.
    private static final class Nothing implements Replay {
        @Override
        public void startOver(long seq) {
            // nothing
        }

        @Override
        public void row(Row row) {
            // nothing
        }

        @Override
        public void past(long seq, Change change) {
            // nothing
        }

        @Override
        public void change(long seq, Change change) {
            // nothing
        }
    }
}
