package org.alongside.packs;

import static org.alongside.domain.session.Drafts.aSession;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.app.KeepPerson;
import org.alongside.app.LogSession;
import org.alongside.app.RecordInMemory;
import org.alongside.app.ReferPerson;
import org.alongside.app.listing.Exercises;
import org.alongside.domain.Decision;
import org.alongside.domain.progress.Progress;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.referral.Referrals;
import org.alongside.domain.session.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A pack that a service approved: its own ids, its own order of parts, mp4 clips, Welsh. No code knows it.
final class ApprovedPackTest {
    @TempDir
    Path folder;

    private static Map<String, byte[]> files() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("pack.yaml", PackWorkshop.bytes("""
                format: 1
                id: camau-cymru
                title: Camau / Steps
                publisher: Gwasanaeth Prawf
                version: 3.10
                languages: [en, cy]
                notice: Approved. Cymeradwywyd.
                audience: Adults.
                aim: To take the next step.
                guide: docs/guide.md
                editions: [{id: e2026, title: 2026, exercises: [cam-b, cam-a], foundation: [cam-b]}]
                variants: [{id: pawb, title: Pawb, aliases: [everyone]}]
                modules: [{id: cyntaf, title: Cyntaf, mandatory: true}]
                suitability: [{field: age, below: 18, answer: NOT_SUITABLE, why: For adults.}]
                """));
        files.put("docs/guide.md", PackWorkshop.bytes("# Guide\n\nCroeso.\n"));
        for (var id : new String[] {"cam-a", "cam-b"}) {
            files.put("exercises/" + id + ".md", PackWorkshop.bytes("""
                    ---
                    id: %s
                    title: Cam %s
                    module: cyntaf
                    minutes: 20
                    clip: {pawb: %s.mp4}
                    learning_outcome: She can name one step.
                    ---
                    ## Summary

                    - One.

                    ## Before next time

                    Take one step.

                    ## Worksheet

                    ____

                    ## If she says

                    ### "Dim diolch."

                    Wait.

                    ## Talk about it

                    - [cwestiwn-1] What is your step?

                    ## Why this exercise

                    To begin.
                    """.formatted(id, id, id)));
            files.put("clips/" + id + ".mp4", PackWorkshop.bytes("ftypisom " + id));
            files.put(
                    "clips/" + id + ".vtt", PackWorkshop.bytes("WEBVTT\n\n00:00.000 --> 00:02.000\n<v Siân>Shwmae.\n"));
        }
        files.put("exercises/cam-b.cy.md", PackWorkshop.bytes("""
                ---
                id: cam-b
                language: cy
                title: Cam ymlaen
                reviewed: true
                ---
                ## Worksheet

                Fy ngham nesaf:

                ## Before next time

                Cymerwch un cam.

                ## Summary

                - Un.

                ## Talk about it

                - [cwestiwn-1] Beth yw eich cam?
                """));
        return files;
    }

    @Test
    void installs_browses_plays_and_logs_with_no_change_to_the_program() {
        var shop = new PackWorkshop(folder);
        var about = shop.packs().install(shop.signed(ZipBytes.pack("camau-cymru", files())), false);
        assertThat(about.version()).as("as it was written").isEqualTo("3.10");
        var toolkits = shop.toolkits();
        assertThat(toolkits.problems()).isEmpty();

        var found = toolkits.exercise("cam-b").orElseThrow();
        assertThat(found.exercise().in("cy").orElseThrow().task()).isEqualTo("Cymerwch un cam.");
        var listed = new Exercises(toolkits).list(Optional.of("camau-cymru"), "step");
        assertThat(listed.rows().cells()).hasSize(2);

        var clip = toolkits.clip(found.toolkit(), found.exercise(), Optional.of("pawb"))
                .orElseThrow();
        assertThat(clip.file()).hasFileName("cam-b.mp4").hasContent("ftypisom cam-b");
        assertThat(clip.sha256())
                .isEqualTo(
                        HexFormat.of().formatHex(PackTexts.newSha256().digest(PackWorkshop.bytes("ftypisom cam-b"))));
        assertThat(clip.captions()).isPresent();

        var record = new RecordInMemory();
        var desk = record.desk("2026-11-22", toolkits);
        var person = Referrals.aPerson(7);
        new KeepPerson(desk).add(person);
        var wish = new ReferPerson.Wish(
                "camau-cymru",
                Optional.empty(),
                Optional.of("Everyone"),
                LocalDate.parse("2026-10-01"),
                new Referral.Order(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                new Referral.Risk(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                Set.of(),
                "");
        var referral = ((Decision.Keep<Referral>) new ReferPerson(desk).refer(person, wish)).value();
        var draft = aSession().on("2026-11-20").using("cam-b", Shown.FULL).draft();
        assertThat(new LogSession(desk).log(referral.ref(), draft)).isInstanceOf(Decision.Keep.class);
        var one = desk.records().caseOf(referral.ref()).orElseThrow();
        var progress = Progress.of(found.toolkit().edition("e2026").orElseThrow(), one.sessions());
        assertThat(progress.isFoundationComplete()).isTrue();
        assertThat(progress.next()).contains("cam-a");
    }
}
