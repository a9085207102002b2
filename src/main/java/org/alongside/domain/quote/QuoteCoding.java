package org.alongside.domain.quote;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.alongside.domain.reflection.Subtheme;
import org.alongside.domain.reflection.Theme;

/// A theme that a coder found in a quote.
public record QuoteCoding(String quote, Theme theme, Optional<Subtheme> subtheme, String coder, LocalDate on) {
    /// The columns of a file of codings.
    public static final List<String> COLUMNS = List.of("quote", "theme", "subtheme", "coder", "coded_on");

    /// Refuses a subtheme of another theme.
    public QuoteCoding {
        if (!theme.holds(subtheme)) {
            throw new IllegalArgumentException("a subtheme belongs to one theme");
        }
    }

    /// What it says, whenever it was said: once in a file.
    public record Finding(String quote, Theme theme, Optional<Subtheme> subtheme, String coder) {}

    /// Without the day.
    public Finding finding() {
        return new Finding(quote, theme, subtheme, coder);
    }

    /// As a row of the file.
    public List<String> row() {
        return List.of(quote, theme.name(), subtheme.map(Enum::name).orElse(""), coder, on.toString());
    }

    /// From a row of the file; nothing where it is none.
    public static Optional<QuoteCoding> of(List<String> row) {
        try {
            var theme = Theme.valueOf(row.get(1).strip());
            var named = row.get(2).strip();
            var subtheme = Arrays.stream(Subtheme.values())
                    .filter(one -> one.name().equals(named))
                    .findFirst();
            if (subtheme.isEmpty() && !named.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new QuoteCoding(
                    row.get(0).strip(),
                    theme,
                    subtheme,
                    row.get(3).strip(),
                    LocalDate.parse(row.get(4).strip())));
        } catch (IllegalArgumentException | DateTimeException none) {
            return Optional.empty();
        }
    }
}
