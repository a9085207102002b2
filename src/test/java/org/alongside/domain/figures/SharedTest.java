package org.alongside.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alongside.contracts.Sample;
import org.alongside.domain.people.Crn;
import org.alongside.domain.people.Person;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.Origin;
import org.alongside.domain.progress.ReferralName;
import org.alongside.domain.referral.Referral;
import org.junit.jupiter.api.Test;

final class SharedTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private record Told(Origin origin, Case one) {}

    private final Sample sample = new Sample(81);
    private final List<Told> passed = new ArrayList<>();
    private final Shared shared = new Shared((origin, one) -> passed.add(new Told(origin, one)));

    private static Origin vault(int number, Optional<Origin.Sent> sent) {
        return new Origin(new UUID(number, 7), "Practitioner " + number, "London", "", "", sent);
    }

    private static Origin sent(int number, int minutes) {
        return vault(number, Optional.of(new Origin.Sent(1, NOON.plusSeconds(60L * minutes), true)));
    }

    /// As another vault has it: other keys, the same names.
    private Case taken(Case whole, int sessions) {
        var like = whole.person();
        var person = new Person(
                sample.id(),
                like.crn(),
                like.givenName(),
                like.familyName(),
                like.dateOfBirth(),
                like.sex(),
                like.language(),
                like.supportNeeds());
        return held(person, whole.referral(), sessions);
    }

    private Case held(Person person, Referral referral, int sessions) {
        return new Case(
                person,
                referral,
                List.of(),
                IntStream.range(0, sessions)
                        .mapToObj(day -> sample.session(
                                referral, LocalDate.of(2026, 10, 1).plusDays(day)))
                        .toList(),
                List.of());
    }

    private Case fresh(int number, int sessions) {
        var person = sample.person(number);
        return held(person, sample.referral(person), sessions);
    }

    private void tell(List<Told> all) {
        all.forEach(told ->
                shared.expect(ReferralName.of(told.one().person(), told.one().referral())));
        all.forEach(told -> shared.add(told.origin(), told.one()));
        shared.end();
    }

    @Test
    void what_one_vault_holds_is_passed_on_as_it_comes() {
        var all = List.of(
                new Told(sent(1, 0), fresh(1, 2)),
                new Told(sent(1, 0), fresh(2, 0)),
                new Told(sent(2, 0), fresh(3, 1)));
        tell(all);
        assertThat(passed).isEqualTo(all);
        assertThat(shared.people()).isEmpty();
        assertThat(shared.referrals()).isZero();
        assertThat(shared.met()).isEqualTo(3);
    }

    @Test
    void a_referral_that_went_along_counts_once_from_where_most_sessions_of_it_are() {
        var first = fresh(1, 3);
        var second = taken(first, 4);
        for (var order : List.of(List.of(1, 2), List.of(2, 1))) {
            passed.clear();
            var all = order.stream()
                    .map(number -> new Told(sent(number, -number), number == 1 ? first : second))
                    .toList();
            var again = new Shared((origin, one) -> passed.add(new Told(origin, one)));
            all.forEach(told ->
                    again.expect(ReferralName.of(told.one().person(), told.one().referral())));
            all.forEach(told -> again.add(told.origin(), told.one()));
            assertThat(passed).isEmpty();
            again.end();
            assertThat(passed).containsExactly(new Told(sent(2, -2), second));
            assertThat(again.referrals()).isEqualTo(1);
            assertThat(again.met()).isEqualTo(1);
            assertThat(again.vaults("X000001")).isEqualTo(2);
            assertThat(again.people())
                    .containsOnlyKeys("X000001")
                    .containsValue(new TreeSet<>(List.of("P. Practitioner")));
            assertThat(again.keys())
                    .containsExactlyInAnyOrder(
                            first.person().id(), second.person().id());
        }
    }

    @Test
    void of_two_alike_the_later_return_counts_and_what_was_not_sent_before_any() {
        var whole = fresh(1, 2);
        tell(List.of(new Told(sent(1, 5), whole), new Told(sent(2, 4), taken(whole, 2))));
        assertThat(passed).containsExactly(new Told(sent(1, 5), whole));
        passed.clear();
        var other = fresh(2, 2);
        tell(List.of(new Told(vault(9, Optional.empty()), other), new Told(sent(2, 4), taken(other, 2))));
        assertThat(passed).containsExactly(new Told(vault(9, Optional.empty()), other));
    }

    @Test
    void another_referral_of_the_same_person_is_another() {
        var first = fresh(1, 2);
        var second = new Told(sent(2, 0), held(taken(first, 0).person(), sample.referral(first.person()), 1));
        tell(List.of(new Told(sent(1, 0), first), second));
        assertThat(passed).containsExactly(new Told(sent(1, 0), first), second);
        assertThat(shared.people()).containsOnlyKeys("X000001");
        assertThat(shared.referrals()).isZero();
    }

    @Test
    void what_is_out_of_scope_in_one_vault_counts_from_the_other() {
        var whole = fresh(1, 2);
        var name = ReferralName.of(whole.person(), whole.referral());
        shared.expect(name);
        shared.expect(name);
        shared.add(sent(2, 0), whole);
        shared.end();
        assertThat(passed).hasSize(1);
        assertThat(shared.referrals()).isZero();
    }

    @Test
    void names_that_are_alike_by_chance_are_kept_apart() {
        var one = new ReferralName("X000001", "t", "Aa");
        var other = new ReferralName("X000001", "t", "BB");
        assertThat(one.hashCode()).isEqualTo(other.hashCode());
        var person = sample.person(1);
        var cases = List.of(named(person, "Aa"), named(person, "BB"));
        tell(List.of(new Told(sent(1, 0), cases.getFirst()), new Told(sent(2, 0), cases.getLast())));
        assertThat(passed).extracting(Told::one).containsExactlyInAnyOrderElementsOf(cases);
        assertThat(shared.referrals()).isZero();
    }

    private Case named(Person person, String ref) {
        var like = sample.referral(person);
        var referral = new Referral(
                like.id(),
                ref,
                person.id(),
                like.choice(),
                like.referredOn(),
                like.order(),
                like.risk(),
                like.barriers(),
                like.practitioner(),
                like.status(),
                like.suitability(),
                like.ending());
        return held(person, referral, 1);
    }

    /// Two hundred teams at random, against the plainest way there is: gather all, then pick.
    @Test
    void agrees_with_a_plain_count_whoever_moved_where() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var all = new ArrayList<Told>();
            for (int number = 1; number <= 12; number++) {
                var whole = fresh(number, random.nextInt(4));
                int vaults = 1 + random.nextInt(3);
                for (int vault = 1; vault <= vaults; vault++) {
                    all.add(new Told(
                            sent(vault, random.nextInt(3)), vault == 1 ? whole : taken(whole, random.nextInt(4))));
                }
            }
            Collections.shuffle(all, random);
            passed.clear();
            var each = new Shared((origin, one) -> passed.add(new Told(origin, one)));
            all.forEach(told ->
                    each.expect(ReferralName.of(told.one().person(), told.one().referral())));
            all.forEach(told -> each.add(told.origin(), told.one()));
            each.end();
            Map<Crn, List<Told>> gathered = all.stream()
                    .collect(Collectors.groupingBy(told -> told.one().person().crn()));
            var picked = new HashMap<Crn, Told>();
            gathered.forEach((crn, copies) -> picked.put(
                    crn,
                    copies.stream()
                            .sorted(Comparator.<Told>comparingInt(
                                            told -> -told.one().sessions().size())
                                    .thenComparing(
                                            told -> told.origin()
                                                    .sent()
                                                    .orElseThrow()
                                                    .madeAt(),
                                            Comparator.reverseOrder())
                                    .thenComparing(told -> told.origin().vault(), Comparator.reverseOrder()))
                            .findFirst()
                            .orElseThrow()));
            assertThat(passed).as("seed " + seed).containsExactlyInAnyOrderElementsOf(picked.values());
            assertThat(each.referrals()).as("seed " + seed).isEqualTo((int) gathered.values().stream()
                    .filter(copies -> copies.size() > 1)
                    .count());
        }
    }
}
