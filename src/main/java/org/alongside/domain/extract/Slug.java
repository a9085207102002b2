package org.alongside.domain.extract;

import java.util.Locale;

/// Names of packages and of their files as file systems and programs take them: `[a-z0-9._-]`.
public final class Slug {
    private static final int LONGEST = 40;

    private Slug() {}

    /// A package's.
    public static String of(DataPackage.Head head) {
        return of(head.study(), "study") + "-" + head.kind().name().toLowerCase(Locale.ROOT);
    }

    /// The id itself where it will do, and it does for those of packs; at most 40 letters.
    static String ofId(String id) {
        if (id.matches("[a-z0-9._-]{1," + LONGEST + "}")) {
            return id;
        }
        var plain = of(id, "other");
        return plain.substring(0, Math.min(LONGEST, plain.length()));
    }

    private static String of(String words, String whenNothing) {
        var plain = words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? whenNothing : plain;
    }
}
