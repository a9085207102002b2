package org.alongside.cli;

import java.util.Locale;
import org.alongside.app.Escrow;
import org.alongside.app.VaultDoor;
import org.alongside.app.VaultDoor.NewVault;
import org.alongside.domain.Trouble;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `alongside vault …`
@Command(
        description = "Make, check and mend the vault.",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  alongside vault init --name \"Pat Green\" --region London",
            "  alongside vault info",
            "  alongside vault verify",
            "  alongside vault recover --code --test",
            "  alongside vault backup /media/stick",
            "  alongside vault restore /media/stick",
            "  alongside vault lock",
            ""
        })
final class VaultCommands {
    static CommandLine noun(Work work) {
        return new CommandLine(new VaultCommands())
                .addSubcommand("init", new Init(work))
                .addSubcommand("info", new Info(work))
                .addSubcommand("verify", new Verify(work))
                .addSubcommand("rebuild", new Rebuild(work))
                .addSubcommand("passphrase", new NewPassphrase(work))
                .addSubcommand("rekey", new RekeyCommand(work))
                .addSubcommand("recover", new RecoverCommand(work))
                .addSubcommand("escrow", new EscrowCommand(work))
                .addSubcommand("backup", new BackupCommand(work))
                .addSubcommand("restore", new RestoreCommand(work))
                .addSubcommand("lock", new LockCommand(work));
    }

    @Command(
            description = "Make a vault. The recovery code is shown once, on the standard output.",
            optionListHeading = "%nOptions:%n",
            sortOptions = false)
    private static final class Init implements Verb {
        private final Work work;

        @Option(names = "--role", paramLabel = "ROLE", description = "practitioner (usual), supervisor or evaluator.")
        VaultDoor.Role role = VaultDoor.Role.PRACTITIONER;

        @Option(names = "--name", paramLabel = "N", description = "Your name, written beside every change.")
        String name = "";

        @Option(names = "--region", paramLabel = "R", description = "Your region.")
        String region = "";

        @Option(names = "--pdu", paramLabel = "P", description = "Your probation delivery unit.")
        String pdu = "";

        @Option(names = "--team", paramLabel = "T", description = "Your team.")
        String team = "";

        @Option(
                names = "--escrow",
                paramLabel = "AGE-RECIPIENT",
                description = "Let the service in too: seal the vault's key to its recovery recipient (age1…).")
        @Nullable
        String escrow;

        @Option(names = "--insist", description = "Make it even inside a folder that is synced to a cloud.")
        boolean insist;

        Init(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            var door = work.rooms.door().get();
            if (door.exists(work.vault())) {
                throw new Trouble(
                        Trouble.Sort.REFUSED,
                        "There is a vault in that folder already. It was left as it is. Choose another with --vault.");
            }
            if (escrow != null) {
                EscrowCommand.refuseIfWrong(door, escrow);
            }
            if (work.globals.passphraseFile == null) {
                work.streams.say("Five words that nobody would guess, if you like: " + door.offerPassphrase());
            }
            try (var passphrase = work.passphrases.choose("New passphrase: ")) {
                door.objection(passphrase).ifPresent(no -> {
                    throw new Trouble(Trouble.Sort.REFUSED, no + " No vault was made. Choose another.");
                });
                var created = door.create(
                        work.vault(), new NewVault(role, name, region, pdu, team, false, insist), passphrase);
                try (var open = created.vault()) {
                    if (escrow != null) {
                        new Escrow(work.desk(open), open).to(escrow);
                    }
                    work.streams.say("The vault is made. Its recovery code follows: print it and keep it locked away.");
                    work.streams.result(created.recoveryCode());
                    work.streams.say("Role: " + open.facts().role().name().toLowerCase(Locale.ROOT) + ".");
                }
            }
            return Exit.DONE;
        }
    }

    @Command(description = "What can be told without the passphrase.", sortOptions = false)
    private static final class Info implements Verb {
        private final Work work;

        Info(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            var seen = work.door().look(work.vault());
            work.streams.result("vault " + seen.id());
            work.streams.result("role " + seen.role().name().toLowerCase(Locale.ROOT));
            work.streams.result("format " + seen.format());
            work.streams.result("key cost " + seen.keyCost());
            work.streams.result("practice " + (seen.practice() ? "yes" : "no"));
            work.streams.result("escrow " + seen.escrow().orElse("none"));
            work.streams.result("in use " + (seen.inUse() ? "yes" : "no"));
            return Exit.DONE;
        }
    }

    @Command(description = "Read everything in the vault and say whether it is whole; changes nothing.")
    static final class Verify implements Verb {
        private final Work work;

        Verify(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            var door = work.door();
            var found = work.unlocking(
                    "Passphrase: ", passphrase -> door.verify(work.vault(), new VaultDoor.Key.Words(passphrase)));
            found.notices().forEach(work.streams::say);
            work.streams.result("changes " + found.changes());
            work.streams.result("segments " + found.segments());
            work.streams.result("generation " + found.generation());
            work.streams.result("index " + (found.indexAgrees() ? "agrees" : "will be rebuilt when next opened"));
            found.damage().forEach(work.streams::complain);
            work.streams.result(found.damage().isEmpty() ? "whole" : "damaged");
            return found.damage().isEmpty() ? Exit.DONE : Exit.DAMAGED;
        }
    }

    @Command(description = "Throw the index away and make it anew from the journal.")
    private static final class Rebuild implements Verb {
        private final Work work;

        Rebuild(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            var door = work.door();
            var rebuilt = work.unlocking("Passphrase: ", passphrase -> door.rebuild(work.vault(), passphrase));
            rebuilt.notices().forEach(work.streams::say);
            work.streams.result("changes " + rebuilt.changes());
            return Exit.DONE;
        }
    }

    @Command(
            name = "passphrase",
            description = "Choose another passphrase. The recovery code stays as it is.",
            optionListHeading = "%nOptions:%n",
            sortOptions = false)
    private static final class NewPassphrase implements Verb {
        private final Work work;

        @Option(
                names = "--new-passphrase-file",
                paramLabel = "FILE",
                description = "Take the new one from the first line of this file (- is the standard input).")
        @Nullable
        String next;

        NewPassphrase(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            var door = work.door();
            try (var now = work.passphrases.ask("Passphrase as it is: ");
                    var chosen =
                            next == null ? work.passphrases.twice("New passphrase: ") : work.passphrases.from(next)) {
                door.objection(chosen).ifPresent(no -> {
                    throw new Trouble(Trouble.Sort.REFUSED, no + " The old one still holds. Choose another.");
                });
                door.changePassphrase(work.vault(), now, chosen);
                work.streams.say("From now on the new passphrase opens this vault.");
                return Exit.DONE;
            }
        }
    }
}
