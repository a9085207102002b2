package org.alongside.tui.screen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.app.Copies;
import org.alongside.app.Desk;
import org.alongside.app.LogSession;
import org.alongside.app.LookAt;
import org.alongside.app.Records;
import org.alongside.domain.people.Crn;
import org.alongside.domain.people.Person;
import org.alongside.domain.progress.Agenda;
import org.alongside.domain.progress.Case;
import org.alongside.domain.session.Appointment;
import org.alongside.domain.session.Task;
import org.alongside.tui.field.ListBox;
import org.alongside.tui.field.ListBox.Item;
import org.alongside.tui.field.Places;
import org.alongside.tui.field.Say;
import org.alongside.tui.frame.Canvas;
import org.alongside.tui.frame.Style;
import org.alongside.tui.key.Where;
import org.alongside.tui.report.ReportsPage;
import org.alongside.tui.runtime.Input;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.Page;
import org.alongside.tui.runtime.World;
import org.alongside.tui.session.SessionPage;
import org.alongside.tui.toolkit.ToolkitsPage;

/// What waits today: drafts to go on with, who is due, what was not logged, tasks to check, reminders.
///
/// @param copies what is known of copies of the vault; empty before anything is read
public record TodayPage(ListBox<TodayPage.Entry> list, Optional<TodayPage.Copied> copies) implements Page {
    private static final int COPY_IS_OLD_DAYS = 7;

    /// What a line opens.
    sealed interface Entry {
        /// A person.
        record Open(Crn crn) implements Entry {}

        /// A session to log, or a draft of one to go on with.
        record Log(String referralRef, Optional<UUID> planned) implements Entry {}

        /// A task to check.
        record Check(Case aCase, Task task) implements Entry {}
    }

    /// The last copy of the vault.
    ///
    /// @param recent whether there is no need to think of it
    record Copied(String sentence, boolean recent) {}

    private record Loaded(List<Item<Entry>> items, Copied copies) {}

    private record Picked(Person person, Task task) {}

    /// Before anything is read.
    public static TodayPage loading() {
        return new TodayPage(ListBox.of(List.of()), Optional.empty());
    }

    @Override
    public String title() {
        return "Today";
    }

    @Override
    public Set<Where> places() {
        return Places.with(list.places(), Where.TODAY);
    }

    @Override
    public Next update(Input input, World world) {
        return switch (input) {
            case Input.Begun begun -> Next.stay(this).ask(() -> load(world.atDesk()));
            case Input.Told(Loaded read) ->
                Next.stay(new TodayPage(list.withItems(read.items()), Optional.of(read.copies())));
            case Input.Told(Picked(var person, var task)) -> Next.stay(this).open(CheckTaskPage.of(person, task));
            case Input.Failed failed -> Next.stay(this).warn(failed.sentence());
            default -> keys(input, world);
        };
    }

    private Next keys(Input input, World world) {
        var moved = list.take(input, world.bodyRows() - 3);
        if (moved.isPresent()) {
            return Next.stay(new TodayPage(moved.get(), copies));
        }
        if (!(input instanceof Input.Pressed pressed) || pressed.action().isEmpty()) {
            return Next.stay(this);
        }
        return switch (pressed.action().get()) {
            case OPEN -> list.picked().map(entry -> open(entry, world)).orElseGet(() -> Next.stay(this));
            case GO_PEOPLE -> Next.stay(this).open(PeoplePage.loading());
            case GO_REPORTS -> Next.stay(this).open(ReportsPage.of());
            case GO_TOOLKITS -> Next.stay(this).open(ToolkitsPage.of());
            default -> Next.stay(this);
        };
    }

    private Next open(Entry entry, World world) {
        var stay = Next.stay(this);
        return switch (entry) {
            case Entry.Open person -> stay.open(PersonPage.loading(person.crn()));
            case Entry.Log log -> stay.open(SessionPage.loading(log.referralRef(), log.planned()));
            case Entry.Check(var aCase, var task) -> {
                var desk = world.atDesk();
                yield stay.ask(() -> new Picked(aCase.person(), new LookAt(desk).task(aCase.person(), task)));
            }
        };
    }

    private static Loaded load(Desk desk) {
        var day = new LookAt(desk).today();
        var items = items(day.agenda(), drafts(desk, day), day.cases().isEmpty());
        var days = Copies.daysSinceOutside(desk.records(), desk.today(), desk.zone());
        boolean recent = days.isPresent() && days.getAsLong() < COPY_IS_OLD_DAYS;
        return new Loaded(items, new Copied(Copies.sentence(desk.records(), desk.today(), desk.zone()) + ".", recent));
    }

    private static List<Item<Entry>> drafts(Desk desk, LookAt.Day day) {
        var lines = new ArrayList<Item<Entry>>();
        for (var draft : day.drafts()) {
            day.cases().stream()
                    .filter(one -> draft.form().equals(LogSession.FORM)
                            && draft.referralId()
                                    .filter(one.referral().id()::equals)
                                    .isPresent())
                    .findFirst()
                    .ifPresent(one -> lines.add(Item.of(
                            new Entry.Log(one.referral().ref(), Optional.empty()),
                            one.person().name() + " · session being written",
                            "kept " + when(draft, desk))));
        }
        return lines;
    }

    private static String when(Records.Draft draft, Desk desk) {
        var at = draft.savedAt().atZone(desk.zone());
        var day = at.toLocalDate();
        return day.equals(desk.today()) ? at.toLocalTime().toString().substring(0, 5) : Say.nearDay(day, desk.today());
    }

    private static List<Item<Entry>> items(Agenda agenda, List<Item<Entry>> drafts, boolean empty) {
        var lines = new ArrayList<Item<Entry>>();
        if (empty) {
            return lines;
        }
        group(lines, "Go on with", drafts);
        group(
                lines,
                "Due",
                agenda.due().stream().map(due -> due(due, agenda.today())).toList());
        group(
                lines,
                "Not logged yet",
                agenda.unrecorded().stream().map(TodayPage::unlogged).toList());
        group(
                lines,
                "Tasks to check",
                agenda.tasks().stream().map(TodayPage::task).toList());
        group(
                lines,
                "Reminders: evidence of absence",
                agenda.evidence().stream()
                        .map(one -> person(one.aCase(), "evidence due " + Say.day(one.dueOn())))
                        .toList());
        group(
                lines,
                "Not started",
                agenda.notStarted().stream()
                        .map(one ->
                                person(one, "referred " + Say.day(one.referral().referredOn())))
                        .toList());
        if (lines.isEmpty()) {
            lines.add(Item.heading("Nothing waits today. P opens all people."));
        }
        return lines;
    }

    private static void group(List<Item<Entry>> lines, String heading, List<Item<Entry>> items) {
        if (!items.isEmpty()) {
            lines.add(Item.heading(heading));
            lines.addAll(items);
        }
    }

    private static Item<Entry> due(Agenda.Due due, LocalDate today) {
        var appointment = due.session().appointment();
        var words = time(appointment) + due.aCase().person().name();
        return Item.of(new Entry.Open(due.aCase().person().crn()), words, Say.nearDay(appointment.on(), today));
    }

    private static Item<Entry> unlogged(Agenda.Due due) {
        var appointment = due.session().appointment();
        return Item.of(
                new Entry.Log(due.aCase().referral().ref(), Optional.of(appointment.id())),
                time(appointment) + due.aCase().person().name(),
                Say.day(appointment.on()));
    }

    private static String time(Appointment appointment) {
        return appointment.at().map(at -> at + "  ").orElse("");
    }

    private static Item<Entry> task(Agenda.OpenTask open) {
        return Item.of(
                new Entry.Check(open.aCase(), open.task()),
                open.aCase().person().name() + " · " + open.task().text(),
                open.task().dueOn().map(due -> "due " + Say.day(due)).orElse(""));
    }

    private static Item<Entry> person(Case aCase, String aside) {
        return Item.of(new Entry.Open(aCase.person().crn()), aCase.person().name(), aside);
    }

    @Override
    public void view(Canvas canvas, World world) {
        canvas.put(1, 0, Say.longDay(world.today()), Style.HEADING);
        // A practice vault needs no copy.
        if (world.place().practicePassphrase().isEmpty()) {
            copies.ifPresent(last -> canvas.put(1, 1, last.sentence(), last.recent() ? Style.QUIET : Style.PLAIN));
        }
        list.draw(
                canvas.below(3),
                copies.isPresent() ? "No one is here yet. P opens people; A adds the first one there." : "Reading …");
    }
}
