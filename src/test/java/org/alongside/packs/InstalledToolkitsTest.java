package org.alongside.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.alongside.app.Toolkits;
import org.alongside.domain.paper.Block;
import org.alongside.domain.toolkit.Exercise;
import org.alongside.domain.toolkit.Terms;
import org.alongside.domain.toolkit.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InstalledToolkitsTest {
    static final String MANIFEST = """
            format: 1
            id: small
            title: Small
            publisher: Us
            version: 1.0.0
            notice: Original.
            audience: Anyone.
            aim: To try.
            editions: [{id: only, title: Only, exercises: [one], foundation: [one]}]
            variants: [{id: a, title: A, aliases: [FIRST]}]
            modules: [{id: m, title: M, mandatory: true}]
            suitability: [{field: age, below: 18, answer: NOT_SUITABLE, why: Too young.}]
            """;
    static final String EXERCISE = """
            ---
            id: one
            title: One
            module: m
            minutes: 10
            outline: false
            clip: {a: one.a.webm}
            learning_outcome: To learn.
            ---
            ## Why this exercise

            Because **it** helps
            him.

            ## Talk about it

            Ask slowly.

            - [p1] What happened?
            - [p2] And then?

            ## If he says

            ### "No."

            Wait.

            ## Worksheet

            ### I feel

            ____
            ____

            - [ ] good
            - [ ] bad

            ## Before next time

            Notice one thing.

            Only if it is safe.

            ## Summary

            - One.
            - Two.
            - Three.
            """;

    @TempDir
    Path content;

    private Path pack() throws IOException {
        var pack = Files.createDirectories(content.resolve("small"));
        Files.createDirectories(pack.resolve("exercises"));
        Files.createDirectories(pack.resolve("clips"));
        Files.writeString(pack.resolve("pack.yaml"), MANIFEST);
        Files.writeString(pack.resolve("exercises/one.md"), EXERCISE);
        return pack;
    }

    private Toolkits toolkits() {
        return new InstalledToolkits(content);
    }

    @Test
    void reads_every_part_of_an_exercise() throws IOException {
        pack();
        var exercise = toolkits().exercise("one").orElseThrow().exercise();
        assertThat(exercise.passage(Exercise.Part.WHY)).containsExactly(new Block.Paragraph("Because it helps him."));
        assertThat(exercise.passage(Exercise.Part.TALK)).containsExactly(new Block.Paragraph("Ask slowly."));
        assertThat(exercise.prompts())
                .containsExactly(new Exercise.Prompt("p1", "What happened?"), new Exercise.Prompt("p2", "And then?"));
        assertThat(exercise.difficulties())
                .containsExactly(new Exercise.Difficulty(
                        "If he says",
                        "“No.”".replace('“', '"').replace('”', '"'),
                        List.of(new Block.Paragraph("Wait."))));
        assertThat(exercise.worksheet())
                .containsExactly(
                        new Block.Heading(3, "I feel"),
                        new Block.AnswerLines(2),
                        new Block.TickBox("good"),
                        new Block.TickBox("bad"));
        assertThat(exercise.task()).isEqualTo("Notice one thing.");
        assertThat(exercise.passage(Exercise.Part.TASK)).containsExactly(new Block.Paragraph("Only if it is safe."));
        assertThat(exercise.summary()).containsExactly("One.", "Two.", "Three.");
    }

    @Test
    void knows_where_a_clip_lies_and_what_it_must_be() throws IOException {
        var pack = pack();
        Files.writeString(pack.resolve("clips/one.a.vtt"), "WEBVTT\n");
        Files.writeString(pack.resolve("SHA256SUMS"), "a".repeat(64) + "  clips/one.a.webm\n");
        var toolkits = toolkits();
        var found = toolkits.exercise("one").orElseThrow();
        var clip = toolkits.clip(found.toolkit(), found.exercise(), Optional.of("a"))
                .orElseThrow();
        assertThat(clip.file()).isEqualTo(pack.resolve("clips/one.a.webm"));
        assertThat(clip.sha256()).isEqualTo("a".repeat(64));
        assertThat(clip.captions()).contains(pack.resolve("clips/one.a.vtt"));
        assertThat(clip.title()).isEqualTo("One");
        assertThat(toolkits.clip(found.toolkit(), found.exercise(), Optional.of("b")))
                .isEmpty();
    }

    @Test
    void finds_a_variant_by_its_alias() throws IOException {
        pack();
        assertThat(toolkits().find("small").orElseThrow().variant(" first ").map(Toolkit.Variant::id))
                .contains("a");
    }

    @Test
    void stands_in_for_an_exercise_that_cannot_be_read_and_says_why() throws IOException {
        var pack = pack();
        Files.writeString(pack.resolve("exercises/one.md"), EXERCISE.replace("- [p2]", "- [p1]"));
        var toolkits = toolkits();
        var found = toolkits.exercise("one").orElseThrow();
        assertThat(found.exercise().title()).isEqualTo("one (cannot be read)");
        assertThat(found.exercise().module()).isEqualTo("m");
        assertThat(toolkits.problem(found.toolkit(), found.exercise())).isPresent();
        assertThat(toolkits.problems())
                .containsExactly("An exercise was left out: small/exercises/one.md: prompt p1 is there twice.");
    }

    @Test
    void leaves_out_a_pack_whose_manifest_cannot_be_read_and_says_why() throws IOException {
        var pack = pack();
        Files.writeString(pack.resolve("pack.yaml"), MANIFEST.replace("format: 1", "format: 2"));
        assertThat(toolkits().all()).isEmpty();
        assertThat(toolkits().problems())
                .containsExactly("A toolkit was left out: small/pack.yaml: it is of another format; this program reads"
                        + " format 1.");
    }

    @Test
    void reads_no_exercise_before_it_is_asked_for() throws IOException {
        var pack = pack();
        Files.delete(pack.resolve("exercises/one.md"));
        var toolkits = toolkits();
        assertThat(toolkits.find("small").orElseThrow().exercises()).hasSize(1);
        Files.writeString(pack.resolve("exercises/one.md"), EXERCISE);
        assertThat(toolkits.exercise("one").orElseThrow().exercise().title()).isEqualTo("One");
        assertThat(toolkits.problems()).isEmpty();
    }

    @Test
    void refuses_every_cut_of_a_manifest_and_an_exercise_without_an_exception() throws IOException {
        var pack = pack();
        for (int end = 0; end < MANIFEST.length(); end += 7) {
            Files.writeString(pack.resolve("pack.yaml"), MANIFEST.substring(0, end));
            var toolkits = toolkits();
            assertThat(toolkits.all().size() + toolkits.problems().size()).isPositive();
        }
        Files.writeString(pack.resolve("pack.yaml"), MANIFEST);
        for (int end = 0; end < EXERCISE.length(); end += 3) {
            Files.writeString(pack.resolve("exercises/one.md"), EXERCISE.substring(0, end));
            var toolkits = toolkits();
            var exercise = toolkits.exercise("one").orElseThrow().exercise();
            assertThat(exercise.title().endsWith("(cannot be read)"))
                    .isEqualTo(!toolkits.problems().isEmpty());
        }
    }

    @Test
    void takes_the_terms_on_which_a_toolkit_is_delivered() throws IOException {
        var pack = pack();
        Files.writeString(pack.resolve("pack.yaml"), MANIFEST + """
                min_sessions: 8
                ordered: true
                gates: [{id: approval, title: Approval, ask: Is it approved?}]
                delivery: [one-to-one, group]
                places: [community, custody]
                something_new: of another program
                """);
        assertThat(toolkits().find("small").orElseThrow().terms())
                .isEqualTo(new Terms(
                        8,
                        true,
                        List.of(new Terms.Gate("approval", "Approval", "Is it approved?")),
                        List.of("one-to-one", "group"),
                        List.of("community", "custody")));
    }

    @Test
    void takes_exercises_from_another_pack_with_their_modules_and_clips() throws IOException {
        var pack = pack();
        var other = Files.createDirectories(content.resolve("other"));
        Files.writeString(
                other.resolve("pack.yaml"),
                MANIFEST.replace("id: small", "id: other").replace("id: m", "id: own") + "exercises_from: [small]\n");
        var toolkits = toolkits();
        var toolkit = toolkits.find("other").orElseThrow();
        var exercise = toolkit.exercises().getFirst();
        assertThat(exercise.title()).isEqualTo("One");
        assertThat(toolkit.module(exercise.module())).isPresent();
        assertThat(toolkits.clip(toolkit, exercise, Optional.of("a"))
                        .orElseThrow()
                        .file())
                .isEqualTo(pack.resolve("clips/one.a.webm"));
        assertThat(toolkits.exercise("one").orElseThrow().toolkit().id()).isEqualTo("small");
        assertThat(toolkits.problems()).isEmpty();
    }

    @Test
    void an_exercise_from_a_pack_that_is_not_there_is_stood_in_for() throws IOException {
        var pack = pack();
        Files.delete(pack.resolve("exercises/one.md"));
        Files.writeString(pack.resolve("pack.yaml"), MANIFEST + "exercises_from: [nowhere]\n");
        assertThat(toolkits().problems())
                .containsExactly("An exercise was left out: small/one.md: it is not there, nor in a toolkit that it may"
                        + " come from.");
    }

    @Test
    void reads_what_a_participant_reads_in_another_language() throws IOException {
        var pack = pack();
        Files.writeString(pack.resolve("pack.yaml"), MANIFEST + "languages: [en, cy]\n");
        Files.writeString(pack.resolve("exercises/one.cy.md"), """
                ---
                id: one
                language: cy
                title: Un
                reviewed: false
                ---
                ## Talk about it

                - [p1] Beth ddigwyddodd?

                ## Worksheet

                ### Rwy'n teimlo

                ____

                ## Before next time

                Sylwch ar un peth.

                ## Summary

                - Un.
                - Dau.
                - Tri.
                """);
        var welsh = toolkits().exercise("one").orElseThrow().exercise().in("cy").orElseThrow();
        assertThat(welsh.title()).isEqualTo("Un");
        assertThat(welsh.isReviewed()).isFalse();
        assertThat(welsh.prompt("p1")).contains("Beth ddigwyddodd?");
        assertThat(welsh.prompt("p2")).isEmpty();
        assertThat(welsh.worksheet()).containsExactly(new Block.Heading(3, "Rwy'n teimlo"), new Block.AnswerLines(1));
        assertThat(welsh.task()).isEqualTo("Sylwch ar un peth.");
        assertThat(welsh.summary()).containsExactly("Un.", "Dau.", "Tri.");
    }

    @Test
    void the_parts_of_an_exercise_may_stand_in_any_order() throws IOException {
        var pack = pack();
        int summary = EXERCISE.indexOf("## Summary");
        int why = EXERCISE.indexOf("## Why");
        Files.writeString(
                pack.resolve("exercises/one.md"),
                EXERCISE.substring(0, why) + EXERCISE.substring(summary) + "\n" + EXERCISE.substring(why, summary));
        var exercise = toolkits().exercise("one").orElseThrow().exercise();
        assertThat(exercise.summary()).containsExactly("One.", "Two.", "Three.");
        assertThat(exercise.prompts()).hasSize(2);
    }

    @Test
    void names_no_file_outside_the_pack() throws IOException {
        var pack = pack();
        Files.writeString(pack.resolve("exercises/one.md"), EXERCISE.replace("one.a.webm", "../../../secret"));
        assertThat(toolkits().problems())
                .containsExactly("An exercise was left out: small/pack.yaml: a file outside the pack is named.");
    }
}
