package org.alongside.domain.paper;

import java.util.List;

/// Something to print or to save as a file: blocks under a title.
///
/// @param language BCP 47, such as `en-GB` or `cy`
/// @param marking printed head and foot, such as OFFICIAL-SENSITIVE; empty for what holds no personal data
/// @param printed who and when, printed in the foot: "Printed by … at …"; may be empty
public record Document(String title, String language, String marking, String printed, List<Block> blocks) {
    /// Keeps its own copy.
    public Document {
        blocks = List.copyOf(blocks);
    }
}
