package org.alongside.vault.journal;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import org.alongside.vault.bytes.Bytes;
import org.alongside.vault.bytes.Malformed;

/// Counts and digests what a snapshot holds, and refuses one that is not as a [SnapshotWriter] writes it.
final class Snapshot {
    private final MessageDigest digest = sha256();
    private long count;
    private long lastPast;

    /// Takes a row, or a past change with its seq, as encoded.
    void add(byte[] encoded) {
        digest.update(encoded);
        count++;
    }

    /// How many were taken.
    long count() {
        return count;
    }

    /// SHA-256 over all that were taken; to be asked for once.
    Bytes digest() {
        return Bytes.of(digest.digest());
    }

    /// Takes a payload that was read back; refuses a past in disorder, and an end that does not fit what stands
    /// before it.
    void check(byte[] payload, Position after) throws Malformed {
        switch (PayloadReader.read(payload)) {
            case Payload.Rows(var rows) -> {
                require(lastPast == 0, "a row stands behind the past");
                rows.forEach(row -> add(PayloadWriter.row(row)));
            }
            case Payload.Past(var changes) -> {
                for (var past : changes) {
                    require(past.seq() > lastPast && past.seq() <= after.seq(), "the past is not in order");
                    lastPast = past.seq();
                    add(PayloadWriter.past(past.seq(), past.change()));
                }
            }
            case Payload.End(var expected, var expectedDigest) ->
                require(
                        expected == count && expectedDigest.equals(digest()),
                        "the end of the snapshot does not fit what stands before it");
            case Payload.Changed _ -> {}
        }
    }

    private static void require(boolean right, String otherwise) throws Malformed {
        if (!right) {
            throw new Malformed(otherwise);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
