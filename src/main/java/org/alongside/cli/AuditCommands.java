package org.alongside.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.alongside.app.Records.LogFilter;
import org.alongside.app.listing.AuditTrail;
import org.alongside.domain.Trouble;
import org.alongside.domain.people.Crn;
import org.alongside.domain.record.Kind;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `alongside audit …`
@Command(
        description = "Who did or saw what, and when.",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  alongside audit list --person X123456",
            "  alongside audit list --from 1/11/2026 --kind DISCLOSURE",
            "  alongside audit show 42",
            "  alongside audit verify",
            ""
        })
final class AuditCommands {
    static CommandLine noun(Work work) {
        return new CommandLine(new AuditCommands())
                .addSubcommand("list", new All(work))
                .addSubcommand("show", new Show(work))
                .addSubcommand("verify", new VaultCommands.Verify(work));
    }

    @Command(description = "List what was done and seen.", optionListHeading = "%nOptions:%n", sortOptions = false)
    private static final class All implements Verb {
        private final Work work;

        @Option(
                names = "--person",
                paramLabel = "CRN",
                description = "Only what concerns this person, looks at lists with the person in them included.")
        private Optional<Crn> crn = Optional.empty();

        @Option(names = "--on", paramLabel = "DATE", description = "Only this day.")
        private Optional<LocalDate> on = Optional.empty();

        @Option(names = "--from", paramLabel = "DATE", description = "From this day on.")
        private Optional<LocalDate> from = Optional.empty();

        @Option(names = "--to", paramLabel = "DATE", description = "Up to this day.")
        private Optional<LocalDate> to = Optional.empty();

        @Option(names = "--kind", paramLabel = "CODE", description = "Only this kind, such as CONSULTATION.")
        private Optional<Kind> kind = Optional.empty();

        @Mixin
        private Output output = new Output();

        All(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            if (on.isPresent() && (from.isPresent() || to.isPresent())) {
                throw new Trouble(
                        Trouble.Sort.REFUSED, "Say either --on, or --from and --to. Nothing was read. Leave one out.");
            }
            return work.atDesk(desk -> {
                var person = crn.map(wanted -> Work.person(desk, wanted).id());
                var filter = new LogFilter(person, from.or(() -> on), to.or(() -> on), kind);
                work.put(desk, new AuditTrail(desk).list(filter), output);
                return Exit.DONE;
            });
        }
    }

    @Command(
            description = "Show one entry, with the old and the new value of everything it changed.",
            optionListHeading = "%nOptions:%n",
            sortOptions = false)
    private static final class Show implements Verb {
        private final Work work;

        @Parameters(paramLabel = "NO", description = "The entry's number, as listed.")
        private int seq;

        @Mixin
        private Output output = new Output();

        Show(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            return work.atDesk(desk -> {
                var entry = new AuditTrail(desk).show(seq);
                work.put(desk, entry.orElseThrow(() -> Work.missing("entry of that number", "audit list")), output);
                return Exit.DONE;
            });
        }
    }
}
