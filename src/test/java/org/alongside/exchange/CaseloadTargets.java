package org.alongside.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.alongside.app.RecordInMemory;
import org.alongside.app.Toolkits;
import org.alongside.fuzz.Bundle;
import org.alongside.fuzz.Refusal;
import org.alongside.fuzz.Target;
import org.alongside.packs.InstalledToolkits;

/// The caseload's twelve files, each alone and all in their folder.
public final class CaseloadTargets {
    private static final String[] WORDS = {
        "\"",
        "\"\"",
        ",",
        ";",
        "\t",
        "\r\n",
        "\n",
        "'=1",
        "=1",
        "@",
        "X100001",
        "R-1",
        "S-1",
        "ATTC",
        "UAAB",
        "OFFICE",
        "RAR",
        "2026-01-12",
        "12/01/2026",
        "0000-00-00",
        "9999-12-31",
        "25:61",
        "10:00",
        "true",
        "x",
        "0",
        "500",
        "MALE",
        "DENIAL",
        "srt-01",
        "p1",
        "FULL",
        "srt-01:p1",
        "note",
        "MOTIVATION",
        "STEREOTYPE",
        "SCRIPT",
        "PERSON",
        "crn",
        "note",
        "\uFEFF",
        "Check in:\n"
    };

    private final Toolkits toolkits = new InstalledToolkits(Path.of("content"));
    private final Path folder;
    private final Map<String, byte[]> files = new TreeMap<>();

    private CaseloadTargets() throws IOException {
        folder = Files.createTempDirectory("caseload");
        folder.toFile().deleteOnExit();
        var written = CaseloadFolder.small(folder)
                .add(CaseloadFile.DELIVERIES, "S-1,srt-01,FULL,300,DONE,ABOUT_ME,ACHIEVED")
                .add(CaseloadFile.RESPONSES, "S-1,srt-01,p1,\"He said: \"\"no\"\".\nThen 'yes'.\"")
                .add(CaseloadFile.TASKS, "T-1,R-1,S-1,srt-01,Notice one thing.,2026-01-12,2026-01-19,SET,")
                .add(CaseloadFile.CHECKS, "S-1,PERSON,HEARD,7")
                .add(CaseloadFile.GOALS, "R-1,1,A quiet home,2,,,Most days,,,-1,2026-01-12")
                .add(CaseloadFile.GOAL_SCORES, "R-1,1,2026-01-12,1,S-1")
                .add(CaseloadFile.SCORES, "R-1,Ours,2026-01-12,-22.5")
                .add(CaseloadFile.CODINGS, "S-1,srt-01:p1,MOTIVATION,CURIOSITY,2026-01-13,E")
                .add(CaseloadFile.FLAGS, "S-1,srt-01,STEREOTYPE,PERSON")
                .write();
        for (var file : CaseloadFile.values()) {
            files.put(file.fileName(), Files.readAllBytes(written.resolve(file.fileName())));
        }
    }

    /// All of this room.
    public static List<Target> all() {
        try {
            var caseload = new CaseloadTargets();
            var targets = new ArrayList<Target>();
            for (var file : CaseloadFile.values()) {
                var example = caseload.files.get(file.fileName());
                targets.add(Target.ofBytes(
                                "caseload " + file.fileName(),
                                Sheet.class,
                                List.of(
                                        example,
                                        new String(example, StandardCharsets.UTF_8)
                                                .replace("\n", "\r\n")
                                                .getBytes(StandardCharsets.UTF_8)),
                                (input, _) -> Sheet.parse(file, input))
                        .with(WORDS));
            }
            var bundles = caseload.files.entrySet().stream()
                    .map(file -> Bundle.of(file.getKey(), file.getValue()))
                    .toList();
            targets.add(Target.ofBytes("caseload folder", CsvCaseload.class, bundles, caseload::folder)
                    .with(WORDS));
            return targets;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The whole import; every reject is a refusal, and what was kept can be written and read again without any.
    private void folder(byte[] input, RandomGenerator dice) throws IOException, Refusal {
        var bent = Bundle.read(input);
        var names = List.copyOf(files.keySet());
        var name = files.containsKey(bent.name()) ? bent.name() : names.get(dice.nextInt(names.size()));
        try {
            Files.write(folder.resolve(name), bent.content());
            var record = new RecordInMemory();
            var desk = record.desk("2026-11-22", toolkits);
            var imported = new CsvCaseload().read(desk, folder, false);
            var again = folder.resolve("again");
            new CsvCaseload().write(desk, again);
            var second = new CsvCaseload()
                    .read(new RecordInMemory().desk("2026-11-22", toolkits), again, true)
                    .rejects();
            if (!second.isEmpty()) {
                throw new AssertionError("what was kept cannot be read again: " + second.getFirst());
            }
            for (var reject : imported.rejects().stream().limit(1).toList()) {
                throw new Refusal(reject.file() + " " + reject.line() + " " + reject.field() + " " + reject.reason());
            }
        } finally {
            Files.write(folder.resolve(name), files.get(name));
        }
    }
}
