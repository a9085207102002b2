package org.alongside.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.alongside.app.Desk;
import org.alongside.app.VaultDoor.OpenVault;
import org.alongside.app.extract.CombineExtracts;
import org.alongside.app.extract.MakeExtract;
import org.alongside.app.extract.MakeExtract.Made;
import org.alongside.app.extract.ShareStudy;
import org.alongside.app.extract.Study;
import org.alongside.app.extract.StudyName;
import org.alongside.app.extract.TakeQuotes;
import org.alongside.domain.Trouble;
import org.alongside.domain.disclosure.Preset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `alongside extract …`
@Command(
        description = {
            "What evaluators receive: tables that may be published, records under pseudonyms, or quotes, sealed.",
            "All are Frictionless Data Packages, which R, Python and Excel open."
        },
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  alongside extract make --study \"SRT 2026\" --tables -o tables",
            "  alongside extract make --study \"SRT 2026\" --records --to age1… -o records",
            "  alongside extract combine north south -o together",
            ""
        })
final class ExtractCommands {
    static CommandLine noun(Work work) {
        return new CommandLine(new ExtractCommands())
                .addSubcommand("make", new Make(work))
                .addSubcommand("quotes", new ExtractQuotesCommand(work))
                .addSubcommand("combine", new Combine(work))
                .addSubcommand("key", new Key(work));
    }

    static Trouble refused(String sentence) {
        return new Trouble(Trouble.Sort.REFUSED, sentence + " Nothing was written.");
    }

    /// The files are listed on stdout; what else there is to say goes beside it.
    static int told(Work work, Made made) {
        made.notes().forEach(work.streams::say);
        made.files().forEach(work.streams::result);
        return Exit.DONE;
    }

    @Command(
            description = {
                "Make an extract of a study. Tables hold counts of people under a rule for small numbers, and may be",
                "published. Records hold one row a person and session under pseudonyms, dates shifted, ages banded, no",
                "names and no words. Quotes hold what people said, names taken out, as extract quotes wrote it down and",
                "somebody let it go. Records and quotes are sealed to whoever may open them."
            },
            optionListHeading = "%nOptions:%n",
            sortOptions = false,
            footerHeading = "%nExamples:%n",
            footer = {
                "  alongside extract make --study \"SRT 2026\" --tables --preset hes -o tables",
                "  alongside extract make --study \"SRT 2026\" --study-key srt.key --records --to age1… -o records",
                "  alongside extract make --study \"SRT 2026\" --quotes quotes.csv --to age1… -o quotes",
                ""
            })
    private static final class Make implements Verb {
        private final Work work;

        @Option(names = "--study", required = true, paramLabel = "NAME", description = "The study's name.")
        private String study = "";

        @Option(
                names = {"-o", "--output"},
                required = true,
                paramLabel = "DIR",
                description = "The folder, new or empty.")
        private Path folder = Path.of(".");

        @Option(names = "--tables", description = "Counts of people, disclosure-controlled.")
        private boolean tables;

        @Option(names = "--records", description = "Records under pseudonyms, sealed.")
        private boolean records;

        @Option(
                names = "--quotes",
                paramLabel = "FILE",
                description = "What people said: what this sheet of extract quotes keeps, sealed.")
        private @Nullable Path quotes;

        @Option(
                names = "--preset",
                paramLabel = "RULE",
                description = "The rule for small numbers: default (under 5), hes (under 8, rounded), strict (under 10,"
                        + " rounded).")
        private @Nullable String preset;

        @Option(
                names = "--to",
                paramLabel = "RECIPIENT",
                description = "Whom records are sealed to: an age recipient, age1…")
        private @Nullable String recipient;

        @Mixin
        private StudyKeyOptions key = new StudyKeyOptions();

        @Mixin
        private ScopeOptions scope = new ScopeOptions();

        @Mixin
        private StoreOption store = new StoreOption();

        Make(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            if ((tables ? 1 : 0) + (records ? 1 : 0) + (quotes == null ? 0 : 1) != 1) {
                throw refused("Say one of --tables, --records and --quotes.");
            }
            if (!tables && recipient == null) {
                throw refused("Records and quotes leave sealed only. Say to whom with --to RECIPIENT.");
            }
            if (!tables && preset != null) {
                throw refused("--preset is for tables.");
            }
            if (tables && recipient != null) {
                throw refused("--to is for records and quotes; tables may be published.");
            }
            if (recipient != null) {
                work.rooms.door().get().objectionTo(recipient).ifPresent(no -> {
                    throw refused(no);
                });
            }
            var rule = rule();
            var name = work.kept(StudyName.read(study));
            return work.atOpen((desk, open) -> {
                scope.requireKnown(desk.toolkits().all());
                try (var opened = key.study(work, open, name)) {
                    return make(desk, open, opened, rule);
                }
            });
        }

        private int make(Desk desk, OpenVault open, Study opened, Preset rule) {
            var caseloads = work.caseloads(desk, open, store);
            scope.requireNames(caseloads);
            try {
                var packages = work.rooms.packages().get();
                if (quotes != null) {
                    var taking = new TakeQuotes(desk, open.facts().id(), caseloads, packages);
                    return sealed(taking.seal(opened, scope.wanted(), quotes, String.valueOf(recipient), folder));
                }
                var making = new MakeExtract(
                        desk,
                        open.facts().id(),
                        caseloads,
                        packages,
                        work.rooms.writer().get());
                return make(making, opened, rule);
            } catch (Trouble trouble) {
                if (trouble.sort() == Trouble.Sort.NOT_FOUND) {
                    scope.requirePractitioner(caseloads);
                }
                throw trouble;
            }
        }

        private int make(MakeExtract making, Study opened, Preset rule) {
            if (tables) {
                var made = work.kept(making.tables(opened, scope.wanted(), rule, folder));
                work.streams.say(made.people() + " people; " + made.hidden() + " numbers hidden. " + rule.sentence());
                return told(work, made);
            }
            return sealed(making.records(opened, scope.wanted(), String.valueOf(recipient), folder));
        }

        private int sealed(Made made) {
            work.streams.say(made.people() + " people, sealed. Only the recipient's identity opens it, with age -d.");
            return told(work, made);
        }

        private Preset rule() {
            if (preset == null) {
                return Preset.DEFAULT;
            }
            for (var known : Preset.values()) {
                if (known.name().toLowerCase(Locale.ROOT).equals(preset.toLowerCase(Locale.ROOT))) {
                    return known;
                }
            }
            throw refused("--preset is one of default, hes and strict.");
        }
    }

    @Command(
            description = {
                "Put the extracts of several sites together: tables are added up, and what a site hides stays hidden;",
                "opened records are put one after the other. It needs no vault."
            },
            optionListHeading = "%nOptions:%n",
            sortOptions = false,
            footerHeading = "%nExamples:%n",
            footer = {"  alongside extract combine north south -o together", ""})
    private static final class Combine implements Verb {
        private final Work work;

        @Parameters(paramLabel = "DIR", arity = "1..*", description = "The folders of the extracts.")
        private List<Path> folders = List.of();

        @Option(
                names = {"-o", "--output"},
                required = true,
                paramLabel = "DIR",
                description = "The folder, new or empty.")
        private Path folder = Path.of(".");

        Combine(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            var combining = new CombineExtracts(
                    work.rooms.packages().get(), work.rooms.writer().get());
            return told(work, work.kept(combining.combine(folders, folder)));
        }
    }

    @Command(
            description = {
                "Write a study's key into a file, sealed with a passphrase of its own, so that several practitioners make",
                "pseudonyms that match. Whoever has the file and its passphrase can work out the pseudonym of anyone",
                "whose CRN they know: give it only to those who make extracts, never to the evaluator."
            },
            optionListHeading = "%nOptions:%n",
            sortOptions = false,
            footerHeading = "%nExamples:%n",
            footer = {"  alongside extract key --study \"SRT 2026\" -o srt.key", ""})
    private static final class Key implements Verb {
        private final Work work;

        @Option(names = "--study", required = true, paramLabel = "NAME", description = "The study's name.")
        private String study = "";

        @Option(
                names = {"-o", "--output"},
                required = true,
                paramLabel = "FILE",
                description = "The file.")
        private Path file = Path.of(".");

        @Option(
                names = "--study-passphrase-file",
                paramLabel = "FILE",
                description = "Take the key file's passphrase from the first line of this file.")
        private @Nullable String passphraseFile;

        Key(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            var name = work.kept(StudyName.read(study));
            if (Files.exists(file)) {
                throw refused("That file exists. Name a new one with -o.");
            }
            return work.atOpen((desk, open) -> {
                try (var opened = open.study(name);
                        var passphrase = passphraseFile == null
                                ? work.passphrases.twice("Passphrase for the study key file: ")
                                : work.passphrases.from(passphraseFile)) {
                    work.rooms.door().get().objection(passphrase).ifPresent(no -> {
                        throw refused(no);
                    });
                    Work.write(file.toString(), new ShareStudy(desk).file(opened, passphrase));
                    work.streams.say("Written. Give it to those who make extracts of this study, and tell them the"
                            + " passphrase another way. Never give it to the evaluator.");
                    return Exit.DONE;
                }
            });
        }
    }
}
