package org.alongside.domain.paper;

import java.util.List;

/// Something to print or to save as a file: blocks under a title.
///
/// @param language BCP 47, such as `en-GB` or `cy`
/// @param marking printed head and foot, such as OFFICIAL-SENSITIVE; empty for what holds no personal data
/// @param printed who and when, printed in the foot: "Printed by … at …"; may be empty
/// @param large whether it is set in large print, as everything handed to a person on probation is
public record Document(
        String title, String language, String marking, String printed, boolean large, List<Block> blocks) {
    /// Keeps its own copy.
    public Document {
        blocks = List.copyOf(blocks);
    }

    /// In ordinary print.
    public Document(String title, String language, String marking, String printed, List<Block> blocks) {
        this(title, language, marking, printed, false, blocks);
    }
}
