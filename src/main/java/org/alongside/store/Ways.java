package org.alongside.store;

import java.util.Optional;
import java.util.function.Function;
import org.alongside.app.VaultDoor;
import org.alongside.domain.Decision;
import org.alongside.domain.Trouble;
import org.alongside.vault.Opening;
import org.alongside.vault.age.AgeIdentities;
import org.alongside.vault.age.AgeRecipient;
import org.alongside.vault.keys.EscrowLine;
import org.alongside.vault.keys.RecoveryCode;
import org.alongside.vault.keys.WayIn;

/// Keys as they were typed or read from a file, turned into ways in, and what is said when they do not fit.
final class Ways {
    private Ways() {}

    /// Works with the way in that a key stands for, and wipes it afterwards.
    static <T> T with(VaultDoor.Key key, Function<WayIn, T> work) {
        return switch (key) {
            case VaultDoor.Key.Words(var passphrase) -> work.apply(new WayIn.Words(passphrase));
            case VaultDoor.Key.Code(var typed) -> {
                try (var code = kept(RecoveryCode.read(typed.toCharArray()), "The recovery code")) {
                    yield work.apply(new WayIn.Code(code));
                }
            }
            case VaultDoor.Key.Identity(var content) ->
                work.apply(new WayIn.Identity(kept(AgeIdentities.read(content), "The identity file")));
            case VaultDoor.Key.Escrowed(var line) -> {
                try (var master = kept(EscrowLine.read(line), "The key file")) {
                    yield work.apply(new WayIn.Escrowed(master));
                }
            }
        };
    }

    /// By which way somebody came in, for the log; empty for the usual one.
    static String reason(VaultDoor.Key key) {
        return switch (key) {
            case VaultDoor.Key.Words ignored -> "";
            case VaultDoor.Key.Code ignored -> "recovery code";
            case VaultDoor.Key.Identity ignored -> "escrow";
            case VaultDoor.Key.Escrowed ignored -> "escrow";
        };
    }

    /// What is said when the key does not fit.
    ///
    /// @param escrow the recipient of the vault's escrow, if it has one
    static Trouble wrong(VaultDoor.Key key, Optional<String> escrow) {
        var words = switch (key) {
            case VaultDoor.Key.Words _ -> new Opening.Wrong().sentence();
            case VaultDoor.Key.Code _ ->
                "That recovery code is not, or no longer, the one of this vault. Nothing was changed."
                        + " Look for the sheet that was printed last.";
            case VaultDoor.Key.Identity _ ->
                escrow.map(recipient -> "None of these identities opens this vault. Nothing was changed."
                                + " Its escrow is sealed to " + recipient + ".")
                        .orElse("This vault has no escrow, so no identity opens it. Nothing was changed."
                                + " Try the recovery code.");
            case VaultDoor.Key.Escrowed _ ->
                "That line is of another vault, or of this one before it was given new keys. Nothing was changed."
                        + " Take the escrow file of this vault.";
        };
        return new Trouble(Trouble.Sort.LOCKED, words);
    }

    static AgeRecipient recipient(String typed) {
        return kept(AgeRecipient.read(typed), "The recipient");
    }

    static Optional<String> objectionTo(String recipient) {
        return AgeRecipient.read(recipient) instanceof Decision.Refuse<AgeRecipient> no
                ? Optional.of(no.sentence("The recipient"))
                : Optional.empty();
    }

    private static <T> T kept(Decision<T> read, String label) {
        return switch (read) {
            case Decision.Keep<T>(var value) -> value;
            case Decision.Refuse<T> no ->
                throw new Trouble(Trouble.Sort.REFUSED, no.sentence(label) + " Nothing was changed.");
        };
    }
}
