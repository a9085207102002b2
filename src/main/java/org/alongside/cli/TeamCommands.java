package org.alongside.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import org.alongside.app.VaultDoor.OpenVault;
import org.alongside.app.VaultDoor.Role;
import org.alongside.app.listing.Returns;
import org.alongside.app.team.Fingerprint;
import org.alongside.app.team.Team;
import org.alongside.domain.Trouble;
import org.alongside.domain.team.Signer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `alongside team …`
@Command(
        description = "Who sends returns to whom.",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  alongside team key",
            "  alongside team join age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p",
            "  alongside team admit key.txt --name \"Pat Green\"",
            "  alongside team list",
            "  alongside team remove \"Pat Green\"",
            ""
        })
final class TeamCommands {
    private static final int KEY_MAX_BYTES = 4096;

    static CommandLine noun(Work work) {
        return new CommandLine(new TeamCommands())
                .addSubcommand("key", new Key(work))
                .addSubcommand("join", new Join(work))
                .addSubcommand("admit", new Admit(work))
                .addSubcommand("list", new All(work))
                .addSubcommand("remove", new Remove(work));
    }

    static void require(OpenVault open, Role role, String next) {
        if (open.facts().role() != role) {
            throw new Trouble(
                    Trouble.Sort.REFUSED,
                    "This is the vault of " + article(open.facts().role()) + ", so that cannot be done here."
                            + " Nothing was changed. " + next);
        }
    }

    private static String article(Role role) {
        return switch (role) {
            case PRACTITIONER -> "a practitioner";
            case SUPERVISOR -> "a supervisor";
            case EVALUATOR -> "an evaluator";
        };
    }

    @Command(
            description = {
                "Show the key that others need: a supervisor's or evaluator's to seal files to, a practitioner's signing key.",
                "The fingerprint is for the telephone: read it out, and let the other side compare."
            },
            sortOptions = false)
    private static final class Key implements Verb {
        private final Work work;

        @Option(
                names = "--export",
                paramLabel = "FILE",
                description = "Write the secret half as an identity for age -d -i. Whoever has it reads every return.")
        private @Nullable String file;

        @Option(names = "--yes", description = "With --export: do not ask for the word once more.")
        private boolean yes;

        Key(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            return work.atOpen((desk, open) -> {
                if (file != null) {
                    confirm();
                    new Team(desk).exportKey();
                    export(open, file);
                    return Exit.DONE;
                }
                var keys = open.teamKeys();
                boolean sends = open.facts().role() == Role.PRACTITIONER;
                var told = sends ? keys.signer().text() : keys.recipient();
                work.streams.result((sends ? "key " : "recipient ") + told);
                work.streams.result("fingerprint " + Fingerprint.of(told));
                return Exit.DONE;
            });
        }

        private void confirm() {
            if (yes) {
                return;
            }
            if (work.globals.noInput) {
                throw new Trouble(
                        Trouble.Sort.REFUSED,
                        "Nobody can be asked whether this is meant. Nothing was written. Say --yes.");
            }
            work.streams.complain("Whoever has this identity reads every return to this team, for ever."
                    + " Type the word export to write it:");
            var typed = new String(work.streams.line(), StandardCharsets.UTF_8);
            if (!typed.strip().equalsIgnoreCase("export")) {
                throw new Trouble(Trouble.Sort.REFUSED, "That is not the word. Nothing was written.");
            }
        }

        private void export(OpenVault open, String to) {
            var identity = open.teamKeys().exported();
            try {
                if (to.equals("-")) {
                    work.streams.result(identity);
                } else {
                    Work.write(to, identity);
                    work.streams.say(
                            "Written. Keep it away from this machine, and delete it when it is no longer needed.");
                }
            } finally {
                Arrays.fill(identity, (byte) 0);
            }
        }
    }

    @Command(
            description = "Join a team: from now on returns are sealed to this recipient.",
            optionListHeading = "%nOptions:%n",
            sortOptions = false)
    private static final class Join implements Verb {
        private final Work work;

        @Parameters(paramLabel = "RECIPIENT", description = "The team's recipient (age1…), as team key shows it.")
        private String recipient = "";

        @Mixin
        private ByVoice voice = new ByVoice();

        Join(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            EscrowCommand.refuseIfWrong(work.door(), recipient);
            return work.atOpen((desk, open) -> {
                require(open, Role.PRACTITIONER, "A practitioner joins a team.");
                voice.compare(work, Fingerprint.of(recipient.strip()), "your supervisor");
                new Team(desk).join(recipient.strip());
                var signer = open.teamKeys().signer();
                work.streams.say("Joined. Now your supervisor admits you, with this key:");
                work.streams.result("key " + signer.text());
                work.streams.result("fingerprint " + Fingerprint.of(signer.text()));
                return Exit.DONE;
            });
        }
    }

    @Command(
            description = "Admit a practitioner: from now on returns signed with this key are taken for its vault.",
            optionListHeading = "%nOptions:%n",
            sortOptions = false)
    private static final class Admit implements Verb {
        private final Work work;

        @Parameters(paramLabel = "KEY", description = "The key that team key shows there, or a file that holds it.")
        private String key = "";

        @Option(names = "--name", required = true, paramLabel = "N", description = "What you call the practitioner.")
        private String name = "";

        @Mixin
        private ByVoice voice = new ByVoice();

        Admit(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            var signer = work.kept(Signer.read(told()));
            return work.atOpen((desk, open) -> {
                require(open, Role.SUPERVISOR, "A supervisor admits practitioners.");
                voice.compare(work, Fingerprint.of(signer.text()), name.strip());
                var member = work.kept(new Team(desk).admit(signer, name));
                work.streams.say("Admitted. Returns of that vault are taken from now on.");
                work.streams.result(member.name());
                return Exit.DONE;
            });
        }

        /// What `team key` printed may have been kept whole, fingerprint and all.
        private String told() {
            if (key.strip().startsWith("alongside-signer")) {
                return key;
            }
            try (var in = Files.newInputStream(Path.of(key))) {
                var text = new String(in.readNBytes(KEY_MAX_BYTES), StandardCharsets.UTF_8);
                return text.lines()
                        .map(line -> line.strip().replaceFirst("^key ", ""))
                        .filter(line -> line.startsWith("alongside-signer"))
                        .findFirst()
                        .orElse(text);
            } catch (IOException | InvalidPathException neither) {
                throw new Trouble(
                        Trouble.Sort.REFUSED,
                        "That is neither a signing key nor a file that can be read. Nothing was changed."
                                + " Ask for what alongside team key shows there.",
                        neither);
            }
        }
    }

    @Command(description = "List whose returns are taken.", optionListHeading = "%nOptions:%n", sortOptions = false)
    private static final class All implements Verb {
        private final Work work;

        @Mixin
        private Output output = new Output();

        All(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            return work.atOpen((desk, open) -> {
                require(open, Role.SUPERVISOR, "A supervisor's vault has a team.");
                work.put(new Returns(desk).members(), output);
                return Exit.DONE;
            });
        }
    }

    @Command(
            description = "Take no more returns of a practitioner, and take the last one out.",
            optionListHeading = "%nOptions:%n",
            sortOptions = false)
    private static final class Remove implements Verb {
        private final Work work;

        @Parameters(paramLabel = "NAME", description = "The practitioner's name, or the key's fingerprint.")
        private String name = "";

        @Option(names = "--keep", description = "Let the last return go on to count.")
        private boolean keep;

        @Mixin
        private StoreOption store = new StoreOption();

        Remove(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            return work.atOpen((desk, open) -> {
                require(open, Role.SUPERVISOR, "A supervisor's vault has a team.");
                var team = new Team(desk);
                var member = team.member(name).orElseThrow(() -> Work.missing("member of that name", "team list"));
                try (var at = open.teamStore(store.place(work, desk))) {
                    team.remove(member, at, work.rooms.returns().get().inbox(work.vault()), keep);
                }
                work.streams.say("Removed.");
                return Exit.DONE;
            });
        }
    }
}
