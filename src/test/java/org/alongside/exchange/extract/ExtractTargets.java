package org.alongside.exchange.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alongside.app.extract.Studies;
import org.alongside.domain.Passphrase;
import org.alongside.domain.disclosure.Preset;
import org.alongside.domain.extract.ReadTables;
import org.alongside.domain.quote.QuoteCoding;
import org.alongside.fuzz.Refusal;
import org.alongside.fuzz.Target;
import org.alongside.vault.keys.StudyKeyFile;

/// What combining reads: a package's description and its files; and a study's key.
public final class ExtractTargets {
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private ExtractTargets() throws IOException {
        var folder = Files.createTempDirectory("extract");
        folder.toFile().deleteOnExit();
        new Site("north", 7, 20).tables(Preset.DEFAULT, folder.resolve("one"));
        files.putAll(Site.bytes(folder.resolve("one")));
    }

    /// All of this room.
    public static List<Target> all() {
        try {
            var extract = new ExtractTargets();
            var json = extract.files.get(Description.NAME);
            var flow = extract.files.get("flow.csv");
            return List.of(
                    Target.ofBytes(
                                    "extract description",
                                    JsonTree.class,
                                    List.of(json),
                                    (input, _) -> extract.read(Description.NAME, input))
                            .with("\"alongside\"", "\"sites\"", "[", "{", "}", "\"format\": 2", "null"),
                    Target.ofBytes(
                                    "extract table",
                                    PackageReading.class,
                                    List.of(flow),
                                    (input, _) -> extract.read("flow.csv", input))
                            .with("\"*\"", ",", "\r\n", "ALL", "-1", "999999999", "\"", "'"),
                    Target.ofBytes("filled-in sheet", QuoteCoding.class, List.of(sheet()), (input, _) -> sheet(input))
                            .with("MOTIVATION", "CURIOSITY", "2026-11-23", ",", "\r\n", "\"", "\uFEFF"),
                    Target.ofBytes("study key", StudyKeyFile.class, List.of(key()), (input, _) -> key(input))
                            .with("ALONGSTK", "SRT 2026"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// With sums that fit, so that what lies behind them is reached.
    private void read(String name, byte[] input) throws Refusal {
        var bent = new TreeMap<>(files);
        bent.put(name, input);
        bent.remove(Sums.NAME);
        bent.put(Sums.NAME, Sums.of(bent).getBytes(StandardCharsets.UTF_8));
        var opened = PackageReading.of("fuzzed", bent);
        var rows = new TreeMap<String, List<List<String>>>();
        opened.files().forEach((file, cells) -> {
            var all = new ArrayList<List<String>>();
            all.add(cells.columns());
            all.addAll(cells.rows());
            rows.put(file, all);
        });
        try {
            ReadTables.of(Preset.DEFAULT, rows).resources();
        } catch (IllegalArgumentException unfit) {
            throw new Refusal(String.valueOf(unfit.getMessage()));
        }
    }

    private static byte[] sheet() {
        return "quote,theme,subtheme,coder,coded_on\r\n003cb7a5e88d526a555a49b3818e0d56,MOTIVATION,CURIOSITY,ann,2026-11-23\r\n"
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void sheet(byte[] input) throws Refusal {
        var sheet = PackageReading.sheetOf(input);
        if (!sheet.columns().equals(QuoteCoding.COLUMNS)
                || sheet.rows().stream().map(QuoteCoding::of).anyMatch(Optional::isEmpty)) {
            throw new Refusal("no codings");
        }
    }

    private static byte[] key() {
        try (var study = Studies.named("SRT 2026", "north");
                var words = passphrase()) {
            return study.file(words);
        }
    }

    private static void key(byte[] input) {
        try (var words = passphrase();
                var study = Studies.read(input, words)) {
            if (!study.name().equals("SRT 2026")) {
                throw new AssertionError("another name was taken");
            }
        }
    }

    private static Passphrase passphrase() {
        return Passphrase.of("four words for practice".toCharArray());
    }
}
