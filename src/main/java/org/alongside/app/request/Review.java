package org.alongside.app.request;

import java.util.Optional;
import java.util.Set;

/// What has been decided about the free texts of a records request. Where nobody has said who else may be
/// named, every one is withheld; where somebody has, those that name no one on the list are shown, unless
/// they are sensitive. Whatever is released is shown with the names blacked out.
///
/// @param names of other people; empty where nobody has said
/// @param released codes of texts that somebody has looked at and lets go
public record Review(Optional<NameMask> names, Set<String> released) {
    static final String SENSITIVE = "sensitive";
    static final String SOMEBODY_ELSE = "may be about somebody else";
    static final String NOT_LOOKED_AT = "nobody has said yet who else it may be about";

    /// Keeps its own copy.
    public Review {
        released = Set.copyOf(released);
    }

    /// Why a text is withheld; nothing where it is shown.
    Optional<String> withheld(Item item) {
        if (released.contains(item.code())) {
            return Optional.empty();
        }
        if (item.sensitive()) {
            return Optional.of(SENSITIVE);
        }
        if (names.isEmpty()) {
            return Optional.of(NOT_LOOKED_AT);
        }
        return names.get().finds(item.text()) ? Optional.of(SOMEBODY_ELSE) : Optional.empty();
    }

    /// The text as it is shown.
    String shown(Item item) {
        return names.map(mask -> mask.mask(item.text())).orElse(item.text());
    }
}
