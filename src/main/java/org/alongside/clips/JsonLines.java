package org.alongside.clips;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Lines as they come, none of them longer than one of ours may be: what a native library writes between them may have
/// no end.
final class JsonLines implements AutoCloseable {
    private final Reader in;

    JsonLines(InputStream in) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /// The next line, the rest of a longer one left out; null at the end.
    @Nullable
    String next() throws IOException {
        var line = new StringBuilder();
        int next = in.read();
        if (next < 0) {
            return null;
        }
        while (next >= 0 && next != '\n') {
            if (line.length() <= JsonLine.MOST_CHARACTERS) { // one more than may be: so it is refused as too long
                line.append((char) next);
            }
            next = in.read();
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
