package org.alongside.vault;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import org.alongside.domain.Passphrase;
import org.alongside.vault.disk.Disk;
import org.alongside.vault.keys.KdfCost;
import org.alongside.vault.keys.Role;

/// Makes and opens small vaults on a given disk.
public final class Workbench {
    /// Where the vault stands on a disk in memory.
    public static final Path FOLDER = Path.of("vault");
    /// Its journal.
    public static final Path JOURNAL = FOLDER.resolve("journal");
    /// The two copies of its key file.
    public static final Path KEY = FOLDER.resolve("vault.key");
    /// The second copy.
    public static final Path SPARE = FOLDER.resolve("vault.key.bak");
    /// When everything happens.
    public static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    /// What opens it.
    public static final String WORDS = "otter kettle violet brisk";

    private Workbench() {}

    /// The front door on this disk.
    public static Vaults on(Disk disk) {
        return new Vaults(disk, new SecureRandom(), InstantSource.fixed(NOW));
    }

    /// The front door on this disk, with these dice.
    public static Vaults on(Disk disk, SecureRandom dice) {
        return new Vaults(disk, dice, InstantSource.fixed(NOW));
    }

    /// A new vault for practice.
    public static Vault make(Disk disk) {
        return on(disk).create(FOLDER, new NewVault(Role.PRACTITIONER, true), passphrase(WORDS), KdfCost.practice())
                .vault();
    }

    /// The vault again.
    public static Vault open(Disk disk) {
        return on(disk).open(FOLDER, passphrase(WORDS)).orTrouble().vault();
    }

    /// A passphrase from a literal.
    public static Passphrase passphrase(String words) {
        return Passphrase.of(words.toCharArray());
    }

    /// The same random bytes at every run, for vectors.
    public static SecureRandom sameEveryTime(long seed) {
        return new Counting(seed);
    }

    /// Dice that fall the same way for the same seed, and look like chance.
    public static SecureRandom seeded(long seed) {
        return new Seeded(seed);
    }

    private static final class Seeded extends SecureRandom {
        private static final long serialVersionUID = 1L;
        private final Random chance;

        Seeded(long seed) {
            super();
            chance = new Random(seed);
        }

        @Override
        public void nextBytes(byte[] bytes) {
            chance.nextBytes(bytes);
        }

        @Override
        public int nextInt(int bound) {
            return chance.nextInt(bound);
        }
    }

    /// Dice that fall the same way each time: bytes count up from the seed.
    private static final class Counting extends SecureRandom {
        private static final long serialVersionUID = 1L;
        private int next;

        Counting(long seed) {
            super();
            next = (int) seed;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            for (var i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) next++;
            }
        }

        @Override
        public int nextInt(int bound) {
            return Math.floorMod(next++, bound);
        }
    }
}
