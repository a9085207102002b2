package org.alongside.app.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.alongside.app.Desk;
import org.alongside.app.RecordInMemory;
import org.alongside.domain.progress.Agenda;
import org.alongside.domain.progress.Flow;
import org.alongside.domain.progress.Progress;
import org.alongside.domain.record.Kind;
import org.alongside.domain.referral.ReferralStatus;
import org.alongside.packs.InstalledToolkits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PracticeTest {
    private final RecordInMemory record = new RecordInMemory();

    private Desk filled(String today) {
        var desk = record.desk(today, new InstalledToolkits(Path.of("content")));
        assertThat(Practice.fill(desk)).isEqualTo(12);
        return desk;
    }

    /// Leap days, month ends and year ends are days on which somebody practises too.
    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "2024-02-29", "2025-03-31", "2027-01-01", "2026-08-31"})
    void holds_someone_at_every_stage_whatever_the_day(String today) {
        var desk = filled(today);
        var cases = desk.records().cases();
        assertThat(cases)
                .extracting(one -> one.referral().status())
                .contains(
                        ReferralStatus.SUITABLE_NOT_READY,
                        ReferralStatus.AWAITING_START,
                        ReferralStatus.IN_PROGRESS,
                        ReferralStatus.PAUSED,
                        ReferralStatus.ENDED,
                        ReferralStatus.COMPLETE);
        var flow = Flow.of(
                cases,
                Flow.Scope.ALL,
                choice -> desk.toolkits().find(choice.toolkit()).flatMap(kit -> kit.edition(choice.edition())),
                LocalDate.parse(today));
        assertThat(flow.referred()).isEqualTo(12);
        for (var row : Flow.Row.values()) {
            assertThat(flow.count(row)).as(row.name()).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22"})
    void today_has_something_to_do_of_each_kind(String today) {
        var desk = filled(today);
        var agenda = Agenda.of(desk.records().cases(), LocalDate.parse(today), Agenda.EVIDENCE_WORKING_DAYS);
        assertThat(agenda.due()).isNotEmpty();
        assertThat(agenda.unrecorded()).hasSize(1);
        assertThat(agenda.tasks())
                .isNotEmpty()
                .noneMatch(open -> open.aCase().referral().isOver());
        assertThat(agenda.evidence()).hasSize(1);
        assertThat(agenda.notStarted()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22"})
    void the_one_mid_foundation_goes_on_with_the_fourth_exercise(String today) {
        var desk = filled(today);
        var one = desk.records().cases().stream()
                .filter(found -> found.person().crn().text().equals("X700102"))
                .findFirst()
                .orElseThrow();
        var edition = desk.toolkits()
                .find(Practice.TOOLKIT)
                .orElseThrow()
                .edition("current")
                .orElseThrow();
        assertThat(Progress.of(edition, one.sessions()).next()).isEqualTo(Optional.of("srt-04"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22"})
    void every_change_says_who_and_concerns_somebody(String today) {
        filled(today);
        assertThat(record.changes()).allSatisfy(change -> {
            assertThat(change.by()).isNotBlank();
            assertThat(change.person()).isPresent();
            assertThat(change.kind()).isIn(Kind.COLLECTION, Kind.ALTERATION);
        });
    }
}
