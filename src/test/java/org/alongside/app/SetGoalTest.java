package org.alongside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.domain.Decision;
import org.alongside.domain.goal.Attainment;
import org.alongside.domain.goal.Goal;
import org.alongside.domain.goal.GoalDraft;
import org.alongside.domain.goal.Level;
import org.alongside.domain.goal.Measure;
import org.alongside.domain.goal.MeasureScore;
import org.alongside.domain.goal.Points;
import org.alongside.domain.people.ErasureReason;
import org.alongside.domain.people.Person;
import org.alongside.domain.progress.Case;
import org.alongside.domain.record.Kind;
import org.alongside.domain.referral.Barrier;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.referral.Sara;
import org.alongside.domain.session.Appointment;
import org.alongside.packs.InstalledToolkits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class SetGoalTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final RecordInMemory record = new RecordInMemory();
    private final Desk desk = record.desk("2026-11-22", new InstalledToolkits(Path.of("content")));
    private final Person person = org.alongside.domain.referral.Referrals.aPerson(7);
    private String ref = "";

    @BeforeEach
    void refer() {
        new KeepPerson(desk).add(person);
        var wish = new ReferPerson.Wish(
                "skills-for-relationships",
                Optional.empty(),
                Optional.of("FEMALE_VICTIMS"),
                LocalDate.parse("2026-10-01"),
                new Referral.Order(Optional.empty(), Optional.of("RAR"), Optional.of(15), Optional.empty()),
                new Referral.Risk(Optional.of(Sara.HIGH), Optional.empty(), Optional.empty(), Optional.empty()),
                Set.of(Barrier.DENIAL),
                "");
        ref = kept(new ReferPerson(desk).refer(person, wish)).ref();
    }

    @Test
    void sets_up_to_three_goals_and_says_why_not_a_fourth() {
        assertThat(kept(set("One")).place()).isEqualTo(1);
        assertThat(kept(set("Two")).place()).isEqualTo(2);
        assertThat(kept(set("Three")).place()).isEqualTo(3);
        assertThat(refused(set("Four"))).contains("would be the fourth");
        assertThat(now().gains().goals()).hasSize(3);
    }

    @Test
    void a_goal_set_anew_keeps_its_scores_and_its_day() {
        kept(set("One"));
        kept(score(1, Level.MORE, "2026-11-20", Optional.empty()));
        var anew = new GoalDraft(
                Optional.of(1),
                "One, said better",
                4,
                Map.of(Level.EXPECTED, "So"),
                Optional.of(Level.MUCH_LESS),
                Optional.empty());
        kept(new SetGoal(desk).set(now(), anew));
        var goal = now().gains().goals().getFirst();
        assertThat(goal.goal().wanted()).isEqualTo("One, said better");
        assertThat(goal.now()).contains(Level.MORE);
        assertThat(record.changes().getLast().kind()).isEqualTo(Kind.ALTERATION);
        assertThat(Attainment.change(now().gains().goals()).orElseThrow().before())
                .isEqualTo(30);
    }

    @Test
    void refuses_a_goal_without_words_without_its_expected_level_or_with_a_weight_out_of_bounds() {
        var expected = Map.of(Level.EXPECTED, "So");
        assertThat(refused(set(new GoalDraft(Optional.empty(), " ", 1, expected, Optional.empty(), Optional.empty()))))
                .contains("wanted");
        assertThat(refused(
                        set(new GoalDraft(Optional.empty(), "One", 1, Map.of(), Optional.empty(), Optional.empty()))))
                .contains("expected");
        assertThat(refused(
                        set(new GoalDraft(Optional.empty(), "One", 11, expected, Optional.empty(), Optional.empty()))))
                .contains("weight");
        assertThat(refused(set(new GoalDraft(Optional.of(2), "One", 1, expected, Optional.empty(), Optional.empty()))))
                .contains("none of this referral");
        assertThat(refused(set(new GoalDraft(
                        Optional.empty(), "x".repeat(1001), 1, expected, Optional.empty(), Optional.empty()))))
                .contains("1,000");
        var early = Optional.of(LocalDate.parse("2026-09-30"));
        assertThat(refused(set(new GoalDraft(Optional.empty(), "One", 1, expected, Optional.empty(), early))))
                .contains("before the referral");
        assertThat(now().gains().goals()).isEmpty();
    }

    @Test
    void a_second_score_of_one_day_takes_the_place_of_the_first() {
        kept(set("One"));
        kept(score(1, Level.LESS, "2026-11-20", Optional.empty()));
        kept(score(1, Level.EXPECTED, "2026-11-20", Optional.empty()));
        assertThat(now().gains().goals().getFirst().scores()).hasSize(1);
        assertThat(now().gains().goals().getFirst().now()).contains(Level.EXPECTED);
    }

    @Test
    void refuses_a_score_that_cannot_be() {
        kept(set("One"));
        assertThat(refused(score(2, Level.LESS, "2026-11-20", Optional.empty())))
                .contains("goal");
        assertThat(refused(score(1, Level.LESS, "2026-11-23", Optional.empty())))
                .contains("future");
        assertThat(refused(score(1, Level.LESS, "2026-09-30", Optional.empty())))
                .contains("before the referral");
        var session = new Appointment(
                desk.ids().next(),
                "S-1",
                desk.ids().next(),
                LocalDate.parse("2026-11-20"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty());
        assertThat(refused(score(1, Level.LESS, "2026-11-20", Optional.of(session))))
                .contains("session_ref");
    }

    @Test
    void scores_on_a_measure_keep_to_its_bounds_and_to_one_a_day() {
        var measures = new Measures(desk);
        assertThat(refused(measures.score(now(), "Ours", points("5"), TODAY))).contains("not named");
        kept(measures.name("Ours", points("0"), points("40"), Measure.Better.HIGHER));
        assertThat(refused(measures.score(now(), "Ours", points("40.1"), TODAY)))
                .contains("from 0 to 40");
        kept(measures.score(now(), "ours", points("22.50"), TODAY));
        kept(measures.score(now(), "Ours", points("23"), TODAY));
        assertThat(now().gains().scores()).extracting(MeasureScore::points).containsExactly(points("23"));
        assertThat(refused(measures.name("Ours", points("0"), points("20"), Measure.Better.HIGHER)))
                .contains("outside");
        kept(measures.name("Ours", points("0"), points("23"), Measure.Better.LOWER));
        assertThat(measures.all()).hasSize(1);
        assertThat(refused(measures.name("a|b", points("0"), points("23"), Measure.Better.LOWER)))
                .contains("letters");
        assertThat(refused(measures.name("b", points("3"), points("3"), Measure.Better.LOWER)))
                .contains("not below");
    }

    @Test
    void an_erased_person_leaves_no_goal_behind() {
        kept(set("My own words"));
        kept(score(1, Level.LESS, "2026-11-20", Optional.empty()));
        kept(new Measures(desk).name("Ours", points("0"), points("40"), Measure.Better.HIGHER));
        kept(new Measures(desk).score(now(), "Ours", points("5"), TODAY));
        kept(new ErasePerson(desk).erase(person, ErasureReason.RETENTION_OVER, true));
        assertThat(record.rows("goal")).isEmpty();
        assertThat(record.rows("goal_score")).isEmpty();
        assertThat(record.rows("measure_score")).isEmpty();
        assertThat(record.changes().toString()).doesNotContain("My own words");
    }

    private static Points points(String text) {
        return Points.stored(text);
    }

    private Case now() {
        return record.caseOf(ref).orElseThrow();
    }

    private Decision<Goal> set(String wanted) {
        return set(new GoalDraft(
                Optional.empty(),
                wanted,
                1,
                Map.of(Level.EXPECTED, "So and so"),
                Optional.of(Level.LESS),
                Optional.empty()));
    }

    private Decision<Goal> set(GoalDraft draft) {
        return new SetGoal(desk).set(now(), draft);
    }

    private Decision<?> score(int goal, Level level, String on, Optional<Appointment> session) {
        return new SetGoal(desk).score(now(), new SetGoal.Scored(goal, level, LocalDate.parse(on), session));
    }

    private static <T> T kept(Decision<T> decision) {
        return ((Decision.Keep<T>) decision).value();
    }

    private static String refused(Decision<?> decision) {
        var no = (Decision.Refuse<?>) decision;
        return no.sentence(no.field());
    }
}
