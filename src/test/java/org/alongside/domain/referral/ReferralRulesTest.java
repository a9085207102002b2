package org.alongside.domain.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.domain.Decision;
import org.alongside.domain.people.Person;
import org.alongside.domain.toolkit.Answer;
import org.alongside.domain.toolkit.Toolkit;
import org.alongside.domain.toolkit.Toolkits;
import org.junit.jupiter.api.Test;

final class ReferralRulesTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final Toolkit TOOLKIT = Toolkits.aToolkit(24);
    private static final Person PERSON = Referrals.aPerson(1);

    private static Referral with(Sara sara, String reason) {
        var plain = Referrals.aReferral(PERSON, "2026-11-20", Optional.empty(), Optional.of(sara));
        return new Referral(
                plain.id(),
                plain.ref(),
                plain.personId(),
                plain.choice(),
                plain.referredOn(),
                plain.order(),
                plain.risk(),
                plain.barriers(),
                "",
                plain.status(),
                new Referral.Suitability(Optional.empty(), reason),
                Optional.empty());
    }

    private static String refusedField(Decision<Referral> decision) {
        return decision instanceof Decision.Refuse<Referral> no ? no.field() : "kept";
    }

    @Test
    void keeps_a_suitable_referral_without_asking_why() {
        assertThat(refusedField(ReferralRules.decide(with(Sara.HIGH, ""), PERSON, TOOLKIT, List.of(), TODAY)))
                .isEqualTo("kept");
    }

    @Test
    void asks_for_a_reason_where_the_rules_do_and_keeps_it_with_one() {
        var low = with(Sara.LOW, "");
        assertThat(refusedField(ReferralRules.decide(low, PERSON, TOOLKIT, List.of(), TODAY)))
                .isEqualTo("suitability_reason");
        assertThat(refusedField(
                        ReferralRules.decide(with(Sara.LOW, "He asked for it"), PERSON, TOOLKIT, List.of(), TODAY)))
                .isEqualTo("kept");
    }

    @Test
    void the_gravest_answer_stands_with_every_reason_for_it() {
        var risk = new Referral.Risk(Optional.of(Sara.LOW), Optional.empty(), Optional.empty(), Optional.empty());
        var asked = ReferralRules.suitability(TOOLKIT, PERSON, risk, Set.of(), TODAY);
        assertThat(asked.answer()).isEqualTo(Answer.SUITABLE_WITH_REASON);
        assertThat(asked.reasons()).containsExactly("SARA is not medium or high.", "No barrier.");
        var atSixteen = ReferralRules.suitability(TOOLKIT, PERSON, risk, Set.of(), LocalDate.parse("2006-02-01"));
        assertThat(atSixteen.answer()).isEqualTo(Answer.NOT_SUITABLE);
        assertThat(atSixteen.reasons()).containsExactly("Too young.");
    }

    @Test
    void refuses_a_second_open_referral_to_the_same_toolkit() {
        var open = Referrals.aReferral("2026-10-01");
        assertThat(refusedField(ReferralRules.decide(with(Sara.HIGH, ""), PERSON, TOOLKIT, List.of(open), TODAY)))
                .isEqualTo("toolkit");
    }

    @Test
    void refuses_dates_that_cannot_be() {
        var early = with(Sara.HIGH, "");
        assertThat(refusedField(ReferralRules.decide(early, PERSON, TOOLKIT, List.of(), LocalDate.parse("2026-11-19"))))
                .isEqualTo("referred_on");
        var end = new Referral.Ending(LocalDate.parse("2026-11-19"), EndReason.DECLINED, "");
        assertThat(refusedField(ReferralRules.end(early, end, TODAY))).isEqualTo("ended_on");
        var late = new Referral.Ending(LocalDate.parse("2026-11-23"), EndReason.DECLINED, "");
        assertThat(refusedField(ReferralRules.end(early, late, TODAY))).isEqualTo("ended_on");
    }

    @Test
    void an_ended_referral_can_only_be_opened_again() {
        for (var over : List.of(ReferralStatus.ENDED, ReferralStatus.COMPLETE)) {
            for (var next : ReferralStatus.values()) {
                assertThat(over.moveTo(next).isPresent())
                        .as("%s %s", over, next)
                        .isEqualTo(next == ReferralStatus.IN_PROGRESS);
            }
        }
    }

    @Test
    void every_move_that_may_be_made_is_explained_in_a_sentence() {
        for (var from : ReferralStatus.values()) {
            assertThat(from.moveTo(from)).as("%s to itself", from).isEmpty();
            for (var to : ReferralStatus.values()) {
                from.moveTo(to).ifPresent(words -> assertThat(words).endsWith("."));
            }
        }
    }

    @Test
    void what_an_end_amounts_to_is_derived() {
        var end = new Referral.Ending(LocalDate.parse("2026-11-20"), EndReason.RECALLED, "");
        var ended = Referrals.aReferral("2026-10-01").ended(end);
        assertThat(ReferralRules.conclusion(ended, false)).contains(Conclusion.CANCELLED);
        assertThat(ReferralRules.conclusion(ended, true)).contains(Conclusion.ENDED_EARLY);
        var done = Referrals.aReferral("2026-10-01")
                .ended(new Referral.Ending(LocalDate.parse("2026-11-20"), EndReason.COMPLETED, ""));
        assertThat(ReferralRules.conclusion(done, true)).contains(Conclusion.COMPLETED);
        assertThat(ReferralRules.conclusion(Referrals.aReferral("2026-10-01"), true))
                .isEmpty();
    }
}
