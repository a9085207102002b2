package org.alongside.vault.keys;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.alongside.domain.Passphrase;
import org.alongside.vault.age.AgeRecipient;
import org.alongside.vault.bytes.Bytes;
import org.alongside.vault.disk.Disk;

/// An opened key file: the master key in memory and what the file says, kept the same on disk. Closing wipes the
/// key.
public final class KeyHolder implements AutoCloseable {
    private final Shelf shelf;
    private final SecureRandom random;
    private final MasterKey master;
    private KeyFile file;

    KeyHolder(Shelf shelf, SecureRandom random, MasterKey master, KeyFile file) {
        this.shelf = shelf;
        this.random = random;
        this.master = master;
        this.file = file;
    }

    /// Draws a master key, seals it for the passphrase and the code, and writes both copies.
    public static KeyHolder create(
            Disk disk,
            Path folder,
            Plate plate,
            Passphrase passphrase,
            KdfCost cost,
            RecoveryCode code,
            SecureRandom random) {
        var shelf = new Shelf(disk, folder);
        var master = MasterKey.draw(plate.vault(), random);
        var file = KeyFile.first(plate, master, passphrase, cost, code, random);
        shelf.replace(shelf.copy(), file.encoded(master), Shelf.UNCHANGED);
        shelf.replace(shelf.spare(), file.encoded(master), Shelf.SPARE_IS_OLD);
        return new KeyHolder(shelf, random, master, file);
    }

    /// Opens the newest right copy and mends the other.
    public static KeyOpening open(Disk disk, Path folder, WayIn way, SecureRandom random) {
        return new KeyCopies(disk, folder, random).open(way, KeyCopies.Other.MEND);
    }

    /// Opens the newest right copy, says what is wrong with the other and leaves it so.
    public static KeyOpening openUntouched(Disk disk, Path folder, WayIn way, SecureRandom random) {
        return new KeyCopies(disk, folder, random).open(way, KeyCopies.Other.LEAVE);
    }

    /// What the newest copy claims; nothing in it is proved.
    public static KeyFile look(Disk disk, Path folder) {
        return new KeyCopies(disk, folder, new SecureRandom()).newest().claimed();
    }

    /// Whether either copy stands in this folder.
    public static boolean standsIn(Disk disk, Path folder) {
        var shelf = new Shelf(disk, folder);
        return disk.exists(shelf.copy()) || disk.exists(shelf.spare());
    }

    /// What the key file says.
    public KeyFile file() {
        return file;
    }

    /// The master key; closed with this.
    public MasterKey master() {
        return master;
    }

    /// Records where the journal stands, on disk when this returns.
    public void recordHead(Head head, Optional<Bytes> indexDigest) {
        replace(file.at(head, indexDigest));
    }

    /// Gives the passphrase slot a new passphrase, at no lower cost than before.
    public void change(Passphrase passphrase, KdfCost cost) {
        replace(file.with(master, passphrase, cost, random));
    }

    /// Gives the recovery slot a new code.
    public void change(RecoveryCode code) {
        replace(file.with(master, code, random));
    }

    /// Seals the master key to a recipient as well, in place of the one before, if there was one.
    public void sealTo(AgeRecipient recipient) {
        replace(file.with(master, recipient));
    }

    /// Takes the escrow slot away.
    public void dropEscrow() {
        replace(file.withoutEscrow());
    }

    /// What differs on disk from what was last written, each in one sentence; none when all is well.
    public List<String> recheck(Disk disk, Path folder) {
        return new KeyCopies(disk, folder, random).differencesFrom(file.encoded(master));
    }

    @Override
    public void close() {
        master.close();
    }

    private void replace(KeyFile next) {
        var encoded = next.encoded(master);
        shelf.replace(shelf.copy(), encoded, Shelf.UNCHANGED);
        file = next; // from here on it is true, whatever becomes of the spare
        shelf.replace(shelf.spare(), encoded, Shelf.SPARE_IS_OLD);
    }
}
