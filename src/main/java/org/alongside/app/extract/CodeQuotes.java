package org.alongside.app.extract;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.alongside.domain.Decision;
import org.alongside.domain.quote.QuoteCoding;
import org.alongside.domain.reflection.Subtheme;
import org.alongside.domain.reflection.Theme;
import org.alongside.domain.session.CodingRules;

/// Notes in a coder's file that a theme is found in a quote, or takes that back. The file is replaced whole.
public final class CodeQuotes {
    private static final int CODER_MAX = 80;

    private final Packages packages;
    private final QuoteBook book;
    private final Path file;

    /// In the quotes of these folders.
    ///
    /// @param file the coder's; made if need be
    public CodeQuotes(Packages packages, List<Path> folders, Path file) {
        this.packages = packages;
        this.book = QuoteBook.read(packages, folders, List.of(file));
        this.file = file;
    }

    /// Keeps it, or refuses and changes nothing.
    public Decision<QuoteCoding> keep(
            String quote, Theme theme, Optional<Subtheme> subtheme, String coder, LocalDate today) {
        return then(decide(quote, theme, subtheme, coder, today), this::add);
    }

    private Decision<QuoteCoding> add(QuoteCoding coding) {
        if (stands(coding)) {
            return Decision.refuse("theme", "is found in that quote already", "Nothing is to be done.");
        }
        var all = new ArrayList<>(book.codings());
        all.add(coding);
        packages.writeSheet(file, QuoteBook.sheet(all));
        return Decision.keep(coding);
    }

    /// Takes it back; refuses where that coder did not find it there.
    public Decision<QuoteCoding> takeBack(String quote, Theme theme, Optional<Subtheme> subtheme, String coder) {
        return then(decide(quote, theme, subtheme, coder, LocalDate.EPOCH), this::drop);
    }

    private Decision<QuoteCoding> drop(QuoteCoding coding) {
        if (!stands(coding)) {
            return Decision.refuse(
                    "theme", "was not found in that quote by that coder", "alongside quote list shows what was.");
        }
        packages.writeSheet(
                file,
                QuoteBook.sheet(book.codings().stream()
                        .filter(one -> !one.finding().equals(coding.finding()))
                        .toList()));
        return Decision.keep(coding);
    }

    private boolean stands(QuoteCoding coding) {
        return book.codings().stream().anyMatch(one -> one.finding().equals(coding.finding()));
    }

    private Decision<QuoteCoding> decide(
            String quote, Theme theme, Optional<Subtheme> subtheme, String coder, LocalDate on) {
        var by = coder.strip();
        if (by.isEmpty() || by.length() > CODER_MAX) {
            return Decision.refuse("by", "is who codes, in up to 80 characters", "Give initials.");
        }
        return CodingRules.within(
                theme,
                subtheme,
                () -> then(
                        book.quote(quote),
                        found -> found.passage().takes(theme)
                                ? Decision.keep(new QuoteCoding(found.id(), theme, subtheme, by, on))
                                : Decision.refuse(
                                        "theme",
                                        "is one of practitioners, and a quote is in the person's words",
                                        "Take a theme of participants.")));
    }

    private static <A, B> Decision<B> then(Decision<A> decision, Function<A, Decision<B>> next) {
        return switch (decision) {
            case Decision.Keep<A>(var kept) -> next.apply(kept);
            case Decision.Refuse<A>(var field, var reason, var nextStep) -> Decision.refuse(field, reason, nextStep);
        };
    }
}
