package org.alongside;

import java.util.Locale;

/// How much a test that could go on for ever does: a sample on anyone's machine, more where every landing is checked,
/// most when asked by hand. Set by `bin/verify` as the system property `alongside.effort`.
public enum Effort {
    SAMPLE,
    CI,
    LONG;

    /// Its name in this run, as `bin/verify` says it.
    static String asked() {
        return System.getProperty("alongside.effort", "sample");
    }

    /// The number for this run.
    public static int of(int sample, int ci, int longRun) {
        return switch (valueOf(asked().toUpperCase(Locale.ROOT))) {
            case SAMPLE -> sample;
            case CI -> ci;
            case LONG -> longRun;
        };
    }
}
