package org.alongside.cli;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.alongside.app.CaseloadFiles.Count;
import org.alongside.app.CaseloadFiles.Imported;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `alongside import caseload` and `alongside export caseload`.
final class CaseloadCommands {
    private static final int REJECTS_SHOWN = 20;

    private CaseloadCommands() {}

    static CommandLine in(Work work) {
        return new CommandLine(new ImportNoun()).addSubcommand("caseload", new In(work));
    }

    static CommandLine out(Work work) {
        return new CommandLine(new ExportNoun()).addSubcommand("caseload", new Out(work));
    }

    @Command(
            description = "Bring a caseload in from files.",
            commandListHeading = "%nCommands:%n",
            optionListHeading = "%nOptions:%n",
            footerHeading = "%nExamples:%n",
            footer = {"  alongside import caseload FOLDER --dry-run", "  alongside import caseload FOLDER", ""})
    private static final class ImportNoun {}

    @Command(
            description = "Write the caseload into files. They are not encrypted.",
            commandListHeading = "%nCommands:%n",
            optionListHeading = "%nOptions:%n",
            footerHeading = "%nExamples:%n",
            footer = {"  alongside export caseload FOLDER", ""})
    private static final class ExportNoun {}

    @Command(
            description = {
                "Import the caseload files of a folder: people.csv, referrals.csv, and whichever there are of sessions.csv,",
                "deliveries.csv, responses.csv, tasks.csv, checks.csv, goals.csv, goal_scores.csv, scores.csv, codings.csv and"
                        + " flags.csv. What cannot be kept goes to rejects.csv there."
            },
            optionListHeading = "%nOptions:%n",
            sortOptions = false)
    private static final class In implements Verb {
        private final Work work;

        @Parameters(paramLabel = "DIR", description = "The folder.")
        private Path folder = Path.of(".");

        @Option(names = "--dry-run", description = "Say what would be done; write nothing at all.")
        private boolean dryRun;

        In(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            return work.atDesk(desk -> {
                var done = work.rooms.caseloadFiles().get().read(desk, folder, dryRun);
                tell(done);
                return done.rejects().isEmpty() ? Exit.DONE : Exit.REFUSED;
            });
        }

        private void tell(Imported done) {
            done.notes().forEach(work.streams::say);
            done.kept().forEach(count -> work.streams.result(count.file() + " " + count.rows()));
            work.streams.result("unchanged " + done.unchanged());
            work.streams.result("rejected " + done.rejects().size());
            for (var no : done.rejects().stream().limit(REJECTS_SHOWN).toList()) {
                work.streams.complain(
                        no.file() + " line " + no.line() + ": " + (no.field() + " " + no.reason()).strip() + ".");
            }
            if (!done.rejects().isEmpty()) {
                work.streams.complain(
                        dryRun
                                ? "Nothing was written: this was a dry run."
                                : "The rest was imported. rejects.csv in that folder lists every row that was not.");
            }
        }
    }

    @Command(
            description = "Write all twelve caseload files into a folder.",
            optionListHeading = "%nOptions:%n",
            sortOptions = false)
    private static final class Out implements Verb {
        private final Work work;

        @Parameters(paramLabel = "DIR", description = "The folder; made if need be.")
        private Path folder = Path.of(".");

        Out(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            return work.atDesk(desk -> {
                var counts = work.rooms.caseloadFiles().get().write(desk, folder);
                work.streams.result(counts.stream().map(Out::words).collect(Collectors.joining(", ")));
                work.streams.say("These files are not encrypted. Delete them when they have done their work.");
                return Exit.DONE;
            });
        }

        private static String words(Count count) {
            return count.file() + " " + count.rows();
        }
    }
}
