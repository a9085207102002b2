package org.alongside.vault.bytes;

/// Bytes that are not what their format says. Caught where it can be said which file they stand in.
public final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean newer;

    private Malformed(String what, boolean newer) {
        super(what);
        this.newer = newer;
    }

    /// What is wrong, for a colleague who reads a report; never content.
    public Malformed(String what) {
        this(what, false);
    }

    /// The bytes say that they follow a later version of the format than this program knows.
    public static Malformed newerVersion(int version) {
        return new Malformed("version " + version + " of the format", true);
    }

    /// Whether a later version is the only thing wrong.
    public boolean isNewer() {
        return newer;
    }
}
