package org.alongside.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.domain.progress.Flow.Row;
import org.alongside.domain.referral.EndReason;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.referral.Referrals;
import org.alongside.domain.referral.Sara;
import org.alongside.domain.session.Appointment;
import org.alongside.domain.session.Delivery;
import org.alongside.domain.session.Outcome;
import org.alongside.domain.session.Session;
import org.alongside.domain.session.SessionNote;
import org.alongside.domain.session.SessionRecord;
import org.alongside.domain.session.Shown;
import org.alongside.domain.toolkit.Edition;
import org.alongside.domain.toolkit.Toolkits;
import org.junit.jupiter.api.Test;

final class FlowTest {
    private static final LocalDate TODAY = LocalDate.parse("2020-03-01");
    private static final Edition PILOT = Toolkits.aToolkit(24).editions().getFirst();

    private static int next = 1;

    private static Case aCase(int complete, Outcome outcome, Shown shown, Optional<EndReason> end) {
        int number = next++;
        var person = Referrals.aPerson(number);
        var ending = end.map(reason -> new Referral.Ending(LocalDate.parse("2019-12-01"), reason, ""));
        var referral = Referrals.aReferral(person, "2019-04-10", ending, Optional.of(Sara.MEDIUM));
        var sessions = new ArrayList<SessionRecord>();
        for (int done = 1; done <= complete; done++) {
            var id = new UUID(number, done);
            var appointment = new Appointment(
                    id,
                    "S-" + number + "-" + done,
                    referral.id(),
                    LocalDate.parse("2019-05-01").plusDays(7L * done),
                    Optional.empty(),
                    Optional.of(50),
                    Optional.empty(),
                    "",
                    Optional.empty(),
                    Optional.empty());
            var delivery = new Delivery(
                    new UUID(id.getMostSignificantBits() + 1000, done),
                    id,
                    0,
                    "srt-%02d".formatted(done),
                    shown,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    "");
            var session = Session.of(appointment, Optional.of(outcome), Optional.empty(), false, SessionNote.NONE);
            sessions.add(new SessionRecord(session, List.of(delivery), List.of(), List.of()));
        }
        return new Case(person, referral, List.of(), sessions, List.of());
    }

    private static Flow.Row row(Case one) {
        return Flow.row(one, Optional.of(PILOT));
    }

    @Test
    void every_referral_stands_in_the_row_its_record_says() {
        var ended = Optional.of(EndReason.DECLINED);
        Optional<EndReason> open = Optional.empty();
        assertThat(row(aCase(24, Outcome.ATTC, Shown.FULL, open))).isEqualTo(Row.ALL_COMPLETE);
        assertThat(row(aCase(24, Outcome.ATTC, Shown.FULL, ended))).isEqualTo(Row.ALL_COMPLETE);
        assertThat(row(aCase(8, Outcome.ATTC, Shown.SCRIPT, open))).isEqualTo(Row.FOUNDATION_COMPLETE);
        assertThat(row(aCase(23, Outcome.ATTC, Shown.REPEATED, ended))).isEqualTo(Row.FOUNDATION_COMPLETE);
        assertThat(row(aCase(0, Outcome.ATTC, Shown.FULL, ended))).isEqualTo(Row.NOT_COMMENCED);
        assertThat(row(aCase(7, Outcome.ATTC, Shown.FULL, ended))).isEqualTo(Row.STOPPED_BEFORE_FOUNDATION);
        assertThat(row(aCase(0, Outcome.ATTC, Shown.FULL, open))).isEqualTo(Row.AWAITING_START);
        assertThat(row(aCase(7, Outcome.ATTC, Shown.FULL, open))).isEqualTo(Row.ONGOING);
    }

    @Test
    void a_clip_seen_in_part_starts_the_work_but_completes_nothing() {
        assertThat(row(aCase(24, Outcome.ATTC, Shown.PART, Optional.empty()))).isEqualTo(Row.ONGOING);
    }

    @Test
    void an_exercise_left_out_or_in_a_missed_session_is_no_start() {
        var ended = Optional.of(EndReason.DECLINED);
        assertThat(row(aCase(8, Outcome.ATTC, Shown.SKIPPED, ended))).isEqualTo(Row.NOT_COMMENCED);
        assertThat(row(aCase(8, Outcome.UAAB, Shown.FULL, ended))).isEqualTo(Row.NOT_COMMENCED);
    }

    @Test
    void the_rows_add_up_and_breaches_are_counted_where_they_stand() {
        var cases = List.of(
                aCase(0, Outcome.ATTC, Shown.FULL, Optional.of(EndReason.BREACH_BEFORE_START)),
                aCase(3, Outcome.ATTC, Shown.FULL, Optional.of(EndReason.RECALLED)),
                aCase(3, Outcome.ATTC, Shown.FULL, Optional.of(EndReason.DECLINED)),
                aCase(24, Outcome.ATTC, Shown.FULL, Optional.of(EndReason.COMPLETED)));
        var flow = Flow.of(cases, Flow.Scope.ALL, choice -> Optional.of(PILOT), TODAY);
        assertThat(flow.referred()).isEqualTo(4);
        assertThat(flow.commenced()).isEqualTo(3);
        assertThat(flow.breached(Row.NOT_COMMENCED)).isEqualTo(1);
        assertThat(flow.breached(Row.STOPPED_BEFORE_FOUNDATION)).isEqualTo(1);
        assertThat(flow.count(Row.STOPPED_BEFORE_FOUNDATION)).isEqualTo(2);
        assertThat(flow.sara(Sara.MEDIUM)).isEqualTo(4);
        assertThat(flow.meanAgeMonths()).contains(29 * 12 + 2);
        assertThat(flow.warnings()).isEmpty();
    }

    @Test
    void the_scope_leaves_out_what_was_not_asked_for() {
        var cases = List.of(aCase(1, Outcome.ATTC, Shown.FULL, Optional.empty()));
        var later = new Flow.Scope(
                Optional.empty(), Optional.empty(), Optional.of(LocalDate.parse("2019-04-11")), Optional.empty());
        var other = new Flow.Scope(Optional.empty(), Optional.of("current"), Optional.empty(), Optional.empty());
        assertThat(Flow.of(cases, later, choice -> Optional.of(PILOT), TODAY).referred())
                .isZero();
        assertThat(Flow.of(cases, other, choice -> Optional.of(PILOT), TODAY).referred())
                .isZero();
    }

    @Test
    void warns_of_a_completion_without_a_start_and_of_deliveries_in_a_missed_session() {
        var cases = List.of(
                aCase(0, Outcome.ATTC, Shown.FULL, Optional.of(EndReason.COMPLETED)),
                aCase(1, Outcome.UAAB, Shown.FULL, Optional.empty()));
        assertThat(Flow.of(cases, Flow.Scope.ALL, choice -> Optional.of(PILOT), TODAY)
                        .warnings())
                .hasSize(2)
                .anyMatch(words -> words.contains("completed but nothing was delivered"))
                .anyMatch(words -> words.contains("was not attended but holds deliveries"));
    }

    @Test
    void a_percentage_of_nothing_is_no_percentage() {
        assertThat(Flow.percent(0, 0)).isEmpty();
        assertThat(Flow.percent(14, 55)).contains(25.5);
        assertThat(Flow.percent(20, 41)).contains(48.8);
    }
}
