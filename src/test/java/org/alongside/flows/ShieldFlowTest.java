package org.alongside.flows;

import static org.alongside.flows.App.DOWN;
import static org.alongside.flows.App.ENTER;
import static org.alongside.flows.App.ESC;
import static org.alongside.flows.App.F1;
import static org.alongside.flows.App.F4;
import static org.alongside.flows.App.F5;
import static org.alongside.flows.App.F9;
import static org.alongside.flows.App.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.alongside.app.Settings;
import org.alongside.tui.key.Key;
import org.alongside.tui.runtime.Page;
import org.alongside.tui.runtime.ShieldPin;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Nothing private is ever on a hidden screen, whatever screen, dialog or field was in front.
final class ShieldFlowTest {
    private static final String CANARY = "Zxqv";

    private static Map<String, Supplier<App>> screens() {
        var screens = new LinkedHashMap<String, Supplier<App>>();
        screens.put("unlock", App::locked);
        screens.put("today", App::today);
        screens.put("people", () -> App.today().press("p"));
        screens.put("people, filtering", () -> App.today().press("p").press("/"));
        screens.put("add a person", () -> App.today().press("p").press("a"));
        screens.put("person", () -> App.person(Caseload.BEGUN));
        screens.put("sessions", () -> App.person(Caseload.BEGUN).press(TAB));
        screens.put("tasks", () -> App.person(Caseload.BEGUN).press(TAB, TAB));
        screens.put("goals", () -> App.person(Caseload.BEGUN).press(TAB, TAB, TAB));
        screens.put("history", () -> App.person(Caseload.BEGUN).press(TAB, TAB, TAB, TAB));
        screens.put("set a goal", () -> App.person(Caseload.BEGUN).press("g"));
        screens.put("score a goal", ShieldFlowTest::scoring);
        screens.put("remove a goal", () -> scoring().press(ESC).press("x").sees("Remove goal 1"));
        screens.put("measures", () -> MeasureFlowTest.measures("Zest scale").sees("Enter a score"));
        screens.put(
                "enter a score",
                () -> MeasureFlowTest.measures("Zest scale").press(ENTER).sees("From 0 to 40"));
        screens.put("check a task", () -> App.person(Caseload.BEGUN).press(TAB, TAB, ENTER));
        screens.put("refer", () -> App.person(Caseload.NOT_REFERRED).press("r"));
        screens.put("status", () -> App.person(Caseload.NEW).press("s"));
        screens.put(
                "status, allowed answers",
                () -> App.person(Caseload.NEW).press("s").press(F4));
        screens.put("end", () -> App.person(Caseload.NEW).press("e"));
        screens.put("plan", () -> App.person(Caseload.NEW).press("n"));
        screens.put("session", () -> App.person(Caseload.BEGUN).press("l"));
        screens.put("exercise", () -> App.person(Caseload.BEGUN).press("l").press(ENTER));
        screens.put("task", () -> App.person(Caseload.BEGUN).press("l").press("t"));
        screens.put("finish", () -> App.person(Caseload.BEGUN).press("l").press("f"));
        screens.put(
                "choose an exercise",
                () -> App.person(Caseload.BEGUN).press("l").press("a"));
        screens.put(
                "clip", () -> App.person(Caseload.BEGUN).press("l").press(ENTER).press(F5));
        screens.put("toolkits", () -> App.today().press("t"));
        screens.put("a toolkit", () -> App.person(Caseload.BEGUN).press("t"));
        screens.put("a module", () -> App.person(Caseload.BEGUN).press("t").press(DOWN, DOWN, ENTER));
        screens.put(
                "search", () -> App.person(Caseload.BEGUN).press("t").press("/").type("ask"));
        screens.put(
                "to be on record", () -> App.person(Caseload.GUARDED).press("t").press(DOWN, DOWN, ENTER));
        screens.put("guidance", () -> App.today().press("t").press(ENTER, ENTER));
        screens.put(
                "an exercise for somebody",
                () -> App.person(Caseload.BEGUN)
                        .press("t")
                        .press("/")
                        .type("ask")
                        .press(ENTER));
        screens.put("reports", () -> App.today().press("r"));
        screens.put("report", () -> App.today().press("r").press(ENTER).sees("Caseload"));
        screens.put("narrow down", () -> App.today().press("r").press("n"));
        screens.put("messages", () -> App.today().press("m"));
        screens.put("help", () -> App.person(Caseload.BEGUN).press(F1));
        screens.put("palette", () -> App.person(Caseload.BEGUN).press(Key.ctrl('p')));
        screens.put("settings", () -> App.today().press("s"));
        screens.put("a setting", () -> App.today().press("s").press(ENTER));
        screens.put("the pin", () -> setting("pin of"));
        screens.put("the passphrase", () -> setting("change the pass"));
        screens.put(
                "a new recovery code",
                () -> setting("recovery code")
                        .type(Door.PASSPHRASE)
                        .press(TAB, ENTER)
                        .sees("ZZ99"));
        screens.put("a copy", () -> setting("copy the"));
        screens.put("by recovery code", () -> App.locked().press(DOWN, DOWN, ENTER));
        screens.put(
                "by recovery code, a new passphrase",
                () -> App.locked().press(DOWN, DOWN, ENTER).type(Door.CODE).press(ENTER));
        screens.put("damage", () -> {
            var app = App.locked();
            app.door.damage = Optional.of("Record 12 of Dean Ashworth cannot be read.");
            return app.type(Door.PASSPHRASE).press(ENTER);
        });
        screens.put("first run", () -> new App(new Door().empty(), Optional.empty()));
        screens.put(
                "leave?",
                () -> setting("recovery code")
                        .type(Door.PASSPHRASE)
                        .press(TAB, ENTER)
                        .press(Key.ctrl('q'))
                        .sees("Leave Alongside?"));
        screens.put(
                "session read",
                () -> App.person(Caseload.BEGUN).press(TAB, DOWN, ENTER).sees("On time."));
        screens.put(
                "read together",
                () -> App.today()
                        .press("t")
                        .press("/")
                        .type("Side by side")
                        .press(ENTER)
                        .press("r"));
        screens.put("print", () -> App.person(Caseload.BEGUN).press("p").sees("Where to"));
        return screens;
    }

    private static App scoring() {
        return App.person(Caseload.BEGUN)
                .press("g")
                .type("Be calm")
                .press(TAB)
                .type("Most days")
                .press(Key.ctrl('s'))
                .sees("Saved: goal 1.")
                .press(TAB, TAB, TAB, ENTER)
                .sees("How far it has come");
    }

    private static App setting(String words) {
        return App.today().press("s").press("/").type(words).press(ENTER);
    }

    @Test
    void every_page_there_is_has_been_hidden() {
        var pages = new ClassFileImporter()
                .importPackages("org.alongside.tui").stream()
                        .filter(type -> type.isAssignableTo(Page.class) && !type.isInterface())
                        .map(JavaClass::getSimpleName)
                        .toList();
        var hidden = screens().values().stream()
                .map(screen -> screen.get().model().top().page().getClass().getSimpleName())
                .toList();
        assertThat(pages).hasSizeGreaterThan(25);
        assertThat(hidden).containsAll(pages);
    }

    /// Writes the canary into every field the keys can reach.
    private static App filled(App app) {
        for (int field = 0; field < 12; field++) {
            app.type(CANARY).press(TAB);
        }
        return app;
    }

    @TestFactory
    Stream<DynamicTest> every_screen_is_hidden_at_once_and_all_look_the_same() {
        var hidden = App.today().press(F9).frame();
        return screens().entrySet().stream()
                .map(screen -> DynamicTest.dynamicTest(screen.getKey(), () -> {
                    for (var key : List.of(F9, Key.ctrl(' '))) {
                        var app = filled(screen.getValue().get());
                        assertThat(app.press(key).frame()).isEqualTo(hidden);
                        assertThat(app.press(key, ESC, TAB).type(CANARY).frame())
                                .isEqualTo(hidden);
                        assertThat(app.press(ENTER).frame()).isNotEqualTo(hidden);
                    }
                }));
    }

    @Test
    void with_a_pin_enter_alone_does_not_bring_it_back() {
        var app = App.locked();
        var salt = "00ff";
        Settings.set(
                app.door.record().desk("2026-11-22", App.TOOLKITS),
                Settings.SHIELD_PIN,
                salt + ":" + ShieldPin.digestOf(salt, "4321"));
        app.type(Door.PASSPHRASE).press(ENTER, F9, ENTER).sees("PIN").doesNotSee("Dean");
        app.type("1234").press(ENTER).sees("That was not the PIN.").doesNotSee("Dean");
        app.press(ENTER).type("4321").doesNotSee("4321").press(ENTER).sees("Dean Ashworth");
    }

    @Test
    void a_clip_shows_no_one() {
        var app = App.person(Caseload.BEGUN).press("l").press(ENTER).press(F5);
        app.doesNotSee("Dean").doesNotSee("Ashworth").doesNotSee(Caseload.BEGUN);
    }
}
