package org.alongside.app;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.alongside.app.extract.Study;
import org.alongside.app.team.TeamKeys;
import org.alongside.app.team.TeamPlace;
import org.alongside.app.team.TeamStore;
import org.alongside.domain.Passphrase;

/// Opens, makes and mends vaults.
public interface VaultDoor {
    /// Whether a vault stands in that folder.
    boolean exists(Path folder);

    /// Makes a vault and opens it. The recovery code is told once, here.
    Created create(Path folder, NewVault wishes, Passphrase passphrase);

    /// Opens a vault; mends its index if it is behind, missing or damaged.
    ///
    /// @throws org.alongside.domain.Trouble LOCKED for a key that does not fit or a second window, REFUSED
    ///     for what is no key, DAMAGED for damage that a rebuild cannot heal, NOT_FOUND where no vault is
    OpenVault open(Path folder, Key key);

    /// Opens it the everyday way.
    default OpenVault open(Path folder, Passphrase passphrase) {
        return open(folder, new Key.Words(passphrase));
    }

    /// What can be known without the passphrase.
    Outside look(Path folder);

    /// Reads everything and reports; changes not one byte of the vault.
    Verification verify(Path folder, Key key);

    /// Throws the index away and makes it anew from the journal.
    Rebuilt rebuild(Path folder, Passphrase passphrase);

    /// Replaces the passphrase.
    void changePassphrase(Path folder, Passphrase now, Passphrase next);

    /// Gives the vault that this key opens another passphrase.
    void recover(Path folder, Key key, Passphrase next);

    /// Gives the vault new keys from the root up, after the old ones may have leaked. Only the next
    /// passphrase and the new recovery code open it from then on, and the service's escrow where there is
    /// one.
    ///
    /// @param now what opens it today
    /// @param next another passphrase than the one there is
    /// @return the new recovery code, told once, here
    /// @throws org.alongside.domain.Trouble besides as [#open]: FAILED where the disk failed; the vault
    ///     then opens with the old passphrase or the next one, and holds everything
    String rekey(Path folder, Key now, Passphrase next);

    /// The copies of vaults in a folder, newest first; each is read whole to see whether it is.
    List<Copy> copies(Path place);

    /// Puts a copy in the place of a vault, or the newest whole one of a folder of copies. It is proved with the key
    /// before and after; a vault that stands there is moved aside and never deleted.
    ///
    /// @param replace whether a vault may be moved aside
    /// @param percent is told how far it is
    Restored restore(Path from, Path folder, Key key, boolean replace, IntConsumer percent);

    /// Asks whoever has the vault open to lock it at once, and returns without waiting for that.
    ///
    /// @return false when nobody has it open, and so nobody was asked
    boolean askToLock(Path folder);

    /// The age file that holds the vault's key for the service, as the standard `age -d` opens it.
    ///
    /// @throws org.alongside.domain.Trouble NOT_FOUND where the vault has no escrow
    byte[] escrow(Path folder);

    /// The study whose key is in that file; the caller closes it.
    ///
    /// @throws org.alongside.domain.Trouble REFUSED for what is no such file, LOCKED for a wrong
    ///     passphrase
    Study study(byte[] file, Passphrase passphrase);

    /// Why that is no recipient for an escrow, if so, in a plain sentence.
    Optional<String> objectionTo(String recipient);

    /// Offers a passphrase of five words.
    String offerPassphrase();

    /// Why a passphrase will not do, if so, in a plain sentence.
    Optional<String> objection(Passphrase passphrase);

    /// A way into a vault.
    sealed interface Key {
        /// The passphrase, which stays the caller's to close.
        record Words(Passphrase passphrase) implements Key {}

        /// The printed recovery code, as it was typed.
        record Code(String code) implements Key {}

        /// The content of an age identity file, for a vault with an escrow; comments and several identities
        /// are allowed.
        record Identity(String ageIdentities) implements Key {}

        /// The line that the standard `age -d` finds in a vault's escrow file.
        record Escrowed(String line) implements Key {}
    }

    /// How a vault is wished for.
    ///
    /// @param by the practitioner's name, written beside every change; may be empty
    /// @param practice a vault for trying things out: cheap keys, marked so for good
    /// @param insist make it even inside a synced folder
    record NewVault(Role role, String by, String region, String pdu, String team, boolean practice, boolean insist) {}

    /// Whose vault it is.
    enum Role {
        PRACTITIONER,
        SUPERVISOR,
        EVALUATOR
    }

    /// A new vault, open, and its recovery code.
    record Created(OpenVault vault, String recoveryCode) {}

    /// What can be seen from outside.
    ///
    /// @param escrow the recipient for whom the vault's key is sealed besides, if any
    record Outside(
            UUID id, Role role, int format, boolean practice, String keyCost, Optional<String> escrow, boolean inUse) {}

    /// What a full reading found.
    ///
    /// @param damage one plain sentence per damage; empty when all is well
    /// @param notices what a next opening would mend, one sentence each
    record Verification(
            long changes,
            int segments,
            long generation,
            boolean indexAgrees,
            List<String> damage,
            List<String> notices) {}

    /// What a rebuild did.
    ///
    /// @param notices what was mended while opening, one sentence each
    record Rebuilt(long changes, List<String> notices) {}

    /// A copy of a vault, as it is found.
    ///
    /// @param at when it was made
    /// @param vault whose it is, where that can be read
    /// @param whole whether every file of it is what was written
    record Copy(String name, Instant at, Optional<UUID> vault, boolean whole, long lengthBytes) {}

    /// A copy that was made and proved.
    ///
    /// @param outside whether it lies on another disk than the vault
    /// @param removed how many older ones were taken away
    /// @param notices what did not go as it should, though the copy is good
    record Copied(
            Path folder,
            Instant at,
            long lastSeq,
            long lengthBytes,
            boolean outside,
            int removed,
            List<String> notices) {}

    /// A copy that was put back.
    ///
    /// @param copy the name of its folder
    /// @param movedAside where the vault is now that stood in its place
    record Restored(String copy, long lastSeq, Optional<Path> movedAside) {}

    /// An open vault; closing it locks it.
    interface OpenVault extends AutoCloseable {
        /// To read.
        Records records();

        /// To write.
        Keeper keeper();

        /// Facts about it.
        Inside facts();

        /// What it signs returns with and receives them by; drawn, and on disk, when it is first asked for.
        TeamKeys teamKeys();

        /// Seals the vault's key for this recipient besides, in place of the one before, if there was one.
        void escrowTo(String recipient);

        /// Takes the escrow away; copies made before keep it.
        void dropEscrow();

        /// Replaces the passphrase of this vault, which stays open.
        ///
        /// @throws org.alongside.domain.Trouble LOCKED when `now` is not the passphrase, REFUSED when the
        ///     next will not do
        void changePassphrase(Passphrase now, Passphrase next);

        /// Replaces the recovery code and tells the new one.
        ///
        /// @throws org.alongside.domain.Trouble LOCKED when `now` is not the passphrase
        String newRecoveryCode(Passphrase now);

        /// The study of that name with a key of this vault's own; the caller closes it.
        Study study(String name);

        /// Refuses a place where no copy can or should be.
        void requirePlaceForCopy(Path place);

        /// Makes a copy in that folder and proves it by replaying it; takes away older ones that need not be kept.
        /// [KeepCopy] does this and writes it down.
        ///
        /// @param percent is told how far it is
        Copied copyTo(Path place, Instant at, IntConsumer percent);

        /// The store of a team's returns, opened when it is first asked something. Closing it, or the
        /// vault, writes what is pending.
        ///
        /// @throws org.alongside.domain.Trouble REFUSED for an address that is none, or that asks for more than
        ///     it may
        TeamStore teamStore(TeamPlace place);

        /// Whether another process has asked that this vault be locked at once; to be looked at every second or so.
        boolean lockAsked();

        /// Saves what is pending, closes the index, wipes the keys.
        @Override
        void close();
    }

    /// What can be seen from inside.
    ///
    /// @param healed what was mended while opening, one sentence each; empty when all was well
    record Inside(
            UUID id,
            Role role,
            boolean practice,
            long lastSeq,
            long generation,
            Instant openedAt,
            List<String> healed) {}
}
