package org.alongside.app.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.alongside.app.RecordInMemory;
import org.alongside.app.Toolkits;
import org.alongside.app.practice.Practice;
import org.alongside.domain.paper.Document;
import org.alongside.domain.progress.Case;
import org.alongside.domain.toolkit.Toolkit;
import org.alongside.packs.InstalledToolkits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class PrintedDocumentsTest {
    private static final Stamp STAMP =
            new Stamp("OFFICIAL-SENSITIVE", "Pat Green", LocalDateTime.of(2026, 11, 22, 14, 2));

    private final Toolkits toolkits = new InstalledToolkits(Path.of("content"));
    private final RecordInMemory record = new RecordInMemory();

    @BeforeEach
    void practise() {
        Practice.fill(record.desk("2026-11-22", toolkits));
    }

    private Case of(String crn) {
        return record.cases().stream()
                .filter(one -> one.person().crn().text().equals(crn))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Toolkit> toolkit() {
        return toolkits.find(Practice.TOOLKIT);
    }

    private static String words(Document document) {
        return document.blocks().toString();
    }

    @Test
    void a_completion_report_says_what_was_done_answered_and_reached() {
        var report = CompletionReport.of(of("X700104"), toolkit(), STAMP, "");
        assertThat(words(report))
                .contains("24 of 24", "8 of 8", "Strengths I bring", "“I stop and think”", "Completed")
                .contains("Answers given to one's own supervisor may be kinder than true.")
                .contains("Every exercise of the edition is complete.");
        assertThat(report.printed()).isEqualTo("Printed by Pat Green at 14:02 on 22 November 2026");
        assertThat(report.marking()).isEqualTo("OFFICIAL-SENSITIVE");
    }

    @Test
    void what_the_practitioner_recommends_stands_where_else_there_are_lines_to_write_on() {
        var given = words(CompletionReport.of(of("X700104"), toolkit(), STAMP, "Keep going to the men's group."));
        assertThat(given).contains("Keep going to the men's group.").doesNotContain("To be filled in");
        assertThat(words(CompletionReport.of(of("X700104"), toolkit(), STAMP, " ")))
                .contains("To be filled in");
    }

    @Test
    void a_completion_report_holds_no_session_note() {
        var one = of("X700107");
        var notes = one.sessions().stream()
                .map(held -> held.session().note().text())
                .filter(text -> !text.isBlank())
                .toList();
        assertThat(notes).isNotEmpty();
        assertThat(words(CompletionReport.of(one, toolkit(), STAMP, ""))).doesNotContain(notes);
    }

    @Test
    void work_that_never_began_is_called_cancelled_and_nothing_is_made_up() {
        assertThat(words(CompletionReport.of(of("X700108"), toolkit(), STAMP, "")))
                .contains("Cancelled", "none held", "No answers were recorded.", "No session checks were recorded.")
                .contains("No exercise was used in a session that was held.", "Breach before the start");
    }

    @Test
    void a_referral_report_gives_the_rules_answer_with_its_reasons_and_risk_as_read() {
        assertThat(words(ReferralReport.of(of("X700107"), toolkit(), toolkits.reference("requirements"), STAMP)))
                .contains("Building Better Relationships", "Denial, Alcohol", "SARA is medium or high")
                .contains("Rehabilitation activity requirement (RAR)", "Alongside does not assess risk.");
    }

    @Test
    void a_pack_that_is_not_here_is_said_and_ids_stand_for_titles() {
        var one = of("X700102");
        assertThat(words(CompletionReport.of(one, Optional.empty(), STAMP, "")))
                .contains("skills-for-relationships (not installed here)", "srt-01", "what remains cannot be listed");
        assertThat(words(ReferralReport.of(one, Optional.empty(), List.of(), STAMP)))
                .contains("not installed here");
    }

    @Test
    void a_progress_sheet_is_large_and_safe_to_take_home() {
        for (var one : record.cases()) {
            var sheet = ProgressSheet.of(one, toolkit(), STAMP);
            assertThat(sheet.large()).isTrue();
            assertThat(words(sheet))
                    .contains(one.person().givenName())
                    .doesNotContain(
                            one.person().familyName(),
                            one.person().crn().text(),
                            "Skills for Relationships",
                            "SARA",
                            "not installed");
        }
    }

    @Test
    void goals_stand_in_the_persons_words_with_where_they_began_and_where_they_are() {
        var report = words(CompletionReport.of(of("X700104"), toolkit(), STAMP, ""));
        assertThat(report)
                .contains(
                        "“Talk to her without it turning into a row”",
                        "-2: Much less than hoped for",
                        "+1: More than hoped for, 23",
                        "T score 30.0 at the beginning and 60.0 at the latest, over 1 goal. 50 means that",
                        "Answers given to one's own supervisor may be kinder than true.");
        assertThat(words(CompletionReport.of(of("X700101"), toolkit(), STAMP, "")))
                .contains("No goals were set.")
                .doesNotContain("T score");
    }

    @Test
    void a_progress_sheet_shows_goals_in_plain_words_of_its_language_and_no_score() {
        assertThat(words(ProgressSheet.of(of("X700105"), toolkit(), STAMP)))
                .contains("My goals", "Walk away before I shout", "Far from it", "There, as I hoped")
                .doesNotContain("T score", "-2");
        assertThat(words(ProgressSheet.of(of("X700102"), toolkit(), STAMP)))
                .contains("Fy nodau", "Be calm when I pick up my lads", "Ddim yno eto");
        assertThat(words(ProgressSheet.of(of("X700101"), toolkit(), STAMP))).doesNotContain("My goals");
    }

    @Test
    void a_progress_sheet_says_what_was_done_and_what_comes_next() {
        assertThat(words(ProgressSheet.of(of("X700102"), toolkit(), STAMP, "en")))
                .contains("Strengths I bring", "I have done 3 of 36.", "We will look at: What happened: the trail.");
    }

    /// With the sessions of one toolkit and the terms of another: the sheet looks at nothing else of it.
    @Test
    void a_progress_sheet_says_how_many_meetings_there_were_of_those_meant() {
        var moving = toolkits.find("moving-on");
        assertThat(words(ProgressSheet.of(of("X700102"), moving, STAMP, "en")))
                .contains("Meetings so far: 3. The plan is at least 14.");
        assertThat(words(ProgressSheet.of(of("X700102"), moving, STAMP, "cy")))
                .contains("Cyfarfodydd hyd yma: 3. Y cynllun yw o leiaf 14.");
        assertThat(words(ProgressSheet.of(of("X700102"), toolkit(), STAMP, "en")))
                .doesNotContain("Meetings so far");
    }

    @Test
    void a_welsh_speaker_gets_the_progress_sheet_in_welsh_and_it_says_that_nobody_has_reviewed_it() {
        var sheet = ProgressSheet.of(of("X700102"), toolkit(), STAMP);
        assertThat(sheet.language()).isEqualTo("cy");
        assertThat(sheet.printed()).isEqualTo("Argraffwyd gan Pat Green am 14:02 ar 22 Tachwedd 2026");
        assertThat(words(sheet))
                .contains("Rydw i wedi gwneud 3 o 36.", "Y tro nesaf i ni gwrdd: dydd Sul 22 Tachwedd, 10:30 yb.")
                .contains("heb ei adolygu")
                .doesNotContain("Next time we meet", "My tasks");
    }

    @Test
    void every_exercise_has_a_worksheet_with_room_to_write_and_the_packs_notice() {
        var kit = toolkit().orElseThrow();
        for (var exercise : kit.exercises()) {
            var sheet = Worksheet.of(kit, exercise);
            assertThat(sheet.large()).isTrue();
            assertThat(sheet.marking()).isEmpty();
            assertThat(words(sheet)).contains("AnswerLines", "Before next time", kit.notice());
        }
    }
}
