package org.alongside.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.app.Keeper;
import org.alongside.app.Records;
import org.alongside.app.Records.LogFilter;
import org.alongside.app.Records.LogLine;
import org.alongside.domain.Trouble;
import org.alongside.domain.goal.Gains;
import org.alongside.domain.goal.Goal;
import org.alongside.domain.goal.GoalRecord;
import org.alongside.domain.goal.GoalScore;
import org.alongside.domain.goal.Level;
import org.alongside.domain.goal.MeasureScore;
import org.alongside.domain.goal.Points;
import org.alongside.domain.people.Crn;
import org.alongside.domain.people.LegalHold;
import org.alongside.domain.people.Person;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Circle;
import org.alongside.domain.record.GoalRows;
import org.alongside.domain.record.Kind;
import org.alongside.domain.record.PersonRows;
import org.alongside.domain.record.ReferralRows;
import org.alongside.domain.record.Row;
import org.alongside.domain.record.RowChange;
import org.alongside.domain.record.SessionRows;
import org.alongside.domain.referral.GatePassed;
import org.junit.jupiter.api.Test;

/// What [Keeper] keeps, [Records] tells: as given, in order, whole or not at all. Each test begins with an empty
/// record.
public interface RecordContract {
    /// To write.
    Keeper keeper();

    /// To read what the keeper keeps.
    Records records();

    /// A change with one row.
    private static RowChange draft(UUID id, String form, String content, String savedAt) {
        return new RowChange.Put(new Row("draft", id, Map.of("form", form, "content", content, "saved_at", savedAt)));
    }

    @Test
    default void tells_a_case_as_it_was_given() {
        var sample = new Sample(1);
        var person = sample.person(1);
        var referral = sample.referral(person);
        var session = sample.session(referral, LocalDate.of(2026, 10, 1));
        var task = sample.task(referral, session.session());
        keeper().keep(sample.referred(person, referral));
        keeper().keep(Sample.logged(person, session));
        keeper().keep(Sample.put(person, SessionRows.of(task)));

        var found = records().caseOf(referral.ref()).orElseThrow();
        assertThat(found.person()).isEqualTo(person);
        assertThat(found.referral()).isEqualTo(referral);
        assertThat(found.history()).hasSize(1);
        assertThat(found.sessions()).containsExactly(session);
        assertThat(found.tasks()).containsExactly(task);
        assertThat(records().cases()).containsExactly(found);
        assertThat(records().casesOf(person.id())).containsExactly(found);
        assertThat(records().session(session.session().appointment().ref())).contains(session);
        assertThat(records().session(session.session().appointment().id())).contains(session);
        assertThat(records().task(task.ref())).contains(task);
        assertThat(records().referral(referral.ref())).contains(referral);
        assertThat(records().person(person.crn())).contains(person);
        assertThat(records().person(person.id())).contains(person);
    }

    @Test
    default void keeps_cases_apart() {
        var sample = new Sample(2);
        for (int number = 1; number <= 5; number++) {
            var person = sample.person(number);
            var referral = sample.referral(person);
            keeper().keep(sample.referred(person, referral));
            for (int day = 1; day <= number; day++) {
                keeper().keep(Sample.logged(person, sample.session(referral, LocalDate.of(2026, 10, day))));
            }
        }
        assertThat(records().cases())
                .hasSize(5)
                .allSatisfy(one -> assertThat(one.sessions())
                        .hasSize(Integer.parseInt(one.person().familyName().replace("Family", "")))
                        .allSatisfy(held -> assertThat(held.deliveries()).hasSize(2)));
    }

    @Test
    default void knows_nothing_that_it_was_not_told() {
        assertThat(records().people()).isEmpty();
        assertThat(records().cases()).isEmpty();
        assertThat(records().person(new Crn("X000001"))).isEmpty();
        assertThat(records().caseOf("R-AAAAAA")).isEmpty();
        assertThat(records().session("S-AAAAAA")).isEmpty();
        assertThat(records().session(new UUID(1, 1))).isEmpty();
        assertThat(records().task("T-AAAAAA")).isEmpty();
        assertThat(records().setting("by")).isEmpty();
        assertThat(records().drafts()).isEmpty();
        assertThat(records().casesOf(new UUID(0, 1))).isEmpty();
    }

    @Test
    default void tells_people_by_family_name_then_given_name() {
        var sample = new Sample(3);
        keeper().keep(Sample.put(sample.person(1), PersonRows.of(named(sample, 1, "Zac", "Ash"))));
        keeper().keep(Sample.put(sample.person(2), PersonRows.of(named(sample, 2, "Ann", "Birch"))));
        keeper().keep(Sample.put(sample.person(3), PersonRows.of(named(sample, 3, "Abe", "Ash"))));
        keeper().keep(Sample.put(sample.person(4), PersonRows.of(named(sample, 4, "Only", ""))));
        assertThat(records().people()).extracting(Person::givenName).containsExactly("Only", "Abe", "Zac", "Ann");
    }

    private static Person named(Sample sample, int number, String given, String family) {
        var like = sample.person(number);
        return new Person(like.id(), like.crn(), given, family, Optional.empty(), Optional.empty(), "", "");
    }

    @Test
    default void a_row_put_again_stands_as_given_last() {
        var sample = new Sample(4);
        var person = sample.person(1);
        keeper().keep(Sample.put(person, PersonRows.of(person)));
        var moved = new Person(person.id(), person.crn(), "New", "", Optional.empty(), Optional.empty(), "", "");
        keeper().keep(Sample.put(person, PersonRows.of(moved)));
        assertThat(records().people()).containsExactly(moved);
    }

    @Test
    default void a_row_removed_stands_no_more() {
        var sample = new Sample(5);
        var person = sample.person(1);
        keeper().keep(Sample.put(person, PersonRows.of(person)));
        keeper().keep(Sample.change(
                Kind.ERASURE,
                "person.erase",
                Optional.of(person.id()),
                List.of(new RowChange.Remove(PersonRows.PERSON, person.id()))));
        assertThat(records().people()).isEmpty();
    }

    @Test
    default void numbers_changes_one_by_one() {
        var sample = new Sample(6);
        long first = keeper().keep(sample.setting("by", "P.")).seq();
        assertThat(keeper().keep(sample.setting("team", "T.")).seq()).isEqualTo(first + 1);
        assertThat(keeper().keepAll(List.of(sample.setting("pdu", "P."), sample.setting("region", "R.")))
                        .seq())
                .isEqualTo(first + 3);
    }

    @Test
    default void refuses_a_second_person_with_the_same_crn_and_keeps_nothing_of_it() {
        var sample = new Sample(7);
        var person = sample.person(1);
        var other = sample.person(1);
        var referral = sample.referral(other);
        keeper().keep(Sample.put(person, PersonRows.of(person)));
        int lines = records().log(LogFilter.ALL).size();
        refuses(() -> keeper().keep(Sample.put(other, ReferralRows.of(referral), PersonRows.of(other))));
        refuses(() -> keeper().keep(Sample.put(other, PersonRows.of(other))));
        assertThat(records().people()).containsExactly(person);
        assertThat(records().log(LogFilter.ALL)).hasSize(lines);
    }

    @Test
    default void refuses_a_second_referral_of_the_same_reference() {
        var sample = new Sample(8);
        var person = sample.person(1);
        var referral = sample.referral(person);
        keeper().keep(sample.referred(person, referral));
        var row = ReferralRows.of(referral);
        var twin = new Row(row.table(), sample.id(), row.columns());
        assertThat(refuses(() -> keeper().keep(Sample.put(person, twin)))).contains("reference");
    }

    @Test
    default void refuses_a_session_of_no_referral_and_the_removal_of_a_person_with_one() {
        var sample = new Sample(9);
        var person = sample.person(1);
        var referral = sample.referral(person);
        refuses(() -> keeper().keep(Sample.logged(person, sample.session(referral, LocalDate.of(2026, 10, 1)))));
        keeper().keep(sample.referred(person, referral));
        refuses(() -> keeper().keep(Sample.change(
                Kind.ERASURE,
                "person.erase",
                Optional.empty(),
                List.of(new RowChange.Remove(PersonRows.PERSON, person.id())))));
        assertThat(records().cases()).hasSize(1);
    }

    @Test
    default void keeps_all_or_none_of_many() {
        var sample = new Sample(10);
        var person = sample.person(1);
        var fine = Sample.put(person, PersonRows.of(person));
        var wrong = Sample.put(person, PersonRows.of(sample.person(1)));
        refuses(() -> keeper().keepAll(List.of(fine, wrong)));
        assertThat(records().people()).isEmpty();
        keeper().keepAll(List.of(fine, sample.setting("by", "P.")));
        assertThat(records().people()).containsExactly(person);
    }

    @Test
    default void says_nothing_of_a_row_in_a_refusal() {
        var sample = new Sample(11);
        var person = sample.person(1);
        keeper().keep(Sample.put(person, PersonRows.of(person)));
        assertThat(refuses(() -> keeper().keep(Sample.put(person, PersonRows.of(sample.person(1))))))
                .startsWith("Not saved.")
                .doesNotContain("Given1", "Family1", "X000001", "1990");
    }

    @Test
    default void does_not_take_tables_and_columns_that_are_not_there() {
        var sample = new Sample(12);
        var person = sample.person(1);
        for (var row : List.of(
                new Row("nowhere", sample.id(), Map.of("a", "b")),
                new Row("log_entry", sample.id(), Map.of("verb", "b")),
                new Row("index_state", sample.id(), Map.of("applied_seq", "9")),
                new Row("setting", sample.id(), Map.of("name", "a", "content", "b", "nothing", "c")),
                new Row("session", sample.id(), Map.of("held_on", "yesterday")))) {
            assertThatThrownBy(() -> keeper().keep(Sample.put(person, row)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("yesterday");
        }
        assertThat(records().log(LogFilter.ALL)).isEmpty();
    }

    @Test
    default void tells_the_draft_of_a_referral_and_form() {
        var sample = new Sample(13);
        var referral = Optional.of(sample.id());
        var mine = sample.id();
        keeper().keep(Sample.change(
                Kind.DRAFT,
                "draft.keep",
                Optional.empty(),
                List.of(
                        draft(sample.id(), "person", "a", "2026-11-20T10:00:00Z"),
                        new RowChange.Put(new Row(
                                "draft",
                                mine,
                                Map.of(
                                        "referral_id", referral.get().toString(),
                                        "form", "session",
                                        "content", "b\nb",
                                        "saved_at", "2026-11-20T11:00:00Z"))))));
        assertThat(records().draft(Optional.empty(), "person"))
                .hasValueSatisfying(draft -> assertThat(draft.content()).isEqualTo("a"));
        assertThat(records().draft(referral, "session")).hasValueSatisfying(draft -> {
            assertThat(draft.id()).isEqualTo(mine);
            assertThat(draft.referralId()).isEqualTo(referral);
            assertThat(draft.content()).isEqualTo("b\nb");
        });
        assertThat(records().draft(referral, "person")).isEmpty();
        assertThat(records().draft(Optional.empty(), "session")).isEmpty();
        assertThat(records().drafts()).extracting(Records.Draft::content).containsExactly("b\nb", "a");
    }

    @Test
    default void tells_a_setting() {
        keeper().keep(new Sample(14).setting("marking", ""));
        assertThat(records().setting("marking"))
                .hasValueSatisfying(setting -> assertThat(setting.content()).isEmpty());
    }

    @Test
    default void logs_every_change_and_look_and_finds_lines_by_person_kind_and_day() {
        var sample = new Sample(15);
        var person = sample.person(1);
        var who = Optional.of(person.id());
        keeper().keep(Sample.put(person, PersonRows.of(person)));
        keeper().keep(Sample.change(Kind.CONSULTATION, "person.show", who, List.of()));
        keeper().keep(sample.setting("by", "P."));

        assertThat(records().log(LogFilter.ALL))
                .extracting(LogLine::verb)
                .containsExactly("sample.put", "person.show", "setting.set");
        var looked = records().log(filter(Optional.of(Kind.CONSULTATION), Optional.empty()));
        assertThat(looked).singleElement().satisfies(line -> {
            assertThat(line.at()).isEqualTo(Sample.AT);
            assertThat(line.by()).isEqualTo("P. Practitioner");
            assertThat(line.person()).isEqualTo(who);
            assertThat(line.rows()).isZero();
        });
        assertThat(records().log(new LogFilter(who, Optional.empty(), Optional.empty(), Optional.empty())))
                .hasSize(2);
        var theDay = Optional.of(LocalDate.of(2026, 11, 20));
        assertThat(records().log(new LogFilter(Optional.empty(), theDay, theDay, Optional.empty())))
                .hasSize(3);
        assertThat(records().log(filter(Optional.empty(), Optional.of(LocalDate.of(2026, 11, 21)))))
                .isEmpty();
    }

    private static LogFilter filter(Optional<Kind> kind, Optional<LocalDate> from) {
        return new LogFilter(Optional.empty(), from, Optional.empty(), kind);
    }

    @Test
    default void finds_the_looks_at_many_in_the_log_of_each() {
        var sample = new Sample(20);
        var people = List.of(sample.person(1), sample.person(2), sample.person(3));
        people.forEach(person -> keeper().keep(Sample.put(person, PersonRows.of(person))));
        var circle = Circle.of(List.of(people.get(0).id(), people.get(1).id()));
        keeper().keep(look(circle, List.of(new RowChange.Put(circle.row()))));
        keeper().keep(look(circle, List.of()));

        assertThat(records().circle(circle.id())).contains(circle);
        assertThat(records().log(about(people.get(0))))
                .extracting(LogLine::verb)
                .containsExactly("sample.put", "list", "list");
        assertThat(records().log(about(people.get(1))))
                .extracting(LogLine::rows)
                .containsExactly(1, 0, 0);
        assertThat(records().log(about(people.get(2)))).hasSize(1);
    }

    private static LogFilter about(Person person) {
        return new LogFilter(Optional.of(person.id()), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Change look(Circle circle, List<RowChange> rows) {
        return new Change(
                Sample.AT,
                "P. Practitioner",
                Kind.CONSULTATION,
                "list",
                Optional.empty(),
                circle.named("screen"),
                rows);
    }

    @Test
    default void keeps_the_facts_that_a_toolkit_asks_for_with_and_without_a_note() {
        var sample = new Sample(22);
        var person = sample.person(1);
        var referral = sample.referral(person);
        keeper().keep(Sample.put(person, PersonRows.of(person), ReferralRows.of(referral)));
        var training = new GatePassed(sample.id(), referral.id(), "training", LocalDate.of(2026, 11, 3), "By Sam");
        var approval = new GatePassed(sample.id(), referral.id(), "approval", LocalDate.of(2026, 11, 4), "");
        keeper().keep(Sample.put(person, ReferralRows.of(training), ReferralRows.of(approval)));
        assertThat(records().gates(referral.id())).containsExactly(approval, training);
    }

    @Test
    default void keeps_goals_with_their_scores_and_scores_on_measures() {
        var sample = new Sample(23);
        var person = sample.person(1);
        var referral = sample.referral(person);
        var on = LocalDate.of(2026, 11, 3);
        var bare =
                new Goal(sample.id(), referral.id(), 2, "Bare", 1, Map.of(Level.EXPECTED, "So"), Optional.empty(), on);
        var looks = new EnumMap<Level, String>(Level.class);
        for (var level : Level.values()) {
            looks.put(level, "As " + level.points());
        }
        var full =
                new Goal(sample.id(), referral.id(), 1, "A quiet\nhome", 10, looks, Optional.of(Level.MUCH_LESS), on);
        var first = new GoalScore(sample.id(), full.id(), Optional.empty(), on, Level.LESS);
        var last = new GoalScore(sample.id(), full.id(), Optional.empty(), on.plusDays(7), Level.MUCH_MORE);
        var measured = new MeasureScore(sample.id(), referral.id(), "Ours", on, Points.stored("-12.25"));
        keeper().keep(Sample.put(
                person,
                PersonRows.of(person),
                ReferralRows.of(referral),
                GoalRows.of(bare),
                GoalRows.of(full),
                GoalRows.of(last),
                GoalRows.of(first),
                GoalRows.of(measured)));
        var gains = new Gains(
                List.of(new GoalRecord(full, List.of(first, last)), new GoalRecord(bare, List.of())),
                List.of(measured));
        assertThat(records().caseOf(referral.ref()).orElseThrow().gains()).isEqualTo(gains);
        assertThat(records().casesOf(person.id()).getFirst().gains()).isEqualTo(gains);
        assertThat(records().rows(GoalRows.GOAL)).hasSize(2);
    }

    @Test
    default void tells_old_and_new_values_of_every_change() {
        var sample = new Sample(21);
        var person = sample.person(1);
        var hold = new LegalHold(sample.id(), person.id(), LocalDate.of(2026, 11, 20), "an inquest\nopened");
        keeper().keep(Sample.put(person, PersonRows.of(person)));
        keeper().keep(Sample.put(person, PersonRows.of(hold)));
        assertThat(records().hold(person.id())).contains(hold);
        assertThat(records().holds()).containsExactly(hold);
        var seq = keeper().keep(Sample.change(
                        Kind.ALTERATION,
                        "person.release",
                        Optional.of(person.id()),
                        List.of(new RowChange.Remove(PersonRows.HOLD, hold.id()))))
                .seq();

        assertThat(records().hold(person.id())).isEmpty();
        var logged = records().logged(seq).orElseThrow();
        assertThat(logged.line().verb()).isEqualTo("person.release");
        assertThat(logged.rows()).singleElement().satisfies(row -> {
            assertThat(row.before()).isEqualTo(PersonRows.of(hold).columns());
            assertThat(row.after()).isEmpty();
        });
        assertThat(records().logged(seq - 1).orElseThrow().rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.before()).isEmpty();
                    assertThat(row.after()).isEqualTo(PersonRows.of(hold).columns());
                });
        assertThat(records().logged(seq + 1)).isEmpty();
    }

    private static String refuses(Runnable keeping) {
        var trouble = org.junit.jupiter.api.Assertions.assertThrows(Trouble.class, keeping::run);
        assertThat(trouble.sort()).isEqualTo(Trouble.Sort.REFUSED);
        return trouble.sentence();
    }
}
