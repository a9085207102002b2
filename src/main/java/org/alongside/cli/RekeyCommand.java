package org.alongside.cli;

import org.alongside.app.VaultDoor;
import org.alongside.domain.Trouble;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `alongside vault rekey`: new keys from the root up.
@Command(
        description = {
            "Give the vault new keys, when the passphrase, the recovery code or a copy of the vault may have got into"
                    + " other hands. Everything is sealed anew; a new passphrase is asked for, and a new recovery code"
                    + " is shown once, on the standard output. Copies made before open with the old keys for ever."
        },
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {"  alongside vault rekey", ""})
final class RekeyCommand implements Verb {
    private final Work work;

    @Option(
            names = "--new-passphrase-file",
            paramLabel = "FILE",
            description = "Take the new passphrase from the first line of this file (- is the standard input).")
    private @Nullable String next;

    RekeyCommand(Work work) {
        this.work = work;
    }

    @Override
    public int run() {
        var door = work.door();
        try (var now = work.passphrases.ask("Passphrase as it is: ");
                var chosen = next == null ? work.passphrases.twice("New passphrase: ") : work.passphrases.from(next)) {
            door.objection(chosen).ifPresent(no -> {
                throw new Trouble(Trouble.Sort.REFUSED, no + " The old one still holds. Choose another.");
            });
            var code = door.rekey(work.vault(), new VaultDoor.Key.Words(now), chosen);
            work.streams.say(
                    "The vault has new keys. Only the new passphrase opens it, and the new recovery code, which"
                            + " follows: print it, keep it locked away, and destroy the old one.");
            work.streams.result(code);
            work.streams.say("Make new backups, and delete the ones made before: they open with the old keys.");
            return Exit.DONE;
        }
    }
}
