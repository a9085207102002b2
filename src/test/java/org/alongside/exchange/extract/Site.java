package org.alongside.exchange.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.app.Desk;
import org.alongside.app.OwnCaseload;
import org.alongside.app.RecordInMemory;
import org.alongside.app.extract.MakeExtract;
import org.alongside.app.extract.Studies;
import org.alongside.app.extract.Study;
import org.alongside.app.extract.TakeQuotes;
import org.alongside.app.practice.MadeUp;
import org.alongside.app.practice.Practice;
import org.alongside.domain.Decision;
import org.alongside.domain.disclosure.Preset;
import org.alongside.domain.progress.Wanted;
import org.alongside.packs.InstalledToolkits;
import org.alongside.reports.Pages;
import org.alongside.reports.Strokes;

/// A site with made-up people, and what it hands out.
final class Site {
    static final String STUDY = "SRT 2026";
    static final InstalledToolkits PACKS = new InstalledToolkits(Path.of("content"));
    static final Pages PAGES = new Pages(Strokes.ASCII);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    final RecordInMemory record = new RecordInMemory();
    final UUID vault;
    private final String name;
    private final Desk desk;

    Site(String name, long seed, int people) {
        this.name = name;
        vault = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        desk = record.desk("2026-11-22", PACKS);
        var toolkits = List.of(PACKS.find(Practice.TOOLKIT).orElseThrow());
        new MadeUp(seed, TODAY, toolkits).fill(desk, people);
    }

    MakeExtract making() {
        return new MakeExtract(desk, vault, new OwnCaseload(vault, record), new DataPackages(), PAGES);
    }

    TakeQuotes taking() {
        return new TakeQuotes(desk, vault, new OwnCaseload(vault, record), new DataPackages());
    }

    Study study() {
        return Studies.named(STUDY, name);
    }

    Decision<MakeExtract.Made> tables(Preset preset, Path folder) {
        try (var study = study()) {
            return making().tables(study, Wanted.ALL, preset, folder);
        }
    }

    static Map<String, byte[]> bytes(Path folder) throws IOException {
        var bytes = new LinkedHashMap<String, byte[]>();
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                bytes.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            }
        }
        return bytes;
    }

    /// The rows of a file without its header, cells without their quotation marks.
    static List<List<String>> rows(Path file) throws IOException {
        var rows = new ArrayList<List<String>>();
        for (var line : Files.readAllLines(file).stream().skip(1).toList()) {
            rows.add(List.of(line.replace("\"", "").split(",", -1)));
        }
        return rows;
    }
}
