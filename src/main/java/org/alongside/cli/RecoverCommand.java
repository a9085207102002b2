package org.alongside.cli;

import org.alongside.app.VaultDoor;
import org.alongside.domain.Trouble;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `alongside vault recover`: in again when the passphrase is lost. A code is never an argument.
@Command(
        description = {
            "Choose another passphrase when the old one is lost: with the printed recovery code, or with the service's",
            "identity where the vault has an escrow. With --test nothing is changed: rehearse it while nothing is lost."
        },
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  alongside vault recover --code --test",
            "  alongside vault recover --code",
            "  alongside vault recover --identity identity.txt --test",
            "  alongside vault recover --key-file key.txt",
            ""
        })
final class RecoverCommand implements Verb {
    private final Work work;

    @Mixin
    private KeyOptions ways = new KeyOptions();

    @Option(
            names = "--test",
            description = "Only rehearse: open, read everything back, say what would happen, change nothing.")
    private boolean testOnly;

    @Option(
            names = "--new-passphrase-file",
            paramLabel = "FILE",
            description = "Take the new passphrase from the first line of this file (- is the standard input).")
    private @Nullable String next;

    RecoverCommand(Work work) {
        this.work = work;
    }

    @Override
    public int run() {
        var key = ways.key(work.passphrases)
                .orElseThrow(() -> new Trouble(
                        Trouble.Sort.REFUSED,
                        "Say with what: --code, --identity FILE or --key-file FILE. Nothing was changed."));
        var door = work.door();
        if (testOnly) {
            return rehearse(door, key);
        }
        try (var chosen = next == null ? work.passphrases.twice("New passphrase: ") : work.passphrases.from(next)) {
            door.objection(chosen).ifPresent(no -> {
                throw new Trouble(Trouble.Sort.REFUSED, no + " Nothing was changed. Choose another.");
            });
            door.recover(work.vault(), key, chosen);
        }
        work.streams.say("From now on the new passphrase opens this vault. The recovery code stays as it is.");
        return Exit.DONE;
    }

    private int rehearse(VaultDoor door, VaultDoor.Key key) {
        var found = door.verify(work.vault(), key);
        found.notices().forEach(work.streams::say);
        found.damage().forEach(work.streams::complain);
        if (!found.damage().isEmpty()) {
            work.streams.complain("It opens the vault, but the vault is damaged. Nothing was changed.");
            return Exit.DAMAGED;
        }
        work.streams.say("It opens the vault, and everything in it was read back: " + found.changes()
                + " changes."
                + " Without --test, a new passphrase would be asked for and set. Nothing was changed.");
        return Exit.DONE;
    }
}
