package org.alongside.app.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.alongside.domain.paper.Block;
import org.alongside.domain.paper.Document.Print;
import org.alongside.packs.InstalledToolkits;
import org.junit.jupiter.api.Test;

/// What is handed to a person, for everything that is shipped.
final class HandoutsTest {
    private final InstalledToolkits toolkits = new InstalledToolkits(Path.of("content"));

    @Test
    void every_exercise_has_a_worksheet_and_a_slide_of_three_points() {
        for (var toolkit : toolkits.all()) {
            for (var exercise : toolkit.exercises()) {
                var sheet = Worksheet.of(toolkit, exercise, "en", Print.VERY_LARGE);
                assertThat(sheet.blocks()).as(exercise.id()).hasSizeGreaterThan(3);
                assertThat(sheet.print()).isEqualTo(Print.VERY_LARGE);
                var slide = SummarySlide.of(toolkit, exercise, "en");
                assertThat(slide.print()).isEqualTo(Print.SLIDE);
                assertThat(slide.blocks().getFirst())
                        .isInstanceOfSatisfying(
                                Block.Points.class,
                                points -> assertThat(points.items()).hasSize(3));
            }
        }
    }

    @Test
    void the_foundation_comes_in_welsh_and_says_that_nobody_has_reviewed_it() {
        var toolkit = toolkits.find("skills-for-relationships").orElseThrow();
        for (var id : toolkit.editions().getFirst().foundation()) {
            var exercise = toolkit.exercise(id).orElseThrow();
            var sheet = Worksheet.of(toolkit, exercise, "cy", Print.LARGE);
            assertThat(sheet.language()).isEqualTo("cy");
            assertThat(sheet.title()).isEqualTo(exercise.in("cy").orElseThrow().title());
            assertThat(sheet.blocks()).contains(new Block.Heading(2, "Cyn y tro nesaf"));
            assertThat(sheet.blocks().toString()).contains("heb ei adolygu");
            assertThat(SummarySlide.of(toolkit, exercise, "cy").blocks().toString())
                    .contains("heb ei adolygu");
        }
    }

    @Test
    void what_is_in_no_other_language_comes_in_its_own() {
        var toolkit = toolkits.find("skills-for-relationships").orElseThrow();
        var exercise = toolkit.exercise("srt-36").orElseThrow();
        assertThat(Worksheet.of(toolkit, exercise, "cy", Print.LARGE))
                .isEqualTo(Worksheet.of(toolkit, exercise, "en", Print.LARGE));
    }

    @Test
    void a_diary_has_seven_days_to_write_on() {
        for (var language : new String[] {"en", "cy"}) {
            assertThat(DiarySheet.of(language, Print.LARGE).blocks())
                    .filteredOn(Block.AnswerLines.class::isInstance)
                    .hasSize(7);
        }
    }
}
