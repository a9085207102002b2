package org.alongside.reports.planted;

import java.nio.file.Path;
import org.alongside.packs.InstalledToolkits;

/// Breaks the map on purpose: one adapter uses another.
public final class LeakyReport {
    private LeakyReport() {}

    /// How many toolkits another room has read.
    public static int leak(Path content) {
        return new InstalledToolkits(content).all().size();
    }
}
