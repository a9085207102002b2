package org.alongside.packs;

import org.alongside.domain.toolkit.Translation;

/// What a participant reads of one exercise in another language: a head, then the parts under their English headings.
final class TranslationFile {
    private TranslationFile() {}

    /// Reads it, or says what is wrong with it.
    static Translation read(String where, String text, String id, String language) {
        var file = Sections.read(where, text);
        if (!file.head().text("id").equals(id) || !file.head().text("language").equals(language)) {
            throw new BadContent(where + ": its id and language are not those of the file's name");
        }
        return new Translation(
                language,
                file.head().text("title"),
                file.head().flag("reviewed"),
                file.prompts(),
                Passage.blocks(file.section(Sections.WORKSHEET)),
                file.task(),
                file.summary());
    }
}
