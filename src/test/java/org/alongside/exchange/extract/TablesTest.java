package org.alongside.exchange.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.Effort;
import org.alongside.app.practice.MadeUp;
import org.alongside.app.practice.Practice;
import org.alongside.domain.Decision;
import org.alongside.domain.disclosure.Ledger;
import org.alongside.domain.disclosure.Preset;
import org.alongside.domain.extract.Published;
import org.alongside.domain.record.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tables as they lie on the disk, read by somebody who wants to know more than they say.
final class TablesTest {
    private static final long SEED = 20261123;

    @TempDir
    private Path folder;

    @Test
    void the_same_record_gives_the_same_bytes_and_one_release() throws IOException {
        var site = new Site("north", 7, 60);
        assertThat(site.tables(Preset.DEFAULT, folder.resolve("one"))).isInstanceOf(Decision.Keep.class);
        assertThat(site.tables(Preset.DEFAULT, folder.resolve("two"))).isInstanceOf(Decision.Keep.class);
        assertThat(Site.bytes(folder.resolve("two"))).containsExactlyEntriesOf(Site.bytes(folder.resolve("one")));
        assertThat(site.record.publications()).hasSize(1);
        assertThat(site.record.changes().stream().filter(one -> one.verb().equals("extract.tables")))
                .hasSize(2)
                .allMatch(one -> one.kind() == Kind.DISCLOSURE);
    }

    @Test
    void another_rule_than_that_of_earlier_tables_is_refused() {
        var site = new Site("north", 7, 30);
        site.tables(Preset.DEFAULT, folder.resolve("one"));
        assertThat(site.tables(Preset.STRICT, folder.resolve("two")))
                .isInstanceOfSatisfying(
                        Decision.Refuse.class,
                        no -> assertThat(no.sentence("--preset")).contains("Use --preset default."));
        assertThat(folder.resolve("two")).doesNotExist();
    }

    @Test
    void nobody_is_named_in_what_may_be_published() throws IOException {
        var site = new Site("north", 7, 60);
        site.tables(Preset.DEFAULT, folder.resolve("one"));
        for (var bytes : Site.bytes(folder.resolve("one")).values()) {
            var text = new String(bytes, StandardCharsets.UTF_8);
            site.record
                    .people()
                    .forEach(person -> assertThat(text)
                            .doesNotContain(person.crn().text())
                            .doesNotContain(person.id().toString()));
        }
    }

    /// Random cohorts, of which more and more are published.
    @Test
    void no_hidden_number_can_be_worked_out_of_the_files() throws IOException {
        int hidden = 0;
        int shown = 0;
        for (int number = 0; number < Effort.of(6, 60, 300); number++) {
            var site = new Site("north", SEED + number, 8 + number * 23 % 150);
            var first = folder.resolve("first" + number);
            var second = folder.resolve("second" + number);
            site.tables(Preset.DEFAULT, first);
            new MadeUp(
                            SEED - number - 1,
                            LocalDate.of(2026, 11, 22),
                            List.of(Site.PACKS.find(Practice.TOOLKIT).orElseThrow()))
                    .fill(site.record.desk("2026-11-22", Site.PACKS), 3);
            site.tables(Preset.DEFAULT, second);
            for (var release : List.of(first, second)) {
                for (var name : Published.names()) {
                    if (name.equals("means")) {
                        continue;
                    }
                    var rows = Site.rows(release.resolve(name + ".csv"));
                    int categories = rows.isEmpty() ? 0 : rows.getFirst().size() - 3;
                    for (var row : rows) {
                        var people = row.get(categories);
                        hidden += people.equals("*") ? 1 : 0;
                        shown += people.equals("*") ? 0 : 1;
                        assertThat(people)
                                .as("%s of seed %d", row, SEED + number)
                                .matches("\\*|0|[5-9]|\\d{2,}");
                        assertThat(people.equals("*")
                                        && (row.get(categories + 1).matches("[0-9.]+")
                                                || row.get(categories + 2).matches("[0-9.]+")))
                                .as("a share of a hidden number: %s", row)
                                .isFalse();
                    }
                    assertThat(left(rows, categories))
                            .as("numbers given away by a sum in %s of seed %d", name, SEED + number)
                            .isEmpty();
                }
            }
            differ(first, second, SEED + number);
            for (var publication : site.record.publications()) {
                assertThat(Ledger.read(publication.ledger()).preset()).isEqualTo(Preset.DEFAULT);
            }
        }
        assertThat(hidden).isPositive();
        assertThat(shown).isPositive();
    }

    /// A number that changed by a few people from one release to the next tells of those few.
    private static void differ(Path first, Path second, long seed) throws IOException {
        for (var name : Published.names()) {
            if (name.equals("means")) {
                continue;
            }
            var before = new HashMap<List<String>, String>();
            for (var row : Site.rows(first.resolve(name + ".csv"))) {
                before.put(row.subList(0, row.size() - 3), row.get(row.size() - 3));
            }
            for (var row : Site.rows(second.resolve(name + ".csv"))) {
                var one = before.getOrDefault(row.subList(0, row.size() - 3), "*");
                var other = row.get(row.size() - 3);
                if (!one.equals("*") && !other.equals("*") && !one.equals("0") && !other.equals("0")) {
                    int by = Math.abs(Integer.parseInt(one) - Integer.parseInt(other));
                    assertThat(by == 0 || by >= 5)
                            .as("%s was %s, of seed %d", row, one, seed)
                            .isTrue();
                }
            }
        }
    }

    /// Hidden numbers that stand alone in a sum, and those that follow when they are known: plain subtraction.
    private static List<List<String>> left(List<List<String>> rows, int categories) {
        var numbers = new HashMap<List<String>, String>();
        rows.forEach(row -> numbers.put(row.subList(0, categories), row.get(categories)));
        var found = new ArrayList<List<String>>();
        for (var key : List.copyOf(numbers.keySet())) {
            for (int at = 2; at < categories; at++) {
                if (key.get(at).equals("ALL")) {
                    alone(numbers, key, at, found);
                }
            }
        }
        return found;
    }

    private static void alone(Map<List<String>, String> numbers, List<String> total, int at, List<List<String>> found) {
        var parts = numbers.keySet().stream()
                .filter(key -> !key.get(at).equals("ALL"))
                .filter(key -> key.subList(0, at).equals(total.subList(0, at))
                        && key.subList(at + 1, key.size()).equals(total.subList(at + 1, total.size())))
                .toList();
        var hidden = parts.stream().filter(key -> "*".equals(numbers.get(key))).toList();
        boolean isTotalShown = !"*".equals(numbers.get(total));
        if (isTotalShown && hidden.size() == 1) {
            found.addAll(hidden);
        }
        if (!isTotalShown && hidden.isEmpty() && !parts.isEmpty()) {
            found.add(total);
        }
    }

    @Test
    void a_folder_that_holds_something_is_left_as_it_is() throws IOException {
        Files.writeString(folder.resolve("mine"), "x");
        var site = new Site("north", 7, 20);
        assertThatThrownBy(() -> site.tables(Preset.DEFAULT, folder)).hasMessageContaining("not empty");
        assertThat(Site.bytes(folder)).containsOnlyKeys("mine");
        assertThat(site.record.publications()).isEmpty();
    }
}
