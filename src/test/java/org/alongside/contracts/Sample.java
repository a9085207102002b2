package org.alongside.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.alongside.app.Ids;
import org.alongside.app.Settings;
import org.alongside.domain.people.Crn;
import org.alongside.domain.people.Person;
import org.alongside.domain.people.Sex;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Kind;
import org.alongside.domain.record.PersonRows;
import org.alongside.domain.record.ReferralRows;
import org.alongside.domain.record.ReflectionRows;
import org.alongside.domain.record.Row;
import org.alongside.domain.record.RowChange;
import org.alongside.domain.record.SessionRows;
import org.alongside.domain.referral.Barrier;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.referral.ReferralStatus;
import org.alongside.domain.referral.Rosh;
import org.alongside.domain.referral.Sara;
import org.alongside.domain.referral.Sentence;
import org.alongside.domain.referral.StatusChange;
import org.alongside.domain.reflection.ClipFlag;
import org.alongside.domain.reflection.Coding;
import org.alongside.domain.reflection.Passage;
import org.alongside.domain.reflection.Subtheme;
import org.alongside.domain.reflection.Theme;
import org.alongside.domain.session.AnsweredBy;
import org.alongside.domain.session.Appointment;
import org.alongside.domain.session.CheckScore;
import org.alongside.domain.session.Delivery;
import org.alongside.domain.session.FlaggedClip;
import org.alongside.domain.session.Method;
import org.alongside.domain.session.Outcome;
import org.alongside.domain.session.Response;
import org.alongside.domain.session.Session;
import org.alongside.domain.session.SessionContext;
import org.alongside.domain.session.SessionNote;
import org.alongside.domain.session.SessionRecord;
import org.alongside.domain.session.Shown;
import org.alongside.domain.session.Task;
import org.alongside.domain.session.TaskStatus;

/// Made-up people, referrals and sessions, the same for the same seed.
public final class Sample {
    /// When everything here was done.
    public static final Instant AT = Instant.parse("2026-11-20T14:02:03.123456Z");

    private final Ids ids;

    /// Of that seed.
    public Sample(long seed) {
        ids = new Ids(() -> AT, new Random(seed));
    }

    /// The next key.
    public UUID id() {
        return ids.next();
    }

    /// A person with that number in the CRN.
    public Person person(int number) {
        return new Person(
                id(),
                new Crn(String.format(Locale.ROOT, "X%06d", number)),
                "Given" + number,
                "Family" + number,
                Optional.of(LocalDate.of(1990, 1, 1).plusDays(number)),
                Optional.of(Sex.MALE),
                "cy",
                "Reads slowly.\nLarge print.");
    }

    /// A referral of that person with everything that can be filled in filled in.
    public Referral referral(Person person) {
        var id = id();
        return new Referral(
                id,
                Ids.ref('R', id),
                person.id(),
                new Referral.Choice("skills-for-relationships", "current", Optional.of("female-victims")),
                LocalDate.of(2026, 9, 1),
                new Referral.Order(
                        Optional.of(Sentence.COMMUNITY_ORDER),
                        Optional.of("RAR"),
                        Optional.of(15),
                        Optional.of(LocalDate.of(2027, 9, 1))),
                new Referral.Risk(
                        Optional.of(Sara.HIGH),
                        Optional.of(Sara.LOW),
                        Optional.of(LocalDate.of(2026, 8, 1)),
                        Optional.of(Rosh.MEDIUM)),
                Set.of(Barrier.DENIAL, Barrier.ALCOHOL),
                "P. Practitioner",
                ReferralStatus.IN_PROGRESS,
                new Referral.Suitability(Optional.of("SUITABLE"), "because"),
                Optional.empty());
    }

    /// How that referral came to stand where it stands.
    public StatusChange history(Referral referral) {
        return new StatusChange(id(), referral.id(), referral.referredOn(), ReferralStatus.IN_PROGRESS, "started");
    }

    /// A session that was held, with two exercises, two answers and a score.
    public SessionRecord session(Referral referral, LocalDate on) {
        var id = id();
        var session = new Session.Held(
                new Appointment(
                        id,
                        Ids.ref('S', id),
                        referral.id(),
                        on,
                        Optional.of(LocalTime.of(14, 30)),
                        Optional.of(50),
                        Optional.of(Method.PHONE),
                        "snow",
                        Optional.of(SessionContext.RAR),
                        Optional.empty()),
                Outcome.ATTC,
                Optional.empty(),
                true,
                new SessionNote("Check in: tired.\n\nReview: \\ and \"quotes\", Ŵy, 💬", true));
        return new SessionRecord(
                session,
                List.of(delivery(id, 0, "srt-01"), delivery(id, 1, "srt-02")),
                List.of(
                        new Response(id(), id, "srt-01", "p1", "I waited."),
                        new Response(id(), id, "srt-01", "p2", "x".repeat(4000))),
                List.of(new CheckScore(id(), id, AnsweredBy.PERSON, "ITEM_1", 7)),
                List.of(
                        new Coding(
                                id(),
                                id,
                                new Passage("srt-01", "p1"),
                                Theme.MOTIVATION,
                                Optional.of(Subtheme.CURIOSITY),
                                on,
                                "E. Evaluator"),
                        new Coding(id(), id, Passage.NOTE, Theme.FLEXIBILITY, Optional.empty(), on, "E. Evaluator")),
                List.of(new FlaggedClip(id(), id, "srt-02", ClipFlag.ACCENT_UNCLEAR, AnsweredBy.PERSON)));
    }

    private Delivery delivery(UUID session, int place, String exercise) {
        return new Delivery(
                id(),
                session,
                place,
                exercise,
                Shown.FULL,
                Optional.of(91),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "he asked for it");
    }

    /// A task set in that session.
    public Task task(Referral referral, Session session) {
        var id = id();
        return new Task(
                id,
                Ids.ref('T', id),
                referral.id(),
                Optional.of(session.appointment().id()),
                "srt-01",
                "Notice one moment.",
                session.appointment().on(),
                Optional.empty(),
                TaskStatus.SET,
                Optional.empty(),
                "");
    }

    /// One change with these rows put.
    public static Change put(Person person, Row... rows) {
        var changes = new ArrayList<RowChange>();
        for (var row : rows) {
            changes.add(new RowChange.Put(row));
        }
        return change(Kind.COLLECTION, "sample.put", Optional.of(person.id()), changes);
    }

    /// A person, referral and its history as one change.
    public Change referred(Person person, Referral referral) {
        return put(person, PersonRows.of(person), ReferralRows.of(referral), ReferralRows.of(history(referral)));
    }

    /// A session with all its rows as one change.
    public static Change logged(Person person, SessionRecord record) {
        var rows = new ArrayList<Row>(List.of(SessionRows.of(record.session())));
        record.deliveries().forEach(one -> rows.add(SessionRows.of(one)));
        record.responses().forEach(one -> rows.add(SessionRows.of(one)));
        record.checks().forEach(one -> rows.add(SessionRows.of(one)));
        record.codings().forEach(one -> rows.add(ReflectionRows.of(one)));
        record.flags().forEach(one -> rows.add(ReflectionRows.of(one)));
        return put(person, rows.toArray(Row[]::new));
    }

    /// A setting.
    public Change setting(String name, String content) {
        return change(
                Kind.HOUSEKEEPING,
                "setting.set",
                Optional.empty(),
                List.of(Settings.row(Optional.empty(), ids, name, content)));
    }

    /// A change of that kind.
    public static Change change(Kind kind, String verb, Optional<UUID> person, List<RowChange> rows) {
        return new Change(AT, "P. Practitioner", kind, verb, person, "", rows);
    }
}
