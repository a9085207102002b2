package org.alongside.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SuppressionTest {
    private static final List<String> ROWS = List.of("complete", "stopped");
    private static final List<String> COLUMNS = List.of("under 30", "30 and over");

    /// Someone, and where he or she stands.
    private record Who(String name, String row, String column) {}

    private static Tally table(int completeYoung, int completeOld, int stoppedYoung, int stoppedOld) {
        return table(false, 0, completeYoung, completeOld, stoppedYoung, stoppedOld);
    }

    private static Tally table(boolean sensitive, int from, int... counts) {
        var people = new ArrayList<Who>();
        for (int cell = 0; cell < counts.length; cell++) {
            for (int one = from; one < from + counts[cell]; one++) {
                people.add(new Who(cell + "-" + one, ROWS.get(cell / 2), COLUMNS.get(cell % 2)));
            }
        }
        return Tally.of("age", sensitive, ROWS, COLUMNS, people, Who::name, Who::row, Who::column);
    }

    private static Optional<Integer> shown(Release release, int row, int column) {
        return release.shown(new Key(
                "age",
                row < ROWS.size() ? ROWS.get(row) : Key.TOTAL,
                column < COLUMNS.size() ? COLUMNS.get(column) : Key.TOTAL));
    }

    private static Release released(Tally... tables) {
        return Suppression.decide(List.of(tables), Preset.DEFAULT, List.of());
    }

    @Test
    void numbers_that_are_large_enough_are_shown_with_their_totals() {
        var release = released(table(6, 12, 20, 8));

        assertThat(release.hidden()).isZero();
        assertThat(shown(release, 0, 0)).contains(6);
        assertThat(shown(release, 0, 2)).contains(18);
        assertThat(shown(release, 2, 2)).contains(46);
    }

    @Test
    void a_small_number_takes_others_with_it_so_that_no_total_gives_it_away() {
        var release = released(table(3, 12, 20, 8));

        assertThat(shown(release, 0, 0)).isEmpty();
        assertThat(release.hidden()).isEqualTo(4); // one in its row, one in its column, and the corner between
        assertThat(shown(release, 2, 2)).contains(43);
    }

    /// Where people stand tells how far they came: every stage belongs to one row. Two completed everything; one other
    /// number of their row hides them, and what hangs together with these two.
    @Test
    void nothing_more_is_hidden_than_it_takes() {
        var rows = List.of("not started", "started", "foundation or more");
        var counts = new TreeMap<String, Integer>(
                Map.of("all", 2, "awaiting", 7, "foundation", 106, "none", 56, "ongoing", 11, "stopped", 59));
        var rowOf = Map.of("all", 2, "awaiting", 0, "foundation", 2, "none", 0, "ongoing", 1, "stopped", 1);
        var people = new ArrayList<Who>();
        counts.forEach((stage, count) -> {
            for (int one = 0; one < count; one++) {
                people.add(new Who(stage + one, rows.get(Objects.requireNonNull(rowOf.get(stage))), stage));
            }
        });
        var release = released(
                Tally.of("flow", false, rows, List.copyOf(counts.keySet()), people, Who::name, Who::row, Who::column));
        var hidden = release.entries().entrySet().stream()
                .filter(entry -> entry.getValue().shown().isEmpty())
                .map(entry -> entry.getKey().row() + " " + entry.getKey().column())
                .toList();

        assertThat(hidden)
                .containsExactlyInAnyOrder(
                        "foundation or more all", "foundation or more foundation", "* all", "* foundation");
    }

    @Test
    void nobody_is_shown_as_nobody() {
        var release = released(table(0, 12, 20, 8));

        assertThat(release.hidden()).isZero();
        assertThat(shown(release, 0, 0)).contains(0);
    }

    @ParameterizedTest
    @CsvSource({"1, 4, true", "4, 1, true", "2, 3, true", "3, 3, true"})
    void two_small_numbers_hide_each_other_as_long_as_their_sum_leaves_enough_open(int one, int other, boolean total) {
        var release = released(table(one, other, 0, 0));

        assertThat(shown(release, 0, 2).isPresent()).isEqualTo(total);
        assertThat(shown(release, 0, 0)).isEmpty();
        assertThat(shown(release, 0, 1)).isEmpty();
    }

    @Test
    void a_whole_row_of_people_who_have_the_same_in_common_is_hidden_where_that_is_sensitive() {
        var release = released(table(true, 0, 30, 0, 20, 8));

        assertThat(shown(release, 0, 0)).isEmpty();
        assertThat(shown(release, 0, 1)).isEmpty();
        assertThat(shown(release, 0, 2)).contains(30);
        assertThat(released(table(30, 0, 20, 8)).hidden()).isZero();
    }

    @Test
    void a_number_that_differs_from_the_last_release_by_a_few_people_is_hidden() {
        var first = released(table(6, 12, 20, 8));
        var second = Suppression.decide(List.of(table(7, 12, 20, 8)), Preset.DEFAULT, List.of(first));

        assertThat(shown(second, 0, 0)).isEmpty();
        assertThat(shown(second, 2, 2)).isEmpty();
        assertThat(shown(second, 1, 0)).contains(20);
    }

    @Test
    void the_same_numbers_are_released_again_as_they_were() {
        var table = table(3, 12, 20, 8);
        var first = released(table);

        assertThat(Suppression.decide(List.of(table), Preset.DEFAULT, List.of(first)))
                .isEqualTo(first);
    }

    @Test
    void a_number_hidden_before_is_not_given_away_by_a_table_cut_otherwise() {
        var first = released(table(3, 12, 20, 8));
        var people = first.entries().entrySet().stream()
                .filter(entry -> !entry.getKey().isTotal())
                .flatMap(entry -> entry.getValue().people().stream())
                .toList();
        var other = Tally.of(
                "first cell",
                false,
                List.of("in", "out"),
                List.of("people"),
                people,
                name -> name,
                name -> name.startsWith("0-") ? "in" : "out",
                name -> "people");
        var second = Suppression.decide(List.of(other), Preset.DEFAULT, List.of(first));

        assertThat(second.shown(new Key("first cell", "in", "people"))).isEmpty();
        assertThat(second.shown(new Key("first cell", "out", "people"))).isEmpty();
    }

    @Test
    void rounding_presets_hide_more_and_round_the_rest_with_totals_on_their_own() {
        var release = Suppression.decide(List.of(table(6, 13, 21, 18)), Preset.HES, List.of());

        assertThat(shown(release, 0, 0)).isEmpty();
        assertThat(shown(release, 2, 2)).contains(60);
        assertThat(Preset.STRICT.isSmall(9)).isTrue();
        assertThat(IntStream.of(8, 12, 13, 17).map(Preset.HES::shown)).containsExactly(10, 10, 15, 15);
    }

    @Test
    void one_vault_releases_under_one_rule() {
        var first = released(table(6, 12, 20, 8));

        assertThatThrownBy(() -> Suppression.decide(List.of(table(6, 12, 20, 8)), Preset.STRICT, List.of(first)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_rule_is_said_in_words() {
        assertThat(Preset.DEFAULT.sentence()).contains("1 to 4 people are hidden", "10 people or more");
        assertThat(Preset.HES.sentence()).contains("1 to 7 people are hidden", "nearest 5");
    }
}
