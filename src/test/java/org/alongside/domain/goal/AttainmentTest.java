package org.alongside.domain.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.domain.goal.Attainment.Rated;
import org.junit.jupiter.api.Test;

/// Figures on the right are worked out by hand from the formula.
final class AttainmentTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    @Test
    void one_goal_moves_by_ten_a_level_whatever_its_weight() {
        assertThat(Attainment.t(List.of(new Rated(Level.MUCH_LESS, 1)))).contains(30.0);
        assertThat(Attainment.t(List.of(new Rated(Level.LESS, 7)))).contains(40.0);
        assertThat(Attainment.t(List.of(new Rated(Level.EXPECTED, 3)))).contains(50.0);
        assertThat(Attainment.t(List.of(new Rated(Level.MUCH_MORE, 10)))).contains(70.0);
    }

    @Test
    void three_goals_of_equal_weight_as_worked_out_by_hand() {
        // Σwx = 1 + 1 - 1 = 1; (0.7 · 3) + (0.3 · 9) = 4.8; 50 + 10 / 2.1909 = 54.564
        var rated = List.of(new Rated(Level.MORE, 1), new Rated(Level.MORE, 1), new Rated(Level.LESS, 1));
        assertThat(Attainment.t(rated)).contains(54.6);
        // Σwx = -6; 50 - 60 / 2.1909 = 22.614
        var worst =
                List.of(new Rated(Level.MUCH_LESS, 1), new Rated(Level.MUCH_LESS, 1), new Rated(Level.MUCH_LESS, 1));
        assertThat(Attainment.t(worst)).contains(22.6);
    }

    @Test
    void unequal_weights_as_worked_out_by_hand() {
        // Σwx = 3·2 + 1·(-1) = 5; 0.7 · (9 + 1) + 0.3 · 16 = 11.8; 50 + 50 / 3.43511 = 64.556
        assertThat(Attainment.t(List.of(new Rated(Level.MUCH_MORE, 3), new Rated(Level.LESS, 1))))
                .contains(64.6);
        // the other way round: Σwx = 3·(-1) + 1·2 = -1; 50 - 10 / 3.43511 = 47.089
        assertThat(Attainment.t(List.of(new Rated(Level.LESS, 3), new Rated(Level.MUCH_MORE, 1))))
                .contains(47.1);
    }

    @Test
    void weights_that_are_all_the_same_count_as_one_each() {
        var light = List.of(new Rated(Level.MORE, 1), new Rated(Level.LESS, 1), new Rated(Level.MORE, 1));
        var heavy = List.of(new Rated(Level.MORE, 4), new Rated(Level.LESS, 4), new Rated(Level.MORE, 4));
        assertThat(Attainment.t(light)).isEqualTo(Attainment.t(heavy));
    }

    @Test
    void nothing_rated_is_no_score() {
        assertThat(Attainment.t(List.of())).isEmpty();
        assertThat(Attainment.now(List.of(goal(1, 1, Optional.of(Level.LESS))))).isEmpty();
        assertThat(Attainment.change(List.of(goal(1, 1, Optional.of(Level.LESS)))))
                .isEmpty();
        assertThat(Attainment.change(List.of(goal(1, 1, Optional.empty(), Level.MORE))))
                .isEmpty();
    }

    @Test
    void before_and_after_are_over_the_same_goals() {
        var goals = List.of(
                goal(1, 3, Optional.of(Level.LESS), Level.EXPECTED, Level.MUCH_MORE),
                goal(2, 1, Optional.of(Level.MUCH_LESS), Level.LESS),
                goal(3, 9, Optional.of(Level.MUCH_LESS))); // nobody has scored it: it is in neither
        var change = Attainment.change(goals).orElseThrow();
        assertThat(change.goals()).isEqualTo(2);
        assertThat(change.before()).isEqualTo(35.4); // 50 - 50 / 3.43511
        assertThat(change.after()).isEqualTo(64.6);
    }

    private static GoalRecord goal(int place, int weight, Optional<Level> baseline, Level... levels) {
        var id = new UUID(7, place);
        var scores = new ArrayList<GoalScore>();
        for (var level : levels) {
            scores.add(new GoalScore(
                    new UUID(8, scores.size()), id, Optional.empty(), DAY.plusDays(scores.size()), level));
        }
        return new GoalRecord(
                new Goal(id, id, place, "A goal", weight, Map.of(Level.EXPECTED, "So"), baseline, DAY), scores);
    }
}
