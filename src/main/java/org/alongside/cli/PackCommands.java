package org.alongside.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.alongside.app.Packs;
import org.alongside.app.listing.PackList;
import org.alongside.domain.Passphrase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `alongside pack …`
@Command(
        description = "Packs of toolkits: made, signed, checked and installed. Needs no passphrase of the vault.",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  alongside pack trust publisher.pub",
            "  alongside pack install stepping-stones-2.0.zip",
            "  alongside pack list",
            "  alongside pack build my-toolkit -o my-toolkit.zip",
            "  alongside pack sign my-toolkit.zip --key minisign.key",
            ""
        })
final class PackCommands {
    static CommandLine noun(Work work) {
        return new CommandLine(new PackCommands())
                .addSubcommand("list", new All(work))
                .addSubcommand("verify", new Verify(work))
                .addSubcommand("install", new Install(work))
                .addSubcommand("trust", new Trust(work))
                .addSubcommand("build", new Build(work))
                .addSubcommand("sign", new Sign(work));
    }

    private static Packs packs(Work work) {
        return work.rooms.toolkits().get().packFiles(work.vault());
    }

    private static String named(Packs.About pack) {
        return pack.title() + " (" + pack.id() + "), version " + pack.version() + ", by " + pack.publisher() + ", "
                + pack.exercises() + " exercises";
    }

    private static String key(Packs.Key key) {
        return "key " + key.id() + ", fingerprint " + key.fingerprint();
    }

    @Command(
            description = "List the packs: those that came with Alongside and the installed ones.",
            optionListHeading = "%nOptions:%n",
            sortOptions = false)
    private static final class All implements Verb {
        private final Work work;

        @Mixin
        private Output output = new Output();

        All(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            var list = packs(work).list();
            work.put(PackList.of(list), output);
            return list.stream().allMatch(pack -> pack.problem().isEmpty()) ? Exit.DONE : Exit.DAMAGED;
        }
    }

    @Command(
            description = "Check a pack's file and signature, or the content of a folder.",
            optionListHeading = "%nOptions:%n",
            sortOptions = false)
    private static final class Verify implements Verb {
        private final Work work;

        @Parameters(paramLabel = "FILE|DIR", description = "The pack; its signature is FILE.minisig.")
        private Path pack = Path.of("");

        Verify(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            var about = packs(work).verify(pack);
            work.streams.result(named(about) + ". Whole"
                    + about.signedBy()
                            .map(signer -> ", and signed by a publisher you trust: " + key(signer) + ".")
                            .orElse(". Nobody signed it: it is a folder."));
            return Exit.DONE;
        }
    }

    @Command(
            description = "Install a pack that is signed by a trusted publisher.",
            optionListHeading = "%nOptions:%n",
            sortOptions = false)
    private static final class Install implements Verb {
        private final Work work;

        @Parameters(paramLabel = "FILE", description = "The pack; its signature is FILE.minisig.")
        private Path pack = Path.of("");

        @Option(
                names = "--insist",
                description = "Also when it is older than the installed one, or changes an edition in use.")
        private boolean insist;

        Install(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            var about = packs(work).install(pack, insist);
            work.streams.result("Installed: " + named(about)
                    + about.signedBy().map(signer -> "; " + key(signer)).orElse("") + ".");
            return Exit.DONE;
        }
    }

    @Command(
            description = "Trust a publisher's key, trust it no longer, or list the trusted ones.",
            optionListHeading = "%nOptions:%n",
            sortOptions = false)
    private static final class Trust implements Verb {
        private final Work work;

        @Parameters(
                arity = "0..1",
                paramLabel = "KEY",
                description = "A public key of minisign, or a file that holds one. Left out: list the trusted keys.")
        private Optional<String> key = Optional.empty();

        @Option(names = "--remove", description = "Trust it no longer; what it signed is no longer used.")
        private boolean remove;

        @Mixin
        private Output output = new Output();

        Trust(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            if (key.isEmpty()) {
                work.put(PackList.keys(packs(work).trusted()), output);
                return Exit.DONE;
            }
            if (remove) {
                work.streams.result("No longer trusted: " + key(packs(work).distrust(key.get())) + ".");
                return Exit.DONE;
            }
            work.streams.result("Trusted: " + key(packs(work).trust(key.get()))
                    + ". Compare the fingerprint with the publisher's by telephone or on paper before you install.");
            return Exit.DONE;
        }
    }

    @Command(
            description = "Make the archive of a pack's folder: the same bytes for the same files.",
            optionListHeading = "%nOptions:%n",
            sortOptions = false)
    private static final class Build implements Verb {
        private final Work work;

        @Parameters(paramLabel = "DIR", description = "The folder with pack.yaml.")
        private Path folder = Path.of("");

        @Option(names = "-o", required = true, paramLabel = "FILE", description = "The archive to write.")
        private Path file = Path.of("");

        Build(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            var about = packs(work).build(folder, file);
            work.streams.result("Written: " + named(about) + ". Sign it with alongside pack sign, or minisign -S -m.");
            return Exit.DONE;
        }
    }

    @Command(
            description = "Sign a pack with a secret key of minisign; the signature is FILE.minisig.",
            optionListHeading = "%nOptions:%n",
            sortOptions = false)
    private static final class Sign implements Verb {
        private final Work work;

        @Parameters(paramLabel = "FILE", description = "The pack.")
        private Path pack = Path.of("");

        @Option(
                names = "--key",
                required = true,
                paramLabel = "K",
                description = "The secret key's file, as minisign -G makes it.")
        private Path key = Path.of("");

        @Option(
                names = "--key-passphrase-file",
                paramLabel = "FILE",
                description = "The key's passphrase, in the file's first line; else it is asked for.")
        @Nullable
        private String passphraseFile;

        Sign(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            var packs = packs(work);
            if (!packs.asksForPassphrase(key)) {
                return signed(packs.sign(pack, key, Optional.empty()));
            }
            try (var passphrase = passphrase()) {
                return signed(packs.sign(pack, key, Optional.of(passphrase)));
            }
        }

        private Passphrase passphrase() {
            var file = passphraseFile;
            return file == null ? work.passphrases.prompt("The key's passphrase: ") : work.passphrases.from(file);
        }

        private int signed(Packs.Key signer) {
            work.streams.result("Signed by " + key(signer) + ".");
            return Exit.DONE;
        }
    }
}
