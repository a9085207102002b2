package org.alongside.exchange.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.alongside.app.extract.CodeQuotes;
import org.alongside.app.extract.Packages.Cells;
import org.alongside.app.extract.QuoteBook;
import org.alongside.app.extract.TakeQuotes;
import org.alongside.contracts.AgeProgram;
import org.alongside.domain.Decision;
import org.alongside.domain.Trouble;
import org.alongside.domain.disclosure.Preset;
import org.alongside.domain.progress.Wanted;
import org.alongside.domain.quote.QuoteCoding;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Kind;
import org.alongside.domain.record.Row;
import org.alongside.domain.record.RowChange;
import org.alongside.domain.record.SessionRows;
import org.alongside.domain.reflection.Subtheme;
import org.alongside.domain.reflection.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QuotesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final DataPackages PACKAGES = new DataPackages();

    @TempDir
    private Path folder;

    private final Site north = new Site("north", 7, 30);

    private Cells sheet(Site site) {
        var file = folder.resolve("sheet-" + site.vault + ".csv");
        try (var study = site.study()) {
            site.taking().toRead(study, Wanted.ALL, file);
        }
        return PACKAGES.readSheet(file);
    }

    /// With a yes under every line that has an even number, worded anew.
    private Path reviewed(Cells sheet, UnaryOperator<String> words) {
        var rows = new ArrayList<List<String>>();
        for (int at = 0; at < sheet.rows().size(); at++) {
            var row = new ArrayList<>(sheet.rows().get(at));
            if (at % 2 == 0) {
                row.set(3, words.apply(row.get(3)));
                row.set(5, "Yes");
            }
            rows.add(row);
        }
        var file = folder.resolve("reviewed.csv");
        PACKAGES.writeSheet(file, new Cells(sheet.columns(), rows));
        return file;
    }

    /// Sealed, opened with the standard age program, and unpacked.
    private Path opened(Site site, Path reviewed, String name) throws IOException {
        var age = AgeProgram.in(folder);
        var identity = folder.resolve("identity");
        if (!Files.exists(identity)) {
            age.identity("identity");
        }
        var to = folder.resolve(name + "-sealed");
        try (var study = site.study()) {
            var made = site.taking().seal(study, Wanted.ALL, reviewed, age.recipient(identity), to);
            assertThat(made.files()).containsExactly("srt-2026-quotes.zip.age");
        }
        var plain = Files.createDirectories(folder.resolve(name));
        var zip = age.open(Files.readAllBytes(to.resolve("srt-2026-quotes.zip.age")), identity);
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Files.write(plain.resolve(entry.getName()), in.readAllBytes());
            }
        }
        return plain;
    }

    @Test
    void what_was_read_and_let_go_leaves_as_it_was_worded_and_nothing_else_does() throws IOException {
        var sheet = sheet(north);
        assertThat(sheet.columns()).isEqualTo(TakeQuotes.SHEET);
        assertThat(sheet.rows())
                .hasSizeGreaterThan(20)
                .allMatch(row -> row.get(5).isEmpty());
        var someone = north.record.people().getFirst();
        var plain = opened(
                north, reviewed(sheet, words -> words + " Kev rang 07700 900123 about " + someone.familyName()), "one");
        var book = QuoteBook.read(PACKAGES, List.of(plain), List.of());
        assertThat(book.quotes()).hasSize((sheet.rows().size() + 1) / 2);
        assertThat(book.quotes())
                .allSatisfy(quote -> assertThat(quote.words()).endsWith("[name] rang [number] about [name]"));
        var all = new StringBuilder();
        for (var bytes : Site.bytes(plain).values()) {
            all.append(new String(bytes, StandardCharsets.UTF_8));
        }
        for (var person : north.record.people()) {
            assertThat(all).doesNotContain(person.crn().text(), person.id().toString());
        }
        assertThat(north.record.changes().stream().map(change -> change.verb() + " " + change.reason()))
                .anyMatch(line -> line.startsWith("extract.quotes") && line.contains("to be read"))
                .anyMatch(line -> line.startsWith("extract.quotes") && !line.contains("to be read"));
    }

    @Test
    void pseudonyms_are_those_of_the_studys_records() throws IOException {
        var plain = opened(north, reviewed(sheet(north), words -> words), "one");
        Set<String> people;
        try (var study = north.study()) {
            people = north.record.people().stream()
                    .map(person -> study.of("person", person.crn().text()))
                    .collect(Collectors.toSet());
        }
        assertThat(QuoteBook.read(PACKAGES, List.of(plain), List.of()).quotes())
                .allSatisfy(quote -> assertThat(people).contains(quote.person()));
    }

    @Test
    void sessions_marked_as_sensitive_are_not_quoted() {
        int before = sheet(north).rows().size();
        var talked = north.record.cases().stream()
                .flatMap(one -> one.sessions().stream())
                .filter(one -> one.session().isAttended() && !one.responses().isEmpty())
                .findFirst()
                .orElseThrow();
        var row = SessionRows.of(talked.session());
        var columns = new TreeMap<>(row.columns());
        columns.put("sensitive", "true");
        north.record.keep(new Change(
                Instant.parse("2026-11-22T12:00:00Z"),
                "Pat",
                Kind.ALTERATION,
                "session.log",
                Optional.empty(),
                "",
                List.of(new RowChange.Put(new Row(row.table(), row.id(), columns)))));
        var after = folder.resolve("after.csv");
        try (var study = north.study()) {
            north.taking().toRead(study, Wanted.ALL, after);
        }
        long answers = talked.responses().stream()
                .filter(response -> !response.answer().isBlank())
                .count();
        assertThat(answers).isPositive();
        assertThat(PACKAGES.readSheet(after).rows()).hasSize(before - (int) answers);
    }

    @Test
    void a_sheet_that_does_not_fit_is_refused_and_nothing_is_written() {
        var sheet = sheet(north);
        var other = new Site("south", 8, 10);
        var first = new ArrayList<>(sheet.rows().getFirst());
        first.set(5, "yes");
        refuses(new Cells(List.of("a"), List.of()), "other columns");
        refuses(sheet, "No quote has yes under keep");
        refuses(new Cells(sheet.columns(), List.of(first, first)), "same quote twice");
        first.set(5, "perhaps");
        refuses(new Cells(sheet.columns(), List.of(first)), "other than yes and no");
        var foreign = reviewed(sheet(other), words -> words);
        refuses(PACKAGES.readSheet(foreign), "of other records or of another study");
    }

    private void refuses(Cells sheet, String why) {
        var file = folder.resolve("wrong.csv");
        var to = folder.resolve("none");
        PACKAGES.writeSheet(file, sheet);
        int lines = north.record.changes().size();
        try (var study = north.study()) {
            assertThatThrownBy(() -> north.taking()
                            .seal(
                                    study,
                                    Wanted.ALL,
                                    file,
                                    "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj",
                                    to))
                    .isInstanceOfSatisfying(
                            Trouble.class, trouble -> assertThat(trouble.sort()).isEqualTo(Trouble.Sort.REFUSED))
                    .hasMessageContaining(why, "Nothing was written");
        }
        assertThat(to).doesNotExist();
        assertThat(north.record.changes()).hasSize(lines);
    }

    @Test
    void a_sheet_saved_by_a_spreadsheet_is_read_and_one_that_exists_is_not_written_over() throws IOException {
        var sheet = sheet(north);
        var file = folder.resolve("saved.csv");
        PACKAGES.writeSheet(file, sheet);
        Files.writeString(file, "\uFEFF" + Files.readString(file) + "\r\n\r\n");
        assertThat(PACKAGES.readSheet(file)).isEqualTo(sheet);
        assertThatThrownBy(() -> PACKAGES.requireNew(file)).hasMessageContaining("That file exists");
        Files.writeString(file, "quote,words\r\n\r\na,b\r\n");
        assertThatThrownBy(() -> PACKAGES.readSheet(file)).hasMessageContaining("too few cells in a row");
        Files.write(file, new byte[] {'a', (byte) 0xE9, '\n'});
        assertThatThrownBy(() -> PACKAGES.readSheet(file)).hasMessageContaining("save it as CSV in UTF-8");
    }

    @Test
    void coders_find_themes_in_quotes_of_several_sites_and_they_are_counted_once() throws IOException {
        var south = new Site("south", 8, 30);
        var folders = List.of(
                opened(north, reviewed(sheet(north), words -> words), "one"),
                opened(south, reviewed(sheet(south), words -> words), "two"));
        var ann = folder.resolve("ann.csv");
        var bob = folder.resolve("bob.csv");
        var quotes = QuoteBook.read(PACKAGES, folders, List.of()).quotes();
        for (int at = 0; at < 6; at++) {
            keep(folders, ann, quotes.get(at).id(), Optional.of(Subtheme.CURIOSITY), "ann");
        }
        for (int at = 3; at < 9; at++) {
            keep(folders, bob, quotes.get(at).id().substring(0, 12), Optional.empty(), "bob");
        }
        var book = QuoteBook.read(PACKAGES, folders, List.of(ann, bob));
        assertThat(book.sites()).hasSize(2);
        assertThat(book.coders()).containsExactly("ann", "bob");
        var themes = book.themes();
        assertThat(themes.answers()).isEqualTo(quotes.size());
        assertThat(themes.answersCoded()).isEqualTo(9);
        assertThat(themes.of(Theme.MOTIVATION).codings())
                .as("with a subtheme, and without")
                .isEqualTo(12);
        assertThat(themes.of(Subtheme.CURIOSITY).codings()).isEqualTo(6);
        assertThat(themes.of(Theme.MOTIVATION).people()).isEqualTo((int) quotes.subList(0, 9).stream()
                .map(quote -> quote.person())
                .distinct()
                .count());
        assertThat(themes.of(Theme.MOTIVATION).referrals()).isEqualTo((int) quotes.subList(0, 9).stream()
                .map(quote -> quote.referral())
                .distinct()
                .count());
        var coding = new CodeQuotes(PACKAGES, folders, ann);
        assertThat(coding.takeBack(quotes.getFirst().id(), Theme.MOTIVATION, Optional.of(Subtheme.CURIOSITY), "ann"))
                .isInstanceOf(Decision.Keep.class);
        assertThat(QuoteBook.read(PACKAGES, folders, List.of(ann)).codings()).hasSize(5);
    }

    private static void keep(List<Path> folders, Path file, String quote, Optional<Subtheme> subtheme, String coder) {
        assertThat(new CodeQuotes(PACKAGES, folders, file).keep(quote, Theme.MOTIVATION, subtheme, coder, TODAY))
                .isInstanceOf(Decision.Keep.class);
    }

    @Test
    void what_cannot_be_coded_is_refused_and_changes_nothing() throws IOException {
        var folders = List.of(opened(north, reviewed(sheet(north), words -> words), "one"));
        var ann = folder.resolve("ann.csv");
        var quote =
                QuoteBook.read(PACKAGES, folders, List.of()).quotes().getFirst().id();
        keep(folders, ann, quote, Optional.empty(), "ann");
        var before = Files.readString(ann);
        var coding = new CodeQuotes(PACKAGES, folders, ann);
        var none = Optional.<Subtheme>empty();
        assertThat(List.of(
                        coding.keep(quote, Theme.MOTIVATION, none, "ann", TODAY),
                        coding.keep(quote, Theme.FLEXIBILITY, none, "ann", TODAY),
                        coding.keep(quote, Theme.ENGAGEMENT, Optional.of(Subtheme.CURIOSITY), "ann", TODAY),
                        coding.keep("0000", Theme.ENGAGEMENT, none, "ann", TODAY),
                        coding.keep("12", Theme.ENGAGEMENT, none, "ann", TODAY),
                        coding.keep(quote, Theme.ENGAGEMENT, none, " ", TODAY),
                        coding.takeBack(quote, Theme.ENGAGEMENT, none, "ann")))
                .allMatch(decision -> decision instanceof Decision.Refuse<QuoteCoding>);
        assertThat(Files.readString(ann)).isEqualTo(before);
    }

    @Test
    void folders_and_files_that_do_not_belong_together_are_refused() throws IOException {
        var one = opened(north, reviewed(sheet(north), words -> words), "one");
        var tables = folder.resolve("tables");
        assertThat(north.tables(Preset.DEFAULT, tables)).isInstanceOf(Decision.Keep.class);
        assertThatThrownBy(() -> QuoteBook.read(PACKAGES, List.of(tables), List.of()))
                .hasMessageContaining("holds no quotes");
        assertThatThrownBy(() -> QuoteBook.read(PACKAGES, List.of(one, one), List.of()))
                .hasMessageContaining("same site");
        var codings = folder.resolve("codings.csv");
        for (var row : List.of(
                List.of("f".repeat(32), "MOTIVATION", "", "ann", "2026-11-23"),
                List.of("x", "MOTIVATED", "", "ann", "2026-11-23"),
                List.of("x", "MOTIVATION", "ACCESSIBILITY", "ann", "2026-11-23"),
                List.of("x", "MOTIVATION", "", "ann", "yesterday"))) {
            PACKAGES.writeSheet(codings, new Cells(QuoteCoding.COLUMNS, List.of(row)));
            assertThatThrownBy(() -> QuoteBook.read(PACKAGES, List.of(one), List.of(codings)))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("Row 2 of a file of codings", "Nothing was changed");
        }
    }
}
