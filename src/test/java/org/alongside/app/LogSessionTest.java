package org.alongside.app;

import static org.alongside.domain.session.Drafts.aSession;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.alongside.domain.Decision;
import org.alongside.domain.people.Person;
import org.alongside.domain.progress.Case;
import org.alongside.domain.record.PersonRows;
import org.alongside.domain.record.ReferralRows;
import org.alongside.domain.referral.Barrier;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.referral.ReferralStatus;
import org.alongside.domain.referral.Referrals;
import org.alongside.domain.referral.Sara;
import org.alongside.domain.session.Outcome;
import org.alongside.domain.session.Session;
import org.alongside.domain.session.SessionDraft;
import org.alongside.domain.session.Shown;
import org.alongside.packs.InstalledToolkits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class LogSessionTest {
    private final RecordInMemory record = new RecordInMemory();
    private final Desk desk = record.desk("2026-11-22", new InstalledToolkits(Path.of("content")));
    private final Person person = Referrals.aPerson(7);
    private String ref = "";

    @BeforeEach
    void refer() {
        new KeepPerson(desk).add(person);
        var wish = new ReferPerson.Wish(
                "skills-for-relationships",
                Optional.empty(),
                Optional.of("FEMALE_VICTIMS"),
                LocalDate.parse("2026-10-01"),
                new Referral.Order(Optional.empty(), Optional.of("RAR"), Optional.of(15), Optional.empty()),
                new Referral.Risk(Optional.of(Sara.HIGH), Optional.empty(), Optional.empty(), Optional.empty()),
                Set.of(Barrier.DENIAL),
                "");
        if (new ReferPerson(desk).refer(person, wish) instanceof Decision.Keep<Referral> kept) {
            ref = kept.value().ref();
        }
    }

    private Case theCase() {
        return desk.records().caseOf(ref).orElseThrow();
    }

    private LogSession.Logged log(SessionDraft draft) {
        if (new LogSession(desk).log(ref, draft) instanceof Decision.Keep<LogSession.Logged> kept) {
            return kept.value();
        }
        throw new AssertionError("refused");
    }

    @Test
    void keeps_the_session_with_all_that_belongs_to_it_in_one_change() {
        int before = record.changes().size();
        var logged = log(aSession()
                .on("2026-11-20")
                .using(
                        "srt-01",
                        Shown.FULL,
                        new SessionDraft.Said("p1", "To be calm"),
                        new SessionDraft.Said("p2", " "))
                .setting("Notice one thing", "2026-11-27")
                .scoring(8)
                .meeting("2026-11-27")
                .draft());
        assertThat(record.changes()).hasSize(before + 1);
        var kept = desk.records().session(logged.sessionRef()).orElseThrow();
        assertThat(kept.session()).isInstanceOf(Session.Held.class);
        assertThat(kept.session().counts()).isTrue();
        assertThat(kept.deliveries()).hasSize(1);
        assertThat(kept.responses()).as("an empty answer is none").hasSize(1);
        assertThat(kept.checks()).hasSize(1);
        assertThat(theCase().tasks()).hasSize(1);
        assertThat(theCase().sessions()).as("the next appointment is planned").hasSize(2);
        assertThat(theCase().referral().status()).isEqualTo(ReferralStatus.IN_PROGRESS);
        assertThat(theCase().referral().choice().variant()).contains("female-victims");
    }

    @Test
    void a_refusal_keeps_nothing() {
        int before = record.changes().size();
        assertThat(new LogSession(desk).log(ref, aSession().on("2026-11-23").draft()))
                .isInstanceOf(Decision.Refuse.class);
        assertThat(record.changes()).hasSize(before);
    }

    @Test
    void logging_a_planned_session_keeps_its_reference() {
        var planned = log(SessionDraft.toPlan(LocalDate.parse("2026-11-22"), Optional.empty(), Optional.empty(), ""));
        assertThat(theCase().referral().status()).isEqualTo(ReferralStatus.AWAITING_START);
        var id = theCase().sessions().getFirst().session().appointment().id();
        var plain = aSession().on("2026-11-22").draft();
        var draft = new SessionDraft(
                Optional.of(id),
                plain.on(),
                plain.at(),
                plain.minutes(),
                plain.method(),
                plain.methodReason(),
                plain.context(),
                plain.purpose(),
                plain.outcome(),
                plain.action(),
                plain.counts(),
                plain.note(),
                plain.used(),
                plain.tasks(),
                plain.scores(),
                plain.next());
        assertThat(log(draft).sessionRef()).isEqualTo(planned.sessionRef());
        assertThat(theCase().sessions()).hasSize(1);
        assertThat(new LogSession(desk).log(ref, draft)).as("a second time").isInstanceOf(Decision.Refuse.class);
    }

    @Test
    void a_missed_session_starts_nothing() {
        log(aSession().came(Outcome.UAAB).draft());
        assertThat(theCase().referral().status()).isEqualTo(ReferralStatus.REFERRED);
        assertThat(theCase().sessions().getFirst().session().counts()).isFalse();
    }

    @Test
    void saving_throws_the_draft_away() {
        var id = theCase().referral().id();
        var drafts = new KeepDraft(desk);
        drafts.keep(Optional.of(id), LogSession.FORM, "half a sentence");
        assertThat(desk.records().draft(Optional.of(id), LogSession.FORM)).isPresent();
        log(aSession().draft());
        assertThat(desk.records().draft(Optional.of(id), LogSession.FORM)).isEmpty();
    }

    @Test
    void a_draft_that_did_not_change_is_not_written_again() {
        var drafts = new KeepDraft(desk);
        drafts.keep(Optional.empty(), "person", "Sam");
        int before = record.changes().size();
        drafts.keep(Optional.empty(), "person", "Sam");
        assertThat(record.changes()).hasSize(before);
    }

    @Test
    void every_row_reads_back_as_what_it_was_made_from() {
        log(aSession()
                .using("srt-02", Shown.REPEATED)
                .setting("Notice", "2026-11-27")
                .scoring(3)
                .draft());
        var one = theCase();
        assertThat(PersonRows.person(PersonRows.of(one.person()))).isEqualTo(one.person());
        assertThat(ReferralRows.referral(ReferralRows.of(one.referral()))).isEqualTo(one.referral());
    }
}
