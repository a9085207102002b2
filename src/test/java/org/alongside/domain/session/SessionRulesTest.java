package org.alongside.domain.session;

import static org.alongside.domain.session.Drafts.aSession;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.domain.Decision;
import org.alongside.domain.referral.EndReason;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.referral.Referrals;
import org.alongside.domain.referral.Sara;
import org.alongside.domain.toolkit.Toolkits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class SessionRulesTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final Referral REFERRAL = Referrals.aReferral("2026-10-01");

    private static Decision<SessionDraft> decide(Drafts session) {
        return SessionRules.decide(session.draft(), REFERRAL, Toolkits.aToolkit(24), TODAY);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("held_on", aSession().on("2026-11-23")),
                Arguments.of("held_on", aSession().on("2026-09-30")),
                Arguments.of("held_on", aSession().planned().on("2027-05-23")),
                Arguments.of("minutes", aSession().lasting(0)),
                Arguments.of("minutes", aSession().lasting(481)),
                Arguments.of("method_reason", aSession().by(Method.PHONE, " ")),
                Arguments.of("purpose", aSession().under(SessionContext.SUPERVISION, Optional.empty())),
                Arguments.of("purpose", aSession().under(SessionContext.RAR, Optional.of(Purpose.RISK))),
                Arguments.of("outcome", aSession().came(Outcome.NOT_RECORDED)),
                Arguments.of("action", aSession().came(Outcome.ATTC).then(EnforcementAction.EA02)),
                Arguments.of("counts", aSession().came(Outcome.UAAB).counting(true)),
                Arguments.of("exercise", aSession().came(Outcome.UAAB).using("srt-01", Shown.FULL)),
                Arguments.of("exercise", aSession().planned().using("srt-01", Shown.FULL)),
                Arguments.of("exercise", aSession().using("srt-99", Shown.FULL)),
                Arguments.of("exercise", aSession().using("srt-01", Shown.FULL).using("srt-01", Shown.PART)),
                Arguments.of("prompt", aSession().using("srt-01", Shown.FULL, new SessionDraft.Said("p9", "words"))),
                Arguments.of(
                        "answer",
                        aSession().using("srt-01", Shown.FULL, new SessionDraft.Said("p1", "x".repeat(4001)))),
                Arguments.of("note", aSession().noting("x".repeat(12_001))),
                Arguments.of("text", aSession().setting(" ", "2026-11-27")),
                Arguments.of("due_on", aSession().setting("Notice", "2026-11-19")),
                Arguments.of("score", aSession().scoring(11)),
                Arguments.of("next_on", aSession().meeting("2026-11-20")),
                Arguments.of("next_on", aSession().meeting("2026-11-21")),
                Arguments.of("next_on", aSession().meeting("2027-05-23")));
    }

    @ParameterizedTest
    @MethodSource
    void refused(String field, Drafts session) {
        assertThat(decide(session)).isInstanceOfSatisfying(Decision.Refuse.class, no -> {
            assertThat(no.field()).isEqualTo(field);
            assertThat(no.sentence("Date")).startsWith("Date ").doesNotContain("null");
        });
    }

    static Stream<Drafts> kept() {
        return Stream.of(
                aSession(),
                aSession().on("2026-11-22"),
                aSession().on("2026-10-01"),
                aSession().planned().on("2027-05-22"),
                aSession().lasting(1),
                aSession().lasting(480),
                aSession().by(Method.PHONE, "He has no bus fare"),
                aSession().under(SessionContext.SUPERVISION, Optional.of(Purpose.REVIEW)),
                aSession().came(Outcome.UAAB).then(EnforcementAction.EA02),
                aSession().using("srt-01", Shown.FULL, new SessionDraft.Said("p1", "We talked")),
                aSession().noting("x\r\n".repeat(6_000)),
                aSession().setting("Notice", "2026-11-20"),
                aSession().scoring(0).scoring(10),
                aSession().meeting("2026-11-27"));
    }

    @ParameterizedTest
    @MethodSource
    void kept(Drafts session) {
        assertThat(decide(session)).isInstanceOf(Decision.Keep.class);
    }

    @Test
    void says_to_plan_a_session_that_lies_ahead() {
        var no = (Decision.Refuse<SessionDraft>) decide(aSession().on("2026-11-23"));
        assertThat(no.sentence("Session date")).isEqualTo("Session date is in the future. Plan the session instead.");
    }

    @Test
    void refuses_a_session_after_the_referral_ended_and_keeps_one_before() {
        var end = new Referral.Ending(LocalDate.parse("2026-11-10"), EndReason.DECLINED, "");
        var ended = Referrals.aReferral(Referrals.aPerson(1), "2026-10-01", Optional.of(end), Optional.of(Sara.HIGH));
        var toolkit = Toolkits.aToolkit(24);
        assertThat(SessionRules.decide(aSession().on("2026-11-11").draft(), ended, toolkit, TODAY))
                .isInstanceOf(Decision.Refuse.class);
        assertThat(SessionRules.decide(aSession().on("2026-11-10").draft(), ended, toolkit, TODAY))
                .isInstanceOf(Decision.Keep.class);
    }

    /// The proposal over every context and outcome: yes exactly when under a requirement, attended and complied.
    @Test
    void proposes_to_count_attended_and_complied_sessions_under_a_requirement_only() {
        var complied = List.of(Outcome.ATTC, Outcome.ATSS);
        var requirements = List.of(SessionContext.RAR, SessionContext.PROBATION_REQUIREMENT);
        for (var context : SessionContext.values()) {
            for (var outcome : Outcome.values()) {
                assertThat(SessionDraft.proposedCount(Optional.of(context), Optional.of(outcome)))
                        .as("%s %s", context, outcome)
                        .isEqualTo(complied.contains(outcome) && requirements.contains(context));
            }
        }
    }

    @Test
    void asks_for_an_enforcement_action_after_four_outcomes_only() {
        assertThat(Stream.of(Outcome.values()).filter(Outcome::asksForAction))
                .containsExactlyInAnyOrder(Outcome.AFTC, Outcome.ATSH, Outcome.UAAB, Outcome.AFTA);
    }
}
