package org.alongside.vault.minisign;

import java.io.IOException;
import java.io.InputStream;
import org.bouncycastle.crypto.digests.Blake2bDigest;

/// What minisign signs instead of a long file: its BLAKE2b-512.
public final class Prehash {
    private static final int BITS = 512;
    private static final int BUFFER = 64 * 1024;

    private Prehash() {}

    /// Of everything that comes from there.
    public static byte[] of(InputStream in) throws IOException {
        var digest = new Blake2bDigest(BITS);
        var buffer = new byte[BUFFER];
        int read = in.read(buffer);
        while (read >= 0) {
            digest.update(buffer, 0, read);
            read = in.read(buffer);
        }
        var hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        return hash;
    }
}
