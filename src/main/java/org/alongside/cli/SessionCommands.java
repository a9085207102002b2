package org.alongside.cli;

import java.util.Optional;
import org.alongside.app.listing.Sessions;
import org.alongside.domain.people.Crn;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `alongside session …`
@Command(
        description = "Sessions: what was held, missed and planned.",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  alongside session log R-7K3M9Q --on 20/11/2026 --at 10:30 --minutes 50 --method OFFICE \\",
            "            --context RAR --outcome ATTC --delivered srt-01:FULL:ABOUT_ME:ACHIEVED",
            "  alongside session list --person X123456",
            "  alongside session show S-4H2T8B",
            ""
        })
final class SessionCommands {
    static CommandLine noun(Work work) {
        return new CommandLine(new SessionCommands())
                .addSubcommand("log", new SessionLogCommand(work))
                .addSubcommand("list", new All(work))
                .addSubcommand("show", new Show(work));
    }

    @Command(description = "List sessions.", optionListHeading = "%nOptions:%n", sortOptions = false)
    private static final class All implements Verb {
        private final Work work;

        @Option(names = "--person", paramLabel = "CRN", description = "Only this person's.")
        private Optional<Crn> crn = Optional.empty();

        @Mixin
        private Output output = new Output();

        All(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            return work.atDesk(desk -> {
                var person = crn.map(wanted -> Work.person(desk, wanted));
                work.put(desk, new Sessions(desk).list(person), output);
                return Exit.DONE;
            });
        }
    }

    @Command(description = "Show a session.", optionListHeading = "%nOptions:%n", sortOptions = false)
    private static final class Show implements Verb {
        private final Work work;

        @Parameters(paramLabel = "REF", description = "The session's reference.")
        private String ref = "";

        @Mixin
        private Output output = new Output();

        Show(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            return work.atDesk(desk -> {
                var held = Work.session(desk, ref);
                work.put(desk, new Sessions(desk).show(held.one(), held.record()), output);
                return Exit.DONE;
            });
        }
    }
}
