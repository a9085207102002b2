package org.alongside.exchange.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.app.ErasePerson;
import org.alongside.app.Measures;
import org.alongside.app.RemoveGoal;
import org.alongside.app.SetGoal;
import org.alongside.app.Settings;
import org.alongside.app.team.MakeReturn;
import org.alongside.app.team.ReceiveReturns.Outcome;
import org.alongside.app.team.Team;
import org.alongside.contracts.KeysInMemory;
import org.alongside.domain.Decision;
import org.alongside.domain.Trouble;
import org.alongside.domain.goal.Gains;
import org.alongside.domain.goal.GoalDraft;
import org.alongside.domain.goal.Level;
import org.alongside.domain.goal.Measure;
import org.alongside.domain.goal.Points;
import org.alongside.domain.people.ErasureReason;
import org.alongside.domain.progress.Wanted;
import org.alongside.domain.record.Kind;
import org.alongside.domain.team.TeamRows;
import org.junit.jupiter.api.Test;

/// From a practitioner's vault to a supervisor's: what comes counts once, whole, and for whom it was made.
class ReturnsTest {
    private final Returning team = new Returning();
    private final Returning.Practitioner pat = team.practitioner("Pat");
    private final Returning.Practitioner kim = team.practitioner("Kim");

    @Test
    void what_was_sent_is_read_over_the_team() {
        pat.adds(100_001);
        pat.adds(100_002);
        kim.adds(100_001);
        assertThat(team.receive(pat.sends())).isInstanceOf(Outcome.Taken.class);
        assertThat(team.receive(kim.sends())).isInstanceOf(Outcome.Taken.class);
        assertThat(team.seen()).isEqualTo(Map.of("Pat 1", List.of("X100001", "X100002"), "Kim 1", List.of("X100001")));
        var own = pat.record.cases();
        team.store.read(Wanted.ALL, (origin, one) -> {
            if (origin.practitioner().equals("Pat")) {
                assertThat(own).contains(one);
                assertThat(origin.team()).isEqualTo("North 2");
                assertThat(origin.sent().orElseThrow().freeText()).isTrue();
            }
        });
    }

    @Test
    void a_newer_one_takes_the_place_of_the_older_whatever_the_order_in_which_they_come() {
        pat.adds(100_001);
        var first = pat.sends();
        pat.adds(100_002);
        var second = pat.sends();
        pat.adds(100_003);
        var third = pat.sends();
        assertThat(team.receive(second)).isInstanceOf(Outcome.Taken.class);
        assertThat(why(team.receive(first))).startsWith("is older than the one that is here.");
        assertThat(team.receive(second)).isEqualTo(new Outcome.Same());
        assertThat(team.receive(third)).isInstanceOf(Outcome.Taken.class);
        assertThat(team.receive(third)).isEqualTo(new Outcome.Same());
        assertThat(why(team.receive(second))).startsWith("is older than the one that is here.");
        assertThat(team.seen()).isEqualTo(Map.of("Pat 3", List.of("X100001", "X100002", "X100003")));
        assertThat(new Team(team.supervisor).held().getFirst().flaggedAt()).isEmpty();
    }

    @Test
    void the_same_people_and_the_next_number_make_another_file_and_the_numbers_never_repeat() {
        pat.adds(100_001);
        assertThat(pat.sends().toString()).endsWith("1-return-00000000-1.age");
        team.disk.failAt(team.disk.changes(), 1);
        assertThatThrownBy(pat::sends)
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("Nothing has left, and the vault is safe.");
        team.disk.mend();
        assertThat(pat.sends().toString()).endsWith("-return-00000000-3.age");
        assertThat(team.receive(pat.sends())).isInstanceOf(Outcome.Taken.class);
        assertThat(pat.record.ledger(TeamRows.MADE)).hasSize(4);
    }

    @Test
    void without_free_text_no_words_leave_and_the_figures_do() {
        pat.adds(100_001);
        assertThat(team.receive(pat.sends(false))).isInstanceOf(Outcome.Taken.class);
        team.store.read(Wanted.ALL, (origin, one) -> {
            assertThat(origin.sent().orElseThrow().freeText()).isFalse();
            assertThat(one.person().supportNeeds()).isEmpty();
            assertThat(one.referral().suitability().reason()).isEmpty();
            assertThat(one.sessions().getFirst().responses())
                    .hasSize(2)
                    .allMatch(each -> each.answer().isEmpty());
            assertThat(one.sessions().getFirst().deliveries())
                    .hasSize(2)
                    .allMatch(each -> each.chosenBecause().isEmpty());
            assertThat(one.sessions().getFirst().session().note().text()).isEmpty();
            assertThat(one.tasks()).hasSize(1).allMatch(each -> each.text().isEmpty());
        });
    }

    @Test
    void goals_and_scores_come_with_their_levels_and_their_words_only_with_free_text() {
        pat.adds(1);
        var one = pat.record.cases().getFirst();
        var looks = Map.of(Level.EXPECTED, "Most days of the week");
        new SetGoal(pat.desk)
                .set(
                        one,
                        new GoalDraft(
                                Optional.empty(), "A quiet home", 2, looks, Optional.of(Level.LESS), Optional.empty()));
        var withGoal = pat.record.cases().getFirst();
        new SetGoal(pat.desk)
                .score(withGoal, new SetGoal.Scored(1, Level.MORE, LocalDate.of(2026, 11, 20), Optional.empty()));
        new Measures(pat.desk).name("Ours", Points.stored("0"), Points.stored("40"), Measure.Better.LOWER);
        new Measures(pat.desk).score(withGoal, "Ours", Points.stored("22.5"), LocalDate.of(2026, 11, 20));
        var gains = pat.record.cases().getFirst().gains();
        assertThat(gains.goals().getFirst().scores()).hasSize(1);
        assertThat(gains.scores()).hasSize(1);

        team.receive(pat.sends(false));
        var there = received();
        assertThat(there.scores()).isEqualTo(gains.scores());
        assertThat(there.goals().getFirst().scores())
                .isEqualTo(gains.goals().getFirst().scores());
        assertThat(there.goals().getFirst().goal().baseline()).contains(Level.LESS);
        assertThat(there.toString()).doesNotContain("A quiet home", "Most days of the week");

        team.receive(pat.sends(true));
        assertThat(received()).isEqualTo(gains);

        var scored = pat.record.cases().getFirst();
        new RemoveGoal(pat.desk).remove(scored, new RemoveGoal.Removal(1, true, "Set in error"));
        team.receive(pat.sends(true));
        assertThat(received()).isEqualTo(new Gains(List.of(), gains.scores()));
    }

    private Gains received() {
        var all = new ArrayList<Gains>();
        team.store.read(Wanted.ALL, (origin, one) -> all.add(one.gains()));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    @Test
    void the_practitioners_own_no_to_free_text_holds_whatever_is_asked() {
        pat.adds(100_001);
        Settings.set(pat.desk, Settings.RETURN_FREE_TEXT, "no");
        team.receive(pat.sends(true));
        assertThat(team.store.origins().getFirst().sent().orElseThrow().freeText())
                .isFalse();
    }

    @Test
    void a_vault_that_has_joined_no_team_makes_none() {
        Settings.set(pat.desk, Settings.TEAM_RECIPIENT, "");
        var made = new MakeReturn(pat.desk, pat.keys, team.files, 1).make(true, Returning.OUT::resolve);
        assertThat(made).isInstanceOf(Decision.Refuse.class);
        assertThat(pat.record.ledger(TeamRows.MADE)).isEmpty();
    }

    @Test
    void making_and_receiving_leave_their_lines() {
        var one = pat.adds(100_001);
        var two = pat.adds(100_002);
        kim.adds(100_003);
        team.receive(kim.sends());
        team.receive(pat.sends());
        var made = pat.record.changes().getLast();
        assertThat(made.kind()).isEqualTo(Kind.DISCLOSURE);
        assertThat(made.reason()).startsWith("team, 2 people, circle ");
        assertThat(List.of(one.id(), two.id())).allSatisfy(person -> {
            assertThat(pat.record.log(about(person)))
                    .anyMatch(line -> line.verb().equals("return.make"));
            assertThat(team.ledger.log(about(person)).stream().map(line -> line.kind() + " " + line.verb()))
                    .containsExactly("COLLECTION return.receive", "COMBINATION return.combine");
        });
    }

    private static org.alongside.app.Records.LogFilter about(UUID person) {
        return new org.alongside.app.Records.LogFilter(
                Optional.of(person), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    void an_erased_person_is_gone_from_the_next_return_and_then_from_the_team() {
        var person = pat.adds(100_001);
        pat.adds(100_002);
        team.receive(pat.sends());
        var erased = new ErasePerson(pat.desk).erase(person, ErasureReason.REQUESTED, true);
        assertThat(erased).isInstanceOf(Decision.Keep.class);
        var next = pat.sends();
        team.receive(next);
        assertThat(team.seen()).isEqualTo(Map.of("Pat 2", List.of("X100002")));
        var opened = team.files.open(team.teamKeys, next, false);
        opened.rows(row -> assertThat(row.toString()).doesNotContain(person.id().toString(), "Family100001"));
        assertThat(team.disk.files().stream().filter(file -> file.startsWith(Returning.TEAM)))
                .as("the older file is gone")
                .hasSize(1);
    }

    @Test
    void an_unknown_signer_is_refused_until_admitted() {
        var stranger = team.new Practitioner("Sam", new UUID(4, 4));
        stranger.adds(100_001);
        var file = stranger.sends();
        assertThat(why(team.receive(file))).startsWith("is signed by a key that this team has not admitted.");
        assertThat(team.seen()).isEmpty();
        team.admit(stranger, "Sam");
        assertThat(team.receive(file)).isInstanceOf(Outcome.Taken.class);
    }

    @Test
    void one_member_cannot_send_for_anothers_vault() {
        pat.adds(100_001);
        team.receive(pat.sends());
        var forger = team.new Practitioner("Kim", kim.keys.vault());
        var posing = new KeysInMemory(pat.keys.vault(), kim.keys.identity());
        var made = new MakeReturn(forger.desk, posing, team.files, 99).make(true, Returning.OUT::resolve);
        var file = ((Decision.Keep<MakeReturn.Made>) made).value().file();
        assertThat(why(team.receive(file))).startsWith("is signed for a vault with a key that was not admitted");
        assertThat(team.seen()).containsOnlyKeys("Pat 1");
    }

    @Test
    void a_return_for_another_team_is_refused_even_when_it_is_sealed_again_to_this_one() throws Exception {
        var other = new Returning();
        var elsewhere = KeysInMemory.of(new UUID(5, 5));
        new Team(pat.desk).join(elsewhere.recipient());
        pat.adds(100_001);
        var sealed = pat.sealed();
        assertThat(why(team.receive(sealed))).startsWith("is not sealed to this team, or is damaged");
        var to = new java.io.ByteArrayOutputStream();
        try (var opened = elsewhere.opening(new java.io.ByteArrayInputStream(sealed), false);
                var out = team.teamKeys.sealing(team.teamKeys.recipient(), to)) {
            opened.transferTo(out);
        }
        assertThat(why(team.receive(to.toByteArray()))).startsWith("was made for another team.");
        assertThat(team.seen()).isEmpty();
        assertThat(other.seen()).isEmpty();
    }

    @Test
    void every_flipped_byte_and_every_cut_is_noticed_and_nothing_of_it_goes_in() {
        var person = pat.sample.person(100_001);
        pat.record.keep(org.alongside.contracts.Sample.put(person, org.alongside.domain.record.PersonRows.of(person)));
        var sealed = pat.sealed();
        int damaged = 0;
        for (int at = 0; at < sealed.length; at++) {
            var spoilt = sealed.clone();
            spoilt[at] ^= (byte) (1 << (at % 8));
            var outcome = team.receive(spoilt);
            assertThat(outcome).as("byte " + at).isInstanceOf(Outcome.Refused.class);
            damaged += ((Outcome.Refused) outcome).damaged() ? 1 : 0;
            assertThat(team.receive(Arrays.copyOf(sealed, at)))
                    .as("cut at " + at)
                    .isInstanceOf(Outcome.Refused.class);
        }
        assertThat(team.receive(Arrays.copyOf(sealed, sealed.length + 1))).isInstanceOf(Outcome.Refused.class);
        assertThat(damaged).as("told as damage, not as a stranger's file").isGreaterThan(sealed.length * 2 / 3);
        assertThat(team.seen()).isEmpty();
        assertThat(new Team(team.supervisor).held()).isEmpty();
        assertThat(team.receive(sealed)).isInstanceOf(Outcome.Taken.class);
    }

    @Test
    void what_is_no_return_at_all_is_refused_in_one_sentence() {
        assertThat(why(team.receive("crn,given_name\n".getBytes(StandardCharsets.UTF_8))))
                .startsWith("is no age file, so it is no return.");
        assertThat(why(team.receive(new byte[0]))).startsWith("is no age file");
        assertThat(why(team.receive(Returning.OUT.resolve("missing.age")))).startsWith("cannot be read.");
    }

    @Test
    void a_vault_put_back_to_an_older_state_is_noticed_and_taken_only_when_told_so() {
        pat.adds(100_001);
        var before = pat.record.changes().size();
        team.receive(pat.sends());
        pat.adds(100_002);
        team.receive(pat.sends());
        var back = team.new Practitioner("Pat", pat.keys.vault());
        back.adds(100_001);
        assertThat(back.record.changes()).hasSizeGreaterThanOrEqualTo(before);
        back.adds(100_009);
        for (int number = 1; number <= 3; number++) {
            var file = back.sends();
            assertThat(why(team.receive(file)))
                    .as("number " + number)
                    .startsWith("does not go on from what that vault");
            assertThat(new Team(team.supervisor).held().getFirst().flaggedAt()).isPresent();
        }
        assertThat(team.seen()).containsOnlyKeys("Pat 2");
        var told = back.sends();
        assertThat(team.receiving().receive(told, true)).isInstanceOf(Outcome.Taken.class);
        assertThat(new Team(team.supervisor).held().getFirst().flaggedAt()).isEmpty();
        assertThat(team.seen()).isEqualTo(Map.of("Pat 4", List.of("X100001", "X100009")));
        assertThat(team.receive(back.sends())).isInstanceOf(Outcome.Taken.class);
    }

    @Test
    void after_a_restore_a_lower_number_is_taken_when_told_so() {
        pat.adds(100_001);
        pat.sends();
        pat.sends();
        team.receive(pat.sends());
        var back = team.new Practitioner("Pat", pat.keys.vault());
        back.adds(100_007);
        assertThat(team.receiving().receive(back.sends(), true)).isInstanceOf(Outcome.Taken.class);
        assertThat(team.seen()).containsOnlyKeys("Pat 1");
    }

    @Test
    void of_two_vaults_that_are_one_the_second_is_noticed() {
        pat.adds(100_001);
        var twin = team.new Practitioner("Pat", pat.keys.vault());
        twin.adds(100_001);
        twin.adds(100_005);
        team.receive(pat.sends());
        assertThat(why(team.receive(twin.sends()))).startsWith("does not go on from what that vault sent before");
        twin.sends();
        assertThat(why(team.receive(twin.sends()))).startsWith("does not go on from what that vault sent before");
        assertThat(team.receive(pat.sends())).isInstanceOf(Outcome.Taken.class);
    }

    @Test
    void a_return_from_the_future_is_refused() {
        var ahead = new MakeReturn(Returning.desk(pat.record, "2026-11-25"), pat.keys, team.files, 99);
        var made = ahead.make(true, Returning.OUT::resolve);
        assertThat(why(team.receive(
                        ((Decision.Keep<MakeReturn.Made>) made).value().file())))
                .startsWith("was made in the future.");
    }

    @Test
    void a_removed_member_is_refused_and_taken_out() {
        pat.adds(100_001);
        team.receive(pat.sends());
        var who = new Team(team.supervisor).member("pat").orElseThrow();
        new Team(team.supervisor).remove(who, team.store, new InFolder(team.disk, Returning.TEAM), false);
        assertThat(team.seen()).isEmpty();
        assertThat(team.disk.files().stream().filter(file -> file.startsWith(Returning.TEAM)))
                .isEmpty();
        assertThat(why(team.receive(pat.sends()))).startsWith("is signed by a key that this team has not admitted");
    }

    @Test
    void a_store_that_was_lost_is_filled_again_from_what_was_kept() {
        pat.adds(100_001);
        kim.adds(100_002);
        team.receive(pat.sends());
        team.receive(kim.sends());
        var before = team.seen();
        team.store.forget(pat.keys.vault());
        team.store.forget(kim.keys.vault());
        assertThat(team.receiving().settle()).isEmpty();
        assertThat(team.seen()).isEqualTo(before);
    }

    @Test
    void a_kept_file_that_was_lost_is_told_and_taken_in_again() {
        pat.adds(100_001);
        var sent = pat.sends();
        team.receive(sent);
        team.store.forget(pat.keys.vault());
        team.disk.files().stream()
                .filter(file -> file.startsWith(Returning.TEAM))
                .forEach(team.disk::take);
        assertThat(team.receiving().settle()).singleElement().asString().contains("Ask for a new one.");
        assertThat(team.receive(sent)).isInstanceOf(Outcome.Taken.class);
        assertThat(team.seen()).containsOnlyKeys("Pat 1");
    }

    private static String why(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome).why();
    }
}
