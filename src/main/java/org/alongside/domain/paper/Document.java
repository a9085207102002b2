package org.alongside.domain.paper;

import java.util.List;

/// Something to print or to save as a file: blocks under a title.
///
/// @param language BCP 47, such as `en-GB` or `cy`
/// @param marking printed head and foot, such as OFFICIAL-SENSITIVE; empty for what holds no personal data
/// @param printed who and when, printed in the foot: "Printed by … at …"; may be empty
/// @param print how large it is set
public record Document(String title, String language, String marking, String printed, Print print, List<Block> blocks) {
    /// How large a document is set.
    public enum Print {
        ORDINARY,
        /// 16 points, as everything handed to a person on probation is.
        LARGE,
        /// 22 points, for a person who asks for large print.
        VERY_LARGE,
        /// Across a page, to be seen from the other side of a table.
        SLIDE
    }

    /// Keeps its own copy.
    public Document {
        blocks = List.copyOf(blocks);
    }

    /// In large or in ordinary print.
    public Document(String title, String language, String marking, String printed, boolean large, List<Block> blocks) {
        this(title, language, marking, printed, large ? Print.LARGE : Print.ORDINARY, blocks);
    }

    /// Whether it is set larger than usual.
    public boolean large() {
        return print != Print.ORDINARY;
    }

    /// In ordinary print.
    public Document(String title, String language, String marking, String printed, List<Block> blocks) {
        this(title, language, marking, printed, false, blocks);
    }
}
