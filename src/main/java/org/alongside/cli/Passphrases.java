package org.alongside.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import org.alongside.domain.Passphrase;
import org.alongside.domain.Trouble;

/// Where passphrases come from: a file's first line, the standard input's first line, or a prompt without an echo.
/// Never an argument and never the environment, which other programs can read.
final class Passphrases {
    private static final int FILE_MAX = 4096; // bytes; only the first line is used

    private final Streams streams;
    private final Globals globals;

    Passphrases(Streams streams, Globals globals) {
        this.streams = streams;
        this.globals = globals;
    }

    /// The passphrase of an existing vault.
    Passphrase ask(String prompt) {
        return globals.passphraseFile == null ? prompt(prompt) : from(globals.passphraseFile);
    }

    /// A passphrase to be: typed twice when it is typed.
    Passphrase choose(String prompt) {
        if (globals.passphraseFile != null) {
            return from(globals.passphraseFile);
        }
        return twice(prompt);
    }

    Passphrase twice(String prompt) {
        var first = prompt(prompt);
        try (var second = prompt("The same again: ")) {
            var one = first.characters();
            var other = second.characters();
            boolean same = Arrays.equals(one, other);
            Arrays.fill(one, '\0');
            Arrays.fill(other, '\0');
            if (!same) {
                first.close();
                throw new Trouble(Trouble.Sort.REFUSED, "The two were not the same. Nothing was changed. Try again.");
            }
        }
        return first;
    }

    Passphrase from(String file) {
        var line = file.equals("-") ? streams.line() : firstLine(file);
        try {
            if (line.length == 0) {
                throw new Trouble(
                        Trouble.Sort.REFUSED, "The passphrase file's first line is empty. Nothing was changed.");
            }
            CharBuffer decoded = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(line));
            var typed = new char[decoded.remaining()];
            decoded.get(typed);
            Arrays.fill(decoded.array(), '\0');
            return Passphrase.of(typed);
        } finally {
            Arrays.fill(line, (byte) 0);
        }
    }

    private static byte[] firstLine(String file) {
        try (var in = Files.newInputStream(Path.of(file))) {
            var bytes = in.readNBytes(FILE_MAX);
            int end = 0;
            while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
                end++;
            }
            var line = Arrays.copyOf(bytes, end);
            Arrays.fill(bytes, (byte) 0);
            return line;
        } catch (IOException | InvalidPathException unreadable) {
            throw new Trouble(
                    Trouble.Sort.REFUSED,
                    "The passphrase file cannot be read. Nothing was changed. Check its name and that it is yours.",
                    unreadable);
        }
    }

    Passphrase prompt(String prompt) {
        if (globals.noInput || streams.asking().isEmpty()) {
            throw new Trouble(
                    Trouble.Sort.REFUSED,
                    "A passphrase is needed and there is nobody to ask. Nothing was changed. Give --passphrase-file FILE.");
        }
        return Passphrase.of(streams.asking().get().secret(prompt).orElseThrow(Interrupted::new));
    }

    /// The person ended the input instead of answering.
    static final class Interrupted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Interrupted() {
            super("interrupted", null, false, false);
        }
    }
}
