package org.alongside.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alongside.app.VaultDoor.OpenVault;
import org.alongside.app.extract.Study;
import org.alongside.domain.Trouble;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Whose key the pseudonyms are made with.
final class StudyKeyOptions {
    private static final int KEY_FILE_MOST = 4096; // bytes

    @Option(
            names = "--study-key",
            paramLabel = "FILE",
            description = "The study's key, made with extract key; otherwise one of this vault's own.")
    private @Nullable Path file;

    @Option(
            names = "--study-passphrase-file",
            paramLabel = "FILE",
            description = "Take the study key's passphrase from the first line of this file.")
    private @Nullable String passphraseFile;

    Study study(Work work, OpenVault open, String name) {
        if (file == null) {
            return open.study(name);
        }
        try (var passphrase = passphraseFile == null
                ? work.passphrases.prompt("Passphrase of the study key file: ")
                : work.passphrases.from(passphraseFile)) {
            var study = work.rooms.door().get().study(bytes(file), passphrase);
            if (study.name().equals(name)) {
                return study;
            }
            study.close();
            throw ExtractCommands.refused(
                    "That is the key of another study. Give the right file, or the right --study.");
        }
    }

    private static byte[] bytes(Path file) {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(KEY_FILE_MOST);
        } catch (IOException unreadable) {
            throw new Trouble(
                    Trouble.Sort.REFUSED,
                    "The study key file cannot be read. Nothing was written. Check its name.",
                    unreadable);
        }
    }
}
