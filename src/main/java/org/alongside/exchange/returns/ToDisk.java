package org.alongside.exchange.returns;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.alongside.vault.disk.Disk;

/// A file of the disk as a stream; closing it closes nothing, as the file is forced first.
final class ToDisk extends OutputStream {
    private final Disk.Appending file;

    ToDisk(Disk.Appending file) {
        super();
        this.file = file;
    }

    @Override
    public void write(int one) throws IOException {
        file.write(new byte[] {(byte) one});
    }

    @Override
    public void write(byte[] from, int start, int count) throws IOException {
        file.write(Arrays.copyOfRange(from, start, start + count));
    }
}
