package org.alongside.app.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.alongside.app.Caseloads;
import org.alongside.app.Desk;
import org.alongside.app.RecordInMemory;
import org.alongside.app.Report;
import org.alongside.app.Writer.Format;
import org.alongside.app.practice.MadeUp;
import org.alongside.app.practice.MadeUpTeam;
import org.alongside.app.practice.Practice;
import org.alongside.domain.Trouble;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.Flow;
import org.alongside.domain.progress.Origin;
import org.alongside.domain.progress.ReferralName;
import org.alongside.domain.progress.Wanted;
import org.alongside.domain.record.Kind;
import org.alongside.packs.InstalledToolkits;
import org.alongside.reports.Pages;
import org.alongside.reports.Strokes;
import org.junit.jupiter.api.Test;

final class ReportsTest {
    private static final InstalledToolkits PACKS = new InstalledToolkits(Path.of("content"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Map<String, BiFunction<Reports, Wanted, Report>> ALL = Map.of(
            "caseload", Reports::caseload,
            "flow", Reports::flow,
            "dosage", Reports::dosage,
            "sessions", Reports::sessions,
            "attendance", Reports::attendance,
            "uptake", Reports::uptake,
            "content", Reports::content,
            "quality", Reports::quality);

    private final RecordInMemory record = new RecordInMemory();
    private final Desk desk = record.desk(TODAY.toString(), PACKS);

    private static MadeUpTeam team(int practitioners, int peopleEach) {
        var madeUp = new MadeUp(9, TODAY, List.of(PACKS.find(Practice.TOOLKIT).orElseThrow()));
        return new MadeUpTeam(madeUp, 9, practitioners, peopleEach);
    }

    private static Wanted of(String team) {
        return new Wanted(Flow.Scope.ALL, Optional.empty(), Optional.of(team), Optional.empty());
    }

    /// The same cases, as if they had come in returns of that time.
    private record Sent(Caseloads own, Instant madeAt) implements Caseloads {
        @Override
        public List<Origin> origins() {
            return own.origins().stream().map(this::sent).toList();
        }

        @Override
        public void read(Wanted wanted, BiConsumer<Origin, Case> each) {
            own.read(wanted, (origin, one) -> each.accept(sent(origin), one));
        }

        private Origin sent(Origin origin) {
            return new Origin(
                    origin.vault(),
                    origin.practitioner(),
                    origin.region(),
                    origin.pdu(),
                    origin.team(),
                    Optional.of(new Origin.Sent(1, madeAt, true)));
        }
    }

    @Test
    void an_empty_caseload_is_told_with_zeros_and_no_warning() {
        var nobody = team(1, 1);
        var none = new Caseloads() {
            @Override
            public List<Origin> origins() {
                return nobody.origins();
            }

            @Override
            public void read(Wanted wanted, BiConsumer<Origin, Case> each) {}
        };
        ALL.forEach((name, make) -> {
            var report = make.apply(new Reports(desk, none), Wanted.ALL);
            assertThat(report.warnings()).as(name).isEmpty();
            for (var format : List.of(Format.TEXT, Format.CSV, Format.JSON, Format.HTML, Format.PDF)) {
                assertThat(new Pages(Strokes.BLOCKS).write(report, format, "", ""))
                        .as("%s as %s", name, format)
                        .isNotEmpty();
            }
        });
    }

    @Test
    void every_report_of_a_team_fits_eighty_columns() {
        var reports = new Reports(desk, team(13, 20));
        ALL.forEach((name, make) -> {
            var text = new String(
                    new Pages(Strokes.BLOCKS).write(make.apply(reports, Wanted.ALL), Format.TEXT, "M", "P"),
                    StandardCharsets.UTF_8);
            assertThat(text.lines().filter(line -> line.codePointCount(0, line.length()) > 80))
                    .as(name)
                    .isEmpty();
        });
    }

    @Test
    void a_crn_in_two_practitioners_records_is_one_person_and_is_warned_of() {
        var report = new Reports(desk, team(13, 20)).caseload(Wanted.ALL);
        assertThat(report.warnings())
                .anyMatch(warning -> warning.startsWith("1 person is in more than one practitioner's records"));
        var rows = report.rows();
        int crn = rows.columns().indexOf("crn");
        var distinct = rows.cells().stream().map(row -> row.get(crn)).distinct().count();
        assertThat(report.data().get("people")).isEqualTo((int) distinct);
        assertThat((List<?>) report.data().get("shared")).hasSize(1);
    }

    /// The same caseload as often as it takes, so that it is a region's.
    private record Region(MadeUpTeam team, int times) implements Caseloads {
        @Override
        public List<Origin> origins() {
            return team.origins();
        }

        @Override
        public void names(Consumer<ReferralName> each) {}

        @Override
        public void read(Wanted wanted, BiConsumer<Origin, Case> each) {
            var cases = new ArrayList<Case>();
            team.read(wanted, (origin, one) -> cases.add(one));
            for (int time = 0; time < times; time++) {
                cases.forEach(one -> each.accept(team.origin(0), one));
            }
        }
    }

    @Test
    void what_lists_each_referral_refuses_a_whole_region_and_the_figures_do_not() {
        var region = new Reports(desk, new Region(team(1, 40), 300));
        assertThat(referred(region.flow(Wanted.ALL))).isGreaterThan(10_000);
        for (var name : List.of(ReportName.CASELOAD, ReportName.DOSAGE)) {
            assertThatThrownBy(() -> name.make(region, Wanted.ALL))
                    .isInstanceOfSatisfying(
                            Trouble.class, trouble -> assertThat(trouble.sort()).isEqualTo(Trouble.Sort.REFUSED))
                    .hasMessageContaining("More than 10,000 referrals", "Narrow it down");
        }
    }

    private static int referred(Report flow) {
        return (Integer) Objects.requireNonNull(flow.data().get("referred"));
    }

    @Test
    void the_parts_of_a_team_add_up_to_the_whole() {
        var reports = new Reports(desk, team(30, 8));
        int whole = referred(reports.flow(Wanted.ALL));
        int named = 0;
        for (var team : List.of("Team 1", "team 2", " Team 3 ", "Team 4")) {
            int part = referred(reports.flow(of(team)));
            assertThat(part).isPositive();
            named += part;
        }
        int unnamed = referred(reports.flow(of("")));
        assertThat(named + unnamed).isEqualTo(whole);
    }

    @Test
    void of_returns_sessions_are_counted_and_not_listed() {
        var own = new Reports(desk, team(3, 8)).sessions(Wanted.ALL);
        var sent = new Reports(desk, new Sent(team(3, 8), Instant.parse("2026-11-20T09:00:00Z"))).sessions(Wanted.ALL);
        assertThat(sent.rows().cells()).isEmpty();
        assertThat(own.rows().cells()).isNotEmpty();
        assertThat(sent.data().get("weeks")).isEqualTo(own.data().get("weeks"));
    }

    @Test
    void a_return_dated_after_today_is_warned_of() {
        var report = new Reports(desk, new Sent(team(1, 8), Instant.parse("2026-12-20T09:00:00Z"))).flow(Wanted.ALL);
        assertThat(report.warnings()).contains("1 return is dated after today; a clock may have been wrong.");
    }

    @Test
    void days_after_today_are_warned_of() {
        var early = new RecordInMemory().desk("2025-06-01", PACKS);
        var warnings = String.join(
                "\n", new Reports(early, team(1, 30)).quality(Wanted.ALL).warnings());
        assertThat(warnings)
                .contains("is dated after today; a clock may have been wrong.")
                .contains("has an outcome but is dated after today");
    }

    @Test
    void each_report_leaves_a_line_before_it_is_handed_out() {
        ALL.forEach((name, make) -> {
            int before = record.changes().size();
            assertThat(make.apply(new Reports(desk, team(2, 5)), Wanted.ALL)).isNotNull();
            var lines = record.changes().subList(before, record.changes().size());
            assertThat(lines).hasSize(1);
            assertThat(lines.getFirst().kind()).isEqualTo(Kind.CONSULTATION);
            assertThat(lines.getFirst().verb()).isEqualTo("report." + name);
        });
    }

    @Test
    void a_practitioner_whom_nobody_names_is_warned_of() {
        var nobody = new Wanted(Flow.Scope.ALL, Optional.empty(), Optional.empty(), Optional.of("Nobody Here"));
        assertThat(new Reports(desk, team(2, 5)).flow(nobody).warnings())
                .containsExactly("No referral in scope is that practitioner's. Check the name.");
    }

    @Test
    void many_warnings_are_gathered_for_people_and_whole_for_programs() {
        var report = new Reports(desk, team(10, 20)).flow(Wanted.ALL);
        var all = new ArrayList<>((List<?>) report.data().get("warnings"));
        assertThat(all).hasSizeGreaterThan(12);
        assertThat(report.warnings()).hasSizeLessThan(all.size());
        assertThat(report.warnings()).anyMatch(warning -> warning.contains("The same holds for "));
    }

    @Test
    void who_is_in_it_is_told_to_the_log_of_copies() {
        var report = new Reports(desk, team(1, 10)).flow(Wanted.ALL);
        var people = new ArrayList<UUID>();
        team(1, 10).read(Wanted.ALL, (origin, one) -> people.add(one.person().id()));
        assertThat(report.about()).containsExactlyInAnyOrderElementsOf(List.copyOf(new java.util.HashSet<>(people)));
    }
}
