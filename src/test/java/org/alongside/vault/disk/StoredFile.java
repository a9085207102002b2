package org.alongside.vault.disk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The content of one file on a [MemoryDisk]: what a reader sees, what is sure to stay, and what it was in between.
final class StoredFile {
    private byte[] bytes = new byte[0];
    private byte[] forced = bytes;
    /// What it was since it was last forced, oldest first; the last one is what a reader sees.
    private final List<byte[]> since = new ArrayList<>();

    private boolean forgotten;

    static StoredFile holding(byte[] content) {
        var file = new StoredFile();
        file.bytes = content.clone();
        file.forced = file.bytes;
        return file;
    }

    byte[] bytes() {
        return bytes;
    }

    byte[] forced() {
        return forced;
    }

    void write(byte[] more, int count) {
        var longer = Arrays.copyOf(bytes, bytes.length + count);
        System.arraycopy(more, 0, longer, bytes.length, count);
        become(longer);
    }

    void cut(int length) {
        become(Arrays.copyOf(bytes, length));
        forgotten &= length > forced.length; // what had been forgotten is gone in any case
    }

    void force() {
        if (!forgotten) {
            forced = bytes;
            since.clear();
        }
    }

    /// A force that fails leaves nobody the wiser: systems take what was unwritten for written from then on, so that
    /// the next force has nothing to do and succeeds.
    void failToForce() {
        forgotten |= !since.isEmpty();
    }

    void remember() {
        forgotten = false;
    }

    /// Everything it was since it was last forced, that included; one when nothing is outstanding.
    List<byte[]> possible() {
        var possible = new ArrayList<byte[]>();
        possible.add(forced);
        possible.addAll(since);
        return possible;
    }

    private void become(byte[] next) {
        bytes = next;
        since.add(next);
    }
}
