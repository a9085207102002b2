package org.alongside.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.app.Desk;
import org.alongside.app.Report;
import org.alongside.app.VaultDoor.OpenVault;
import org.alongside.app.VaultDoor.Role;
import org.alongside.app.listing.Returns;
import org.alongside.app.team.MakeReturn;
import org.alongside.app.team.ReceiveReturns;
import org.alongside.app.team.ReceiveReturns.Outcome;
import org.alongside.domain.Trouble;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `alongside return …`
@Command(
        description = "The sealed file that a practitioner sends to the supervisor.",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  alongside return make",
            "  alongside return receive /media/stick",
            "  alongside return list --since 1/11/2026",
            ""
        })
final class ReturnCommands {
    private static final String SEALED = ".age";

    static CommandLine noun(Work work) {
        return new CommandLine(new ReturnCommands())
                .addSubcommand("make", new Make(work))
                .addSubcommand("receive", new Receive(work))
                .addSubcommand("list", new All(work));
    }

    @Command(
            description = {
                "Make a return: everything this vault holds about people, as it stands, signed, and sealed to the team.",
                "It goes into the vault's folder out/ unless -o names a file or folder; its name says nothing of anyone."
            },
            sortOptions = false,
            optionListHeading = "%nOptions:%n")
    private static final class Make implements Verb {
        private final Work work;

        @Option(
                names = {"-o", "--output"},
                paramLabel = "FILE",
                description = "Write to this file, or into this folder.")
        private @Nullable Path file;

        @Option(
                names = "--no-free-text",
                description = "Leave out notes, answers and reasons; settings set return-free-text no does so always.")
        private boolean noFreeText;

        Make(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            return work.atOpen((desk, open) -> {
                TeamCommands.require(open, Role.PRACTITIONER, "A practitioner makes returns.");
                var returns = work.rooms.returns().get();
                var make = new MakeReturn(
                        desk, open.teamKeys(), returns, open.facts().lastSeq());
                var made = work.kept(make.make(
                        !noFreeText, name -> file == null ? returns.outbox(work.vault(), name) : place(file, name)));
                work.streams.result(made.file().toString());
                work.streams.say("Return " + made.number() + ": "
                        + (made.people() == 1 ? "1 person, " : made.people() + " people, ")
                        + (made.rows() == 1 ? "1 row, " : made.rows() + " rows, ")
                        + (made.freeText() ? "with" : "without")
                        + " free text. Only your team can open it. Send it to your supervisor.");
                return Exit.DONE;
            });
        }

        private static Path place(Path wanted, String name) {
            var whole = wanted.toAbsolutePath();
            return Files.isDirectory(whole) ? whole.resolve(name) : whole;
        }
    }

    @Command(
            description = {
                "Take returns in, many at once: files, and folders with files called *.age. Each goes in whole or not at all,",
                "and the others go in whatever becomes of one. Ends with 2 if any was refused, with 5 if any was damaged."
            },
            sortOptions = false,
            optionListHeading = "%nOptions:%n")
    private static final class Receive implements Verb {
        private static final int STEP_PERCENT = 10;
        private static final int FEW = 20;

        private final Work work;

        @Parameters(arity = "1..*", paramLabel = "FILE", description = "Returns, and folders with returns.")
        private List<Path> named = List.of();

        @Option(
                names = "--restored",
                description = "Also take a return of a vault that was put back to an older state. Ask its owner first.")
        private boolean restored;

        @Mixin
        private StoreOption store = new StoreOption();

        private int taken;
        private int unchanged;
        private int refused;
        private int damaged;

        Receive(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            return work.atOpen((desk, open) -> {
                TeamCommands.require(open, Role.SUPERVISOR, "A supervisor receives returns.");
                var files = files();
                try (var at = open.teamStore(store.place(work, desk))) {
                    var returns = work.rooms.returns().get();
                    var receiving = new ReceiveReturns(desk, open.teamKeys(), returns, returns.inbox(work.vault()), at);
                    receiving.settle().forEach(work.streams::complain);
                    each(receiving, files);
                }
                return damaged > 0 ? Exit.DAMAGED : refused > 0 ? Exit.REFUSED : Exit.DONE;
            });
        }

        private void each(ReceiveReturns receiving, List<Path> files) {
            int said = 0;
            try {
                for (int done = 0; done < files.size(); done++) {
                    note(files.get(done), receiving.receive(files.get(done), restored));
                    int percent = 100 * (done + 1) / files.size();
                    if (files.size() > FEW && percent >= said + STEP_PERCENT && percent < 100) {
                        said = percent;
                        work.streams.say("Received " + (done + 1) + " of " + files.size() + " …");
                    }
                }
            } finally {
                work.streams.result("taken " + taken);
                work.streams.result("unchanged " + unchanged);
                work.streams.result("refused " + refused);
                work.streams.result("damaged " + damaged);
            }
        }

        private void note(Path file, Outcome outcome) {
            switch (outcome) {
                case Outcome.Taken _ -> taken++;
                case Outcome.Same _ -> unchanged++;
                case Outcome.Refused(var why, var isDamaged) -> {
                    refused += isDamaged ? 0 : 1;
                    damaged += isDamaged ? 1 : 0;
                    work.streams.complain(file.getFileName() + " " + why);
                }
            }
        }

        private List<Path> files() {
            var files = new ArrayList<Path>();
            for (var one : named) {
                var whole = one.toAbsolutePath();
                if (!Files.isDirectory(whole)) {
                    files.add(whole);
                    continue;
                }
                var inside = inside(whole);
                if (inside.isEmpty()) {
                    throw new Trouble(
                            Trouble.Sort.NOT_FOUND,
                            "There is no file called *" + SEALED + " in " + whole.getFileName()
                                    + ". Nothing was taken in. Name the files themselves.");
                }
                files.addAll(inside);
            }
            return files;
        }

        private static List<Path> inside(Path folder) {
            try (var entries = Files.list(folder)) {
                return entries.filter(file -> file.toString().endsWith(SEALED) && Files.isRegularFile(file))
                        .sorted()
                        .toList();
            } catch (IOException unreadable) {
                throw new Trouble(
                        Trouble.Sort.REFUSED,
                        "The folder " + folder.getFileName() + " cannot be read. Nothing was taken in.",
                        unreadable);
            }
        }
    }

    @Command(
            description = {
                "In a supervisor's vault: who has sent what, and when. In a practitioner's: what has been made."
            },
            sortOptions = false,
            optionListHeading = "%nOptions:%n")
    private static final class All implements Verb {
        private final Work work;

        @Option(names = "--since", paramLabel = "DATE", description = "Name those who have not sent since that day.")
        private Optional<LocalDate> since = Optional.empty();

        @Mixin
        private Output output = new Output();

        All(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            return work.atOpen((desk, open) -> {
                work.put(report(desk, open), output);
                return Exit.DONE;
            });
        }

        private Report report(Desk desk, OpenVault open) {
            if (open.facts().role() == Role.SUPERVISOR) {
                since.filter(day -> day.isAfter(desk.today())).ifPresent(day -> {
                    throw new Trouble(Trouble.Sort.REFUSED, "--since lies in the future. Nothing was changed.");
                });
                return new Returns(desk).received(since);
            }
            return new Returns(desk).made();
        }
    }
}
