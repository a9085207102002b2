package org.alongside.vault.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.alongside.vault.disk.Disk;

/// Where the last good copy went, in the clear beside the vault, for the day when the vault does not open. Never
/// believed: only told.
public final class LastCopy {
    private static final String FILE = "backups.txt";
    private static final int MOST_BYTES = 8192;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private LastCopy() {}

    static void remember(Disk disk, Path vault, Instant at, Path copy) {
        var fresh = vault.resolve(FILE + ".new");
        try {
            disk.delete(fresh);
            try (var out = disk.create(fresh)) {
                out.write((at + " " + copy.toAbsolutePath().normalize() + "\n").getBytes(StandardCharsets.UTF_8));
                out.force();
            }
            disk.rename(fresh, vault.resolve(FILE));
            disk.forceFolder(vault);
        } catch (IOException forgotten) {
            // the copy is as good without it
        }
    }

    /// "The last good copy is of 20 Nov 2026, in …", if one is known.
    public static Optional<String> sentence(Disk disk, Path vault) {
        try {
            var line = new String(disk.read(vault.resolve(FILE), MOST_BYTES), StandardCharsets.UTF_8).strip();
            var blank = line.indexOf(' ');
            if (blank < 0 || line.lines().count() != 1) {
                return Optional.empty();
            }
            var at = Instant.parse(line.substring(0, blank));
            return Optional.of("The last good copy is of " + DAY.format(at.atOffset(ZoneOffset.UTC)) + ", in "
                    + line.substring(blank + 1) + ".");
        } catch (IOException | DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
