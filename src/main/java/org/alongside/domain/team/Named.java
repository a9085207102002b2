package org.alongside.domain.team;

/// A return by its number and its digest: it and no other.
///
/// @param digest SHA-256 as 64 lower-case hex digits
public record Named(long number, String digest) {
    /// Refuses what names no return.
    public Named {
        if (number < 1 || !digest.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a return has a number from 1 and a digest of 64 hex digits");
        }
    }
}
