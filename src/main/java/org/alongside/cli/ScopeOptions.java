package org.alongside.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alongside.app.Caseloads;
import org.alongside.app.DidYouMean;
import org.alongside.domain.Trouble;
import org.alongside.domain.progress.Flow;
import org.alongside.domain.progress.Wanted;
import org.alongside.domain.toolkit.Edition;
import org.alongside.domain.toolkit.Toolkit;
import picocli.CommandLine.Option;

/// Which referrals are wanted, of whom.
final class ScopeOptions {
    private static final String NOTHING = "Nothing was written.";

    @Option(names = "--from", paramLabel = "DATE", description = "Only those referred on this day or later.")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--until", paramLabel = "DATE", description = "Only those referred on this day or earlier.")
    private Optional<LocalDate> to = Optional.empty();

    @Option(names = "--toolkit", paramLabel = "ID", description = "Only those of this toolkit.")
    private Optional<String> toolkit = Optional.empty();

    @Option(names = "--edition", paramLabel = "E", description = "Only those of this edition.")
    private Optional<String> edition = Optional.empty();

    @Option(names = "--region", paramLabel = "R", description = "Only those of this region.")
    private Optional<String> region = Optional.empty();

    @Option(names = "--team", paramLabel = "T", description = "Only those of this team.")
    private Optional<String> team = Optional.empty();

    @Option(names = "--practitioner", paramLabel = "NAME", description = "Only those of this practitioner.")
    private Optional<String> practitioner = Optional.empty();

    Wanted wanted() {
        return new Wanted(new Flow.Scope(toolkit, edition, from, to), region, team, practitioner);
    }

    /// A mistyped name must not come out as an extract of nobody either. A practitioner is looked for only where nobody
    /// was
    /// found: who delivers may be named on referrals alone.
    void requireNames(Caseloads caseloads) {
        KnownNames.of(caseloads, NOTHING).require(region, team);
    }

    /// As [#requireNames], once nobody was found.
    void requirePractitioner(Caseloads caseloads) {
        KnownNames.of(caseloads, NOTHING).requirePractitioner(practitioner);
    }

    /// A mistyped id must not come out as an extract of nobody, nor two dates that no day lies between.
    void requireKnown(List<Toolkit> installed) {
        if (from.isPresent() && to.filter(from.get()::isAfter).isPresent()) {
            throw refused("--from is after --until, so no day lies between them. Swap them.");
        }
        toolkit.ifPresent(id ->
                requireOne("--toolkit", id, installed.stream().map(Toolkit::id).toList()));
        edition.ifPresent(id -> requireOne(
                "--edition",
                id,
                installed.stream()
                        .filter(one -> toolkit.filter(wanted -> !wanted.equals(one.id()))
                                .isEmpty())
                        .flatMap(one -> one.editions().stream())
                        .map(Edition::id)
                        .toList()));
    }

    private static void requireOne(String option, String id, List<String> known) {
        if (!known.contains(id)) {
            throw refused(option + " is not one of " + String.join(", ", known) + DidYouMean.words(id, known) + ".");
        }
    }

    private static Trouble refused(String sentence) {
        return new Trouble(Trouble.Sort.REFUSED, sentence + " " + NOTHING);
    }
}
