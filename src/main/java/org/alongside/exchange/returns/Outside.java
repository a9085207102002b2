package org.alongside.exchange.returns;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.alongside.domain.Trouble;
import org.alongside.vault.disk.Disk;

/// A file that somebody sent. Its trouble is told as a refusal of that file: the vault's own disk may be well.
final class Outside extends InputStream {
    private final InputStream in;

    private Outside(InputStream in) {
        super();
        this.in = in;
    }

    static Outside of(Disk disk, Path file) {
        try {
            return new Outside(disk.reading(file));
        } catch (IOException missing) {
            throw unreadable(missing);
        }
    }

    @Override
    public int read() {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int start, int most) {
        try {
            return in.read(into, start, most);
        } catch (IOException unreadable) {
            throw unreadable(unreadable);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static Trouble unreadable(IOException cause) {
        return new Trouble(
                Trouble.Sort.REFUSED, "cannot be read. Check its name, and that it is a file and yours.", cause);
    }
}
