package org.alongside.tui.screen;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.alongside.app.Desk;
import org.alongside.app.LookAt;
import org.alongside.app.Records;
import org.alongside.app.print.Paperwork;
import org.alongside.app.print.Paperwork.Paper;
import org.alongside.app.print.Paperwork.Wishes;
import org.alongside.domain.goal.Goal;
import org.alongside.domain.goal.GoalRecord;
import org.alongside.domain.people.Crn;
import org.alongside.domain.people.Person;
import org.alongside.domain.progress.Case;
import org.alongside.domain.session.Session;
import org.alongside.domain.session.SessionRecord;
import org.alongside.domain.session.Task;
import org.alongside.tui.field.ListBox;
import org.alongside.tui.field.Places;
import org.alongside.tui.field.Reader;
import org.alongside.tui.frame.Canvas;
import org.alongside.tui.frame.Style;
import org.alongside.tui.key.Action;
import org.alongside.tui.key.Where;
import org.alongside.tui.paper.PaperPage;
import org.alongside.tui.paper.Sheet;
import org.alongside.tui.runtime.Input;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.Page;
import org.alongside.tui.runtime.World;
import org.alongside.tui.session.SessionPage;
import org.alongside.tui.toolkit.ToolkitPage;

/// One person: overview, sessions, tasks, goals, history; and everything that can be done from there.
///
/// @param found what was read; empty before that
/// @param referral which of the person's referrals is looked at
public record PersonPage(
        Crn crn, Optional<PersonPage.Found> found, int referral, Tab tab, Reader reader, ListBox<String> list)
        implements Page {
    /// The parts of the screen.
    enum Tab {
        OVERVIEW("Overview"),
        SESSIONS("Sessions", "No session yet. L logs one, N plans one."),
        TASKS("Tasks", "No task was agreed yet."),
        GOALS("Goals", "No goal is set yet. G sets one."),
        HISTORY("History");

        private final String label;
        private final String none;

        Tab(String label) {
            this(label, "");
        }

        /// @param none said where the list of that part is empty
        Tab(String label, String none) {
            this.label = label;
            this.none = none;
        }

        private boolean isList() {
            return !none.isEmpty();
        }

        private Tab turned(int step) {
            var all = List.of(values());
            return all.get(Math.floorMod(all.indexOf(this) + step, all.size()));
        }
    }

    /// A person and all that is known, the latest referral first.
    record Found(Person person, List<Case> cases, List<Records.LogLine> log) {}

    private record Opened(Person person, Case aCase, SessionRecord record) {}

    /// Before anything is read.
    public static PersonPage loading(Crn crn) {
        return new PersonPage(crn, Optional.empty(), 0, Tab.OVERVIEW, Reader.of(List.of()), ListBox.of(List.of()));
    }

    @Override
    public String title() {
        return found.map(known -> "People · " + known.person().name() + " " + crn)
                .orElse("People");
    }

    @Override
    public Set<Where> places() {
        return switch (tab) {
            case SESSIONS -> Places.with(list.places(), Where.PERSON);
            case TASKS -> Places.with(list.places(), Where.PERSON, Where.TASK);
            case GOALS ->
                list.picked().isPresent()
                        ? Places.with(list.places(), Where.PERSON, Where.GOALS, Where.GOAL)
                        : Places.with(list.places(), Where.PERSON, Where.GOALS);
            default -> Set.of(Where.PERSON, Where.READING);
        };
    }

    @Override
    public Next update(Input input, World world) {
        return switch (input) {
            case Input.Begun begun -> Next.stay(this).ask(() -> read(world.atDesk(), crn));
            case Input.Told(Opened(var person, var aCase, var record)) ->
                Next.stay(this).open(SessionReadPage.of(person, record, aCase));
            case Input.Told(Found read) -> Next.stay(with(Optional.of(read), referral, tab, world));
            case Input.Told(Crn edited) -> Next.stay(this).replace(loading(edited));
            case Input.Told told -> Next.stay(this).ask(() -> read(world.atDesk(), crn));
            case Input.Failed failed -> Next.stay(this).warn(failed.sentence());
            default -> keys(input, world);
        };
    }

    private static Found read(Desk desk, Crn crn) {
        var known = new LookAt(desk).person(crn);
        return new Found(known.person(), known.cases().reversed(), known.log().reversed());
    }

    private PersonPage with(Optional<Found> read, int index, Tab part, World world) {
        int place = read.isEmpty()
                ? 0
                : Math.clamp(index, 0, Math.max(0, read.get().cases().size() - 1));
        var next = new PersonPage(crn, read, place, part, reader, list);
        return read.isEmpty() ? next : next.filled(read.get(), world, part != tab);
    }

    private PersonPage filled(Found known, World world, boolean fromTop) {
        var aCase = current(known);
        var about = new PersonWords(world.place().toolkits(), world.today(), world.zone());
        var text = tab == Tab.HISTORY
                ? about.history(aCase, known.log())
                : about.overview(known.person(), aCase, known.cases().size());
        var lines = switch (tab) {
            case TASKS -> about.tasks(aCase);
            case GOALS -> about.goals(aCase);
            default -> about.sessions(aCase);
        };
        return new PersonPage(
                crn,
                found,
                referral,
                tab,
                fromTop ? Reader.of(text) : reader.with(text),
                fromTop ? ListBox.of(lines) : list.withItems(lines));
    }

    private Optional<Case> current(Found known) {
        return known.cases().isEmpty()
                ? Optional.empty()
                : Optional.of(known.cases().get(referral));
    }

    private Next keys(Input input, World world) {
        var moved = tab.isList()
                ? list.take(input, world.bodyRows() - 2)
                        .map(next -> new PersonPage(crn, found, referral, tab, reader, next))
                : reader.take(input, world.size().columns(), world.bodyRows() - 2)
                        .map(next -> new PersonPage(crn, found, referral, tab, next, list));
        if (moved.isPresent()) {
            return Next.stay(moved.get());
        }
        if (!(input instanceof Input.Pressed pressed) || pressed.action().isEmpty() || found.isEmpty()) {
            return input instanceof Input.Pressed other && other.is(Action.BACK)
                    ? Next.stay(this).back()
                    : Next.stay(this);
        }
        return act(pressed.action().get(), found.get(), world);
    }

    private Next act(Action action, Found known, World world) {
        var stay = Next.stay(this);
        var open = current(known).filter(one -> !one.referral().isOver());
        return switch (action) {
            case BACK -> stay.back();
            case NEXT_TAB -> turnedTo(tab.turned(1), world);
            case PREVIOUS_TAB -> turnedTo(tab.turned(-1), world);
            case OTHER_REFERRAL ->
                Next.stay(with(found, (referral + 1) % Math.max(1, known.cases().size()), tab, world));
            case EDIT_PERSON -> stay.open(PersonFormPage.toEdit(known.person()));
            case REFER -> stay.open(ReferralPage.of(known.person(), world));
            case LOG_SESSION ->
                forOpen(open, one -> SessionPage.loading(one.referral().ref(), Optional.empty()));
            case PLAN_SESSION -> forOpen(open, one -> PlanPage.of(one));
            case CHANGE_STATUS -> forOpen(current(known), one -> StatusPage.of(one));
            case END_REFERRAL -> forOpen(open, one -> EndPage.of(one, world));
            case CHECK_TASK -> checked(known);
            case GO_TOOLKITS ->
                forReferral(known, one -> ToolkitPage.of(one.referral().ref()));
            case SET_GOAL -> forOne(current(known), this::goal);
            case GO_MEASURES ->
                forReferral(
                        known,
                        one -> MeasuresPage.loading(
                                known.person(), one.referral().ref()));
            case REMOVE_GOAL -> goal(known, GoalRemovalPage::of);
            case CHANGE_GOAL -> goal(known, (one, goal) -> GoalPage.of(one, Optional.of(goal.goal())));
            case PRINT ->
                current(known)
                        .<Next>map(one -> stay.open(papers(one, world.atDesk())))
                        .orElseGet(() -> stay.warn("There is no referral yet to print about. R starts one."));
            case OPEN -> entered(known, open, world);
            default -> stay;
        };
    }

    private static Page papers(Case one, Desk desk) {
        var sheets = Arrays.stream(Paper.values())
                .map(paper -> new Sheet(
                        paper.word(),
                        paper.label(),
                        Sheet.DOCUMENT,
                        (writer, format, went) ->
                                writer.write(new Paperwork(desk).make(paper, one, Wishes.NONE, went), format)))
                .toList();
        return PaperPage.of(one.person().name() + " · Print", sheets);
    }

    private Next forReferral(Found known, Function<Case, Page> page) {
        return current(known)
                .<Next>map(one -> Next.stay(this).open(page.apply(one)))
                .orElseGet(() -> Next.stay(this).warn("There is no referral yet. R starts one."));
    }

    private Next turnedTo(Tab part, World world) {
        var next = new PersonPage(crn, found, referral, part, reader, list);
        return Next.stay(found.isEmpty() ? next : next.filled(found.get(), world, true));
    }

    private Next forOpen(Optional<Case> one, Function<Case, Page> page) {
        return one.<Next>map(there -> Next.stay(this).open(page.apply(there)))
                .orElseGet(() -> Next.stay(this).warn("There is no open referral. R starts one."));
    }

    private Next entered(Found known, Optional<Case> open, World world) {
        return switch (tab) {
            case OVERVIEW ->
                current(known).isEmpty()
                        ? Next.stay(this).warn("There is no referral yet. R starts one.")
                        : forOpen(
                                open, one -> SessionPage.loading(one.referral().ref(), Optional.empty()));
            case SESSIONS -> session(known, world);
            case TASKS -> checked(known);
            case GOALS -> goal(known, (one, goal) -> GoalScorePage.of(one, goal, world));
            case HISTORY -> Next.stay(this);
        };
    }

    private Next session(Found known, World world) {
        var aCase = current(known);
        Optional<SessionRecord> picked = aCase.flatMap(one -> one.sessions().stream()
                .filter(record -> list.picked()
                        .filter(record.session().appointment().ref()::equals)
                        .isPresent())
                .findFirst());
        if (aCase.isEmpty() || picked.isEmpty()) {
            return Next.stay(this);
        }
        if (picked.get().session() instanceof Session.Planned(var appointment, var note)) {
            return Next.stay(this)
                    .open(SessionPage.loading(aCase.get().referral().ref(), Optional.of(appointment.id())));
        }
        var ref = picked.get().session().appointment().ref();
        var desk = world.atDesk();
        return Next.stay(this)
                .ask(() -> new Opened(known.person(), aCase.get(), new LookAt(desk).session(known.person(), ref)));
    }

    private Next forOne(Optional<Case> one, Function<Case, Next> next) {
        return one.map(next).orElseGet(() -> Next.stay(this).warn("There is no referral yet. R starts one."));
    }

    private Next goal(Case one) {
        return one.gains().goals().size() < Goal.MOST
                ? Next.stay(this).open(GoalPage.of(one, Optional.empty()))
                : Next.stay(this)
                        .warn(
                                "Three goals are set, and that is the most. Under Goals, W rewords one and X removes one set in error.");
    }

    /// What is done with the goal that is picked.
    private Next goal(Found known, BiFunction<Case, GoalRecord, Page> page) {
        return forOne(
                current(known),
                one -> one.gains().goals().stream()
                        .filter(goal -> list.picked()
                                .filter(String.valueOf(goal.goal().place())::equals)
                                .isPresent())
                        .findFirst()
                        .map(goal -> Next.stay(this).open(page.apply(one, goal)))
                        .orElseGet(() -> Next.stay(this)));
    }

    private Next checked(Found known) {
        Optional<Task> picked = current(known)
                .flatMap(one -> one.tasks().stream()
                        .filter(task -> list.picked().filter(task.ref()::equals).isPresent())
                        .findFirst());
        return picked.map(task -> Next.stay(this).open(CheckTaskPage.of(known.person(), task)))
                .orElseGet(() -> Next.stay(this));
    }

    @Override
    public void view(Canvas canvas, World world) {
        int column = 1;
        for (var part : Tab.values()) {
            boolean here = part == tab;
            column = canvas.put(
                            column,
                            0,
                            here ? "[" + part.label + "]" : " " + part.label + " ",
                            here ? Style.FOCUS : Style.QUIET)
                    + 1;
        }
        var body = canvas.below(2);
        if (found.isEmpty()) {
            body.put(1, 0, "Reading …", Style.PLAIN);
            body.cursor(1, 0);
        } else if (tab.isList()) {
            list.draw(body, tab.none);
        } else {
            reader.draw(body);
        }
    }
}
