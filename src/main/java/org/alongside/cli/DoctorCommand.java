package org.alongside.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alongside.app.ClipPlayer.Availability;
import org.alongside.app.Report;
import org.alongside.app.VaultDoor.Role;
import org.alongside.domain.Trouble;
import org.alongside.domain.paper.Block;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `alongside doctor`
@Command(
        description =
                "Look at this machine, the vault's outside, the packs and the player. Needs no passphrase; with one, it also says"
                        + " whether a supervisor's team store answers.",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {"  alongside doctor", "  alongside doctor --json", ""})
final class DoctorCommand implements Verb {
    private static final long ROOM_LEAST = 200L * 1024 * 1024; // bytes: a year of one caseload is under a tenth of it
    private static final String PROBLEM = "PROBLEM";

    private final Work work;
    private final List<List<String>> findings = new ArrayList<>();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private Output output = new Output();

    DoctorCommand(Work work) {
        this.work = work;
    }

    @Override
    public int run() {
        add("program", "OK", "Alongside " + work.surroundings.version() + ", Java " + Runtime.version());
        add(
                "system",
                "OK",
                System.getProperty("os.name", "?") + ", " + Runtime.getRuntime().maxMemory() / (1024 * 1024)
                        + " MiB for us");
        vault();
        teamStore();
        room();
        packs();
        player();
        work.put(report(), output);
        return findings.stream().anyMatch(row -> row.get(1).equals(PROBLEM)) ? Exit.FAILED : Exit.DONE;
    }

    private void add(String what, String state, String words) {
        findings.add(List.of(what, state, words));
    }

    private void vault() {
        var door = work.rooms.door().get();
        if (!door.exists(work.vault())) {
            add("vault", "NOTE", "There is none in that folder yet.");
            return;
        }
        try {
            var seen = door.look(work.vault());
            add(
                    "vault",
                    "OK",
                    "format " + seen.format() + ", role " + seen.role().name().toLowerCase(Locale.ROOT)
                            + (seen.practice() ? ", practice" : "") + (seen.inUse() ? ", open elsewhere" : ""));
        } catch (Trouble trouble) {
            add("vault", PROBLEM, trouble.sentence());
        }
    }

    private void teamStore() {
        var door = work.rooms.door().get();
        try {
            if (!door.exists(work.vault()) || door.look(work.vault()).role() != Role.SUPERVISOR) {
                return;
            }
            if (work.globals.passphraseFile == null) {
                add("team store", "NOTE", "Where it is, and whether it answers, is said with --passphrase-file.");
                return;
            }
            add(
                    "team store",
                    "OK",
                    work.atOpen((desk, open) ->
                            open.teamStore(store.place(work, desk)).standing()));
        } catch (Trouble trouble) {
            add("team store", PROBLEM, trouble.sentence());
        }
    }

    private void room() {
        Path at = work.vault().toAbsolutePath();
        while (at != null && !Files.exists(at)) {
            at = at.getParent();
        }
        try {
            if (at == null) {
                add("disk", PROBLEM, "The vault's folder cannot be reached.");
                return;
            }
            long free = Files.getFileStore(at).getUsableSpace();
            add("disk", free < ROOM_LEAST ? PROBLEM : "OK", free / (1024 * 1024) + " MiB are free.");
        } catch (IOException unknown) {
            add("disk", "NOTE", "How much is free cannot be told here.");
        }
    }

    private void packs() {
        var installed = work.toolkits();
        installed.problems().forEach(problem -> add("packs", PROBLEM, problem));
        var toolkits = installed.all();
        if (toolkits.isEmpty()) {
            add("packs", PROBLEM, "No toolkit is installed.");
        }
        toolkits.forEach(toolkit -> add(
                "pack " + toolkit.id(),
                "OK",
                toolkit.version() + ", " + toolkit.exercises().size() + " exercises. " + toolkit.notice()));
    }

    private void player() {
        switch (work.rooms.player().get().availability()) {
            case Availability.Ready ready -> add("player", "OK", ready.player());
            case Availability.Missing missing -> add("player", "NOTE", missing.sentence());
        }
    }

    private Report report() {
        var columns = List.of("check", "state", "finding");
        var rows = findings.stream()
                .map(row -> {
                    Map<String, String> cells = new LinkedHashMap<>();
                    for (int at = 0; at < columns.size(); at++) {
                        cells.put(columns.get(at), row.get(at));
                    }
                    return cells;
                })
                .toList();
        return new Report(
                "doctor",
                "Doctor",
                Map.of("rows", rows),
                new Report.Rows(columns, findings),
                List.of(new Block.Table("", List.of("Check", "State", "Finding"), findings)),
                List.of());
    }
}
