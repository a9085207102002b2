package org.alongside.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.alongside.app.VaultDoor;
import org.alongside.domain.Passphrase;
import org.alongside.domain.Trouble;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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
    private static final int IDENTITIES_MOST = 64 * 1024; // bytes
    private static final int KEY_FILE_MOST = 4096; // bytes

    private final Work work;

    @Option(names = "--code", description = "With the recovery code; it is asked for.")
    private boolean byCode;

    @Option(
            names = "--code-file",
            paramLabel = "FILE",
            description = "Take the code from the first line of this file (- is the standard input).")
    private @Nullable String codeFile;

    @Option(
            names = "--identity",
            paramLabel = "FILE",
            description = "With the service's age identity file, for a vault with an escrow.")
    private @Nullable Path identity;

    @Option(
            names = "--key-file",
            paramLabel = "FILE",
            description = "With the line that age -d gave for the vault's escrow file.")
    private @Nullable Path keyFile;

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
        int ways = (byCode || codeFile != null ? 1 : 0) + (identity == null ? 0 : 1) + (keyFile == null ? 0 : 1);
        if (ways != 1) {
            throw new Trouble(
                    Trouble.Sort.REFUSED,
                    "Say with what: --code, --identity FILE or --key-file FILE. Nothing was changed.");
        }
        var door = work.door();
        var key = key();
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

    private VaultDoor.Key key() {
        if (identity != null) {
            return new VaultDoor.Key.Identity(text(identity, IDENTITIES_MOST, "The identity file"));
        }
        if (keyFile != null) {
            return new VaultDoor.Key.Escrowed(text(keyFile, KEY_FILE_MOST, "The key file"));
        }
        return new VaultDoor.Key.Code(code());
    }

    private static String text(Path file, int mostBytes, String what) {
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(mostBytes + 1);
            if (bytes.length > mostBytes) {
                throw new Trouble(
                        Trouble.Sort.REFUSED, what + " is too long to be one. Nothing was changed. Check its name.");
            }
            var text = new String(bytes, StandardCharsets.UTF_8);
            Arrays.fill(bytes, (byte) 0);
            return text;
        } catch (IOException unreadable) {
            throw new Trouble(
                    Trouble.Sort.REFUSED,
                    what + " cannot be read. Nothing was changed. Check its name and that it is yours.",
                    unreadable);
        }
    }

    private String code() {
        try (Passphrase typed =
                codeFile == null ? work.passphrases.prompt("Recovery code: ") : work.passphrases.from(codeFile)) {
            return String.valueOf(typed.characters());
        }
    }
}
