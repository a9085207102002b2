package org.alongside.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.alongside.domain.Trouble;

/// Plain text that somebody wrote in another program and hands to a command.
///
/// @param what it is called, such as "note"
/// @param charsMax how long it may be
/// @param instead what did not happen where it will not do, such as "Nothing was saved."
record Writing(String what, int charsMax, String instead) {
    private static final int BYTES_A_CHAR = 5; // any script, and some to refuse politely

    /// The text of that file, or of the standard input where its name is `-`.
    String read(Streams streams, String name) {
        try {
            var bytes = name.equals("-") ? streams.rest(bytesMax()) : head(Path.of(name));
            if (bytes.length > bytesMax()) {
                throw tooLong();
            }
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replace("\r\n", "\n") // a line break counts as one
                    .stripTrailing();
            if (text.codePointCount(0, text.length()) > charsMax) {
                throw tooLong();
            }
            return text;
        } catch (CharacterCodingException otherEncoding) {
            throw refused(" is not UTF-8 text. ", "Save it as UTF-8 and try again.");
        } catch (IOException | InvalidPathException unreadable) {
            throw refused(" file cannot be read. ", "Check its name and that it is yours.");
        }
    }

    private Trouble tooLong() {
        return refused(" is longer than " + String.format(Locale.UK, "%,d", charsMax) + " characters. ", "Shorten it.");
    }

    private Trouble refused(String why, String next) {
        return new Trouble(Trouble.Sort.REFUSED, "The " + what + why + instead + " " + next);
    }

    private int bytesMax() {
        return charsMax * BYTES_A_CHAR;
    }

    private byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(bytesMax() + 1);
        }
    }
}
