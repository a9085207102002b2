package org.alongside.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.alongside.app.Desk;
import org.alongside.app.VaultDoor;
import org.alongside.app.VaultDoor.NewVault;
import org.alongside.app.VaultDoor.OpenVault;
import org.alongside.app.listing.Reports;
import org.alongside.app.practice.Practice;
import org.alongside.domain.Passphrase;
import org.alongside.domain.Trouble;
import org.alongside.domain.progress.Flow;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `alongside demo`
@Command(
        description = {
            "Open a practice vault with a made-up caseload. It is gone when you leave, unless --dir says where to keep it."
        },
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {"  alongside demo", "  alongside demo --no-tui", "  alongside demo --dir practice", ""})
final class DemoCommand implements Verb {
    private final Work work;

    @Option(names = "--dir", paramLabel = "DIR", description = "Keep the practice vault in this folder.")
    private @Nullable Path folder;

    @Option(names = "--no-tui", description = "Show the practice caseload here instead of opening the screens.")
    private boolean noScreens;

    DemoCommand(Work work) {
        this.work = work;
    }

    @Override
    public int run() {
        if (folder != null) {
            return practise(folder);
        }
        var passing = temporary();
        var broom = new Thread(() -> sweep(passing));
        Runtime.getRuntime().addShutdownHook(broom); // also when the terminal is closed or Ctrl+C ends us
        try {
            return practise(passing.resolve("vault"));
        } finally {
            sweep(passing);
            Runtime.getRuntime().removeShutdownHook(broom);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("alongside-practice-");
        } catch (IOException full) {
            throw new Trouble(
                    Trouble.Sort.FAILED,
                    "No folder for the practice vault could be made. Nothing was changed. Name one with --dir.",
                    full);
        }
    }

    private int practise(Path vault) {
        work.globals.vault = vault;
        var door = work.rooms.door().get();
        if (!door.exists(vault)) {
            work.streams.say("Making a practice vault with made-up people …");
            make(door, vault);
        } else if (!door.look(vault).practice()) {
            throw new Trouble(
                    Trouble.Sort.REFUSED,
                    "The vault in that folder is not a practice vault. It was left as it is. Choose another folder.");
        }
        if (noScreens) {
            return show(door, vault);
        }
        return Alongside.open(work, Optional.of(Practice.PASSPHRASE));
    }

    private void make(VaultDoor door, Path vault) {
        var wishes = new NewVault(VaultDoor.Role.PRACTITIONER, "Pat Green", "London", "", "", true, true);
        try (var passphrase = passphrase();
                var open = door.create(vault, wishes, passphrase).vault()) {
            Practice.fill(desk(open));
        }
    }

    private static Passphrase passphrase() {
        return Passphrase.of(Practice.PASSPHRASE.toCharArray());
    }

    private Desk desk(OpenVault open) {
        return work.desk(open);
    }

    private int show(VaultDoor door, Path vault) {
        try (var passphrase = passphrase();
                var open = door.open(vault, passphrase)) {
            var desk = desk(open);
            var reports = new Reports(desk);
            work.put(desk, reports.caseload(Flow.Scope.ALL), new Output());
            work.put(desk, reports.flow(Flow.Scope.ALL), new Output());
        }
        work.streams.result("passphrase: " + Practice.PASSPHRASE);
        return Exit.DONE;
    }

    private static void sweep(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new Broom());
        } catch (IOException stays) {
            // Only made-up people are left behind, in the machine's folder for temporary files.
            folder.toFile().deleteOnExit();
        }
    }

    /// Takes away everything under a folder, links as links.
    private static final class Broom extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException trouble) throws IOException {
            if (trouble != null) {
                throw trouble;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
