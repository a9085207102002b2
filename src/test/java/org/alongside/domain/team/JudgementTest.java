package org.alongside.domain.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JudgementTest {
    private static final Signer SIGNER = new Signer(new UUID(1, 1), "a".repeat(64));
    private static final Optional<TeamMember> MEMBER =
            Optional.of(new TeamMember(new UUID(2, 2), "Pat", SIGNER, LocalDate.EPOCH));
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    /// One life of a vault: the returns it makes, each of which names those before it.
    private record Life(List<Named> made, int salt) {
        Life() {
            this(new ArrayList<>(), 0);
        }

        Life fork(int upTo, int salt) {
            return new Life(new ArrayList<>(made.subList(0, upTo)), salt);
        }

        Held next() {
            int number = made.size() + 1;
            var named = new Named(number, String.format("%032x%032x", salt, number));
            var head = head(number, made.subList(Math.max(0, made.size() - ReturnHead.MOST_EARLIER), made.size()));
            made.add(named);
            return new Held(head, named.digest(), "f", "s", NOW, Optional.empty());
        }
    }

    private static ReturnHead head(int number, List<Named> earlier) {
        return new ReturnHead(
                "age1",
                SIGNER,
                number,
                NOW,
                LocalDate.EPOCH,
                LocalDate.EPOCH,
                number,
                true,
                new ReturnHead.Keeper("", "", "", ""),
                Optional.empty(),
                Map.of(),
                earlier);
    }

    private static Verdict of(Held next, Held last, boolean restored) {
        return new Judgement("age1", NOW, restored).of(next.head(), next.digest(), MEMBER, Optional.of(last));
    }

    @Test
    void within_one_life_the_newer_is_taken_and_the_older_is_not_and_nothing_is_ever_flagged() {
        var life = new Life();
        var all = new ArrayList<Held>();
        for (int each = 0; each < 600; each++) {
            all.add(life.next());
        }
        var chance = new Random(11);
        for (int round = 0; round < 20_000; round++) {
            var last = all.get(chance.nextInt(all.size()));
            var next = all.get(chance.nextInt(all.size()));
            var verdict = of(next, last, false);
            if (next.head().number() > last.head().number()) {
                assertThat(verdict).isEqualTo(new Verdict.Take());
            } else if (next.equals(last)) {
                assertThat(verdict).isEqualTo(new Verdict.Same());
            } else {
                assertThat(verdict)
                        .isInstanceOfSatisfying(
                                Verdict.No.class,
                                no -> assertThat(no.contradicts()).isFalse());
            }
        }
    }

    @Test
    void a_return_of_another_life_of_the_vault_is_flagged_whatever_its_number() {
        for (int fork = 0; fork < 8; fork++) {
            var life = new Life();
            Held last = life.next();
            for (int each = 1; each < 9; each++) {
                last = life.next();
            }
            var other = life.fork(fork, 1);
            for (int each = 0; each < 20; each++) {
                var next = other.next();
                assertThat(of(next, last, false))
                        .as("forked after " + fork + ", number " + next.head().number())
                        .isInstanceOfSatisfying(
                                Verdict.No.class,
                                no -> assertThat(no.contradicts()).isTrue());
                assertThat(of(next, last, true)).isEqualTo(new Verdict.Take());
            }
        }
    }

    @Test
    void a_seq_that_goes_backwards_is_flagged() {
        var life = new Life();
        var last = life.next();
        var next = head(2, List.of(last.named()));
        var back = new ReturnHead(
                next.team(),
                SIGNER,
                2,
                NOW,
                next.from(),
                next.to(),
                0,
                true,
                next.keeper(),
                Optional.empty(),
                Map.of(),
                next.earlier());
        assertThat(new Judgement("age1", NOW, false).of(back, "b".repeat(64), MEMBER, Optional.of(last)))
                .isInstanceOfSatisfying(
                        Verdict.No.class, no -> assertThat(no.contradicts()).isTrue());
    }
}
