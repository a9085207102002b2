package org.alongside.app.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.alongside.app.CaseloadFiles;
import org.alongside.app.RecordInMemory;
import org.alongside.app.practice.MadeUp.One;
import org.alongside.domain.people.PersonRules;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.Flow;
import org.alongside.domain.progress.Wanted;
import org.alongside.domain.session.Session;
import org.alongside.domain.session.Shown;
import org.alongside.domain.toolkit.Toolkit;
import org.alongside.exchange.CsvCaseload;
import org.alongside.packs.InstalledToolkits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MadeUpTest {
    private static final InstalledToolkits PACKS = new InstalledToolkits(Path.of("content"));
    private static final List<Toolkit> TOOLKITS =
            List.of(PACKS.find(Practice.TOOLKIT).orElseThrow());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path folder;

    private static MadeUp from(long seed) {
        return new MadeUp(seed, TODAY, TOOLKITS);
    }

    private static List<Case> cases(long seed, int people) {
        return from(seed).people(people).flatMap(one -> one.cases().stream()).toList();
    }

    @Test
    void the_same_seed_makes_the_same_people_and_another_makes_others() {
        assertThat(from(7).people(60).toList()).isEqualTo(from(7).people(60).toList());
        assertThat(from(7).people(60).map(MadeUp.One::person).toList())
                .doesNotContainAnyElementsOf(
                        from(8).people(60).map(MadeUp.One::person).toList());
    }

    @Test
    void more_people_leave_the_first_ones_as_they_were() {
        assertThat(from(7).people(80).limit(20).toList())
                .isEqualTo(from(7).people(20).toList());
    }

    @Test
    void no_two_people_share_a_crn_and_no_two_things_a_key_or_a_reference() {
        var crns = new HashSet<String>();
        var keys = new HashSet<Object>();
        var refs = new HashSet<String>();
        from(3).people(2_000).forEach(one -> {
            assertThat(crns.add(one.person().crn().text())).isTrue();
            assertThat(keys.add(one.person().id())).isTrue();
            for (var each : one.cases()) {
                assertThat(refs.add(each.referral().ref())).isTrue();
                assertThat(keys.add(each.referral().id())).isTrue();
                each.sessions().forEach(record -> {
                    var appointment = record.session().appointment();
                    assertThat(refs.add(appointment.ref())).isTrue();
                    assertThat(keys.add(appointment.id())).isTrue();
                    record.deliveries()
                            .forEach(delivery ->
                                    assertThat(keys.add(delivery.id())).isTrue());
                });
                each.tasks().forEach(task -> assertThat(refs.add(task.ref())).isTrue());
            }
        });
    }

    @Test
    void fewer_people_reach_each_exercise_of_the_foundation_and_every_row_of_the_flow_has_someone() {
        var flow = Flow.of(
                cases(1, 1_000),
                Flow.Scope.ALL,
                choice -> PACKS.find(choice.toolkit()).flatMap(kit -> kit.edition(choice.edition())),
                TODAY);
        for (var row : Flow.Row.values()) {
            assertThat(flow.count(row)).as(row.name()).isGreaterThan(10);
        }
        assertThat(flow.saraAssessed()).isLessThan(flow.referred());
        assertThat(flow.warnings()).hasSizeGreaterThan(10);
        var reached = TOOLKITS.getFirst().editions().getFirst().foundation().stream()
                .map(id -> (int)
                        cases(1, 1_000).stream().filter(one -> used(one, id)).count())
                .toList();
        assertThat(reached.getFirst()).isGreaterThan(reached.getLast() * 5 / 4);
    }

    private static boolean used(Case one, String exercise) {
        return one.sessions().stream()
                .filter(record -> record.session().isAttended())
                .flatMap(record -> record.deliveries().stream())
                .anyMatch(delivery ->
                        delivery.exercise().equals(exercise) && delivery.shown().isUsed());
    }

    @Test
    void holds_what_reports_must_cope_with() {
        var cases = cases(1, 1_000);
        var records = cases.stream().flatMap(one -> one.sessions().stream()).toList();
        assertThat(records).anyMatch(record -> record.session() instanceof Session.CalledOff);
        assertThat(records)
                .anyMatch(record ->
                        !record.session().isAttended() && !record.deliveries().isEmpty());
        assertThat(records)
                .anyMatch(record -> record.session() instanceof Session.Planned
                        && record.session().appointment().on().isBefore(TODAY));
        assertThat(records.stream()
                        .flatMap(record -> record.deliveries().stream())
                        .map(delivery -> delivery.shown())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Shown.values());
        assertThat(cases).anyMatch(one -> one.sessions().isEmpty());
        assertThat(from(1).people(1_000)).anyMatch(one -> one.cases().isEmpty());
    }

    @Test
    void everyone_would_pass_at_the_front_door() {
        from(5).people(500)
                .map(One::person)
                .forEach(person -> assertThat(PersonRules.decide(person, TODAY))
                        .isInstanceOf(org.alongside.domain.Decision.Keep.class));
    }

    /// Leap days, month ends and year ends are days on which somebody makes people up too.
    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "2024-02-29", "2025-03-31", "2027-01-01"})
    void files_of_them_are_taken_whole_and_give_the_same_files_again(String today) throws Exception {
        var all = new MadeUp(11, LocalDate.parse(today), TOOLKITS).people(120).toList();
        var files = new CsvCaseload();
        files.write(
                all.stream().map(One::person).toList(),
                all.stream().flatMap(one -> one.cases().stream()).toList(),
                folder.resolve("made"));
        var desk = new RecordInMemory().desk(today, PACKS);
        assertThat(files.read(desk, folder.resolve("made"), false).rejects()).isEmpty();
        files.write(desk, folder.resolve("again"));
        for (var name : List.of(
                "people",
                "referrals",
                "sessions",
                "deliveries",
                "responses",
                "tasks",
                "checks",
                "goals",
                "goal_scores",
                "scores",
                "codings",
                "flags")) {
            assertThat(folder.resolve("again/" + name + ".csv"))
                    .hasSameBinaryContentAs(folder.resolve("made/" + name + ".csv"));
            assertThat(Files.size(folder.resolve("made/" + name + ".csv"))).isGreaterThan(1_000);
        }
    }

    @Test
    void a_vault_filled_with_them_exports_what_their_files_hold() {
        var desk = new RecordInMemory().desk("2026-11-22", PACKS);
        from(4).fill(desk, 70);
        var files = new CsvCaseload();
        var counts = files.write(desk, folder.resolve("vault"));
        var all = from(4).people(70).toList();
        assertThat(files.write(
                        all.stream().map(One::person).toList(),
                        all.stream().flatMap(one -> one.cases().stream()).toList(),
                        folder.resolve("files")))
                .isEqualTo(counts);
        assertThat(folder.resolve("vault/sessions.csv")).hasSameBinaryContentAs(folder.resolve("files/sessions.csv"));
        assertThat(counts).extracting(CaseloadFiles.Count::rows).allMatch(rows -> rows > 20);
    }

    @Test
    void in_a_team_every_twelfth_practitioner_has_someone_whom_the_one_before_has_too() {
        var team = new MadeUpTeam(from(2), 2, 30, 10);
        var seen = new ArrayList<String>();
        for (int each = 0; each < 30; each++) {
            team.people(each).forEach(one -> seen.add(one.person().crn().text()));
        }
        assertThat(seen).hasSize(302);
        assertThat(new HashSet<>(seen)).hasSize(300);
        var origins = new HashSet<Object>();
        team.read(Wanted.ALL, (origin, one) -> origins.add(origin.vault()));
        assertThat(origins).hasSize(30);
        assertThat(team.origins()).extracting(origin -> origin.practitioner()).doesNotHaveDuplicates();
    }

    @Test
    void refuses_a_toolkit_with_nothing_in_it_and_a_number_that_nobody_has() {
        assertThatThrownBy(() -> new MadeUp(1, TODAY, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> from(1).one(-1, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> from(1).one(MadeUp.NUMBERS, "")).isInstanceOf(IllegalArgumentException.class);
    }
}
