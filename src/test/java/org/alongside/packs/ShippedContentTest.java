package org.alongside.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.IntStream;
import org.alongside.domain.Decision;
import org.alongside.domain.toolkit.Captions;
import org.alongside.domain.toolkit.Exercise;
import org.alongside.domain.toolkit.Toolkit;
import org.junit.jupiter.api.Test;

final class ShippedContentTest {
    private final InstalledToolkits toolkits = new InstalledToolkits(Path.of("content"));

    private Toolkit skillsForRelationships() {
        return toolkits.find("skills-for-relationships").orElseThrow();
    }

    @Test
    void every_shipped_pack_can_be_read() {
        assertThat(toolkits.problems()).isEmpty();
        assertThat(toolkits.all()).isNotEmpty();
    }

    @Test
    void skills_for_relationships_has_its_editions_modules_and_variants() {
        var ids = IntStream.rangeClosed(1, 36).mapToObj("srt-%02d"::formatted).toList();
        var toolkit = skillsForRelationships();
        assertThat(toolkit.edition("current").orElseThrow().exercises()).isEqualTo(ids);
        assertThat(toolkit.edition("pilot").orElseThrow().exercises()).isEqualTo(ids.subList(0, 24));
        for (var edition : toolkit.editions()) {
            assertThat(edition.foundation()).isEqualTo(ids.subList(0, 8));
        }
        assertThat(toolkit.modules())
                .extracting(Toolkit.Module::id)
                .containsExactly("foundation", "thinking", "emotions", "relationships");
        assertThat(toolkit.variants())
                .extracting(Toolkit.Variant::id)
                .containsExactly("female-victims", "male-victims");
        assertThat(toolkit.guide()).isNotEmpty();
        assertThat(toolkit.preferredInstead()).isPresent();
    }

    @Test
    void every_foundation_exercise_has_every_part() {
        var toolkit = skillsForRelationships();
        for (var id : toolkit.editions().getFirst().foundation()) {
            var exercise = toolkit.exercise(id).orElseThrow();
            assertThat(exercise.outline()).as(id).isFalse();
            for (var part : Exercise.Part.values()) {
                if (part != Exercise.Part.TASK) {
                    assertThat(exercise.passage(part)).as("%s %s", id, part).isNotEmpty();
                }
            }
            assertThat(exercise.prompts()).as(id).hasSizeBetween(4, 8);
            assertThat(exercise.difficulties()).as(id).hasSizeBetween(3, 5);
            assertThat(exercise.worksheet()).as(id).isNotEmpty();
            assertThat(exercise.clips().keySet()).as(id).containsExactlyInAnyOrder("female-victims", "male-victims");
        }
    }

    @Test
    void every_exercise_has_its_outcome_prompts_task_and_three_points() {
        var titles = new HashSet<String>();
        for (var exercise : skillsForRelationships().exercises()) {
            assertThat(titles.add(exercise.title())).as(exercise.id()).isTrue();
            assertThat(exercise.learningOutcome()).as(exercise.id()).isNotBlank();
            assertThat(exercise.prompts().size()).as(exercise.id()).isGreaterThanOrEqualTo(4);
            assertThat(exercise.task()).as(exercise.id()).isNotBlank();
            assertThat(exercise.summary()).as(exercise.id()).hasSize(3);
        }
    }

    @Test
    void the_reference_lists_are_there() {
        assertThat(toolkits.reference("regions")).hasSize(12);
        assertThat(toolkits.reference("supporting-activities")).hasSize(8);
        assertThat(toolkits.reference("requirements")).isNotEmpty();
        assertThat(toolkits.reference("accredited-programmes")).isNotEmpty();
    }

    @Test
    void every_clip_is_the_file_that_was_made_and_has_its_captions() throws IOException, NoSuchAlgorithmException {
        var toolkit = skillsForRelationships();
        int clips = 0;
        for (var exercise : toolkit.exercises()) {
            for (var variant : exercise.clips().keySet()) {
                var clip =
                        toolkits.clip(toolkit, exercise, Optional.of(variant)).orElseThrow();
                var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(clip.file()));
                assertThat(HexFormat.of().formatHex(digest)).as(clip.title()).isEqualTo(clip.sha256());
                var read = Captions.parse(Files.readString(clip.captions().orElseThrow()));
                var captions = read instanceof Decision.Keep<Captions>(var kept) ? kept : Captions.NONE;
                assertThat(captions.faults()).as(clip.title()).isEmpty();
                assertThat(captions.cues()).as(clip.title()).isNotEmpty();
                assertThat(captions.chapters()).as(clip.title()).hasSizeBetween(2, 5);
                clips++;
            }
        }
        assertThat(clips).as("36 exercises, two variants").isEqualTo(72);
    }
}
