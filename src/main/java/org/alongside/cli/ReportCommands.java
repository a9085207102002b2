package org.alongside.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.alongside.app.DidYouMean;
import org.alongside.app.Report;
import org.alongside.app.listing.Reports;
import org.alongside.domain.Trouble;
import org.alongside.domain.progress.Flow;
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
            ""
        })
final class ReportCommands {
    static CommandLine noun(Work work) {
        return new CommandLine(new ReportCommands())
                .addSubcommand(
                        "flow",
                        about(new Over(work, Reports::flow), "What became of those referred, as the pilot counted it."))
                .addSubcommand("caseload", about(new Over(work, Reports::caseload), "Where every referral stands."))
                .addSubcommand(
                        "sessions",
                        about(new Over(work, Reports::sessions), "Every session, held, missed or planned."));
    }

    private static CommandSpec about(Over report, String description) {
        var spec = CommandSpec.forAnnotatedObject(report);
        spec.usageMessage().description(description);
        return spec;
    }

    /// One report over the referrals in a scope.
    @Command(optionListHeading = "%nOptions:%n", sortOptions = false)
    private static final class Over implements Verb {
        private final Work work;
        private final BiFunction<Reports, Flow.Scope, Report> report;

        @Option(names = "--from", paramLabel = "DATE", description = "Only those referred on this day or later.")
        private Optional<LocalDate> from = Optional.empty();

        @Option(names = "--to", paramLabel = "DATE", description = "Only those referred on this day or earlier.")
        private Optional<LocalDate> to = Optional.empty();

        @Option(names = "--toolkit", paramLabel = "ID", description = "Only those of this toolkit.")
        private Optional<String> toolkit = Optional.empty();

        @Option(names = "--edition", paramLabel = "E", description = "Only those of this edition.")
        private Optional<String> edition = Optional.empty();

        @Mixin
        private Output output = new Output();

        Over(Work work, BiFunction<Reports, Flow.Scope, Report> report) {
            this.work = work;
            this.report = report;
        }

        @Override
        public int run() {
            if (from.isPresent() && to.filter(from.get()::isAfter).isPresent()) {
                throw refused("--from is after --to, so no day lies between them. Nothing was counted. Swap them.");
            }
            return work.atDesk(desk -> {
                requireKnown(desk.toolkits().all());
                var scope = new Flow.Scope(toolkit, edition, from, to);
                work.put(desk, report.apply(new Reports(desk), scope), output);
                return Exit.DONE;
            });
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
