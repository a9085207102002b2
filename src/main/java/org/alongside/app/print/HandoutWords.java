package org.alongside.app.print;

import java.util.List;
import java.util.Optional;
import org.alongside.domain.paper.Block;
import org.alongside.domain.toolkit.Toolkit;
import org.alongside.domain.toolkit.Translation;

/// The words of handouts that come from no pack, in one language.
record HandoutWords(
        String language,
        String beforeNextTime,
        String toRemember,
        String diary,
        List<String> columns,
        String unreviewed) {
    static final HandoutWords ENGLISH = new HandoutWords(
            "en-GB",
            "Before next time",
            "To remember",
            "My diary",
            List.of("Day", "What happened", "What I felt", "What I did"),
            "This translation has not been reviewed by a speaker of the language.");

    /// Drafted with a machine's help.
    static final HandoutWords WELSH = new HandoutWords(
            "cy",
            "Cyn y tro nesaf",
            "I'w gofio",
            "Fy nyddiadur",
            List.of("Diwrnod", "Beth ddigwyddodd", "Beth deimlais i", "Beth wnes i"),
            "Cyfieithiad gyda chymorth peiriant, heb ei adolygu gan siaradwr Cymraeg. (Machine-assisted, needs review by a"
                    + " Welsh speaker.)");

    static HandoutWords of(String language) {
        return language.equals("cy") ? WELSH : ENGLISH;
    }

    static HandoutWords of(Optional<Translation> translation) {
        return of(translation.map(Translation::language).orElse("en"));
    }

    void addFoot(List<Block> blocks, Toolkit toolkit, Optional<Translation> translation) {
        if (translation.filter(one -> !one.isReviewed()).isPresent()) {
            blocks.add(new Block.Paragraph(unreviewed));
        }
        if (!toolkit.notice().isBlank()) {
            blocks.add(new Block.Paragraph(toolkit.notice()));
        }
    }
}
