package org.alongside.app.listing;

import java.util.List;
import org.alongside.app.Packs;
import org.alongside.app.Report;
import org.alongside.app.listing.Listing.Shown;

/// The packs there are, and the publishers that are trusted. Nothing personal, so nothing is logged.
public final class PackList {
    private static final List<String> COLUMNS =
            List.of("toolkit", "title", "version", "publisher", "exercises", "key", "fingerprint", "in_use", "state");
    private static final List<Shown> SHOWN = List.of(
            new Shown("toolkit", "Toolkit"),
            new Shown("version", "Version"),
            new Shown("publisher", "Publisher"),
            new Shown("exercises", "Exercises"),
            new Shown("signed", "Signed by"),
            new Shown("state", "State"));

    private PackList() {}

    /// One row a pack; of one toolkit the one in use first.
    public static Report of(List<Packs.About> packs) {
        return Listing.rows(
                "packs",
                "Packs",
                COLUMNS,
                SHOWN,
                packs.stream().map(PackList::fields).toList());
    }

    private static Fields fields(Packs.About pack) {
        return new Fields()
                .text("toolkit", pack.id())
                .text("title", pack.title())
                .text("version", pack.version())
                .text("publisher", pack.publisher())
                .number("exercises", pack.exercises())
                .text("key", pack.signedBy().map(Packs.Key::id))
                .text("fingerprint", pack.signedBy().map(Packs.Key::fingerprint))
                .flag("in_use", pack.isInUse())
                .text("signed", pack.signedBy().map(Packs.Key::id).orElse("(came with Alongside)"))
                .text("state", state(pack));
    }

    private static String state(Packs.About pack) {
        if (!pack.problem().isEmpty()) {
            return pack.problem();
        }
        return pack.isInUse() ? "in use" : "kept for what was made with it";
    }

    /// One row a key.
    public static Report keys(List<Packs.Key> keys) {
        var shown = List.of(new Shown("key", "Key"), new Shown("fingerprint", "Fingerprint"));
        var rows = keys.stream()
                .map(key -> new Fields()
                        .text("key", key.id())
                        .text("fingerprint", key.fingerprint())
                        .text("line", key.line()))
                .toList();
        return Listing.rows("keys", "Trusted publishers", List.of("key", "fingerprint", "line"), shown, rows);
    }
}
