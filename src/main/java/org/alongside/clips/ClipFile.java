package org.alongside.clips;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.alongside.app.ClipPlayer.Clip;
import org.alongside.domain.Trouble;

/// What is asked of a clip's file before anything opens it.
final class ClipFile {
    private ClipFile() {}

    /// Returns when the file is there and is the one that was published, or throws with the sentence for a person.
    static void check(Clip clip) {
        fault(clip).ifPresent(trouble -> {
            throw trouble;
        });
    }

    /// What is wrong with the file, if anything.
    static Optional<Trouble> fault(Clip clip) {
        var name = String.valueOf(clip.file().getFileName());
        if (!Files.isRegularFile(clip.file()) || !Files.isReadable(clip.file())) {
            return Optional.of(new Trouble(
                    Trouble.Sort.NOT_FOUND,
                    "The clip " + name + " is not on this disk. Nothing else is affected."
                            + " Read it together instead, or install the pack again."));
        }
        if (!clip.sha256().isEmpty() && !clip.sha256().toLowerCase(Locale.ROOT).equals(sha256(clip.file(), name))) {
            return Optional.of(new Trouble(
                    Trouble.Sort.DAMAGED,
                    "The clip " + name + " is damaged: it is not the file that was published. It was not opened."
                            + " Read it together instead, or install the pack again."));
        }
        return Optional.empty();
    }

    private static String sha256(Path file, String name) {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException unreadable) {
            throw new Trouble(
                    Trouble.Sort.FAILED,
                    "The clip " + name + " could not be read from the disk. Read it together instead.",
                    unreadable);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }
}
