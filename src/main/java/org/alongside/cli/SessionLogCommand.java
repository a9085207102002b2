package org.alongside.cli;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.app.Desk;
import org.alongside.app.LogSession;
import org.alongside.domain.Trouble;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.Progress;
import org.alongside.domain.session.EnforcementAction;
import org.alongside.domain.session.Method;
import org.alongside.domain.session.Outcome;
import org.alongside.domain.session.Purpose;
import org.alongside.domain.session.Session;
import org.alongside.domain.session.SessionContext;
import org.alongside.domain.session.SessionDraft;
import org.alongside.domain.session.SessionNote;
import org.alongside.domain.session.SessionRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `alongside session log`
@Command(
        name = "log",
        description = {
            "Log a session, or plan one by leaving the outcome out. Prints the session's reference once it is on disk.",
            "A planned session of the same day is the one that is logged."
        },
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  alongside session log R-7K3M9Q --on 20/11/2026 --at 10:30 --minutes 50 --method OFFICE \\",
            "            --context RAR --outcome ATTC --delivered srt-01:FULL:ABOUT_ME:ACHIEVED \\",
            "            --task \"Notice one moment of calm\" --due 27/11/2026 --note-file note.txt",
            "  alongside session log R-7K3M9Q --on 20/11/2026 --outcome UAAB --action EA02",
            "  alongside session log R-7K3M9Q --on 4/12/2026 --at 10:30 --method OFFICE",
            ""
        })
final class SessionLogCommand implements Verb {
    private static final Writing NOTE = new Writing("note", SessionNote.LENGTH_MAX, "Nothing was saved.");

    private final Work work;

    @Parameters(paramLabel = "REF", description = "The referral's reference.")
    private String ref = "";

    @Option(names = "--on", paramLabel = "DATE", description = "The day, such as 20/11/2026; usually today.")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--at", paramLabel = "HH:MM", description = "When it began.")
    private Optional<LocalTime> at = Optional.empty();

    @Option(names = "--minutes", paramLabel = "N", description = "How long it was, 1 to 480.")
    private Optional<Integer> minutes = Optional.empty();

    @Option(
            names = "--method",
            paramLabel = "CODE",
            description = "OFFICE, HOME, PHONE, VIDEO, IN_CELL or OTHER_PLACE.")
    private Optional<Method> method = Optional.empty();

    @Option(names = "--method-reason", paramLabel = "TEXT", description = "Why it was not in person.")
    private String methodReason = "";

    @Option(
            names = "--context",
            paramLabel = "CODE",
            description = "RAR, PROBATION_REQUIREMENT, LICENCE or SUPERVISION.")
    private Optional<SessionContext> context = Optional.empty();

    @Option(names = "--purpose", paramLabel = "CODE", description = "For SUPERVISION: one of the eight purposes.")
    private Optional<Purpose> purpose = Optional.empty();

    @Option(names = "--outcome", paramLabel = "CODE", description = "ATTC, AFTC, UAAB, AFTA, …")
    private Optional<Outcome> outcome = Optional.empty();

    @Option(names = "--action", paramLabel = "CODE", description = "After AFTC, ATSH, UAAB or AFTA: what was done.")
    private Optional<EnforcementAction> action = Optional.empty();

    @Option(names = "--note-file", paramLabel = "F", description = "The note (- is the standard input).")
    private @Nullable String noteFile;

    @Option(names = "--sensitive", description = "The note holds sensitive information.")
    private boolean sensitive;

    @Option(
            names = "--delivered",
            paramLabel = "EXERCISE[:SHOWN[:RELEVANCE[:ACHIEVED]]]",
            description = "An exercise used; may be repeated. SHOWN is FULL unless said.")
    private List<String> delivered = new ArrayList<>();

    @Option(
            names = "--because",
            paramLabel = "TEXT",
            description = "Why these exercises, where the toolkit asks for a reason.")
    private String because = "";

    @Option(names = "--task", paramLabel = "TEXT", description = "What was agreed for next time.")
    private Optional<String> task = Optional.empty();

    @Option(names = "--due", paramLabel = "DATE", description = "When the task is due.")
    private Optional<LocalDate> due = Optional.empty();

    @Option(names = "--no-count", description = "Does not count toward days, whatever the rule proposes.")
    private boolean noCount;

    SessionLogCommand(Work work) {
        this.work = work;
    }

    @Override
    public int run() {
        var used = delivered.stream()
                .map(typed -> Delivered.read(typed, because.strip()))
                .toList();
        if (due.isPresent() && task.isEmpty()) {
            throw new Trouble(
                    Trouble.Sort.REFUSED, "--due needs a --task to be due. Nothing was saved. Add --task TEXT.");
        }
        return work.atDesk(desk -> {
            var one = Work.caseOf(desk, ref);
            var day = on.orElseGet(desk::today);
            noteFoundation(desk, one, used);
            var logged = work.kept(new LogSession(desk).log(one.referral().ref(), draft(one, day, used)));
            work.streams.say("Saved.");
            work.streams.result(logged.sessionRef());
            return Exit.DONE;
        });
    }

    /// Told, not asked: the screens ask.
    private void noteFoundation(Desk desk, Case one, List<SessionDraft.Used> used) {
        desk.toolkits()
                .find(one.referral().choice().toolkit())
                .flatMap(toolkit -> toolkit.edition(one.referral().choice().edition()))
                .filter(edition -> !Progress.of(edition, one.sessions()).isFoundationComplete())
                .filter(edition -> because.isBlank()
                        && used.stream().anyMatch(each -> !edition.foundation().contains(each.exercise())))
                .ifPresent(edition -> work.streams.say("The foundation comes first ("
                        + Progress.of(edition, one.sessions()).foundationDone() + " of "
                        + edition.foundation().size()
                        + " done). --because keeps the reason why another exercise was used."));
    }

    private SessionDraft draft(Case one, LocalDate day, List<SessionDraft.Used> used) {
        var tasks = task.map(text -> new SessionDraft.NewTask(text, firstExercise(used), due))
                .map(List::of)
                .orElseGet(List::of);
        return new SessionDraft(
                planned(one, day),
                day,
                at,
                minutes,
                method,
                methodReason,
                context,
                purpose,
                outcome,
                action,
                noCount ? Optional.of(false) : Optional.empty(),
                new SessionNote(note(), sensitive),
                used,
                tasks,
                List.of(),
                Optional.empty());
    }

    private static String firstExercise(List<SessionDraft.Used> used) {
        return used.stream().findFirst().map(SessionDraft.Used::exercise).orElse("");
    }

    /// The planned session that this is: the only one of that day, or the one at that time.
    private Optional<UUID> planned(Case one, LocalDate day) {
        var sameDay = one.sessions().stream()
                .map(SessionRecord::session)
                .filter(Session.Planned.class::isInstance)
                .map(Session::appointment)
                .filter(appointment -> appointment.on().equals(day))
                .toList();
        if (outcome.isEmpty() || sameDay.isEmpty()) {
            return Optional.empty();
        }
        return sameDay.stream()
                .filter(appointment -> sameDay.size() == 1 || appointment.at().equals(at))
                .findFirst()
                .map(appointment -> appointment.id());
    }

    private String note() {
        return noteFile == null ? "" : NOTE.read(work.streams, noteFile);
    }
}
