package org.alongside.exchange.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.alongside.app.extract.CombineExtracts;
import org.alongside.app.extract.Studies;
import org.alongside.app.extract.Study;
import org.alongside.contracts.AgeProgram;
import org.alongside.domain.Decision;
import org.alongside.domain.Trouble;
import org.alongside.domain.disclosure.Preset;
import org.alongside.domain.progress.Wanted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecordsTest {
    @TempDir
    private Path folder;

    /// Makes an extract, opens it with the standard age program, and unpacks it.
    private Path opened(Site site, Study study, String name) throws IOException {
        var age = AgeProgram.in(folder);
        var identity = folder.resolve("identity");
        if (!Files.exists(identity)) {
            age.identity("identity");
        }
        var to = folder.resolve(name + "-sealed");
        var made = site.making().records(study, Wanted.ALL, age.recipient(identity), to);
        assertThat(made.files()).containsExactly("srt-2026-records.zip.age");
        var zip = age.open(Files.readAllBytes(to.resolve(made.files().getFirst())), identity);
        var plain = Files.createDirectories(folder.resolve(name));
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Files.write(plain.resolve(entry.getName()), in.readAllBytes());
            }
        }
        return plain;
    }

    @Test
    void age_opens_it_and_nobody_is_named_in_it() throws IOException {
        var site = new Site("north", 7, 30);
        var plain = opened(site, site.study(), "one");
        var said = new ArrayList<String>();
        for (var person : site.record.people()) {
            said.addAll(List.of(person.crn().text(), person.id().toString(), person.givenName() + ","));
            person.dateOfBirth().ifPresent(day -> said.add(day.toString()));
        }
        for (var one : site.record.cases()) {
            said.add(one.referral().ref());
            for (var record : one.sessions()) {
                said.add(record.session().appointment().ref());
                record.responses().forEach(response -> said.add(response.answer()));
                said.add(record.session().note().text());
            }
            one.tasks().forEach(task -> said.add(task.text()));
        }
        said.removeIf(String::isBlank);
        assertThat(said).hasSizeGreaterThan(200);
        for (var bytes : Site.bytes(plain).values()) {
            assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain(said);
        }
        assertThat(Site.rows(plain.resolve("people.csv"))).hasSize((int) site.record.cases().stream()
                .map(one -> one.person().crn())
                .distinct()
                .count());
        assertThat(Site.rows(plain.resolve("sessions.csv")))
                .hasSize(site.record.cases().stream()
                        .mapToInt(one -> one.sessions().size())
                        .sum());
    }

    /// As any reader of Data Packages asks it.
    @Test
    void where_a_file_has_a_key_every_row_has_one_of_its_own() throws IOException {
        var site = new Site("north", 7, 60);
        var plain = opened(site, site.study(), "one");
        var described = JsonTree.read(Files.readAllBytes(plain.resolve("datapackage.json")))
                .orElseThrow();
        int keyed = 0;
        for (var resource : list(described.get("resources"))) {
            var file = (Map<?, ?>) resource;
            var schema = (Map<?, ?>) Objects.requireNonNull(file.get("schema"));
            var names = list(schema.get("fields")).stream()
                    .map(field -> ((Map<?, ?>) field).get("name"))
                    .toList();
            var places =
                    list(schema.get("primaryKey")).stream().map(names::indexOf).toList();
            if (!places.isEmpty()) {
                keyed++;
                var keys = Site.rows(plain.resolve(String.valueOf(file.get("path")))).stream()
                        .map(row -> places.stream().map(row::get).toList())
                        .toList();
                assertThat(keys)
                        .as("%s", file.get("name"))
                        .isNotEmpty()
                        .doesNotHaveDuplicates()
                        .allMatch(key -> key.stream().noneMatch(String::isBlank));
            }
        }
        assertThat(keyed).isGreaterThan(6);
    }

    private static List<?> list(@Nullable Object there) {
        return there == null ? List.of() : (List<?>) there;
    }

    @Test
    void dates_of_one_person_move_together() throws IOException {
        var site = new Site("north", 7, 30);
        var plain = opened(site, site.study(), "one");
        try (var study = site.study()) {
            var sessions = Site.rows(plain.resolve("sessions.csv"));
            Set<Integer> shifts = new HashSet<>();
            for (var one : site.record.cases()) {
                for (var record : one.sessions()) {
                    var appointment = record.session().appointment();
                    var name = study.of("session", appointment.id().toString());
                    var row = sessions.stream()
                            .filter(cells -> cells.getFirst().equals(name))
                            .findFirst()
                            .orElseThrow();
                    long by = ChronoUnit.DAYS.between(appointment.on(), LocalDate.parse(row.get(2)));
                    assertThat(by)
                            .isEqualTo(study.shiftDays(one.person().crn().text()))
                            .isBetween(-182L, 182L);
                    shifts.add((int) by);
                }
            }
            assertThat(shifts).hasSizeGreaterThan(5);
        }
    }

    @Test
    void the_same_record_and_study_give_the_same_bytes_and_another_study_other_names() throws IOException {
        var site = new Site("north", 7, 20);
        var one = opened(site, site.study(), "one");
        var two = opened(site, site.study(), "two");
        assertThat(Site.bytes(two)).containsExactlyEntriesOf(Site.bytes(one));
        var other = opened(site, Studies.named("SRT 2026", "another vault"), "three");
        assertThat(Site.rows(other.resolve("people.csv")))
                .doesNotContainAnyElementsOf(Site.rows(one.resolve("people.csv")));
    }

    @Test
    void two_practitioners_with_one_study_key_name_a_person_alike() throws IOException {
        var north = new Site("north", 7, 20);
        var south = new Site("south", 7, 20); // the same people, in another's record
        var one = opened(north, north.study(), "one");
        var two = opened(south, Studies.named(Site.STUDY, "north"), "two");
        assertThat(Site.rows(two.resolve("people.csv"))).isEqualTo(Site.rows(one.resolve("people.csv")));

        var to = folder.resolve("together");
        var combined = new CombineExtracts(new DataPackages(), Site.PAGES).combine(List.of(one, two), to);
        assertThat(combined).isInstanceOf(Decision.Keep.class);
        assertThat(Site.rows(to.resolve("people.csv"))).isEqualTo(Site.rows(one.resolve("people.csv")));
        assertThat(new DataPackages().read(to).head().sites()).hasSize(2);
    }

    @Test
    void tables_of_sites_add_up_and_what_is_hidden_stays_hidden() throws IOException {
        var north = folder.resolve("north");
        var south = folder.resolve("south");
        new Site("north", 7, 90).tables(Preset.DEFAULT, north);
        sameStudy(new Site("south", 8, 120), south);
        var to = folder.resolve("together");
        assertThat(new CombineExtracts(new DataPackages(), Site.PAGES).combine(List.of(north, south), to))
                .isInstanceOf(Decision.Keep.class);
        for (var name : List.of("flow", "attrition", "sara_progress", "relevance")) {
            var one = Site.rows(north.resolve(name + ".csv"));
            var other = Site.rows(south.resolve(name + ".csv"));
            for (var row : Site.rows(to.resolve(name + ".csv"))) {
                int at = row.size() - 3;
                var here = count(one, row.subList(0, at));
                var there = count(other, row.subList(0, at));
                assertThat(row.get(at))
                        .as("%s", row)
                        .isEqualTo(
                                here.equals("*") || there.equals("*")
                                        ? "*"
                                        : String.valueOf(Integer.parseInt(here) + Integer.parseInt(there)));
            }
        }
    }

    private static void sameStudy(Site site, Path to) {
        assertThat(site.tables(Preset.DEFAULT, to)).isInstanceOf(Decision.Keep.class);
    }

    private static String count(List<List<String>> rows, List<String> key) {
        return rows.stream()
                .filter(row -> row.subList(0, key.size()).equals(key))
                .map(row -> row.get(key.size()))
                .findFirst()
                .orElse("0");
    }

    @Test
    void a_site_twice_another_rule_and_a_changed_file_are_refused() throws IOException {
        var north = folder.resolve("north");
        var again = folder.resolve("again");
        var strict = folder.resolve("strict");
        var site = new Site("north", 7, 60);
        site.tables(Preset.DEFAULT, north);
        site.tables(Preset.DEFAULT, again);
        new Site("south", 8, 60).tables(Preset.STRICT, strict);
        var combining = new CombineExtracts(new DataPackages(), Site.PAGES);
        var to = folder.resolve("to");
        assertThat(said(combining.combine(List.of(north, again), to))).contains("the same site twice");
        assertThat(said(combining.combine(List.of(north, strict), to))).contains("different rules");
        var flow = again.resolve("flow.csv");
        Files.writeString(flow, Files.readString(flow).replaceFirst("\\*", "7"));
        assertThatThrownBy(() -> combining.combine(List.of(north, again), to))
                .isInstanceOfSatisfying(
                        Trouble.class, no -> assertThat(no.sort()).isEqualTo(Trouble.Sort.DAMAGED))
                .hasMessageContaining("flow.csv that was changed since");
        assertThat(to).doesNotExist();
    }

    private static String said(Decision<?> decision) {
        return ((Decision.Refuse<?>) decision).sentence("The extracts");
    }
}
