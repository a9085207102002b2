package org.alongside.app.extract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alongside.app.extract.Packages.Cells;
import org.alongside.domain.Decision;
import org.alongside.domain.Trouble;
import org.alongside.domain.extract.DataPackage;
import org.alongside.domain.figures.Themes;
import org.alongside.domain.quote.Quote;
import org.alongside.domain.quote.QuoteCoding;

/// Quotes as an evaluator has them: the opened extracts of one study, from one practitioner or several, with what
/// coders found in them. It needs no vault.
///
/// @param quotes by id
/// @param codings each once, in the order of their files
public record QuoteBook(String study, SortedSet<String> sites, List<Quote> quotes, List<QuoteCoding> codings) {
    private static final Pattern PREFIX = Pattern.compile("[0-9a-f]{4,32}");

    /// Keeps its own copies.
    public QuoteBook {
        quotes = List.copyOf(quotes);
        codings = List.copyOf(codings);
    }

    /// Reads extracts and files of codings; one that is not there yet has none.
    ///
    /// @throws Trouble REFUSED for what is no such extract or file, or of another study; DAMAGED as [Packages#read]
    public static QuoteBook read(Packages packages, List<Path> folders, List<Path> files) {
        var quotes = new ArrayList<Quote>();
        var sites = new TreeSet<String>();
        var study = "";
        for (var folder : folders) {
            var opened = packages.read(folder);
            var head = opened.head();
            var rows = opened.files().get(Quote.FILE);
            if (head.kind() != DataPackage.Kind.QUOTES
                    || rows == null
                    || !rows.columns().equals(Quote.COLUMNS)) {
                throw refused("One of the folders holds no quotes.", "Name the folder of an opened extract of quotes.");
            }
            if (!study.isEmpty() && !study.equals(head.study())) {
                throw refused("The extracts are of different studies.", "Name those of one study.");
            }
            if (head.sites().stream().anyMatch(site -> !sites.add(site))) {
                throw refused("Two of the extracts are of the same site.", "Leave one of them out.");
            }
            study = head.study();
            rows.rows().forEach(row -> quotes.add(Quote.of(row)));
        }
        quotes.sort(Comparator.comparing(Quote::id));
        var ids = quotes.stream().map(Quote::id).collect(Collectors.toSet());
        return new QuoteBook(study, sites, quotes, codings(packages, files, ids));
    }

    private static List<QuoteCoding> codings(Packages packages, List<Path> files, Set<String> ids) {
        var codings = new ArrayList<QuoteCoding>();
        var said = new HashSet<QuoteCoding.Finding>();
        for (var file : files) {
            if (!Files.exists(file)) {
                continue;
            }
            var sheet = packages.readSheet(file);
            if (!sheet.columns().equals(QuoteCoding.COLUMNS)) {
                throw refused(
                        "A file of codings has other columns than " + String.join(", ", QuoteCoding.COLUMNS) + ".",
                        "Mend it, or name the right one.");
            }
            int line = 1;
            for (var row : sheet.rows()) {
                line++;
                int at = line;
                var coding = QuoteCoding.of(row)
                        .orElseThrow(() -> refused(
                                "Row " + at + " of a file of codings has no known theme and subtheme, or no day.",
                                "alongside theme frameworks lists the themes; days are written 2026-11-30."));
                if (!ids.contains(coding.quote())) {
                    throw refused(
                            "Row " + at + " of a file of codings names a quote that is not in these extracts.",
                            "Name every extract that was coded.");
                }
                if (said.add(coding.finding())) {
                    codings.add(coding);
                }
            }
        }
        return codings;
    }

    private static Trouble refused(String what, String next) {
        return new Trouble(Trouble.Sort.REFUSED, what + " Nothing was changed. " + next);
    }

    /// The quote whose id begins so.
    public Decision<Quote> quote(String beginning) {
        var typed = beginning.strip().toLowerCase(Locale.ROOT);
        if (!PREFIX.matcher(typed).matches()) {
            return Decision.refuse(
                    "quote",
                    "is named by the first four or more of its letters and digits",
                    "alongside quote list shows them.");
        }
        var found = quotes.stream().filter(one -> one.id().startsWith(typed)).toList();
        return switch (found.size()) {
            case 1 -> Decision.keep(found.getFirst());
            case 0 -> Decision.refuse("quote", "is not in these extracts", "alongside quote list shows what is.");
            default -> Decision.refuse("quote", "could be one of several", "Type more of it.");
        };
    }

    /// Who coded.
    public List<String> coders() {
        return codings.stream().map(QuoteCoding::coder).distinct().sorted().toList();
    }

    /// What was found, by the id of the quote; nothing where nothing was.
    public Map<String, List<QuoteCoding>> byQuote() {
        return codings.stream().collect(Collectors.groupingBy(QuoteCoding::quote));
    }

    /// The themes counted: what two coders found alike in a quote counts once.
    public Themes themes() {
        var themes = new Themes();
        var byQuote = byQuote();
        quotes.stream()
                .collect(Collectors.groupingBy(Quote::referral, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(referral -> themes.add(
                        referral.getFirst().person(),
                        referral.stream()
                                .map(quote -> byQuote.getOrDefault(quote.id(), List.of()).stream()
                                        .map(one -> new Themes.Finding(one.theme(), one.subtheme()))
                                        .collect(Collectors.toSet()))
                                .toList()));
        return themes;
    }

    /// The codings as a file has them.
    public static Cells sheet(List<QuoteCoding> codings) {
        return new Cells(
                QuoteCoding.COLUMNS, codings.stream().map(QuoteCoding::row).toList());
    }
}
