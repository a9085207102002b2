package org.alongside.cli;

import org.alongside.app.Escrow;
import org.alongside.app.VaultDoor;
import org.alongside.domain.Trouble;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `alongside vault escrow`
@Command(
        description = {
            "Let the service into the vault with an age identity, for the day when the passphrase and the code are both lost.",
            "The file that -o writes opens with the standard program: age -d -i identity.txt FILE."
        },
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  alongside vault escrow --to age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p",
            "  alongside vault escrow -o vault-key.age",
            "  alongside vault escrow --remove",
            ""
        })
final class EscrowCommand implements Verb {
    private final Work work;

    @Option(
            names = "--to",
            paramLabel = "AGE-RECIPIENT",
            description = "Seal the vault's key to this recipient (age1…), in place of the one before.")
    private @Nullable String recipient;

    @Option(names = "--remove", description = "Take the escrow away. Copies of the vault made before keep it.")
    private boolean remove;

    @Option(
            names = "-o",
            paramLabel = "FILE",
            description = "Write the sealed key as an age file (- is the standard output). Needs no passphrase.")
    private @Nullable String file;

    EscrowCommand(Work work) {
        this.work = work;
    }

    @Override
    public int run() {
        int wishes = (recipient == null ? 0 : 1) + (remove ? 1 : 0) + (file == null ? 0 : 1);
        if (wishes != 1) {
            throw new Trouble(
                    Trouble.Sort.REFUSED,
                    "Say one thing: --to AGE-RECIPIENT, --remove or -o FILE. Nothing was changed.");
        }
        if (file != null) {
            return write(file);
        }
        return remove ? remove() : sealTo(String.valueOf(recipient));
    }

    private int write(String to) {
        var sealed = work.door().escrow(work.vault());
        if (to.equals("-")) {
            work.streams.result(sealed);
            return Exit.DONE;
        }
        Work.write(to, sealed);
        work.streams.say("Written. Only the identity of the vault's escrow opens it.");
        return Exit.DONE;
    }

    private int sealTo(String wanted) {
        refuseIfWrong(work.door(), wanted);
        return work.atOpen((desk, open) -> {
            new Escrow(desk, open).to(wanted);
            work.streams.say("From now on the identity of that recipient opens this vault too. Rehearse it:"
                    + " alongside vault recover --identity FILE --test");
            return Exit.DONE;
        });
    }

    private int remove() {
        return work.atOpen((desk, open) -> {
            new Escrow(desk, open).remove();
            work.streams.say("This vault has no escrow any more. Copies made before keep theirs.");
            return Exit.DONE;
        });
    }

    static void refuseIfWrong(VaultDoor door, String recipient) {
        door.objectionTo(recipient).ifPresent(no -> {
            throw new Trouble(Trouble.Sort.REFUSED, no + " Nothing was changed.");
        });
    }
}
