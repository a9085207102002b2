package org.alongside.app.practice;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.referral.Sentence;
import org.alongside.domain.session.Achieved;
import org.alongside.domain.session.AnsweredBy;
import org.alongside.domain.session.Appointment;
import org.alongside.domain.session.CheckItem;
import org.alongside.domain.session.CheckScore;
import org.alongside.domain.session.Delivery;
import org.alongside.domain.session.EnforcementAction;
import org.alongside.domain.session.Method;
import org.alongside.domain.session.Outcome;
import org.alongside.domain.session.Purpose;
import org.alongside.domain.session.Relevance;
import org.alongside.domain.session.Response;
import org.alongside.domain.session.Session;
import org.alongside.domain.session.SessionContext;
import org.alongside.domain.session.SessionDraft;
import org.alongside.domain.session.SessionNote;
import org.alongside.domain.session.SessionRecord;
import org.alongside.domain.session.Shown;
import org.alongside.domain.session.Task;
import org.alongside.domain.session.TaskStatus;
import org.alongside.domain.session.WorksheetDone;
import org.alongside.domain.toolkit.Exercise;

/// Made-up appointments of one referral, and what belongs to each.
final class MadeUpSessions {
    private static final List<String> NOTES = List.of(
            "Came on time. Settled and willing to talk.",
            "A hard week; argued with his brother but walked away.",
            "Tired after a night shift. Kept it short.",
            "Spoke openly about the row in March for the first time.",
            "Quiet at first, warmer towards the end.",
            "Brought the worksheet, half filled in.",
            "Late: the bus did not come. Rang ahead.",
            "Starting a new job on Monday; pleased.");
    private static final List<String> ANSWERS = List.of(
            "I stop and count now",
            "My kids, mostly",
            "I didn't see it like that before",
            "I feel it in my chest first",
            "Talk to my sister",
            "Not sure yet",
            "It's down to me",
            "Going for a walk works",
            "I want a quiet home");

    private final Referral referral;
    private final MadeUpReferral made;
    private final MadeUp.Refs refs;
    private final Chance chance;
    private final List<Task> tasks = new ArrayList<>();
    private final boolean badSignal; // where clips often do not play
    private final boolean checks; // whether the two fill in the session check
    private final boolean practitionerChecks;
    private final int mood;
    private int failures;

    MadeUpSessions(MadeUpReferral made, Referral referral, MadeUp.Refs refs, Chance chance) {
        this.made = made;
        this.referral = referral;
        this.refs = refs;
        this.chance = chance;
        this.badSignal = chance.of(0.12);
        this.checks = chance.of(0.7);
        this.practitionerChecks = chance.of(0.5);
        this.mood = chance.about(2, 8);
    }

    /// Those set so far.
    List<Task> tasks() {
        return List.copyOf(tasks);
    }

    SessionRecord planned(LocalDate on) {
        return bare(Session.of(appointment(on, false), Optional.empty(), Optional.empty(), false, SessionNote.NONE));
    }

    /// Its day has passed and nobody said what became of it.
    SessionRecord unrecorded(LocalDate on, List<String> exercises) {
        var session = Session.of(appointment(on, true), Optional.empty(), Optional.empty(), false, SessionNote.NONE);
        return with(bare(session), exercises);
    }

    SessionRecord missed(LocalDate on) {
        var outcome = chance.weighed(
                new int[] {42, 7, 12, 8, 6, 4, 2, 3, 2, 3, 6, 5},
                Outcome.UAAB,
                Outcome.AFTA,
                Outcome.AAME,
                Outcome.AAEM,
                Outcome.AAFC,
                Outcome.AAHO,
                Outcome.AACL,
                Outcome.AAAA,
                Outcome.AARE,
                Outcome.CO05,
                Outcome.RSSR,
                Outcome.RSOF);
        return bare(Session.of(appointment(on, false), Optional.of(outcome), action(outcome), false, SessionNote.NONE));
    }

    /// Attended, with these exercises if it went well.
    SessionRecord held(LocalDate on, List<String> exercises) {
        var outcome =
                chance.weighed(new int[] {940, 32, 6, 22}, Outcome.ATTC, Outcome.AFTC, Outcome.ATSH, Outcome.ATSS);
        boolean sentHome = outcome == Outcome.ATSH || outcome == Outcome.ATSS;
        var appointment = appointment(on, true);
        boolean counts = SessionDraft.proposedCount(appointment.context(), Optional.of(outcome)) && chance.of(0.98);
        var note = chance.of(0.85) ? new SessionNote(chance.one(NOTES), chance.of(0.03)) : SessionNote.NONE;
        var session = Session.of(appointment, Optional.of(outcome), action(outcome), counts, note);
        if (sentHome) {
            return bare(session);
        }
        checkTasks(on);
        var record = with(bare(session), exercises);
        if (!exercises.isEmpty() && chance.of(0.8)) {
            setTask(appointment, exercises.getLast());
        }
        return MadeUpReflections.of(
                new SessionRecord(session, record.deliveries(), responses(record), scores(session)),
                id -> exercise(id).filter(one -> !one.clips().isEmpty()).isPresent(),
                referral.practitioner());
    }

    private static SessionRecord bare(Session session) {
        return new SessionRecord(session, List.of(), List.of(), List.of());
    }

    private Appointment appointment(LocalDate on, boolean timed) {
        var method = chance.weighed(
                new int[] {79, 5, 8, 4, 4}, Method.OFFICE, Method.HOME, Method.PHONE, Method.VIDEO, Method.OTHER_PLACE);
        var context = context();
        return new Appointment(
                chance.id(on),
                refs.session(),
                referral.id(),
                on,
                chance.of(0.95)
                        ? Optional.of(LocalTime.of(chance.between(9, 17), 15 * chance.between(0, 3)))
                        : Optional.empty(),
                timed && chance.of(0.97) ? Optional.of(5 * chance.about(5, 15)) : Optional.empty(),
                Optional.of(method),
                method.isRemote() ? "Could not travel that day." : "",
                Optional.of(context),
                context == SessionContext.SUPERVISION
                        ? Optional.of(chance.one(List.of(Purpose.values())))
                        : Optional.empty());
    }

    private SessionContext context() {
        var sentence = referral.order().sentence().orElse(Sentence.COMMUNITY_ORDER);
        boolean rar = referral.order().requirement().filter("RAR"::equals).isPresent();
        if (sentence == Sentence.LICENCE) {
            return SessionContext.LICENCE;
        }
        return rar && chance.of(0.93) ? SessionContext.RAR : SessionContext.SUPERVISION;
    }

    private Optional<EnforcementAction> action(Outcome outcome) {
        if (!outcome.asksForAction() || chance.of(0.12)) {
            return Optional.empty();
        }
        failures++;
        if (referral.order().sentence().filter(Sentence.LICENCE::equals).isPresent()) {
            return Optional.of(failures < 3 ? EnforcementAction.LCL : EnforcementAction.EA11);
        }
        return Optional.of(
                switch (failures) {
                    case 1 -> chance.of(0.7) ? EnforcementAction.EA02 : EnforcementAction.NFA;
                    case 2 -> EnforcementAction.EA03;
                    default -> chance.of(0.6) ? EnforcementAction.EA08 : EnforcementAction.IBR;
                });
    }

    /// The same session, with deliveries of these exercises.
    SessionRecord with(SessionRecord record, List<String> exercises) {
        var deliveries = new ArrayList<Delivery>();
        for (var id : exercises) {
            deliveries.add(delivery(record.session().appointment(), deliveries.size(), id));
        }
        return new SessionRecord(
                record.session(), deliveries, record.responses(), record.checks(), record.codings(), record.flags());
    }

    private Delivery delivery(Appointment appointment, int place, String id) {
        boolean remote = appointment.method().filter(Method::isRemote).isPresent();
        double fails = remote ? 0.5 : badSignal ? 0.22 : 0.02;
        var shown = chance.of(fails)
                ? Shown.SCRIPT
                : chance.weighed(new int[] {88, 6, 3, 3}, Shown.FULL, Shown.PART, Shown.REPEATED, Shown.SKIPPED);
        boolean used = shown.isUsed();
        return new Delivery(
                chance.id(appointment.on()),
                appointment.id(),
                place,
                id,
                shown,
                seconds(id, shown),
                used && chance.of(0.85)
                        ? Optional.of(chance.weighed(
                                new int[] {65, 22, 13},
                                WorksheetDone.DONE,
                                WorksheetDone.PARTLY,
                                WorksheetDone.NOT_DONE))
                        : Optional.empty(),
                used && chance.of(0.85) ? Optional.of(relevance(id)) : Optional.empty(),
                used && chance.of(0.8)
                        ? Optional.of(chance.weighed(
                                new int[] {58, 32, 10},
                                Achieved.ACHIEVED,
                                Achieved.PARTIALLY_ACHIEVED,
                                Achieved.NOT_ACHIEVED))
                        : Optional.empty(),
                "");
    }

    private Optional<Integer> seconds(String id, Shown shown) {
        int length = exercise(id)
                .flatMap(exercise -> exercise.clip(referral.choice().variant()))
                .map(clip -> clip.seconds())
                .filter(seconds -> seconds > 0)
                .orElse(90 + Math.floorMod(id.hashCode(), 120));
        return switch (shown) {
            case FULL -> chance.of(0.94) ? Optional.of(length) : Optional.empty();
            case REPEATED -> Optional.of(2 * length);
            case PART -> Optional.of(chance.between(5, length - 1));
            case SCRIPT, SKIPPED -> Optional.empty();
        };
    }

    /// Some exercises speak to more people than others, and the second variant to fewer.
    private Relevance relevance(String id) {
        double about = 0.45 + Math.floorMod(id.hashCode() * 31, 40) / 100.0;
        var first = made.toolkit().variants().stream().findFirst().map(variant -> variant.id());
        if (!first.equals(referral.choice().variant())) {
            about -= 0.12;
        }
        if (chance.of(about)) {
            return Relevance.ABOUT_ME;
        }
        return chance.of(0.65) ? Relevance.PARTLY : Relevance.NOT_ME;
    }

    private Optional<Exercise> exercise(String id) {
        return made.toolkit().exercise(id);
    }

    private List<Response> responses(SessionRecord record) {
        var said = new ArrayList<Response>();
        for (var delivery : record.deliveries()) {
            var prompts = exercise(delivery.exercise()).map(Exercise::prompts).orElse(List.of());
            int answered = Math.min(prompts.size(), chance.weighed(new int[] {45, 40, 15}, 0, 1, 2));
            for (int at = 0; at < answered; at++) {
                said.add(new Response(
                        id(record),
                        delivery.sessionId(),
                        delivery.exercise(),
                        prompts.get(at).id(),
                        chance.one(ANSWERS)));
            }
        }
        return said;
    }

    private UUID id(SessionRecord record) {
        return chance.id(record.session().appointment().on());
    }

    private List<CheckScore> scores(Session session) {
        if (!checks || chance.of(0.25)) {
            return List.of();
        }
        var scores = new ArrayList<CheckScore>();
        int grown = Math.min(3, tasks.size() / 3);
        for (var item : CheckItem.values()) {
            if (chance.of(0.95)) {
                scores.add(score(session, AnsweredBy.PERSON, item, mood + grown + chance.between(-1, 2)));
            }
            if (practitionerChecks && chance.of(0.9)) {
                scores.add(score(session, AnsweredBy.PRACTITIONER, item, mood + grown + chance.between(-2, 1)));
            }
        }
        return scores;
    }

    private CheckScore score(Session session, AnsweredBy by, CheckItem item, int score) {
        var appointment = session.appointment();
        return new CheckScore(chance.id(appointment.on()), appointment.id(), by, item.name(), Math.clamp(score, 0, 10));
    }

    private void setTask(Appointment appointment, String id) {
        var agreed =
                exercise(id).map(Exercise::task).filter(text -> !text.isBlank()).orElse("Think about today.");
        tasks.add(new Task(
                chance.id(appointment.on()),
                refs.task(),
                referral.id(),
                Optional.of(appointment.id()),
                id,
                agreed,
                appointment.on(),
                chance.of(0.9) ? Optional.of(appointment.on().plusDays(7)) : Optional.empty(),
                TaskStatus.SET,
                Optional.empty(),
                ""));
    }

    /// What was set before is looked at when the two meet again; now and then it is forgotten.
    private void checkTasks(LocalDate on) {
        tasks.replaceAll(task -> task.status() == TaskStatus.SET && chance.of(0.88)
                ? task.checked(
                        chance.weighed(
                                new int[] {52, 22, 21, 5},
                                TaskStatus.DONE,
                                TaskStatus.PARTLY,
                                TaskStatus.NOT_DONE,
                                TaskStatus.NO_LONGER_NEEDED),
                        on,
                        "")
                : task);
    }
}
