package org.alongside.app.extract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.alongside.app.Caseloads;
import org.alongside.app.Consultation;
import org.alongside.app.Desk;
import org.alongside.app.PlainWords;
import org.alongside.app.extract.MakeExtract.Made;
import org.alongside.app.extract.Packages.Cells;
import org.alongside.domain.Trouble;
import org.alongside.domain.extract.DataPackage;
import org.alongside.domain.progress.Wanted;
import org.alongside.domain.quote.Quote;
import org.alongside.domain.quote.Quotes;
import org.alongside.domain.quote.Redaction;

/// What people said, for evaluators, in two steps: names and numbers are taken out and the rest is written into a sheet
/// that somebody reads; what that person lets go leaves, sealed. Nothing leaves that nobody has read.
public final class TakeQuotes {
    /// The sheet's columns.
    public static final List<String> SHEET = List.of("quote", "exercise", "prompt", "words", "look_at", "keep");

    private static final int WORDS = SHEET.indexOf("words");
    private static final int KEEP = SHEET.indexOf("keep");
    private static final Set<String> YES = Set.of("yes", "y", "x");
    private static final Set<String> NO = Set.of("", "no", "n");
    private static final int WORDS_MAX = 4_000;

    private final Desk desk;
    private final UUID vault;
    private final Caseloads caseloads;
    private final Packages packages;

    /// Over those cases.
    ///
    /// @param vault the key of the vault that is open
    public TakeQuotes(Desk desk, UUID vault, Caseloads caseloads, Packages packages) {
        this.desk = desk;
        this.vault = vault;
        this.caseloads = caseloads;
        this.packages = packages;
    }

    /// What was written to be read.
    public record Taken(int quotes, int people) {}

    /// The quotes of a study with the names taken out, into a new file: one line each, nothing marked to be kept.
    public Taken toRead(Study study, Wanted wanted, Path sheet) {
        packages.requireNew(sheet);
        var quotes = gather(study, wanted);
        var redaction = redaction(quotes);
        var people = people(quotes.said());
        new Consultation(desk).handedOut(people, "extract.quotes", "study " + study.name() + ", to be read");
        var rows = quotes.said().stream()
                .map(one -> {
                    var words = redaction.of(one.quote().words(), one.own());
                    return List.of(
                            one.quote().id(),
                            one.quote().exercise(),
                            one.quote().prompt(),
                            words,
                            String.join(" ", redaction.strange(words)),
                            "");
                })
                .toList();
        packages.writeSheet(sheet, new Cells(SHEET, rows));
        return new Taken(rows.size(), people.size());
    }

    /// Those that the sheet keeps, as it words them, sealed to that recipient.
    public Made seal(Study study, Wanted wanted, Path sheet, String recipient, Path folder) {
        packages.requireEmpty(folder);
        var kept = kept(packages.readSheet(sheet));
        var quotes = gather(study, wanted);
        var redaction = redaction(quotes);
        var leaving = new ArrayList<Quote>();
        var people = new HashSet<UUID>();
        for (var one : quotes.said()) {
            var words = kept.remove(one.quote().id());
            if (words != null) {
                leaving.add(one.quote().saying(redaction.of(words, one.own())));
                people.add(one.personId());
            }
        }
        if (!kept.isEmpty()) {
            throw refused("The sheet keeps " + kept.size() + " of other records or of another study.");
        }
        new Consultation(desk).handedOut(people, "extract.quotes", "study " + study.name());
        var head = MakeExtract.head(DataPackage.Kind.QUOTES, study, vault, desk, wanted, "");
        var whole = new DataPackage(
                head, "Quotes of the study " + study.name(), RULE, List.of(Quote.file(leaving)), new TreeMap<>());
        return new Made(List.of(packages.seal(folder, whole, recipient)), people.size(), 0, List.of());
    }

    private static final String RULE =
            "What people said, in their own words, as their practitioners took it down. Names, places, dates, numbers and"
                    + " addresses were taken out by rule, and a person read every line and let it go. Notes, answers in"
                    + " sessions marked as sensitive, practitioners and dates are left out. People and referrals have the"
                    + " pseudonyms of the study's records. These are still the words of single people: keep them sealed,"
                    + " publish none that somebody might know again, and none without the consent that the study asks for.";

    private Quotes gather(Study study, Wanted wanted) {
        var quotes = new Quotes(study);
        caseloads.once(wanted, quotes);
        if (quotes.said().isEmpty()) {
            throw new Trouble(
                    Trouble.Sort.NOT_FOUND,
                    "There are no answers in scope that may be quoted. Nothing was written. Choose another scope.");
        }
        return quotes;
    }

    private Redaction redaction(Quotes quotes) {
        return new Redaction(quotes.known(), PlainWords.of(desk.toolkits()));
    }

    private static Set<UUID> people(Collection<Quotes.Said> said) {
        var people = new HashSet<UUID>();
        said.forEach(one -> people.add(one.personId()));
        return people;
    }

    /// The words of what is kept, by quote.
    private static Map<String, String> kept(Cells sheet) {
        if (!sheet.columns().equals(SHEET)) {
            throw refused("That sheet has other columns than " + String.join(", ", SHEET) + ".");
        }
        var kept = new LinkedHashMap<String, String>();
        for (var row : sheet.rows()) {
            var answer = row.get(KEEP).strip().toLowerCase(Locale.ROOT);
            if (!YES.contains(answer) && !NO.contains(answer)) {
                throw refused("Under keep there is something other than yes and no.");
            }
            var words = row.get(WORDS).strip();
            if (words.length() > WORDS_MAX) {
                throw refused("A quote has more than 4,000 characters.");
            }
            if (YES.contains(answer) && !words.isEmpty() && kept.put(row.getFirst(), words) != null) {
                throw refused("The sheet has the same quote twice.");
            }
        }
        if (kept.isEmpty()) {
            throw refused("No quote has yes under keep.");
        }
        return kept;
    }

    private static Trouble refused(String sentence) {
        return new Trouble(
                Trouble.Sort.REFUSED,
                sentence + " Nothing was written. Make the sheet anew with alongside extract quotes, or mend it.");
    }
}
