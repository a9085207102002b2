package org.alongside.app;

import static org.alongside.domain.session.Drafts.aSession;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.alongside.app.listing.Referrals;
import org.alongside.domain.Decision;
import org.alongside.domain.people.Person;
import org.alongside.domain.progress.Case;
import org.alongside.domain.referral.GatePassed;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.session.SessionDraft;
import org.alongside.domain.session.Shown;
import org.alongside.packs.InstalledToolkits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A toolkit of two modules in order, behind two facts.
final class RecordGateTest {
    @TempDir
    Path content;

    private final RecordInMemory record = new RecordInMemory();
    private final Person person = org.alongside.domain.referral.Referrals.aPerson(7);
    private Desk desk = record.desk("2026-11-22", new InstalledToolkits(Path.of("content")));
    private String ref = "";

    @BeforeEach
    void refer() throws IOException {
        var pack = content.resolve("gated");
        Files.createDirectories(pack.resolve("exercises"));
        Files.writeString(pack.resolve("pack.yaml"), """
                format: 1
                id: gated
                title: Gated
                publisher: Us
                version: 1.0.0
                notice: Original.
                audience: Anyone.
                aim: To try.
                editions: [{id: only, title: Only, exercises: [one, two], foundation: []}]
                modules: [{id: first, title: Commencing}, {id: second, title: Continuing}]
                min_sessions: 3
                ordered: true
                gates:
                  - {id: training, title: Training, ask: Done?}
                  - {id: approval, title: Approval, ask: Given?}
                """);
        exercise(pack, "one", "first");
        exercise(pack, "two", "second");
        desk = record.desk("2026-11-22", new InstalledToolkits(content));
        new KeepPerson(desk).add(person);
        var wish = new ReferPerson.Wish(
                "gated",
                Optional.empty(),
                Optional.empty(),
                LocalDate.parse("2026-10-01"),
                new Referral.Order(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                new Referral.Risk(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                Set.of(),
                "");
        ref = ((Decision.Keep<Referral>) new ReferPerson(desk).refer(person, wish))
                .value()
                .ref();
    }

    private static void exercise(Path pack, String id, String module) throws IOException {
        Files.writeString(pack.resolve("exercises/" + id + ".md"), """
                ---
                id: %s
                title: %s
                module: %s
                minutes: 10
                learning_outcome: To learn.
                ---
                ## Talk about it

                - [p1] What happened?

                ## Before next time

                Notice one thing.

                ## Summary

                - One.
                """.formatted(id, id, module));
    }

    private Case theCase() {
        return desk.records().caseOf(ref).orElseThrow();
    }

    private Decision<LogSession.Logged> log(String day, String exercise, String because) {
        var draft = aSession().on(day).using(exercise, Shown.FULL).draft();
        var used = draft.used().getFirst();
        var reasoned = new SessionDraft.Used(
                used.exercise(),
                used.shown(),
                used.secondsWatched(),
                used.worksheet(),
                used.relevance(),
                used.achieved(),
                because,
                used.said());
        return new LogSession(desk)
                .log(
                        ref,
                        new SessionDraft(
                                draft.planned(),
                                draft.on(),
                                draft.at(),
                                draft.minutes(),
                                draft.method(),
                                draft.methodReason(),
                                draft.context(),
                                draft.purpose(),
                                draft.outcome(),
                                draft.action(),
                                draft.counts(),
                                draft.note(),
                                java.util.List.of(reasoned),
                                draft.tasks(),
                                draft.scores(),
                                draft.next()));
    }

    private Decision<GatePassed> pass(String gate, String on) {
        return new RecordGate(desk).keep(theCase().referral(), gate, LocalDate.parse(on), "By Sam");
    }

    @Test
    void before_both_facts_are_on_record_an_exercise_needs_a_reason() {
        assertThat(log("2026-11-20", "one", ""))
                .isInstanceOfSatisfying(
                        Decision.Refuse.class,
                        no -> assertThat(no.reason())
                                .isEqualTo("is needed, for this is not on record yet: Training; Approval"));
        pass("training", "2026-11-01");
        assertThat(log("2026-11-20", "one", ""))
                .isInstanceOfSatisfying(
                        Decision.Refuse.class, no -> assertThat(no.reason()).endsWith("not on record yet: Approval"));
        assertThat(log("2026-11-20", "one", "Agreed by telephone")).isInstanceOf(Decision.Keep.class);
        assertThat(theCase().sessions().getFirst().deliveries().getFirst().chosenBecause())
                .isEqualTo("Agreed by telephone");
        pass("approval", "2026-11-19");
        assertThat(log("2026-11-21", "one", "")).isInstanceOf(Decision.Keep.class);
    }

    @Test
    void a_later_module_before_an_earlier_is_done_needs_a_reason() {
        pass("training", "2026-11-01");
        pass("approval", "2026-11-01");
        assertThat(log("2026-11-20", "two", ""))
                .isInstanceOfSatisfying(
                        Decision.Refuse.class, no -> assertThat(no.reason()).contains("Commencing is not done yet"));
        assertThat(log("2026-11-20", "one", "")).isInstanceOf(Decision.Keep.class);
        assertThat(log("2026-11-21", "two", "")).isInstanceOf(Decision.Keep.class);
    }

    @Test
    void a_fact_is_on_record_once_and_in_the_log_each_time() {
        int before = record.changes().size();
        pass("training", "2026-11-01");
        pass("training", "2026-11-02");
        assertThat(record.changes()).hasSize(before + 2);
        assertThat(desk.records().gates(theCase().referral().id()))
                .singleElement()
                .satisfies(passed -> assertThat(passed.recordedOn()).isEqualTo("2026-11-02"));
    }

    @Test
    void refuses_a_fact_that_nobody_asks_for_or_that_is_not_so_yet() {
        assertThat(pass("licence", "2026-11-01"))
                .isInstanceOfSatisfying(
                        Decision.Refuse.class,
                        no -> assertThat(no.nextStep()).isEqualTo("It asks for: training, approval."));
        assertThat(pass("training", "2026-11-23")).isInstanceOf(Decision.Refuse.class);
    }

    @Test
    void the_referral_shows_what_is_needed_and_how_many_sessions_are_to_go() {
        pass("training", "2026-11-01");
        var shown = new Referrals(desk).show(theCase()).toString();
        assertThat(shown).contains("Training", "2026-11-01", "Approval", "0 held of at least 3. 3 to go.");
    }
}
