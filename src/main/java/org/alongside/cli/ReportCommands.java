package org.alongside.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.app.DidYouMean;
import org.alongside.app.listing.QuoteList;
import org.alongside.app.listing.ReportName;
import org.alongside.app.listing.Reports;
import org.alongside.domain.Trouble;
import org.alongside.domain.progress.Flow;
import org.alongside.domain.progress.Wanted;
import org.alongside.domain.toolkit.Edition;
import org.alongside.domain.toolkit.Toolkit;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/// `alongside report …`
@Command(
        description = "Figures and lists over the whole vault.",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  alongside report flow",
            "  alongside report flow --edition pilot --format json",
            "  alongside report caseload -o caseload.csv",
            "  alongside report sessions --from 1/9/2026 --to 30/11/2026",
            "  alongside report uptake --toolkit skills-for-relationships -o uptake.pdf",
            ""
        })
final class ReportCommands {
    static CommandLine noun(Work work) {
        var noun = new CommandLine(new ReportCommands());
        for (var name : ReportName.values()) {
            var over = new Over(work, name);
            var spec = CommandSpec.forAnnotatedObject(over);
            spec.usageMessage().description(name.sentence());
            if (name == ReportName.THEMES) {
                spec.addMixin("quotes", CommandSpec.forAnnotatedObject(over.quotes));
            }
            noun.addSubcommand(name.word(), spec);
        }
        return noun;
    }

    /// One report over the referrals in a scope.
    @Command(optionListHeading = "%nOptions:%n", sortOptions = false)
    private static final class Over implements Verb {
        private final Work work;
        private final ReportName name;

        @Option(names = "--from", paramLabel = "DATE", description = "Only those of this day or later.")
        private Optional<LocalDate> from = Optional.empty();

        @Option(names = "--to", paramLabel = "DATE", description = "Only those of this day or earlier.")
        private Optional<LocalDate> to = Optional.empty();

        @Option(names = "--toolkit", paramLabel = "ID", description = "Only those of this toolkit.")
        private Optional<String> toolkit = Optional.empty();

        @Option(names = "--edition", paramLabel = "E", description = "Only those of this edition.")
        private Optional<String> edition = Optional.empty();

        @Option(names = "--team", paramLabel = "T", description = "Only those of this team's practitioners.")
        private Optional<String> team = Optional.empty();

        @Option(names = "--practitioner", paramLabel = "N", description = "Only this practitioner's.")
        private Optional<String> practitioner = Optional.empty();

        @Option(names = "--region", paramLabel = "R", description = "Only those of this region.")
        private Optional<String> region = Optional.empty();

        @Mixin
        private StoreOption store = new StoreOption();

        @Mixin
        private Output output = new Output();

        private final QuoteOptions quotes = new QuoteOptions(); // of themes alone

        Over(Work work, ReportName name) {
            this.work = work;
            this.name = name;
        }

        @Override
        public int run() {
            if (from.isPresent() && to.filter(from.get()::isAfter).isPresent()) {
                throw refused("--from is after --to, so no day lies between them. Nothing was counted. Swap them.");
            }
            if (quotes.isGiven()) {
                requireNoScope();
                work.put(new QuoteList(quotes.book(work.rooms.packages().get())).themes(), output);
                return Exit.DONE;
            }
            return work.atOpen((desk, open) -> {
                if (from.filter(desk.today()::isBefore).isPresent()) {
                    throw refused("--from is in the future, so nothing can have happened yet. Nothing was counted."
                            + " Choose an earlier day.");
                }
                requireKnown(desk.toolkits().all());
                var caseloads = work.caseloads(desk, open, store);
                var names = KnownNames.of(caseloads, "Nothing was counted.");
                names.require(region, team);
                var wanted = new Wanted(new Flow.Scope(toolkit, edition, from, to), region, team, practitioner);
                var report = name.make(new Reports(desk, caseloads), wanted);
                if (report.about().isEmpty()) {
                    names.requirePractitioner(practitioner);
                }
                work.put(desk, report, output);
                return Exit.DONE;
            });
        }

        /// An extract of quotes was made of a scope; there is nothing left to choose from.
        private void requireNoScope() {
            if (store.isGiven()
                    || Stream.of(from, to, toolkit, edition, team, practitioner, region)
                            .anyMatch(Optional::isPresent)) {
                throw refused("--quotes goes with --codings only. Nothing was counted. Leave the rest out.");
            }
        }

        /// A mistyped id must not come out as a report of nothing.
        private void requireKnown(List<Toolkit> installed) {
            toolkit.ifPresent(id -> requireOne(
                    "--toolkit", id, installed.stream().map(Toolkit::id).toList()));
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
                throw refused(option + " is not one of " + String.join(", ", known) + DidYouMean.words(id, known)
                        + ". Nothing was counted.");
            }
        }

        private static Trouble refused(String sentence) {
            return new Trouble(Trouble.Sort.REFUSED, sentence);
        }
    }
}
