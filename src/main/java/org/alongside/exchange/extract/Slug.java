package org.alongside.exchange.extract;

import java.util.Locale;
import org.alongside.domain.extract.DataPackage;

/// Names of packages as files and programs take them.
final class Slug {
    private Slug() {}

    static String of(DataPackage.Head head) {
        return of(head.study()) + "-" + head.kind().name().toLowerCase(Locale.ROOT);
    }

    private static String of(String words) {
        var plain = words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? "study" : plain;
    }
}
