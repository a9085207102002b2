package org.alongside.app;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.domain.Passphrase;

/// Opens, makes and mends vaults.
public interface VaultDoor {
    /// Whether a vault stands in that folder.
    boolean exists(Path folder);

    /// Makes a vault and opens it. The recovery code is told once, here.
    Created create(Path folder, NewVault wishes, Passphrase passphrase);

    /// Opens a vault; mends its index if it is behind, missing or damaged.
    ///
    /// @throws org.alongside.domain.Trouble LOCKED for a wrong passphrase or a second window,
    ///     DAMAGED for damage that a rebuild cannot heal, NOT_FOUND where no vault is
    OpenVault open(Path folder, Passphrase passphrase);

    /// As [#open], with the printed recovery code.
    OpenVault openWithCode(Path folder, String recoveryCode);

    /// What can be known without the passphrase.
    Outside look(Path folder);

    /// Reads everything and reports; changes nothing.
    Verification verify(Path folder, Passphrase passphrase);

    /// Throws the index away and makes it anew from the journal.
    Rebuilt rebuild(Path folder, Passphrase passphrase);

    /// Replaces the passphrase.
    void changePassphrase(Path folder, Passphrase now, Passphrase next);

    /// Gives the vault that the printed recovery code opens another passphrase.
    void recover(Path folder, String recoveryCode, Passphrase next);

    /// Offers a passphrase of five words.
    String offerPassphrase();

    /// Why a passphrase will not do, if so, in a plain sentence.
    Optional<String> objection(Passphrase passphrase);

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
    record Outside(UUID id, Role role, int format, boolean practice, String keyCost, boolean inUse) {}

    /// What a full reading found.
    ///
    /// @param damage one plain sentence per damage; empty when all is well
    record Verification(long changes, int segments, long generation, boolean indexAgrees, List<String> damage) {}

    /// What a rebuild did.
    record Rebuilt(long changes) {}

    /// An open vault; closing it locks it.
    interface OpenVault extends AutoCloseable {
        /// To read.
        Records records();

        /// To write.
        Keeper keeper();

        /// Facts about it.
        Inside facts();

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
