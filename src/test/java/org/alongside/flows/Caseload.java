package org.alongside.flows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.app.Desk;
import org.alongside.app.KeepPerson;
import org.alongside.app.LogSession;
import org.alongside.app.RecordInMemory;
import org.alongside.app.ReferPerson;
import org.alongside.app.Toolkits;
import org.alongside.domain.Decision;
import org.alongside.domain.people.Crn;
import org.alongside.domain.people.Person;
import org.alongside.domain.people.Sex;
import org.alongside.domain.referral.Barrier;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.referral.Sara;
import org.alongside.domain.session.Method;
import org.alongside.domain.session.Outcome;
import org.alongside.domain.session.SessionContext;
import org.alongside.domain.session.SessionDraft;
import org.alongside.domain.session.SessionNote;
import org.alongside.domain.session.Shown;

/// A few made-up people: one begun and due today, one not started, one never referred, one whose toolkit asks for facts
/// to be on record first.
final class Caseload {
    static final String BEGUN = "X100001";
    static final String NEW = "X100002";
    static final String NOT_REFERRED = "X100003";
    static final String GUARDED = "X100004";

    private Caseload() {}

    static void fill(RecordInMemory record, Toolkits toolkits) {
        var desk = record.desk("2026-11-15", toolkits);
        var begun = person(desk, 1, BEGUN, "Dean", "Ashworth");
        person(desk, 3, NOT_REFERRED, "Rhys", "Powell");
        refer(desk, person(desk, 2, NEW, "Imran", "Malik"));
        var log = new LogSession(desk);
        log.log(refer(desk, begun), held());
        refer(desk, person(desk, 4, GUARDED, "Tariq", "Zaman"), "constructive-conversations", Optional.empty());
    }

    private static Person person(Desk desk, int key, String crn, String given, String family) {
        var person = new Person(
                new UUID(0, key),
                new Crn(crn),
                given,
                family,
                Optional.of(LocalDate.parse("1990-05-04")),
                Optional.of(Sex.MALE),
                "en",
                "");
        new KeepPerson(desk).add(person);
        return person;
    }

    private static String refer(Desk desk, Person person) {
        return refer(desk, person, "skills-for-relationships", Optional.of("female-victims"));
    }

    private static String refer(Desk desk, Person person, String toolkit, Optional<String> variant) {
        var wish = new ReferPerson.Wish(
                toolkit,
                Optional.empty(),
                variant,
                LocalDate.parse("2026-11-01"),
                new Referral.Order(Optional.empty(), Optional.of("RAR"), Optional.of(15), Optional.empty()),
                new Referral.Risk(Optional.of(Sara.HIGH), Optional.empty(), Optional.empty(), Optional.empty()),
                Set.of(Barrier.DENIAL),
                "Agreed with the team");
        if (new ReferPerson(desk).refer(person, wish) instanceof Decision.Keep<Referral> kept) {
            return kept.value().ref();
        }
        throw new IllegalStateException("the made-up referral was refused");
    }

    private static SessionDraft held() {
        return new SessionDraft(
                Optional.empty(),
                LocalDate.parse("2026-11-15"),
                Optional.of(LocalTime.parse("10:00")),
                Optional.of(45),
                Optional.of(Method.OFFICE),
                "",
                Optional.of(SessionContext.RAR),
                Optional.empty(),
                Optional.of(Outcome.ATTC),
                Optional.empty(),
                Optional.empty(),
                new SessionNote("Check in:\nOn time.", false),
                List.of(new SessionDraft.Used(
                        "srt-01",
                        Shown.FULL,
                        Optional.of(90),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        List.of(new SessionDraft.Said("p1", "To be calm")))),
                List.of(new SessionDraft.NewTask(
                        "Notice one calm moment", "srt-01", Optional.of(LocalDate.parse("2026-11-22")))),
                List.of(),
                Optional.of(
                        new SessionDraft.Next(LocalDate.parse("2026-11-22"), Optional.of(LocalTime.parse("10:30")))));
    }
}
