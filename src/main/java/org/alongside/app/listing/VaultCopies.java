package org.alongside.app.listing;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.alongside.app.Report;
import org.alongside.app.VaultDoor.Copy;

/// The copies of vaults in a folder, as a list.
public final class VaultCopies {
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("d/M/uuuu HH:mm", Locale.UK);

    private VaultCopies() {}

    /// One row a copy, newest first.
    public static Report list(List<Copy> copies, ZoneId zone) {
        var rows = copies.stream()
                .map(copy -> new Fields()
                        .text("copy", copy.name())
                        .text("made_at", copy.at())
                        .text("vault", copy.vault())
                        .flag("whole", copy.whole())
                        .text("made", AT.format(copy.at().atZone(zone)))
                        .text("state", copy.whole() ? "whole" : "NOT WHOLE"))
                .toList();
        return Listing.rows(
                "copies",
                "Copies",
                List.of("copy", "made_at", "vault", "whole"),
                List.of(
                        new Listing.Shown("copy", "Copy"),
                        new Listing.Shown("made", "Made"),
                        new Listing.Shown("state", "State")),
                rows);
    }
}
