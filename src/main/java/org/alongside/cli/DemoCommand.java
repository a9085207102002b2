package org.alongside.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.app.Desk;
import org.alongside.app.VaultDoor;
import org.alongside.app.VaultDoor.NewVault;
import org.alongside.app.VaultDoor.OpenVault;
import org.alongside.app.listing.Reports;
import org.alongside.app.practice.MadeUp;
import org.alongside.app.practice.Practice;
import org.alongside.domain.Passphrase;
import org.alongside.domain.Trouble;
import org.alongside.domain.progress.Wanted;
import org.alongside.domain.toolkit.Toolkit;
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
        footer = {
            "  alongside demo",
            "  alongside demo --no-tui",
            "  alongside demo --dir practice",
            "  alongside demo --dir practice --people 200 --seed 7",
            "  alongside demo --people 200 --seed 7 --files FOLDER",
            ""
        })
final class DemoCommand implements Verb {
    private final Work work;

    @Option(names = "--dir", paramLabel = "DIR", description = "Keep the practice vault in this folder.")
    private @Nullable Path folder;

    @Option(names = "--no-tui", description = "Show the practice caseload here instead of opening the screens.")
    private boolean noScreens;

    @Option(
            names = "--people",
            paramLabel = "N",
            description = "Make up this many people instead of the twelve whose stories are told.")
    private Optional<Integer> people = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "A number that chance begins with: the same one makes the same people. Otherwise 1.")
    private Optional<Long> seed = Optional.empty();

    @Option(
            names = "--files",
            paramLabel = "DIR",
            description = "Write the made-up people into caseload files in this folder; make no vault.")
    private @Nullable Path files;

    DemoCommand(Work work) {
        this.work = work;
    }

    @Override
    public int run() {
        requireSense();
        if (files != null) {
            return write(files);
        }
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

    private void requireSense() {
        if (people.filter(many -> many < 1 || many > MadeUp.PEOPLE_MAX).isPresent()) {
            throw refused("--people must be from 1 to " + MadeUp.PEOPLE_MAX + ". Nothing was made.");
        }
        if (people.isEmpty() && (files != null || seed.isPresent())) {
            throw refused((files == null ? "--seed" : "--files")
                    + " goes with --people, which says how many to make up. Nothing was made.");
        }
        if (files != null && (folder != null || noScreens)) {
            throw refused("--files makes no vault, so --dir and --no-tui do not go with it. Nothing was made.");
        }
    }

    private static Trouble refused(String sentence) {
        return new Trouble(Trouble.Sort.REFUSED, sentence);
    }

    private int write(Path into) {
        var all = madeUp().people(people.orElseThrow()).toList();
        var counts = work.rooms
                .caseloadFiles()
                .get()
                .write(
                        all.stream().map(MadeUp.One::person).toList(),
                        all.stream().flatMap(one -> one.cases().stream()).toList(),
                        into);
        work.streams.result(
                counts.stream().map(count -> count.file() + " " + count.rows()).collect(Collectors.joining(", ")));
        work.streams.say("Everyone in these files is made up.");
        return Exit.DONE;
    }

    /// Most are referred to the toolkit that the told stories use.
    private MadeUp madeUp() {
        var toolkits = new ArrayList<>(work.toolkits().all());
        toolkits.sort(Comparator.comparing((Toolkit toolkit) -> !toolkit.id().equals(Practice.TOOLKIT))
                .thenComparing(Toolkit::id));
        return new MadeUp(seed.orElse(1L), LocalDate.ofInstant(work.clock().instant(), work.rooms.zone()), toolkits);
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
            throw refused(
                    "The vault in that folder is not a practice vault. It was left as it is. Choose another folder.");
        } else if (people.isPresent()) {
            throw refused("There is a practice vault in that folder already. It was left as it is. Open it without"
                    + " --people, or choose another folder.");
        }
        if (noScreens) {
            return show(door, vault);
        }
        return Alongside.open(work, Optional.of(Practice.PASSPHRASE));
    }

    private void make(VaultDoor door, Path vault) {
        var wishes = new NewVault(VaultDoor.Role.PRACTITIONER, "Pat Green", "London", "PDU 1", "Team 1", true, true);
        try (var passphrase = passphrase();
                var open = door.create(vault, wishes, passphrase).vault()) {
            if (people.isPresent()) {
                madeUp().fill(desk(open), people.get());
            } else {
                Practice.fill(desk(open));
            }
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
            var reports = new Reports(desk, work.caseloads(desk, open));
            work.put(desk, reports.caseload(Wanted.ALL), new Output());
            work.put(desk, reports.flow(Wanted.ALL), new Output());
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
