package org.alongside.vault.keys;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.alongside.domain.Passphrase;
import org.alongside.domain.Trouble;
import org.alongside.vault.age.AgeRecipient;
import org.alongside.vault.bytes.Bytes;
import org.alongside.vault.disk.Disk;

/// An opened key file: the master key in memory and what the file says, kept the same on disk. Closing
/// wipes the key.
public final class KeyHolder implements AutoCloseable {
    private final Shelf shelf;
    private final SecureRandom random;
    private final List<StaleCopy> stale;
    private MasterKey master;
    private KeyFile file;
    private boolean copiesAgree; // as far as this program knows, and whatever happens to the power

    KeyHolder(Shelf shelf, SecureRandom random, MasterKey master, KeyFile file, List<StaleCopy> stale) {
        this.shelf = shelf;
        this.random = random;
        this.master = master;
        this.file = file;
        this.stale = List.copyOf(stale);
        this.copiesAgree = stale.isEmpty();
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
        return new KeyHolder(shelf, random, master, file, List.of());
    }

    /// Opens the newest right copy, says what is wrong with the other and leaves it so until [#mend].
    public static KeyOpening open(Disk disk, Path folder, WayIn way, SecureRandom random) {
        return new KeyCopies(disk, folder, random).open(way);
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

    /// Makes the other copy the same as the one that opened, and tells in one sentence each. To be called
    /// once it is known that the journal is right under this key, and before anything is appended to it.
    public List<String> mend() {
        return stale.stream()
                .map(copy -> copy.mend(shelf, file.encoded(master)))
                .toList();
    }

    /// Whether this is the passphrase there is.
    public boolean isOpenedBy(Passphrase passphrase) {
        var slot = file.slot(Slot.ByPassphrase.class);
        try (var key = slot.key(passphrase)) {
            var found = Gcm.open(
                    key,
                    slot.nonce().toArray(),
                    slot.aad(file.plate()),
                    slot.sealed().toArray());
            found.ifPresent(bytes -> Secret.taking(bytes).close());
            return found.isPresent();
        }
    }

    /// Draws another master key and seals it for these two; nothing is written.
    public FreshKeys draw(Passphrase passphrase, KdfCost cost, RecoveryCode code) {
        var fresh = MasterKey.draw(file.plate().vault(), random);
        return new FreshKeys(fresh, file.under(master, fresh, passphrase, cost, code, random));
    }

    /// Puts fresh keys in the place of these, in both copies. If this throws, nobody knows which keys the
    /// disk holds; [#recheck] tells.
    public void replaceBy(FreshKeys fresh, Head head) {
        var next = fresh.file().at(head, Optional.empty());
        var encoded = next.encoded(fresh.master());
        copiesAgree = false;
        shelf.replace(shelf.copy(), encoded, Shelf.UNCHANGED);
        shelf.replace(shelf.spare(), encoded, Shelf.SPARE_IS_OLD);
        copiesAgree = true;
        master.close();
        master = fresh.take();
        file = next;
    }

    /// Whether both copies name this generation, whichever of them is read next.
    public boolean bothName(int generation) {
        return copiesAgree && file.head().generation() == generation;
    }

    /// Records where the journal stands, on disk when this returns.
    public void recordHead(Head head, Optional<Bytes> indexDigest) {
        replace(file.at(head, indexDigest));
    }

    /// The bytes of a key file that opens the same way and says that the journal stands here.
    public byte[] encodedAt(Head head) {
        return file.at(head, Optional.empty()).encoded(master);
    }

    /// The master key once more; the caller closes it.
    public MasterKey copyOfMaster() {
        return master.copy();
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

    /// What the vault signs and receives with; drawn, and on disk in both copies, when it is first asked for. The
    /// caller closes it.
    public Identity identity() {
        return file.identity(master).orElseGet(() -> {
            var drawn = Identity.draw(random);
            replace(file.with(master, drawn, random));
            return drawn;
        });
    }

    /// What differs on disk from what was last written, each in one sentence; none when all is well.
    public List<String> recheck(Disk disk, Path folder) {
        return new KeyCopies(disk, folder, random).differencesFrom(file.encoded(master), copiesAgree);
    }

    @Override
    public void close() {
        master.close();
    }

    private void replace(KeyFile next) {
        var encoded = next.encoded(master);
        copiesAgree = false;
        try {
            shelf.replace(shelf.copy(), encoded, Shelf.UNCHANGED);
        } catch (Trouble trouble) {
            if (shelf.holds(encoded)) {
                file = next;
                throw shelf.trouble(Shelf.UNSURE, trouble);
            }
            throw trouble;
        }
        file = next; // from here on it is true, whatever becomes of the spare
        shelf.replace(shelf.spare(), encoded, Shelf.SPARE_IS_OLD);
        copiesAgree = true;
    }
}
