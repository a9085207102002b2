package org.alongside.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.alongside.app.VaultDoor.NewVault;
import org.alongside.app.VaultDoor.Role;
import org.alongside.contracts.Sample;
import org.alongside.domain.Passphrase;
import org.alongside.store.Doorkeeper;
import org.alongside.vault.Vaults;
import org.alongside.vault.keys.KdfCost;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// What it costs to open a real vault, with the key cost it got on this machine, beside a bare Argon2id of the same
/// cost, taken in turn.
public final class UnlockedVault {
    private static final int ROUNDS = 7;
    private static final int PEOPLE = 20;

    private UnlockedVault() {}

    /// Measures in the folder given.
    public static void main(String[] arguments) throws IOException {
        var folder = Files.createDirectories(Path.of(arguments[0])).resolve("vault");
        var clock = InstantSource.system();
        var vaults = Vaults.onThisMachine(clock);
        var door = new Doorkeeper(vaults, clock, ZoneOffset.UTC);
        make(door, folder);
        KdfCost cost;
        try (var passphrase = passphrase();
                var vault = vaults.open(folder, passphrase).orTrouble().vault()) {
            cost = vault.facts().cost();
        }
        var opened = new long[ROUNDS];
        var bare = new long[ROUNDS];
        bare(cost);
        for (int round = 0; round < ROUNDS; round++) {
            opened[round] = cpu(() -> open(door, folder));
            bare[round] = cpu(() -> bare(cost));
        }
        Arrays.sort(opened);
        Arrays.sort(bare);
        System.out.printf(
                "unlock a vault (Argon2id, %d MiB, %d passes, %d lanes): median %.0f ms CPU;"
                        + " bare Argon2id of the same cost: %.0f ms; ratio %.2f%n",
                cost.memoryKib() / 1024,
                cost.passes(),
                cost.lanes(),
                opened[ROUNDS / 2] / 1e6,
                bare[ROUNDS / 2] / 1e6,
                (double) opened[ROUNDS / 2] / bare[ROUNDS / 2]);
    }

    private static Passphrase passphrase() {
        return Passphrase.of("otter kettle violet brisk lantern".toCharArray());
    }

    private static void make(Doorkeeper door, Path folder) {
        var wishes = new NewVault(Role.PRACTITIONER, "Bench", "", "", "", false, true);
        var sample = new Sample(1);
        try (var passphrase = passphrase();
                var vault = door.create(folder, wishes, passphrase).vault()) {
            for (int number = 1; number <= PEOPLE; number++) {
                var person = sample.person(number);
                var referral = sample.referral(person);
                vault.keeper().keep(sample.referred(person, referral));
                vault.keeper().keep(Sample.logged(person, sample.session(referral, LocalDate.of(2026, 10, 1))));
            }
        }
    }

    private static void open(Doorkeeper door, Path folder) {
        try (var passphrase = passphrase()) {
            door.open(folder, passphrase).close();
        }
    }

    private static void bare(KdfCost cost) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memoryKib())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(new byte[16])
                .build());
        generator.generateBytes(new byte[32], new byte[32]);
    }

    /// Nanoseconds of this thread's CPU: H2's and the collector's threads are left out.
    private static long cpu(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long begun = threads.getCurrentThreadCpuTime();
        work.run();
        return threads.getCurrentThreadCpuTime() - begun;
    }
}
