package org.alongside.clips;

import java.io.IOException;
import java.io.OutputStream;
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

    static final String NOT_THERE = "is not on this disk";
    static final String DAMAGED = "is damaged: it is not the file that was published";

    /// Returns when the file is there and is the one that was published, or throws with the sentences for a person.
    static void check(Clip clip) {
        fault(clip).ifPresent(fault -> {
            throw new Trouble(
                    fault.equals(NOT_THERE) ? Trouble.Sort.NOT_FOUND : Trouble.Sort.DAMAGED,
                    "The clip " + clip.file().getFileName() + " " + fault + ". It was not opened and nothing else is"
                            + " affected. Read it together instead, or install the pack again.");
        });
    }

    /// What is wrong with the file, if anything, to follow its name.
    static Optional<String> fault(Clip clip) {
        if (!Files.isRegularFile(clip.file()) || !Files.isReadable(clip.file())) {
            return Optional.of(NOT_THERE);
        }
        if (clip.sha256().isEmpty()) {
            return Optional.empty();
        }
        try {
            boolean published = sha256(clip.file()).equals(clip.sha256().toLowerCase(Locale.ROOT));
            return published ? Optional.empty() : Optional.of(DAMAGED);
        } catch (IOException unreadable) {
            return Optional.of("cannot be read from the disk");
        }
    }

    private static String sha256(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }
}
