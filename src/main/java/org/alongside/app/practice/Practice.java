package org.alongside.app.practice;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.app.CheckTask;
import org.alongside.app.Desk;
import org.alongside.app.KeepPerson;
import org.alongside.app.LogSession;
import org.alongside.app.ReferPerson;
import org.alongside.app.SetGoal;
import org.alongside.domain.Decision;
import org.alongside.domain.people.Crn;
import org.alongside.domain.people.Person;
import org.alongside.domain.people.Sex;
import org.alongside.domain.progress.Case;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.referral.Rosh;
import org.alongside.domain.referral.Sara;
import org.alongside.domain.referral.Sentence;
import org.alongside.domain.session.Achieved;
import org.alongside.domain.session.AnsweredBy;
import org.alongside.domain.session.CheckItem;
import org.alongside.domain.session.Criss;
import org.alongside.domain.session.EnforcementAction;
import org.alongside.domain.session.Method;
import org.alongside.domain.session.Outcome;
import org.alongside.domain.session.SessionContext;
import org.alongside.domain.session.SessionDraft;
import org.alongside.domain.session.SessionNote;
import org.alongside.domain.session.Shown;
import org.alongside.domain.session.Task;
import org.alongside.domain.session.TaskStatus;
import org.alongside.domain.session.WorksheetDone;
import org.alongside.domain.toolkit.Exercise;
import org.alongside.domain.toolkit.Toolkit;

/// Fills an empty vault with the practice caseload, through the same doors as real work: every session of it was
/// logged by [LogSession], so nothing is special about practice.
public final class Practice {
    /// The toolkit practised with.
    public static final String TOOLKIT = "skills-for-relationships";

    /// Opens every practice vault that `demo` makes; it protects nothing and is shown on the screen.
    public static final String PASSPHRASE = "four words for practice";

    private static final LocalTime START = LocalTime.of(10, 30);
    private static final int MINUTES = 50;
    private static final int DAYS_MAX = 30;

    private final Desk desk;
    private final Toolkit toolkit;
    private final LogSession log;
    private final ReferPerson refer;

    private Practice(Desk desk, Toolkit toolkit) {
        this.desk = desk;
        this.toolkit = toolkit;
        this.log = new LogSession(desk);
        this.refer = new ReferPerson(desk);
    }

    /// Fills the vault at this desk.
    ///
    /// @return how many people it holds now
    public static int fill(Desk desk) {
        var toolkit = desk.toolkits()
                .find(TOOLKIT)
                .orElseThrow(() -> new IllegalStateException("the practice toolkit is not shipped"));
        var practice = new Practice(desk, toolkit);
        PracticeCaseload.STORIES.forEach(practice::live);
        return PracticeCaseload.STORIES.size();
    }

    private void live(Story story) {
        var person = must(new KeepPerson(desk).add(person(story)));
        var referral = must(refer.refer(person, wish(story)));
        for (var visit : story.visits()) {
            must(log.log(referral.ref(), draft(story, referral, visit)));
            checkTasks(person, referral, visit);
        }
        story.goal().ifPresent(goal -> set(story, referral, goal));
        story.move().ifPresent(move -> must(refer.move(current(referral), move.status(), move.reason())));
        story.end()
                .ifPresent(end -> must(refer.end(
                        current(referral), new Referral.Ending(day(end.daysAgo()), end.reason(), end.comment()))));
    }

    private void set(Story story, Referral referral, Story.Aim aim) {
        var goals = new SetGoal(desk);
        must(goals.set(current(referral.ref()), aim.draft(day(story.referredDaysAgo() - 7))));
        aim.levels()
                .forEach((daysAgo, level) -> must(goals.score(
                        current(referral.ref()), new SetGoal.Scored(1, level, day(daysAgo), Optional.empty()))));
    }

    private Case current(String ref) {
        return desk.records().caseOf(ref).orElseThrow();
    }

    private Referral current(Referral referral) {
        return desk.records().referral(referral.ref()).orElseThrow();
    }

    private Person person(Story story) {
        return new Person(
                desk.ids().next(),
                new Crn(story.crn()),
                story.givenName(),
                story.familyName(),
                Optional.of(desk.today().minusYears(story.age()).minusDays(story.age() * 5L)),
                Optional.of(Sex.MALE),
                story.language(),
                story.supportNeeds());
    }

    private ReferPerson.Wish wish(Story story) {
        var referredOn = day(story.referredDaysAgo());
        return new ReferPerson.Wish(
                TOOLKIT,
                Optional.of(story.edition()),
                Optional.of(story.variant()),
                referredOn,
                new Referral.Order(
                        Optional.of(story.sentence()),
                        Optional.of(story.sentence() == Sentence.LICENCE ? "LICENCE_CONDITION" : "RAR"),
                        story.sentence() == Sentence.LICENCE ? Optional.empty() : Optional.of(DAYS_MAX),
                        Optional.of(referredOn.plusMonths(12))),
                new Referral.Risk(
                        Optional.of(story.sara()),
                        Optional.of(Sara.MEDIUM),
                        Optional.of(referredOn.minusDays(20)),
                        Optional.of(Rosh.MEDIUM)),
                story.barriers(),
                "");
    }

    private SessionDraft draft(Story story, Referral referral, Visit visit) {
        var used = new ArrayList<SessionDraft.Used>();
        visit.exercises().forEach(number -> used.add(used(visit, exercise(number))));
        return new SessionDraft(
                planned(referral, visit),
                day(visit.daysAgo()),
                Optional.of(START),
                visit.outcome().map(outcome -> MINUTES),
                Optional.of(Method.OFFICE),
                "",
                Optional.of(story.sentence() == Sentence.LICENCE ? SessionContext.LICENCE : SessionContext.RAR),
                Optional.empty(),
                visit.outcome(),
                visit.outcome().filter(outcome -> outcome == Outcome.UAAB).map(outcome -> EnforcementAction.EA02),
                Optional.empty(),
                new SessionNote(visit.note().isEmpty() ? "" : criss(visit), visit.isSensitive()),
                used,
                visit.exercises().isEmpty() ? List.of() : List.of(task(visit)),
                visit.exercises().isEmpty() ? List.of() : scores(visit),
                Optional.empty());
    }

    /// A visit with an outcome takes over the session planned for its day, if there is one.
    private Optional<UUID> planned(Referral referral, Visit visit) {
        if (visit.outcome().isEmpty()) {
            return Optional.empty();
        }
        return desk.records().caseOf(referral.ref()).orElseThrow().sessions().stream()
                .map(record -> record.session())
                .filter(session -> session.outcome().isEmpty()
                        && session.appointment().on().equals(day(visit.daysAgo())))
                .map(session -> session.appointment().id())
                .findFirst();
    }

    private SessionDraft.Used used(Visit visit, Exercise exercise) {
        int seconds = visit.shown() == Shown.SCRIPT ? 0 : 84;
        return new SessionDraft.Used(
                exercise.id(),
                visit.shown(),
                seconds == 0 ? Optional.empty() : Optional.of(seconds),
                Optional.of(visit.shown() == Shown.PART ? WorksheetDone.PARTLY : WorksheetDone.DONE),
                Optional.of(visit.relevance()),
                Optional.of(visit.shown() == Shown.PART ? Achieved.PARTIALLY_ACHIEVED : Achieved.ACHIEVED),
                "",
                said(visit, exercise));
    }

    private static List<SessionDraft.Said> said(Visit visit, Exercise exercise) {
        var said = new ArrayList<SessionDraft.Said>();
        for (int place = 0;
                place < Math.min(visit.words().size(), exercise.prompts().size());
                place++) {
            said.add(new SessionDraft.Said(
                    exercise.prompts().get(place).id(), visit.words().get(place)));
        }
        return said;
    }

    private SessionDraft.NewTask task(Visit visit) {
        var last = exercise(visit.exercises().getLast());
        return new SessionDraft.NewTask(
                last.task(), last.id(), Optional.of(day(visit.daysAgo()).plusDays(7)));
    }

    private static List<SessionDraft.Score> scores(Visit visit) {
        var scores = new ArrayList<SessionDraft.Score>();
        for (var item : CheckItem.values()) {
            scores.add(new SessionDraft.Score(AnsweredBy.PERSON, item.name(), visit.score()));
        }
        return scores;
    }

    /// At the next attended visit the task set before is checked.
    private void checkTasks(Person person, Referral referral, Visit visit) {
        if (visit.exercises().isEmpty()) {
            return;
        }
        var before = desk.records().caseOf(referral.ref()).orElseThrow().tasks().stream()
                .filter(task -> task.status() == TaskStatus.SET)
                .filter(task -> task.setOn().isBefore(day(visit.daysAgo())))
                .toList();
        for (Task task : before) {
            must(new CheckTask(desk).check(person, task, visit.taskBecame(), ""));
        }
    }

    private Exercise exercise(int number) {
        return toolkit.exercises().get(number - 1);
    }

    private String criss(Visit visit) {
        var names = visit.exercises().stream()
                .map(number -> exercise(number).title())
                .toList();
        var parts = new EnumMap<Criss.Part, String>(Criss.Part.class);
        parts.put(Criss.Part.CHECK_IN, visit.note());
        if (!names.isEmpty()) {
            parts.put(Criss.Part.REVIEW, "Went over the last task together.");
            parts.put(Criss.Part.INTERVENTION, "Worked through: " + String.join("; ", names) + ".");
            parts.put(Criss.Part.SUMMARISE, "He put the main points in his own words.");
            parts.put(
                    Criss.Part.SET_TASKS, exercise(visit.exercises().getLast()).task());
        }
        return new Criss("", parts).text();
    }

    private LocalDate day(int daysAgo) {
        return desk.today().minusDays(daysAgo);
    }

    private static <T> T must(Decision<T> decision) {
        return switch (decision) {
            case Decision.Keep<T> kept -> kept.value();
            case Decision.Refuse<T> no ->
                throw new IllegalStateException("the practice caseload breaks a rule: " + no.sentence(no.field()));
        };
    }
}
