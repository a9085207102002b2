package org.alongside.domain.session;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.alongside.domain.Decision;
import org.alongside.domain.reflection.Coding;
import org.alongside.domain.reflection.Passage;
import org.alongside.domain.reflection.Subtheme;
import org.alongside.domain.reflection.Theme;

/// What may be found where.
public final class CodingRules {
    private CodingRules() {}

    /// Keeps a coding that is new and whose words are there.
    public static Decision<Coding> decide(Coding coding, SessionRecord record) {
        var passage = coding.passage();
        if (words(record, passage).isBlank()) {
            return Decision.refuse(
                    "passage",
                    passage.isNote() ? "is empty: this session has no note" : "is no answer of this session",
                    "alongside theme list --session shows what there is.");
        }
        if (!passage.takes(coding.theme())) {
            return Decision.refuse(
                    "theme",
                    "is one of practitioners, and this answer is the person's",
                    "Take a theme of participants.");
        }
        if (record.codings().stream().anyMatch(coding::saysTheSameAs)) {
            return Decision.refuse("theme", "is found in these words already", "Nothing is to be done.");
        }
        return Decision.keep(coding);
    }

    /// What is decided then, where the subtheme is one of that theme's, or none.
    public static <T> Decision<T> within(Theme theme, Optional<Subtheme> wanted, Supplier<Decision<T>> then) {
        if (!theme.holds(wanted)) {
            var own = theme.subthemes();
            return Decision.refuse(
                    "subtheme",
                    "belongs to another theme",
                    own.isEmpty()
                            ? "This theme has none."
                            : "Take one of " + own.stream().map(Enum::name).collect(Collectors.joining(", ")) + ".");
        }
        return then.get();
    }

    /// The words of a passage; empty where there are none.
    public static String words(SessionRecord record, Passage passage) {
        if (passage.isNote()) {
            return record.session().note().text();
        }
        return record.responses().stream()
                .filter(said -> said.exercise().equals(passage.exercise())
                        && said.prompt().equals(passage.prompt()))
                .map(said -> said.answer())
                .findFirst()
                .orElse("");
    }
}
