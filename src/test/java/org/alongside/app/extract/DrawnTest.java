package org.alongside.app.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.alongside.domain.disclosure.Preset;
import org.alongside.domain.extract.Counts;
import org.alongside.domain.extract.Figure;
import org.alongside.domain.extract.Means;
import org.alongside.domain.extract.Published;
import org.alongside.reports.Pages;
import org.alongside.reports.Strokes;
import org.junit.jupiter.api.Test;

final class DrawnTest {
    private final Map<Figure, Map<List<String>, Optional<Integer>>> cells = new LinkedHashMap<>();

    /// A cell as it is published; "*" is hidden.
    private DrawnTest with(Figure figure, String people, String... key) {
        cells.computeIfAbsent(figure, fresh -> new LinkedHashMap<>())
                .put(List.of(key), people.equals("*") ? Optional.empty() : Optional.of(Integer.valueOf(people)));
        return this;
    }

    private DrawnTest flow(String people, String progress, String stage) {
        return with(Figure.FLOW, people, "srt", "pilot", progress, stage);
    }

    private DrawnTest completed(String exercise, String people) {
        return with(Figure.ATTRITION, people, "srt", "pilot", exercise, "yes");
    }

    private SortedMap<String, String> drawn(Preset preset) {
        var counts = Arrays.stream(Figure.values())
                .map(figure -> new Counts(figure, cells.getOrDefault(figure, Map.of())))
                .toList();
        return Drawn.of(
                new Published(preset, counts, new Means(Map.of())), preset.sentence(), new Pages(Strokes.ASCII));
    }

    private static String picture(SortedMap<String, String> files, String kind) {
        return Objects.requireNonNull(files.get(kind + "-srt-pilot.svg"));
    }

    private static DrawnTest totals(String referred, String notStarted, String started, String founded) {
        return new DrawnTest()
                .flow(referred, "ALL", "ALL")
                .flow(notStarted, "NOT_STARTED", "ALL")
                .flow(started, "STARTED", "ALL")
                .flow(founded, "FOUNDATION_OR_MORE", "ALL");
    }

    @Test
    void those_who_commenced_are_the_sum_of_two_numbers_that_are_shown() {
        assertThat(picture(totals("55", "14", "23", "18").drawn(Preset.DEFAULT), "flow"))
                .contains(">n = 41 (74.5% of referred)<", ">n = 18 (32.7% of referred, 43.9%)<", "41 commenced;")
                .doesNotContain("* is a number");
    }

    @Test
    void those_who_commenced_are_hidden_where_a_part_is_even_if_it_could_be_worked_out() {
        var picture = totals("30", "20", "*", "*").completed("srt-01", "9").drawn(Preset.DEFAULT);
        assertThat(picture(picture, "flow"))
                .contains(">n = *<", "30 referred, * commenced;", ">* is a number that the rule hides.<")
                .doesNotContain("n = 10");
        assertThat(picture(picture, "attrition"))
                .contains(">commenced  n = *<", ">referred  n = 30<")
                .doesNotContain("n = 10");
    }

    @Test
    void a_sum_of_rounded_numbers_is_only_about_right_and_has_no_share() {
        assertThat(picture(totals("35", "10", "10", "15").drawn(Preset.HES), "flow"))
                .contains(">n = about 25<", "35 referred, about 25 commenced;", ">n = 15 (42.9% of referred)<")
                .contains("sum of two rounded numbers");
        assertThat(picture(totals("15", "*", "0", "10").drawn(Preset.HES), "flow"))
                .as("a share of fewer than twice the threshold")
                .contains(">n = 10<")
                .doesNotContain("% of referred");
    }

    @Test
    void a_hidden_bar_is_a_mark_of_one_height_whatever_it_hides() {
        var picture = picture(
                totals("40", "10", "12", "18")
                        .completed("srt-01", "20")
                        .completed("srt-02", "*")
                        .completed("srt-03", "0")
                        .completed("srt-04", "*")
                        .drawn(Preset.DEFAULT),
                "attrition");
        assertThat(picture.split("#2b5c8a", -1)).as("one bar").hasSize(2);
        assertThat(picture.split(">\\*<", -1)).as("two marks").hasSize(3);
        assertThat(picture)
                .contains("srt-01 by 20, srt-02 by *, srt-03 by 0, srt-04 by *.")
                .contains("Where neither a bar nor * stands, nobody completed the exercise.");
    }

    @Test
    void where_all_is_hidden_the_axis_tells_nothing() {
        var picture = totals("*", "*", "*", "*").completed("srt-0x", "*").drawn(Preset.DEFAULT);
        var words = new ArrayList<String>();
        for (var part : picture(picture, "attrition").split("<text [^>]*>", -1)) {
            words.add(part.split("<", 2)[0]);
        }
        assertThat(words.stream().filter(word -> word.matches("\\d+"))).containsExactly("0");
    }

    @Test
    void an_edition_without_known_exercises_has_its_flow_alone() {
        assertThat(totals("9", "9", "0", "0").drawn(Preset.DEFAULT)).containsOnlyKeys("flow-srt-pilot.svg");
    }

    @Test
    void a_number_that_no_file_of_ours_could_hold_breaks_nothing() {
        var picture = totals("5", "5", "900000000", "900000000");
        for (int number = 0; number < Drawn.EXERCISES_MAX + 5; number++) {
            picture.completed("\"&<".repeat(100) + number, "2147483647");
        }
        for (int number = 0; number < 2 * Drawn.COHORTS_MAX; number++) {
            picture.with(Figure.FLOW, "7", "kit" + number, "1", "ALL", "ALL");
        }
        var files = picture.drawn(Preset.DEFAULT);
        assertThat(files).hasSize(Drawn.COHORTS_MAX + 1);
        assertThat(picture(files, "attrition"))
                .contains("Only the first 400 exercises are drawn.")
                .hasSizeLessThan(256 << 10);
    }
}
