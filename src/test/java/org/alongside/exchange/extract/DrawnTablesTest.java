package org.alongside.exchange.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alongside.app.extract.CombineExtracts;
import org.alongside.app.extract.MakeExtract;
import org.alongside.domain.Decision;
import org.alongside.domain.Trouble;
import org.alongside.domain.disclosure.Preset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The pictures of tables, held against the cells of the files beside them.
final class DrawnTablesTest {
    private static final String HIDDEN = "*";

    @TempDir
    private Path folder;

    private static CombineExtracts combining() {
        return new CombineExtracts(new DataPackages(), Site.PAGES);
    }

    private static Svg drawn(Path file) throws IOException {
        return Svg.of(Files.readAllBytes(file));
    }

    private static List<List<String>> cohorts(Path tables) throws IOException {
        return Site.rows(tables.resolve("flow.csv")).stream()
                .map(row -> row.subList(0, 2))
                .distinct()
                .toList();
    }

    /// The cells of the row of that key: people and two percentages.
    private static List<String> row(Path file, List<String> cohort, String... categories) throws IOException {
        var key = new ArrayList<>(cohort);
        key.addAll(List.of(categories));
        return Site.rows(file).stream()
                .filter(row -> row.subList(0, row.size() - 3).equals(key))
                .map(row -> row.subList(row.size() - 3, row.size()))
                .findFirst()
                .orElse(List.of("0", "", ""));
    }

    private static String people(Path file, List<String> cohort, String... categories) throws IOException {
        return row(file, cohort, categories).getFirst();
    }

    /// What the picture of a cohort must say, from the cells and by plain sums of what they show.
    private static List<String> flow(Path tables, List<String> cohort, Preset preset) throws IOException {
        var flow = tables.resolve("flow.csv");
        var breach = tables.resolve("breach.csv");
        var referred = people(flow, cohort, "ALL", "ALL");
        var started = people(flow, cohort, "STARTED", "ALL");
        var founded = people(flow, cohort, "FOUNDATION_OR_MORE", "ALL");
        var all = people(flow, cohort, "ALL", "all_complete");
        var commenced = started.equals(HIDDEN) || founded.equals(HIDDEN)
                ? HIDDEN
                : String.valueOf(Integer.parseInt(started) + Integer.parseInt(founded));
        boolean isAbout = !preset.isExact() && !commenced.equals(HIDDEN) && !commenced.equals("0");
        var base = isAbout ? HIDDEN : commenced; // no share of what is only about right
        return List.of(
                "Referred",
                "n = " + referred,
                "Not commenced  n = " + people(flow, cohort, "ALL", "not_commenced") + " (breached "
                        + people(breach, cohort, "not_commenced", "breach") + ")",
                "Awaiting start  n = " + people(flow, cohort, "ALL", "awaiting_start"),
                "Commenced",
                "n = " + (isAbout ? "about " : "") + commenced + shares(share(base, referred, preset), ""),
                "Stopped before foundation  n = " + people(flow, cohort, "ALL", "stopped_before_foundation")
                        + " (breached " + people(breach, cohort, "stopped_before_foundation", "breach") + ")",
                "Ongoing  n = " + people(flow, cohort, "ALL", "ongoing"),
                "Foundation complete",
                "n = " + founded
                        + shares(
                                row(flow, cohort, "FOUNDATION_OR_MORE", "ALL").getLast(), share(founded, base, preset)),
                "Not all exercises  n = " + people(flow, cohort, "ALL", "foundation_complete"),
                "All exercises complete",
                "n = " + all + shares(row(flow, cohort, "ALL", "all_complete").getLast(), share(all, base, preset)));
    }

    /// The same numbers as a sentence.
    private static String inWords(List<String> lines) {
        var numbers = lines.stream()
                .filter(line -> line.contains("n = "))
                .map(line -> line.replaceFirst(".*n = ((about )?[0-9*]+).*", "$1"))
                .toList();
        return "Of %s referred, %s commenced; %s did not commence and %s await their start."
                        .formatted(numbers.get(0), numbers.get(3), numbers.get(1), numbers.get(2))
                + " Of those who commenced, %s stopped before the foundation was complete, %s are ongoing,"
                        .formatted(numbers.get(4), numbers.get(5))
                + " %s completed the foundation only and %s completed all exercises."
                        .formatted(numbers.get(7), numbers.get(8));
    }

    private static String share(String part, String whole, Preset preset) {
        if (part.equals(HIDDEN) || whole.equals(HIDDEN) || Integer.parseInt(whole) < preset.leastBase()) {
            return "";
        }
        return String.valueOf(Math.round(1000.0 * Integer.parseInt(part) / Integer.parseInt(whole)) / 10.0);
    }

    private static String shares(String ofReferred, String ofCommenced) {
        return ofReferred.isEmpty() || ofReferred.equals(HIDDEN)
                ? ""
                : " (" + ofReferred + "% of referred" + (ofCommenced.isEmpty() ? "" : ", " + ofCommenced + "%") + ")";
    }

    private void requireDrawnAsWritten(Path tables, Preset preset) throws IOException {
        var rule = Files.readString(tables.resolve("rule.txt")).strip();
        for (var cohort : cohorts(tables)) {
            var picture = drawn(tables.resolve("flow-" + String.join("-", cohort) + ".svg"));
            var words = picture.words("text");
            var expected = flow(tables, cohort, preset);
            assertThat(words.subList(1, expected.size() + 1)).isEqualTo(expected);
            var foot = String.join(" ", words.subList(expected.size() + 1, words.size()));
            assertThat(foot).endsWith(rule);
            assertThat(foot.contains("* is a number that the rule hides."))
                    .isEqualTo(expected.stream().anyMatch(line -> line.contains(HIDDEN)));
            assertThat(picture.words("title"))
                    .containsExactly("Flow of referrals: " + cohort.getFirst() + ", edition " + cohort.getLast());
            assertThat(picture.words("desc").getFirst())
                    .startsWith(inWords(expected))
                    .endsWith(rule);
            attrition(tables, cohort);
        }
    }

    private static void attrition(Path tables, List<String> cohort) throws IOException {
        var yes = Site.rows(tables.resolve("attrition.csv")).stream()
                .filter(row -> row.subList(0, 2).equals(cohort) && row.get(3).equals("yes"))
                .toList();
        assertThat(yes).isNotEmpty();
        var picture = drawn(tables.resolve("attrition-" + String.join("-", cohort) + ".svg"));
        var said = yes.stream().map(row -> row.get(2) + " by " + row.get(4)).toList();
        assertThat(picture.words("desc").getFirst()).contains("Completed: " + String.join(", ", said) + ".");
        assertThat(picture.words("text").stream().filter(HIDDEN::equals))
                .hasSameSizeAs(
                        yes.stream().filter(row -> row.get(4).equals(HIDDEN)).toList());
        var shown = yes.stream()
                .map(row -> row.get(4))
                .filter(cell -> !cell.equals(HIDDEN) && !cell.equals("0"))
                .map(Integer::parseInt)
                .toList();
        var bars = picture.bars();
        assertThat(bars).hasSameSizeAs(shown);
        for (int one = 0; one < shown.size(); one++) {
            for (int other = 0; other < shown.size(); other++) {
                assertThat(Integer.signum(bars.get(one)[1] - bars.get(other)[1]))
                        .isEqualTo(Integer.signum(shown.get(one) - shown.get(other)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void every_number_of_a_picture_stands_in_the_files_and_no_hidden_one_is_drawn(Preset preset) throws IOException {
        int hidden = 0;
        int bars = 0;
        for (int people : List.of(8, 60, 150)) {
            var tables = folder.resolve("of" + people);
            assertThat(new Site("north", 7 + people, people).tables(preset, tables))
                    .isInstanceOf(Decision.Keep.class);
            requireDrawnAsWritten(tables, preset);
            for (var cohort : cohorts(tables)) {
                var name = String.join("-", cohort) + ".svg";
                hidden += (int) drawn(tables.resolve("flow-" + name)).words("text").stream()
                        .filter(line -> line.contains("n = *"))
                        .count();
                bars += drawn(tables.resolve("attrition-" + name)).bars().size();
            }
        }
        assertThat(hidden).isPositive();
        assertThat(bars).isPositive();
    }

    @Test
    void pictures_are_listed_with_their_sums_and_among_the_files_made() throws IOException {
        var tables = folder.resolve("tables");
        var made = new Site("north", 7, 60).tables(Preset.DEFAULT, tables);
        var files = ((Decision.Keep<MakeExtract.Made>) made).value().files();
        var pictures = files.stream().filter(name -> name.endsWith(".svg")).toList();
        assertThat(pictures).hasSize(2 * cohorts(tables).size());
        var sums = Files.readString(tables.resolve(Sums.NAME));
        for (var name : pictures) {
            assertThat(sums).contains(Sums.hex(Files.readAllBytes(tables.resolve(name))) + "  " + name + "\n");
            assertThat(Files.readString(tables.resolve(Description.NAME))).doesNotContain(name);
        }
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void sums_of_sites_are_drawn_anew(Preset preset) throws IOException {
        var north = folder.resolve("north");
        var south = folder.resolve("south");
        new Site("north", 7, 90).tables(preset, north);
        new Site("south", 8, 120).tables(preset, south);
        for (var cohort : cohorts(north)) { // a site's own pictures are not looked at
            Files.writeString(north.resolve("flow-" + String.join("-", cohort) + ".svg"), "<svg>n = 4711</svg>");
        }
        sealed(north);
        var together = folder.resolve("together");
        assertThat(combining().combine(List.of(north, south), together)).isInstanceOf(Decision.Keep.class);
        requireDrawnAsWritten(together, preset);
        assertThat(Files.readString(together.resolve("rule.txt"))).contains("These are the sums of 2 sites");
        var all = folder.resolve("all");
        new Site("west", 9, 60).tables(preset, folder.resolve("west"));
        assertThat(combining().combine(List.of(together, folder.resolve("west")), all))
                .isInstanceOf(Decision.Keep.class);
        requireDrawnAsWritten(all, preset);
    }

    /// With sums that fit what now lies there.
    private static void sealed(Path tables) throws IOException {
        var files = new TreeMap<>(Site.bytes(tables));
        files.remove(Sums.NAME);
        Files.writeString(tables.resolve(Sums.NAME), Sums.of(files));
    }

    @Test
    void what_a_toolkit_is_called_gets_neither_out_of_a_file_name_nor_out_of_a_picture() throws IOException {
        var nasty = "..<x onload=1>&'\u202e" + "/..".repeat(40);
        var hostile = folder.resolve("hostile");
        new Site("north", 7, 60).tables(Preset.DEFAULT, hostile);
        for (var file : Site.bytes(hostile).entrySet()) {
            if (file.getKey().endsWith(".csv")) {
                var text = new String(file.getValue(), StandardCharsets.UTF_8);
                Files.writeString(
                        hostile.resolve(file.getKey()),
                        text.replaceAll("(?m)^skills-for-relationships,current,", "\"" + nasty + "\",CON.,"));
            }
        }
        sealed(hostile);
        var south = folder.resolve("south");
        new Site("south", 8, 60).tables(Preset.DEFAULT, south);
        var together = folder.resolve("together");
        assertThat(combining().combine(List.of(hostile, south), together)).isInstanceOf(Decision.Keep.class);
        var names = Site.bytes(together).keySet().stream()
                .filter(name -> name.endsWith(".svg"))
                .toList();
        assertThat(names).contains("flow-x-onload-1-con.svg", "attrition-x-onload-1-con.svg");
        for (var name : names) {
            var picture = drawn(together.resolve(name));
            assertThat(picture.all("x")).isEmpty();
            assertThat(Files.readString(together.resolve(name)))
                    .doesNotContain("\u202e")
                    .doesNotContain("/../../../../../../../../..");
        }
        assertThat(new DataPackages().read(together).head().sites()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "flow.svg",
                "flow-.svg",
                "flow-A.svg",
                "flow-a b.svg",
                "other-a.svg",
                "flow-a.svgz",
                "flow-a.html",
                "xflow-a.svg",
                "flow-a.svg.svg~"
            })
    void a_file_of_another_name_is_refused(String name) throws IOException {
        var tables = folder.resolve("tables");
        new Site("north", 7, 20).tables(Preset.DEFAULT, tables);
        Files.writeString(tables.resolve(name), "<svg/>");
        sealed(tables);
        assertThatThrownBy(() -> new DataPackages().read(tables))
                .isInstanceOfSatisfying(
                        Trouble.class, no -> assertThat(no.sort()).isEqualTo(Trouble.Sort.DAMAGED));
    }

    @Test
    void a_picture_that_is_not_listed_or_was_changed_or_lacks_is_refused() throws IOException {
        var tables = folder.resolve("tables");
        new Site("north", 7, 20).tables(Preset.DEFAULT, tables);
        var more = tables.resolve("flow-more-1.svg");
        Files.writeString(more, "<svg/>");
        assertThatThrownBy(() -> new DataPackages().read(tables)).hasMessageContaining("not part of it");
        sealed(tables);
        assertThat(new DataPackages().read(tables).files()).containsOnlyKeys(names());
        Files.writeString(more, "<svg></svg>");
        assertThatThrownBy(() -> new DataPackages().read(tables)).hasMessageContaining("changed since");
        Files.delete(more);
        assertThatThrownBy(() -> new DataPackages().read(tables)).hasMessageContaining("lacks flow-more-1.svg");
    }

    private static List<String> names() {
        return org.alongside.domain.extract.Published.names();
    }

    @Test
    void pictures_too_many_or_too_large_are_refused() throws IOException {
        var tables = folder.resolve("tables");
        new Site("north", 7, 20).tables(Preset.DEFAULT, tables);
        var before = Map.copyOf(Site.bytes(tables));
        int there = (int)
                before.keySet().stream().filter(name -> name.endsWith(".svg")).count();
        for (int number = there; number < PackageReading.PICTURES_MAX; number++) {
            Files.writeString(tables.resolve("flow-more-" + number + ".svg"), "<svg/>");
        }
        sealed(tables);
        assertThat(new DataPackages().read(tables).files()).containsOnlyKeys(names());
        var last = tables.resolve("attrition-last-1.svg");
        Files.writeString(last, "<svg/>");
        sealed(tables);
        assertThatThrownBy(() -> new DataPackages().read(tables)).hasMessageContaining("more than 256 pictures");
        Files.delete(last);
        Files.write(tables.resolve("flow-more-" + there + ".svg"), new byte[PackageReading.PICTURE_BYTES_MAX + 1]);
        sealed(tables);
        assertThatThrownBy(() -> new DataPackages().read(tables)).hasMessageContaining("larger than 256 KiB");
    }
}
