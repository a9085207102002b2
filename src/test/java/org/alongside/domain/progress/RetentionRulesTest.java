package org.alongside.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.domain.progress.RetentionRules.Periods;
import org.alongside.domain.referral.Conclusion;
import org.alongside.domain.referral.EndReason;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.referral.Referrals;
import org.alongside.domain.session.Appointment;
import org.alongside.domain.session.Delivery;
import org.alongside.domain.session.Outcome;
import org.alongside.domain.session.Session;
import org.alongside.domain.session.SessionNote;
import org.alongside.domain.session.SessionRecord;
import org.alongside.domain.session.Shown;
import org.junit.jupiter.api.Test;

final class RetentionRulesTest {
    private static final Periods PERIODS = new Periods(6, 5, 2, 1);
    private static final LocalDate ADDED = LocalDate.of(2020, 1, 1);

    private static Case over(String on, EndReason reason, boolean worked) {
        var person = Referrals.aPerson(1);
        var ending = new Referral.Ending(LocalDate.parse(on), reason, "");
        var referral = Referrals.aReferral(person, "2020-01-01", Optional.of(ending), Optional.empty());
        return new Case(person, referral, List.of(), worked ? List.of(session(referral)) : List.of(), List.of());
    }

    private static SessionRecord session(Referral referral) {
        var appointment = new Appointment(
                new UUID(3, 1),
                "S-1",
                referral.id(),
                LocalDate.of(2020, 2, 1),
                Optional.empty(),
                Optional.of(50),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty());
        var held = Session.of(appointment, Optional.of(Outcome.ATTC), Optional.empty(), true, SessionNote.NONE);
        var delivery = new Delivery(
                new UUID(4, 1),
                appointment.id(),
                0,
                "srt-01",
                Shown.FULL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
        return new SessionRecord(held, List.of(delivery), List.of(), List.of());
    }

    private static Optional<RetentionRules.Standing> standing(boolean held, Case... cases) {
        return RetentionRules.standing(Referrals.aPerson(1), List.of(cases), ADDED, held, PERIODS);
    }

    @Test
    void counts_from_the_end_by_how_it_concluded() {
        assertThat(standing(false, over("2020-06-30", EndReason.COMPLETED, true)))
                .hasValueSatisfying(one -> assertThat(one.dueOn()).isEqualTo("2026-06-30"));
        assertThat(standing(false, over("2020-06-30", EndReason.DECLINED, true)))
                .hasValueSatisfying(one -> assertThat(one.dueOn()).isEqualTo("2025-06-30"));
        assertThat(standing(false, over("2020-06-30", EndReason.DECLINED, false)))
                .hasValueSatisfying(one -> assertThat(one.dueOn()).isEqualTo("2022-06-30"));
    }

    @Test
    void is_due_on_the_day_after_and_not_on_the_last_day() {
        var one = standing(false, over("2020-06-30", EndReason.DECLINED, false)).orElseThrow();
        assertThat(one.isDue(LocalDate.of(2022, 6, 30))).isFalse();
        assertThat(one.isDue(LocalDate.of(2022, 7, 1))).isTrue();
    }

    @Test
    void ends_on_the_last_of_february_when_it_began_on_a_leap_day() {
        assertThat(standing(false, over("2020-02-29", EndReason.DECLINED, false)))
                .hasValueSatisfying(one -> assertThat(one.dueOn()).isEqualTo("2022-02-28"));
    }

    @Test
    void whoever_is_kept_longest_by_one_referral_is_kept_that_long() {
        var earlierButLonger = over("2020-06-30", EndReason.COMPLETED, true);
        var laterButShorter = over("2021-06-30", EndReason.DECLINED, false);
        assertThat(standing(false, earlierButLonger, laterButShorter)).hasValueSatisfying(one -> {
            assertThat(one.conclusion()).contains(Conclusion.COMPLETED);
            assertThat(one.dueOn()).isEqualTo("2026-06-30");
        });
    }

    @Test
    void nobody_with_an_open_referral_has_a_day() {
        var open = new Case(Referrals.aPerson(1), Referrals.aReferral("2026-01-01"), List.of(), List.of(), List.of());
        assertThat(standing(false, over("2001-06-30", EndReason.DECLINED, false), open))
                .isEmpty();
    }

    @Test
    void nobody_under_hold_is_due() {
        var one = standing(true, over("2001-06-30", EndReason.DECLINED, false)).orElseThrow();
        assertThat(one.isOver(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(one.isDue(LocalDate.of(2026, 1, 1))).isFalse();
    }

    @Test
    void someone_never_referred_counts_from_the_day_of_being_added() {
        assertThat(standing(false)).hasValueSatisfying(one -> {
            assertThat(one.conclusion()).isEmpty();
            assertThat(one.endedOn()).isEqualTo(ADDED);
            assertThat(one.dueOn()).isEqualTo("2021-01-01");
        });
    }
}
