package org.alongside.cli;

import org.alongside.app.VaultDoor;
import org.alongside.domain.Passphrase;
import org.alongside.domain.Trouble;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `alongside vault recover`: in again with the printed recovery code, which is never an argument.
@Command(
        description = "Choose another passphrase with the printed recovery code, when the passphrase is lost.",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {"  alongside vault recover --code --test", "  alongside vault recover --code", ""})
final class RecoverCommand implements Verb {
    private final Work work;

    @Option(names = "--code", description = "With the recovery code; it is asked for.")
    private boolean byCode;

    @Option(
            names = "--code-file",
            paramLabel = "FILE",
            description = "Take the code from the first line of this file (- is the standard input).")
    private @Nullable String codeFile;

    @Option(names = "--test", description = "Only try the code: say whether it opens the vault, change nothing.")
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
        if (!byCode) {
            throw new Trouble(
                    Trouble.Sort.REFUSED, "Say with what: --code, the printed recovery code. Nothing was changed.");
        }
        var door = work.door();
        var key = new VaultDoor.Key.Code(code());
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
                + " changes. Without --test, a new passphrase would be asked for and set. Nothing was changed.");
        return Exit.DONE;
    }

    private String code() {
        try (Passphrase typed =
                codeFile == null ? work.passphrases.prompt("Recovery code: ") : work.passphrases.from(codeFile)) {
            return String.valueOf(typed.characters());
        }
    }
}
