package org.alongside.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.alongside.app.VaultDoor;
import org.alongside.domain.Passphrase;
import org.alongside.domain.Trouble;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The ways in that need no passphrase. A code is never an argument.
final class KeyOptions {
    private static final int IDENTITIES_MOST = 64 * 1024; // bytes
    private static final int KEY_FILE_MOST = 4096; // bytes

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

    /// The key that these options stand for; nothing where none was given.
    Optional<VaultDoor.Key> key(Passphrases passphrases) {
        int ways = (byCode || codeFile != null ? 1 : 0) + (identity == null ? 0 : 1) + (keyFile == null ? 0 : 1);
        if (ways > 1) {
            throw new Trouble(
                    Trouble.Sort.REFUSED,
                    "Say one of --code, --identity FILE and --key-file FILE. Nothing was changed.");
        }
        if (identity != null) {
            return Optional.of(new VaultDoor.Key.Identity(text(identity, IDENTITIES_MOST, "The identity file")));
        }
        if (keyFile != null) {
            return Optional.of(new VaultDoor.Key.Escrowed(text(keyFile, KEY_FILE_MOST, "The key file")));
        }
        return ways == 0 ? Optional.empty() : Optional.of(new VaultDoor.Key.Code(code(passphrases)));
    }

    private String code(Passphrases passphrases) {
        try (Passphrase typed = codeFile == null ? passphrases.prompt("Recovery code: ") : passphrases.from(codeFile)) {
            return String.valueOf(typed.characters());
        }
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
}
