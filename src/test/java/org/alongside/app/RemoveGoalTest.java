package org.alongside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.domain.Decision;
import org.alongside.domain.goal.Attainment;
import org.alongside.domain.goal.GoalDraft;
import org.alongside.domain.goal.GoalRecord;
import org.alongside.domain.goal.Level;
import org.alongside.domain.people.Person;
import org.alongside.domain.progress.Case;
import org.alongside.domain.record.Kind;
import org.alongside.domain.record.RowChange;
import org.alongside.domain.referral.Barrier;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.referral.Referrals;
import org.alongside.domain.referral.Sara;
import org.alongside.packs.InstalledToolkits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class RemoveGoalTest {
    private final RecordInMemory record = new RecordInMemory();
    private final Desk desk = record.desk("2026-11-22", new InstalledToolkits(Path.of("content")));
    private final Person person = Referrals.aPerson(7);
    private String ref = "";

    @BeforeEach
    void two_goals_of_which_the_second_is_scored_three_times() {
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
        set("A quiet home");
        set("Somebody else's wish");
        score(1, Level.MORE, "2026-11-20");
        score(2, Level.LESS, "2026-11-10");
        score(2, Level.LESS, "2026-11-12");
        score(2, Level.MUCH_LESS, "2026-11-20");
    }

    @Test
    void a_goal_goes_with_its_scores_in_one_change_that_says_why() {
        int changes = record.changes().size();

        var gone = kept(remove(2, true, " Set for another person "));

        assertThat(gone.words()).isEqualTo("goal 2 and its 3 scores");
        assertThat(record.changes()).hasSize(changes + 1);
        var change = record.changes().getLast();
        assertThat(change.kind()).isEqualTo(Kind.ALTERATION);
        assertThat(change.verb()).isEqualTo("goal.remove");
        assertThat(change.person()).contains(person.id());
        assertThat(change.reason()).isEqualTo("Set for another person");
        assertThat(change.rows()).hasSize(4).allMatch(RowChange.Remove.class::isInstance);
        assertThat(change.rows().getLast().table()).isEqualTo("goal");
        assertThat(record.rows("goal")).hasSize(1);
        assertThat(record.rows("goal_score")).hasSize(1);
    }

    @Test
    void the_others_keep_their_places_and_a_new_goal_takes_the_free_one() {
        set("Work");
        kept(remove(2, true, "In error"));
        assertThat(places()).containsExactly(1, 3);
        assertThat(now().gains().goals().getLast().goal().wanted()).isEqualTo("Work");

        set("Sleep");

        assertThat(places()).containsExactly(1, 2, 3);
        var second = now().gains().goals().get(1);
        assertThat(second.goal().wanted()).isEqualTo("Sleep");
        assertThat(second.scores()).isEmpty();
    }

    @Test
    void figures_before_and_after_are_over_what_is_left() {
        var before = Attainment.change(now().gains().goals()).orElseThrow();
        assertThat(before.goals()).isEqualTo(2);

        kept(remove(2, true, "In error"));

        var after = Attainment.change(now().gains().goals()).orElseThrow();
        assertThat(after).isEqualTo(new Attainment.Change(1, 40, 60));
        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void scores_do_not_go_unnamed_and_a_goal_without_any_goes_by_itself() {
        int changes = record.changes().size();
        assertThat(refused(remove(2, false, "In error")))
                .contains("has been scored", "--with-scores removes goal 2 and its 3 scores");
        assertThat(refused(remove(1, false, "In error"))).contains("goal 1 and its score.");
        assertThat(record.changes()).hasSize(changes);

        set("Work");
        assertThat(kept(remove(3, false, "In error")).words()).isEqualTo("goal 3");
    }

    @Test
    void refuses_a_goal_that_is_none_and_a_removal_without_a_reason() {
        int changes = record.changes().size();
        assertThat(refused(remove(3, true, "In error"))).contains("none of this referral", "There is 1, 2.");
        assertThat(refused(remove(0, true, "In error"))).contains("none of this referral");
        assertThat(refused(remove(2, true, "  "))).contains("reason is empty");
        assertThat(refused(remove(2, true, "x".repeat(1001)))).contains("1,000");
        assertThat(record.changes()).hasSize(changes);
    }

    @Test
    void nothing_is_removed_under_legal_hold() {
        kept(new HoldPerson(desk).place(person, "An inquest"));
        assertThat(refused(remove(2, true, "In error"))).contains("legal hold");
        kept(new HoldPerson(desk).release(person, "It is over"));
        kept(remove(2, true, "In error"));
    }

    @Test
    void what_was_half_typed_about_it_does_not_wait_for_the_next_goal_in_its_place() {
        var referral = Optional.of(now().referral().id());
        var drafts = new KeepDraft(desk);
        for (var form : List.of("goal-1", "goal-2", "goal-score-2", "end")) {
            drafts.keep(referral, form, "…");
        }
        kept(remove(2, true, "In error"));
        assertThat(record.drafts()).extracting(Records.Draft::form).containsExactlyInAnyOrder("goal-1", "end");
    }

    @Test
    void the_log_keeps_what_was_there() {
        kept(remove(2, true, "In error"));
        var line = record.log(Records.LogFilter.ALL).getLast();
        var rows = record.logged(line.seq()).orElseThrow().rows();
        assertThat(rows).hasSize(4).allMatch(row -> row.after().isEmpty());
        assertThat(rows.getLast().before()).containsEntry("wanted", "Somebody else's wish");
    }

    private List<Integer> places() {
        return now().gains().goals().stream().map(goal -> goal.goal().place()).toList();
    }

    private Decision<GoalRecord> remove(int goal, boolean withScores, String reason) {
        return new RemoveGoal(desk).remove(now(), new RemoveGoal.Removal(goal, withScores, reason));
    }

    private void set(String wanted) {
        var looks = Map.of(Level.EXPECTED, "So and so");
        kept(new SetGoal(desk)
                .set(
                        now(),
                        new GoalDraft(Optional.empty(), wanted, 1, looks, Optional.of(Level.LESS), Optional.empty())));
    }

    private void score(int goal, Level level, String on) {
        kept(new SetGoal(desk).score(now(), new SetGoal.Scored(goal, level, LocalDate.parse(on), Optional.empty())));
    }

    private Case now() {
        return record.caseOf(ref).orElseThrow();
    }

    private static <T> T kept(Decision<T> decision) {
        return ((Decision.Keep<T>) decision).value();
    }

    private static String refused(Decision<?> decision) {
        var no = (Decision.Refuse<?>) decision;
        return no.sentence(no.field());
    }
}
