package org.alongside.app.extract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alongside.app.Writer;
import org.alongside.app.extract.MakeExtract.Made;
import org.alongside.app.extract.Packages.Opened;
import org.alongside.domain.Decision;
import org.alongside.domain.Trouble;
import org.alongside.domain.disclosure.Preset;
import org.alongside.domain.extract.CombinedRecords;
import org.alongside.domain.extract.DataPackage;
import org.alongside.domain.extract.DataPackage.Head;
import org.alongside.domain.extract.DataPackage.Kind;
import org.alongside.domain.extract.Published;
import org.alongside.domain.extract.ReadTables;
import org.alongside.domain.extract.RecordSheets;
import org.alongside.domain.extract.Resource;

/// Puts the extracts of several sites together. It needs no vault: it sees nothing that the extracts do not say.
public final class CombineExtracts {
    private static final int MOST = 256;

    private final Packages packages;
    private final Writer writer;

    /// With packages read and written there, and pictures drawn anew.
    public CombineExtracts(Packages packages, Writer writer) {
        this.packages = packages;
        this.writer = writer;
    }

    /// Reads all of them, and writes one package that says as much as they do and no more.
    public Decision<Made> combine(List<Path> folders, Path to) {
        if (folders.size() < 2 || folders.size() > MOST) {
            return Decision.refuse("extracts", "are put together from 2 to " + MOST + " folders", "Name them all.");
        }
        packages.requireEmpty(to);
        var read = folders.stream().map(packages::read).toList();
        var first = read.getFirst().head();
        var wrong = objection(read);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        var sites = read.stream()
                .flatMap(one -> one.head().sites().stream())
                .sorted()
                .toList();
        var head = new Head(
                first.kind(),
                first.study(),
                sites,
                read.stream()
                        .map(one -> one.head().asOf())
                        .max(String::compareTo)
                        .orElse(""),
                first.scope(),
                first.preset());
        try {
            return Decision.keep(first.kind() == Kind.TABLES ? tables(head, read, to) : records(head, read, to));
        } catch (IllegalArgumentException | ArithmeticException unfit) {
            throw new Trouble(
                    Trouble.Sort.REFUSED,
                    "One of the extracts holds a file with other columns or cells than this program writes. Nothing was"
                            + " written. Ask for it again.",
                    unfit);
        }
    }

    private static Optional<Decision<Made>> objection(List<Opened> read) {
        var first = read.getFirst().head();
        var seen = new HashSet<String>();
        for (var one : read) {
            var head = one.head();
            if (head.kind() == Kind.QUOTES) {
                return refuse("hold quotes", "Quotes are read one extract at a time.");
            }
            if (head.kind() != first.kind()) {
                return refuse("are tables and records together", "Combine those of one kind.");
            }
            if (!head.study().equals(first.study())) {
                return refuse("are of different studies", "Combine those of one study.");
            }
            if (!head.preset().equals(first.preset())) {
                return refuse("follow different rules for small numbers", "Ask every site for the same --preset.");
            }
            if (!head.scope().equals(first.scope())) {
                return refuse("are about different scopes", "Ask every site for the same filters.");
            }
            for (var site : head.sites()) {
                if (!seen.add(site)) {
                    return refuse("hold the same site twice", "Leave one of the two out.");
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Decision<Made>> refuse(String reason, String nextStep) {
        return Optional.of(Decision.refuse("extracts", reason, nextStep));
    }

    private Made tables(Head head, List<Opened> read, Path to) {
        var preset = Arrays.stream(Preset.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(head.preset()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("an unknown rule"));
        var sum = Published.sum(
                read.stream().map(one -> ReadTables.of(preset, rows(one))).toList());
        var rule = preset.sentence() + " These are the sums of " + head.sites().size()
                + " sites; a number that any of them hides stays hidden.";
        var texts = Drawn.of(sum, rule, writer);
        texts.put("flow.txt", sum.flow());
        return written(head, "Tables", rule, sum.resources(), texts, to);
    }

    private Made records(Head head, List<Opened> read, Path to) {
        var all = CombinedRecords.of(read.stream().map(CombineExtracts::rows).toList());
        return written(head, "Records", RecordSheets.rule(), all, new TreeMap<>(), to);
    }

    private Made written(
            Head head, String what, String rule, List<Resource> resources, SortedMap<String, String> texts, Path to) {
        var title = what + " of the study " + head.study() + ", " + head.sites().size() + " sites";
        return new Made(packages.write(to, new DataPackage(head, title, rule, resources, texts)), 0, 0, List.of());
    }

    /// Header row first.
    private static SortedMap<String, List<List<String>>> rows(Opened one) {
        var rows = new TreeMap<String, List<List<String>>>();
        one.files().forEach((name, cells) -> {
            var all = new ArrayList<List<String>>();
            all.add(cells.columns());
            all.addAll(cells.rows());
            rows.put(name, all);
        });
        return rows;
    }
}
