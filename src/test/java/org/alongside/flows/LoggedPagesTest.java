package org.alongside.flows;

import static org.alongside.flows.App.DOWN;
import static org.alongside.flows.App.ENTER;
import static org.alongside.flows.App.F1;
import static org.alongside.flows.App.F5;
import static org.alongside.flows.App.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.Figures;
import org.alongside.Main;
import org.alongside.app.RecordInMemory;
import org.alongside.domain.record.Change;
import org.alongside.tui.key.Key;
import org.alongside.tui.runtime.Page;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every page leaves exactly these lines in the s.62 log on the way to it from Today, and shows no one where they
/// cannot be written.
final class LoggedPagesTest {
    private static final String DEAN = "CONSULTATION person.show X100001";
    private static final String PEOPLE = "CONSULTATION people.list -";
    private static final String MEASURES = "CONSULTATION measure.list X100001";
    private static final String EXERCISES = "CONSULTATION referral.exercises X100001";
    private static final String FIND = "CONSULTATION people.find -";

    /// Pages without a vault behind them, and pages that are drawn by another of the table's.
    private static final Map<String, String> NOT_REACHED = Map.of(
            "UnlockPage", "stands before the vault is open",
            "RecoverPage", "stands before the vault is open",
            "FirstRunPage", "there is no vault yet",
            "RecoveryCodePage", "there is nobody in the vault yet",
            "AskLeavePage", "a question over a page that stands",
            "ReadPage", "draws what SessionReadPage, MessagesPage and others hand it");

    /// How a page is reached, and what that leaves.
    private record Row(UnaryOperator<App> way, List<String> lines) {}

    private static Row row(UnaryOperator<App> way, String... lines) {
        return new Row(way, List.of(lines));
    }

    private static App person(App app, String crn) {
        return app.press("p").press("/").type(crn).press(ENTER);
    }

    private static App setting(App app, String words) {
        return app.press("s").press("/").type(words).press(ENTER);
    }

    private static App dean(App app) {
        return person(app, Caseload.BEGUN);
    }

    private static App foundation(App app) {
        return dean(app).press("t").press(DOWN, DOWN, ENTER).sees("done");
    }

    private static App goal(App app) {
        return dean(app)
                .press("g")
                .type("Be calm")
                .press(TAB)
                .type("Most days")
                .press(Key.ctrl('s'))
                .sees("Saved: goal 1.")
                .press(TAB, TAB, TAB);
    }

    private static App measures(App app) {
        return dean(app).press(TAB, TAB, TAB).press("m").sees("Zest scale");
    }

    private static Map<String, Row> table() {
        var table = new LinkedHashMap<String, Row>();
        table.put("TodayPage", row(app -> app.press("p").press(App.ESC), PEOPLE, "CONSULTATION today.show -"));
        table.put("PeoplePage", row(app -> app.press("p"), PEOPLE));
        table.put("PersonPage", row(LoggedPagesTest::dean, PEOPLE, DEAN));
        table.put("PersonFormPage", row(app -> dean(app).press("i"), PEOPLE, DEAN));
        table.put(
                "ReferralPage",
                row(app -> person(app, Caseload.NOT_REFERRED).press("r"), PEOPLE, "CONSULTATION person.show X100003"));
        table.put("PlanPage", row(app -> dean(app).press("n"), PEOPLE, DEAN));
        table.put("StatusPage", row(app -> dean(app).press("s"), PEOPLE, DEAN));
        table.put("EndPage", row(app -> dean(app).press("e"), PEOPLE, DEAN));
        table.put("CheckTaskPage", row(app -> dean(app).press(TAB, TAB, ENTER), PEOPLE, DEAN));
        table.put("GoalPage", row(app -> dean(app).press("g"), PEOPLE, DEAN));
        table.put(
                "GoalScorePage", row(app -> goal(app).press(ENTER), PEOPLE, DEAN, "COLLECTION goal.set X100001", DEAN));
        table.put(
                "GoalRemovalPage", row(app -> goal(app).press("x"), PEOPLE, DEAN, "COLLECTION goal.set X100001", DEAN));
        table.put("MeasuresPage", row(LoggedPagesTest::measures, PEOPLE, DEAN, MEASURES));
        table.put("MeasureScorePage", row(app -> measures(app).press(ENTER), PEOPLE, DEAN, MEASURES));
        table.put(
                "SessionReadPage",
                row(
                        app -> dean(app).press(TAB, DOWN, ENTER).sees("On time."),
                        PEOPLE,
                        DEAN,
                        "CONSULTATION session.show X100001"));
        table.put("SessionPage", row(app -> dean(app).press("l"), PEOPLE, DEAN, "CONSULTATION session.open X100001"));
        table.put(
                "PickPage",
                row(app -> dean(app).press("l").press("a"), PEOPLE, DEAN, "CONSULTATION session.open X100001"));
        table.put("AnswersPage", row(app -> dean(app).press("s").press(App.F4), PEOPLE, DEAN));
        table.put(
                "ClipPage",
                row(
                        app -> dean(app).press("l").press(ENTER).press(F5),
                        PEOPLE,
                        DEAN,
                        "CONSULTATION session.open X100001",
                        "DRAFT draft.keep -"));
        table.put(
                "ReadTogetherPage",
                row(app -> app.press("t")
                        .press("/")
                        .type("Side by side")
                        .press(ENTER)
                        .press("r")));
        table.put(
                "ExercisePage",
                row(app -> app.press("t").press("/").type("Side by side").press(ENTER)));
        table.put("PaperPage", row(app -> dean(app).press("p").sees("Where to"), PEOPLE, DEAN));
        table.put("ToolkitsPage", row(app -> app.press("t")));
        table.put("ToolkitPage", row(app -> dean(app).press("t").sees("Foundation"), PEOPLE, DEAN, EXERCISES));
        table.put("ModulePage", row(LoggedPagesTest::foundation, PEOPLE, DEAN, EXERCISES, EXERCISES));
        table.put(
                "SearchPage",
                row(app -> dean(app).press("t").press("/").type("ask"), PEOPLE, DEAN, EXERCISES, EXERCISES));
        table.put(
                "GatePage",
                row(
                        app -> person(app, Caseload.GUARDED).press("t").press(DOWN, DOWN, ENTER),
                        PEOPLE,
                        "CONSULTATION person.show X100004",
                        "CONSULTATION referral.exercises X100004"));
        table.put("ReportsPage", row(app -> app.press("r")));
        table.put("ScopePage", row(app -> app.press("r").press("n").sees("Narrow to these")));
        table.put("ReportPage", row(app -> app.press("r").press(ENTER), "CONSULTATION report.caseload -"));
        table.put("MessagesPage", row(app -> app.press("m")));
        table.put("HelpPage", row(app -> app.press(F1)));
        table.put("PalettePage", row(app -> app.press(Key.ctrl('p')), FIND));
        table.put("SettingsPage", row(app -> app.press("s")));
        table.put("SettingFormPage", row(app -> app.press("s").press(ENTER)));
        table.put("PinPage", row(app -> setting(app, "pin of")));
        table.put("CopyPage", row(app -> setting(app, "copy the")));
        table.put("PassphrasePage", row(app -> setting(app, "change the pass")));
        return table;
    }

    @Test
    void every_page_is_in_the_table() throws URISyntaxException {
        var program = new ClassFileImporter()
                .importPath(java.nio.file.Path.of(Main.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI()));
        var pages = program.stream()
                .filter(type -> type.getPackageName().startsWith("org.alongside.tui"))
                .filter(type -> !type.isInterface()
                        && (type.isAssignableTo(Page.class)
                                || type.getSimpleName().endsWith("Page")))
                .map(type -> type.getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(pages).hasSizeGreaterThan(20);
        Figures.write("logged_pages", new TreeMap<>(Map.of("pages", (long) pages.size())));
        pages.removeAll(table().keySet());
        pages.removeAll(NOT_REACHED.keySet());
        assertThat(pages)
                .as("add each of these pages to the table here, and say which lines in the log the way to it leaves")
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> each_leaves_exactly_these_lines() {
        return table().entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> leaves(row.getKey(), row.getValue())));
    }

    private static void leaves(String page, Row row) {
        var app = left(row);
        var top = app.model().top().page().getClass().getSimpleName();
        assertThat(Set.of(page, "ReadPage")).as("%s", app.frame().text()).contains(top);
    }

    /// What is done there, and what that leaves.
    @TestFactory
    Stream<DynamicTest> what_is_done_leaves_its_line() {
        var done = new LinkedHashMap<String, Row>();
        done.put(
                "a task opened from today",
                row(app -> app.press(DOWN).press(ENTER).sees("What became of it"), "CONSULTATION task.show X100001"));
        done.put(
                "a draft found again",
                row(
                        app -> dean(app)
                                .press("s")
                                .press(TAB)
                                .type("why")
                                .press(App.ESC)
                                .press("s")
                                .sees("Your draft"),
                        PEOPLE,
                        DEAN,
                        "DRAFT draft.keep -",
                        DEAN,
                        "CONSULTATION draft.open X100001"));
        done.put(
                "a person edited",
                row(
                        app -> dean(app)
                                .press("i")
                                .press(TAB)
                                .type("o")
                                .press(Key.ctrl('s'))
                                .sees("Deano"),
                        PEOPLE,
                        DEAN,
                        "ALTERATION person.edit X100001",
                        DEAN));
        done.put(
                "a score entered",
                row(
                        app -> measures(app)
                                .press(ENTER)
                                .type("22.5")
                                .press(Key.ctrl('s'))
                                .sees("Saved: Zest scale 22.5")
                                .press(App.ESC)
                                .sees("No goal is set yet."),
                        PEOPLE,
                        DEAN,
                        MEASURES,
                        "COLLECTION measure.score X100001",
                        MEASURES,
                        DEAN));
        done.put(
                "a goal removed",
                row(
                        app -> goal(app)
                                .press("x")
                                .press(TAB)
                                .type("Set in error")
                                .press(TAB, ENTER)
                                .sees("Removed: goal 1."),
                        PEOPLE,
                        DEAN,
                        "COLLECTION goal.set X100001",
                        DEAN,
                        "ALTERATION goal.remove X100001",
                        DEAN));
        return done.entrySet().stream().map(row -> DynamicTest.dynamicTest(row.getKey(), () -> left(row.getValue())));
    }

    /// Where no line can be written the page stays as empty as before anything was read, and says why.
    @TestFactory
    Stream<DynamicTest> what_cannot_be_logged_is_not_shown() {
        var ways = new LinkedHashMap<String, Consumer<App>>();
        ways.put("today", app -> {});
        ways.put("people", app -> app.press("p").sees("Not shown"));
        ways.put(
                "anyone, found by typing",
                app -> app.press(Key.ctrl('p')).sees("Not shown").type("Ashworth"));
        return ways.entrySet().stream()
                .map(way -> DynamicTest.dynamicTest(way.getKey(), () -> {
                    var app = App.locked();
                    app.door.sealed = true;
                    app.type(Door.PASSPHRASE).press(ENTER).sees("Not shown");
                    way.getValue().accept(app);
                    app.doesNotSee("Dean").doesNotSee("Imran");
                }));
    }

    @Test
    void a_person_a_session_and_a_task_are_not_opened_unlogged() {
        var app = App.today().press("p");
        app.door.sealed = true;
        app.press(ENTER).sees("Not shown").sees("Reading …").doesNotSee("Born");
        app = dean(App.today()).press(TAB, DOWN);
        app.door.sealed = true;
        app.press(ENTER).sees("Not shown").doesNotSee("On time.");
        app.press("l").sees("Not shown").doesNotSee("Exercises in this session");
        app = App.today().press(DOWN);
        app.door.sealed = true;
        app.press(ENTER).sees("Not shown").doesNotSee("What became of it");
        app = MeasureFlowTest.person("Zest scale");
        app.door.sealed = true;
        app.press("m").sees("Not shown").sees("Reading …").doesNotSee("Zest scale");
    }

    private static App left(Row row) {
        var app = App.today();
        var record = app.door.record();
        MeasureFlowTest.name("Zest scale", record);
        int before = record.changes().size();
        assertThat(row.way().apply(app)).isSameAs(app);
        assertThat(record.changes().subList(before, record.changes().size()).stream()
                        .map(change -> line(record, change)))
                .as("%s", app.frame().text())
                .containsExactlyElementsOf(row.lines());
        return app;
    }

    private static String line(RecordInMemory record, Change change) {
        var who = change.person()
                .flatMap(record::person)
                .map(person -> person.crn().text())
                .orElse("-");
        return change.kind() + " " + change.verb() + " " + who;
    }
}
