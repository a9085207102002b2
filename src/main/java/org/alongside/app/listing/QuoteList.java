package org.alongside.app.listing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.app.Report;
import org.alongside.app.extract.QuoteBook;
import org.alongside.app.listing.Listing.Shown;
import org.alongside.domain.paper.Block;
import org.alongside.domain.quote.Agreement;
import org.alongside.domain.quote.Quote;
import org.alongside.domain.quote.QuoteCoding;
import org.alongside.domain.reflection.Framework;
import org.alongside.domain.reflection.Theme;

/// Quotes of an extract with the themes found in them, to be gone through and to be counted. They are about nobody whom
/// anyone here could name.
public final class QuoteList {
    private static final List<String> COLUMNS = List.of(
            "quote", "person", "toolkit", "exercise", "prompt", "words", "theme", "subtheme", "coder", "coded_on");
    private static final List<Shown> SHOWN = List.of(
            new Shown("quote", "Quote"),
            new Shown("exercise", "Exercise"),
            new Shown("theme", "Theme"),
            new Shown("words", "Words"));
    private static final int ID_SHOWN = 8; // letters and digits, enough to name it by

    private final QuoteBook book;

    /// Of these.
    public QuoteList(QuoteBook book) {
        this.book = book;
    }

    /// One row for each theme found, and one without for a quote in which none was.
    public Report list(Passages.Wanted wanted) {
        var byQuote = book.byQuote();
        var rows = new ArrayList<Fields>();
        for (var quote : book.quotes()) {
            var found = byQuote.getOrDefault(quote.id(), List.of());
            if (wanted.holds(!found.isEmpty())) {
                found.forEach(one -> rows.add(row(quote, Optional.of(one))));
                if (found.isEmpty()) {
                    rows.add(row(quote, Optional.empty()));
                }
            }
        }
        var list = Listing.rows("quotes", "Quotes", COLUMNS, SHOWN, rows);
        return rows.isEmpty()
                ? list
                : new Report(
                        list.name(),
                        list.title(),
                        list.data(),
                        list.rows(),
                        List.of(Listing.table(
                                SHOWN, rows.stream().map(QuoteList::shortened).toList())),
                        List.of());
    }

    private static Fields shortened(Fields row) {
        var id = row.cell("quote");
        var shown = new Fields().text("quote", id.substring(0, Math.min(ID_SHOWN, id.length())));
        SHOWN.stream().skip(1).forEach(one -> shown.text(one.column(), row.cell(one.column())));
        return shown;
    }

    private static Fields row(Quote quote, Optional<QuoteCoding> found) {
        return new Fields()
                .text("quote", quote.id())
                .text("person", quote.person())
                .text("toolkit", quote.toolkit())
                .text("exercise", quote.exercise())
                .text("prompt", quote.prompt())
                .text("words", quote.words())
                .text("theme", found.map(QuoteCoding::theme))
                .text("subtheme", found.flatMap(QuoteCoding::subtheme))
                .text("coder", found.map(QuoteCoding::coder))
                .text("coded_on", found.map(QuoteCoding::on));
    }

    /// `report themes` over these quotes: as of a vault, with how far two coders agree.
    public Report themes() {
        var scope = new LinkedHashMap<String, Object>();
        scope.put("study", book.study());
        scope.put("sites", book.sites().size());
        scope.put("quotes", book.quotes().size());
        scope.put("coders", book.coders());
        var facts = new Block.Facts(List.of(
                new Block.Fact("Study", book.study()),
                new Block.Fact("Sites", String.valueOf(book.sites().size())),
                new Block.Fact("Quotes", String.valueOf(book.quotes().size())),
                new Block.Fact("Coders", String.join(", ", book.coders()))));
        var agreements = agreements();
        return ThemesReport.ofQuotes(
                book.themes(),
                scope,
                facts,
                Map.of("agreement", agreements.stream().map(Fields::all).toList()),
                Listing.section(
                        "Agreement of two coders, by theme",
                        List.of(
                                new Shown("label", "Theme"),
                                new Shown("both", "Both"),
                                new Shown("first", "First"),
                                new Shown("second", "Second"),
                                new Shown("neither", "Neither"),
                                new Shown("kappa", "Kappa")),
                        agreements));
    }

    /// Of every two coders, in the order of their names.
    private List<Fields> agreements() {
        var rows = new ArrayList<Fields>();
        var coders = book.coders();
        for (int one = 0; one < coders.size(); one++) {
            for (int other = one + 1; other < coders.size(); other++) {
                agreements(coders.get(one), coders.get(other), rows);
            }
        }
        return rows;
    }

    private void agreements(String first, String second, List<Fields> rows) {
        for (var theme : Arrays.stream(Theme.values())
                .filter(one -> one.framework() == Framework.PARTICIPANT)
                .toList()) {
            var agreement = Agreement.of(book.quotes(), book.codings(), theme, first, second);
            rows.add(new Fields()
                    .text("first_coder", first)
                    .text("second_coder", second)
                    .text("theme", theme)
                    .text(
                            "label",
                            book.coders().size() > 2 ? first + ", " + second + ": " + theme.label() : theme.label())
                    .number("both", agreement.both())
                    .number("first", agreement.first())
                    .number("second", agreement.second())
                    .number("neither", agreement.neither())
                    .figure("kappa", agreement.kappa()));
        }
    }
}
