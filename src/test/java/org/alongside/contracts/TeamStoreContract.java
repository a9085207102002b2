package org.alongside.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.alongside.app.team.Received;
import org.alongside.app.team.TeamStore;
import org.alongside.domain.Trouble;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.Flow;
import org.alongside.domain.progress.Origin;
import org.alongside.domain.progress.ReferralName;
import org.alongside.domain.progress.Wanted;
import org.alongside.domain.record.PersonRows;
import org.alongside.domain.record.ReferralRows;
import org.alongside.domain.record.ReflectionRows;
import org.alongside.domain.record.Row;
import org.alongside.domain.record.SessionRows;
import org.junit.jupiter.api.Test;

/// What [TeamStore] takes in, it hands over: whole, by origin, the last of each. Each test begins with an empty store.
public interface TeamStoreContract {
    /// Everything a practitioner may write, and what a database may read as its own.
    String WORDS = "a\\b \\N \\. tab\tline\nreturn\r 'quoted' \"twice\" ; -- {} $1 ?, £ Łódź 🙂 \u202E";

    /// The store.
    TeamStore store();

    /// A return that came from there.
    static Origin origin(int vault, long number) {
        return new Origin(
                new UUID(vault, 7),
                "Practitioner " + vault,
                vault % 2 == 0 ? "Wales" : "London",
                "PDU 'x'",
                "Team " + vault,
                Optional.of(new Origin.Sent(number, Instant.parse("2026-11-20T14:02:03Z"), vault % 2 == 0)));
    }

    /// Someone with two sessions, and all of it as rows.
    static List<Row> rows(Sample sample, int number) {
        var person = sample.person(number);
        var referral = sample.referral(person);
        var rows = new ArrayList<Row>();
        rows.add(PersonRows.of(person));
        rows.add(ReferralRows.of(referral));
        rows.add(ReferralRows.of(sample.history(referral)));
        for (int day = 1; day <= 2; day++) {
            var session = sample.session(referral, LocalDate.of(2026, 10, day));
            rows.add(SessionRows.of(session.session()));
            session.deliveries().forEach(one -> rows.add(SessionRows.of(one)));
            session.responses().forEach(one -> rows.add(SessionRows.of(one)));
            session.checks().forEach(one -> rows.add(SessionRows.of(one)));
            session.codings().forEach(one -> rows.add(ReflectionRows.of(one)));
            session.flags().forEach(one -> rows.add(ReflectionRows.of(one)));
            rows.add(SessionRows.of(sample.task(referral, session.session())));
        }
        return rows;
    }

    /// A return with those rows.
    static Received received(Origin origin, List<Row> rows) {
        return received(origin, rows, () -> {});
    }

    private static Received received(Origin origin, List<Row> rows, Runnable staged) {
        return new Received() {
            @Override
            public Origin origin() {
                return origin;
            }

            @Override
            public void rows(Consumer<Row> each) {
                rows.forEach(each);
            }

            @Override
            public void staged() {
                staged.run();
            }
        };
    }

    private Map<Origin, List<Case>> everything() {
        return read(Wanted.ALL);
    }

    private Map<Origin, List<Case>> read(Wanted wanted) {
        var read = new LinkedHashMap<Origin, List<Case>>();
        store().read(
                        wanted,
                        (origin, one) -> read.computeIfAbsent(origin, key -> new ArrayList<>())
                                .add(one));
        return read;
    }

    @Test
    default void an_empty_store_knows_nobody() {
        assertThat(store().origins()).isEmpty();
        assertThat(store().number(new UUID(1, 1))).isEmpty();
        assertThat(everything()).isEmpty();
        store().forget(new UUID(1, 1));
    }

    @Test
    default void hands_over_the_cases_that_went_in() {
        var sample = new Sample(21);
        var rows = new ArrayList<Row>();
        for (int number = 1; number <= 5; number++) {
            rows.addAll(rows(sample, number));
        }
        store().receive(received(origin(1, 1), rows));
        assertThat(store().origins()).containsExactly(origin(1, 1));
        assertThat(store().number(origin(1, 1).vault())).contains(1L);
        assertThat(everything()).containsExactly(Map.entry(origin(1, 1), Cases.of(rows)));
    }

    @Test
    default void hands_over_words_as_they_were_written() {
        var sample = new Sample(22);
        var rows = new ArrayList<Row>();
        for (var row : rows(sample, 1)) {
            var columns = new LinkedHashMap<>(row.columns());
            for (var free : List.of("support_needs", "suitability_reason", "note", "answer", "own_words", "reason")) {
                columns.computeIfPresent(free, (name, text) -> WORDS);
            }
            columns.computeIfPresent("agreed", (name, text) -> "");
            rows.add(new Row(row.table(), row.id(), columns));
        }
        store().receive(received(origin(1, 1), rows));
        assertThat(everything()).containsExactly(Map.entry(origin(1, 1), Cases.of(rows)));
    }

    @Test
    default void tells_origins_by_practitioner_and_the_same_keys_apart() {
        var rows = rows(new Sample(23), 1); // a vault that was copied, or one CRN told by two
        for (int vault : new int[] {3, 1, 2}) {
            store().receive(received(origin(vault, vault), rows));
        }
        assertThat(store().origins()).containsExactly(origin(1, 1), origin(2, 2), origin(3, 3));
        assertThat(everything().keySet()).containsExactly(origin(1, 1), origin(2, 2), origin(3, 3));
        store().forget(origin(2, 2).vault());
        assertThat(everything().keySet()).containsExactly(origin(1, 1), origin(3, 3));
        assertThat(everything().values()).allSatisfy(cases -> assertThat(cases).isEqualTo(Cases.of(rows)));
        assertThat(store().number(origin(2, 2).vault())).isEmpty();
    }

    @Test
    default void names_each_referral_for_each_vault_and_hands_it_over_once() {
        var moved = rows(new Sample(32), 1);
        for (int vault : new int[] {1, 2}) {
            store().receive(received(origin(vault, vault), moved));
        }
        store().receive(received(origin(3, 1), rows(new Sample(33), 2)));
        var names = new ArrayList<ReferralName>();
        store().names(names::add);
        var expected = everything().values().stream()
                .flatMap(List::stream)
                .map(one -> ReferralName.of(one.person(), one.referral()))
                .toList();
        assertThat(names).hasSize(3).containsExactlyInAnyOrderElementsOf(expected);
        var met = new ArrayList<String>();
        var shared = store().once(Wanted.ALL, (origin, one) -> met.add(origin.practitioner()));
        assertThat(met).containsExactly("Practitioner 3", "Practitioner 2");
        assertThat(shared.referrals()).isEqualTo(1);
    }

    @Test
    default void hands_over_only_what_is_wanted() {
        for (int vault = 1; vault <= 4; vault++) {
            store().receive(received(origin(vault, 1), rows(new Sample(vault), vault)));
        }
        assertThat(read(new Wanted(Flow.Scope.ALL, Optional.of("wales"), Optional.empty(), Optional.empty())))
                .containsOnlyKeys(origin(2, 1), origin(4, 1));
        assertThat(read(new Wanted(Flow.Scope.ALL, Optional.empty(), Optional.of("Team 3"), Optional.empty())))
                .containsOnlyKeys(origin(3, 1));
        assertThat(read(new Wanted(Flow.Scope.ALL, Optional.empty(), Optional.empty(), Optional.of("practitioner 4"))))
                .containsOnlyKeys(origin(4, 1));
    }

    @Test
    default void a_newer_return_stands_in_place_of_the_older() {
        var older = rows(new Sample(24), 1);
        var newer = rows(new Sample(25), 2);
        store().receive(received(origin(1, 1), older));
        store().receive(received(origin(2, 1), older));
        store().receive(received(origin(1, 5), newer));
        assertThat(everything())
                .containsExactly(Map.entry(origin(1, 5), Cases.of(newer)), Map.entry(origin(2, 1), Cases.of(older)));
    }

    @Test
    default void the_same_return_again_changes_nothing() {
        var rows = rows(new Sample(26), 1);
        store().receive(received(origin(1, 3), rows));
        var before = everything();
        store().receive(received(origin(1, 3), rows));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    default void refuses_an_older_return_and_asks_for_no_row_of_it() {
        var rows = rows(new Sample(27), 1);
        store().receive(received(origin(1, 3), rows));
        var asked = new AtomicInteger();
        assertThatThrownBy(() -> store().receive(new Received() {
                    @Override
                    public Origin origin() {
                        return TeamStoreContract.origin(1, 2);
                    }

                    @Override
                    public void rows(Consumer<Row> each) {
                        asked.incrementAndGet();
                    }
                }))
                .isInstanceOfSatisfying(
                        Trouble.class, trouble -> assertThat(trouble.sort()).isEqualTo(Trouble.Sort.REFUSED));
        assertThat(asked).hasValue(0);
        assertThat(everything()).containsExactly(Map.entry(origin(1, 3), Cases.of(rows)));
    }

    @Test
    default void a_return_that_breaks_off_leaves_everything_as_it_was() {
        var before = rows(new Sample(28), 1);
        var after = rows(new Sample(29), 2);
        store().receive(received(origin(1, 1), before));
        for (int broken = 0; broken <= after.size(); broken += 3) {
            int end = broken;
            for (int vault : new int[] {1, 2}) {
                assertThatThrownBy(() -> store().receive(new Received() {
                            @Override
                            public Origin origin() {
                                return TeamStoreContract.origin(vault, 2);
                            }

                            @Override
                            public void rows(Consumer<Row> each) {
                                after.subList(0, end).forEach(each);
                                throw new Trouble(Trouble.Sort.DAMAGED, "Cut.");
                            }
                        }))
                        .isInstanceOf(Trouble.class)
                        .hasMessageContaining("Cut.");
                assertThat(everything()).containsExactly(Map.entry(origin(1, 1), Cases.of(before)));
            }
        }
        assertThat(store().origins()).containsExactly(origin(1, 1));
        store().receive(received(origin(1, 2), after));
        assertThat(everything()).containsExactly(Map.entry(origin(1, 2), Cases.of(after)));
    }

    @Test
    default void a_return_that_may_not_count_leaves_everything_as_it_was() {
        var rows = rows(new Sample(30), 1);
        assertThatThrownBy(() -> store().receive(received(origin(1, 1), rows, () -> {
                    throw new Trouble(Trouble.Sort.FAILED, "Not saved.");
                })))
                .isInstanceOf(Trouble.class);
        assertThat(store().origins()).isEmpty();
        assertThat(store().number(origin(1, 1).vault())).isEmpty();
    }

    @Test
    default void a_return_counts_once_and_after_its_last_row() {
        var told = new ArrayList<String>();
        var rows = rows(new Sample(31), 1);
        store().receive(new Received() {
            @Override
            public Origin origin() {
                return TeamStoreContract.origin(1, 1);
            }

            @Override
            public void rows(Consumer<Row> each) {
                rows.forEach(each);
                told.add("rows");
            }

            @Override
            public void staged() {
                told.add("staged");
            }
        });
        assertThat(told).containsExactly("rows", "staged");
    }

    @Test
    default void says_where_it_is_in_one_sentence() {
        store().receive(received(origin(1, 1), rows(new Sample(32), 1)));
        assertThat(store().standing()).endsWith(".").doesNotContain("Practitioner", "/");
    }
}
