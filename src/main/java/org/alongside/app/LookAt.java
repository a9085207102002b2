package org.alongside.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.app.Records.LogFilter;
import org.alongside.app.Records.LogLine;
import org.alongside.domain.Trouble;
import org.alongside.domain.goal.Measure;
import org.alongside.domain.people.Crn;
import org.alongside.domain.people.Person;
import org.alongside.domain.progress.Agenda;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.Course;
import org.alongside.domain.referral.GatePassed;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.session.SessionRecord;
import org.alongside.domain.session.Task;

/// Reads what a screen is about to show. Each look is in the s.62 log before anything is handed out; where the log
/// cannot be written nothing is.
public final class LookAt {
    private final Desk desk;
    private final Consultation consultation;

    /// At this desk.
    public LookAt(Desk desk) {
        this.desk = desk;
        this.consultation = new Consultation(desk);
    }

    /// One person and all that is known.
    ///
    /// @param cases by date of referral
    /// @param log the lines about the person, oldest first, this look included
    public record Known(Person person, List<Case> cases, List<LogLine> log) {}

    /// Everyone, and where the work with each stands.
    public record Everyone(List<Person> people, List<Case> cases) {}

    /// What waits on a day.
    ///
    /// @param cases all of them
    /// @param drafts of every form, latest first
    public record Day(Agenda agenda, List<Case> cases, List<Records.Draft> drafts) {}

    /// A referral with its scores on measures, and the measures that the settings name.
    public record Measured(Case one, List<Measure> named) {}

    /// The person with that CRN.
    ///
    /// @throws Trouble NOT_FOUND where there is none
    public Known person(Crn crn) {
        var person = desk.records()
                .person(crn)
                .orElseThrow(() -> new Trouble(Trouble.Sort.NOT_FOUND, "That person is not in this vault."));
        consultation.of(person.id(), "person.show");
        var about = new LogFilter(Optional.of(person.id()), Optional.empty(), Optional.empty(), Optional.empty());
        return new Known(
                person, desk.records().casesOf(person.id()), desk.records().log(about));
    }

    /// Everyone there is.
    public Everyone everyone() {
        return new Everyone(named("people.list"), desk.records().cases());
    }

    /// Everyone's name and CRN, to find someone by.
    public List<Person> names() {
        return named("people.find");
    }

    private List<Person> named(String verb) {
        var people = desk.records().people();
        consultation.of(people.stream().map(Person::id).toList(), verb);
        return people;
    }

    /// What waits today.
    public Day today() {
        var evidenceDays = new Settings(desk.records()).number(Settings.EVIDENCE_DAYS);
        var cases = desk.records().cases();
        var agenda = Agenda.of(cases, desk.today(), evidenceDays);
        var drafts = desk.records().drafts();
        var drafted =
                drafts.stream().flatMap(draft -> draft.referralId().stream()).collect(Collectors.toSet());
        var shown = Stream.concat(
                agenda.cases().stream(),
                cases.stream().filter(one -> drafted.contains(one.referral().id())));
        consultation.of(shown.map(one -> one.person().id()).toList(), "today.show");
        return new Day(agenda, cases, drafts);
    }

    /// The referral that a session is about to be written under, on its way through its toolkit.
    ///
    /// @throws Trouble NOT_FOUND where there is no such referral, or its toolkit is not installed
    public Course forSession(String referralRef) {
        return course(referralRef, "session.open");
    }

    /// A referral on its way through its toolkit, by someone who chooses what comes next.
    ///
    /// @throws Trouble NOT_FOUND where there is no such referral, or its toolkit is not installed
    public Course course(String referralRef) {
        return course(referralRef, "referral.exercises");
    }

    private Course course(String referralRef, String verb) {
        var person =
                desk.records().referral(referralRef).map(Referral::personId).orElseThrow(LookAt::missing);
        consultation.of(person, verb);
        var cases = desk.records().casesOf(person);
        var one = cases.stream()
                .filter(each -> each.referral().ref().equals(referralRef))
                .findFirst()
                .orElseThrow(LookAt::missing);
        var choice = one.referral().choice();
        var toolkit = desk.toolkits()
                .find(choice.toolkit())
                .orElseThrow(() -> new Trouble(
                        Trouble.Sort.NOT_FOUND,
                        "The toolkit of this referral is not installed. Nothing was changed. Install its pack first."));
        var edition = toolkit.edition(choice.edition())
                .orElseGet(() -> toolkit.editions().getFirst());
        var recorded = desk.records().gates(one.referral().id()).stream()
                .map(GatePassed::gate)
                .collect(Collectors.toUnmodifiableSet());
        return new Course(one, toolkit, edition, recorded, Course.done(cases));
    }

    /// A referral's scores on measures.
    ///
    /// @throws Trouble NOT_FOUND where there is no such referral
    public Measured measures(String referralRef) {
        var person =
                desk.records().referral(referralRef).map(Referral::personId).orElseThrow(LookAt::missing);
        consultation.of(person, "measure.list");
        return new Measured(
                desk.records().caseOf(referralRef).orElseThrow(LookAt::missing), Measures.all(desk.records()));
    }

    private static Trouble missing() {
        return new Trouble(Trouble.Sort.NOT_FOUND, "That referral is not in this vault.");
    }

    /// A session as it was logged.
    ///
    /// @throws Trouble NOT_FOUND where there is none
    public SessionRecord session(Person person, String ref) {
        consultation.of(person.id(), "session.show");
        return desk.records()
                .session(ref)
                .orElseThrow(() -> new Trouble(Trouble.Sort.NOT_FOUND, "That session is not in this vault."));
    }

    /// A task that is already at hand.
    public Task task(Person person, Task task) {
        consultation.of(person.id(), "task.show");
        return task;
    }

    /// What was being typed into a form, if anything.
    public Optional<Records.Draft> draft(Optional<UUID> referralId, String form) {
        var draft = desk.records().draft(referralId, form);
        if (draft.isPresent()) {
            consultation.of(referralId.flatMap(this::personOf).stream().toList(), "draft.open");
        }
        return draft;
    }

    private Optional<UUID> personOf(UUID referralId) {
        return desk.records().referrals().stream()
                .filter(referral -> referral.id().equals(referralId))
                .map(referral -> referral.personId())
                .findFirst();
    }
}
