package org.alongside.domain.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.alongside.domain.extract.Pseudonyms;
import org.alongside.domain.figures.Fold;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.Origin;
import org.alongside.domain.session.SessionRecord;

/// Gathers what people said in attended sessions whose note is not marked as sensitive, word for word, with the names
/// that are to be taken out of it.
public final class Quotes implements Fold {
    private final Pseudonyms pseudonyms;
    private final List<Said> said = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    /// Under the pseudonyms of a study.
    public Quotes(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    /// What somebody said, before anything is taken out.
    ///
    /// @param quote its words are as they were taken down
    /// @param own the names of whoever said it and of the practitioner, in small letters
    public record Said(UUID personId, Quote quote, Set<String> own) {}

    @Override
    public void add(Origin origin, Case one) {
        var own = new HashSet<String>();
        names(one.person().givenName(), own);
        names(one.person().familyName(), own);
        known.addAll(own);
        names(origin.practitioner(), own);
        names(one.referral().practitioner(), own);
        known.addAll(own);
        one.sessions().stream().filter(Quotes::mayBeQuoted).forEach(record -> add(one, record, Set.copyOf(own)));
    }

    private static boolean mayBeQuoted(SessionRecord record) {
        return record.session().isAttended() && !record.session().note().sensitive();
    }

    private void add(Case one, SessionRecord record, Set<String> own) {
        var choice = one.referral().choice();
        var session = record.session().appointment().id();
        for (var response : record.responses()) {
            if (!response.answer().isBlank()) {
                var quote = new Quote(
                        pseudonyms.of("quote", session + ":" + response.exercise() + ":" + response.prompt()),
                        pseudonyms.of("person", one.person().crn().text()),
                        pseudonyms.of("referral", one.referral().id().toString()),
                        choice.toolkit(),
                        choice.edition(),
                        choice.variant().orElse(""),
                        response.exercise(),
                        response.prompt(),
                        response.answer().strip());
                said.add(new Said(one.person().id(), quote, own));
            }
        }
    }

    private static void names(String text, Set<String> to) {
        for (var name : text.toLowerCase(Locale.UK).split("[^\\p{L}\\p{M}'’-]+", -1)) {
            if (name.codePointCount(0, name.length()) > 1) { // an initial is any letter
                to.add(name);
                to.addAll(List.of(name.split("['’-]", -1)).stream()
                        .filter(part -> part.length() > 1)
                        .toList());
            }
        }
    }

    /// All of it, in the order of pseudonyms: the order in which it was said tells nothing.
    public List<Said> said() {
        return said.stream()
                .sorted(Comparator.comparing(one -> one.quote().id()))
                .toList();
    }

    /// Names of people and practitioners who were met, in small letters.
    public Set<String> known() {
        return Set.copyOf(known);
    }
}
