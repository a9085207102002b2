package org.alongside.flows;

import static org.alongside.flows.App.DOWN;
import static org.alongside.flows.App.ENTER;
import static org.alongside.flows.App.F1;
import static org.alongside.flows.App.F4;
import static org.alongside.flows.App.F5;
import static org.alongside.flows.App.F9;
import static org.alongside.flows.App.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.alongside.app.ClipPlayer.Event;
import org.alongside.tui.frame.Frame;
import org.alongside.tui.frame.Size;
import org.alongside.tui.key.Key;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// How the screens look, text, cursor and styles, at both sizes. After a wanted change: `-Dgolden.write=true`.
final class GoldenFramesTest {
    private static final Path FRAMES = Path.of("src/test/resources/golden/frames");

    private static Map<String, Supplier<App>> screens() {
        var screens = new LinkedHashMap<String, Supplier<App>>();
        screens.put("unlock", App::locked);
        screens.put("today", App::today);
        screens.put("people", () -> App.today().press("p"));
        screens.put("person", () -> App.person(Caseload.NOT_REFERRED));
        screens.put("goals", GoldenFramesTest::goals);
        screens.put("goal-removal", () -> goals().press("x"));
        screens.put("measures", GoldenFramesTest::measures);
        screens.put("measure-score", () -> measures().press(ENTER));
        screens.put(
                "person-form",
                () -> App.today().press("p").press("a").type("X1").press(TAB));
        screens.put("refer", () -> App.person(Caseload.NOT_REFERRED).press("r"));
        screens.put("session", () -> App.person(Caseload.BEGUN).press("l"));
        screens.put("finish", () -> App.person(Caseload.BEGUN).press("l").press("f"));
        screens.put("problem", () -> {
            var app = App.person(Caseload.BEGUN)
                    .press("l")
                    .press("f")
                    .press(TAB, TAB)
                    .type("x");
            return app.press(TAB, TAB, TAB, ENTER);
        });
        screens.put("answers", () -> App.person(Caseload.NEW).press("s").press(F4));
        screens.put("settings", () -> App.today().press("s"));
        screens.put("setting", () -> App.today().press("s").press(DOWN, DOWN, ENTER));
        screens.put("pin", () -> App.today().press("s").press(DOWN, DOWN, DOWN, DOWN, ENTER));
        screens.put("recover", () -> App.locked().press(DOWN, DOWN, ENTER));
        screens.put("clip", GoldenFramesTest::clip);
        screens.put("toolkits", () -> App.today().press("t"));
        screens.put("toolkit", () -> App.person(Caseload.GUARDED).press("t"));
        screens.put("module", () -> App.person(Caseload.BEGUN).press("t").press(DOWN, DOWN, ENTER));
        screens.put(
                "search", () -> App.person(Caseload.BEGUN).press("t").press("/").type("feel"));
        screens.put("help", () -> App.today().press(F1));
        screens.put("shield", () -> App.today().press(F9));
        return screens;
    }

    private static App goals() {
        var app = App.person(Caseload.BEGUN);
        for (var words : List.of("A quiet home", "Somebody else's wish")) {
            app.press("g").type(words).press(TAB).type("Most days").press(Key.ctrl('s'));
        }
        app.press(TAB, TAB, TAB, DOWN, ENTER, F4, ENTER);
        return app.press(Key.ctrl('s')).sees("Saved: goal 2").press(DOWN);
    }

    private static App measures() {
        var app = MeasureFlowTest.measures("Our measure", "Zest scale");
        return app.press(ENTER).type("22.5").press(Key.ctrl('s')).sees("Saved: Our measure 22.5");
    }

    private static App clip() {
        var app = App.person(Caseload.BEGUN).press("l").press(ENTER).press(F5);
        app.told(new Event.Chapters(List.of("First", "Second")));
        return app.told(new Event.Progress(Duration.ofSeconds(65), Duration.ofSeconds(95), true, 1, true, 80));
    }

    @TestFactory
    Stream<DynamicTest> screens_look_as_agreed() {
        return screens().entrySet().stream()
                .flatMap(screen -> Stream.of(new Size(80, 24), new Size(60, 20))
                        .map(size -> DynamicTest.dynamicTest(
                                screen.getKey() + " " + size.columns() + "x" + size.rows(),
                                () -> check(screen, size))));
    }

    private static void check(Map.Entry<String, Supplier<App>> screen, Size size) throws IOException {
        var frame = screen.getValue()
                .get()
                .resize(size.columns(), size.rows())
                .press(DOWN, App.UP)
                .frame();
        var file = FRAMES.resolve(screen.getKey() + "-" + size.columns() + "x" + size.rows() + ".txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(FRAMES);
            Files.writeString(file, written(frame));
        }
        assertThat(written(frame)).isEqualTo(Files.readString(file));
    }

    private static String written(Frame frame) {
        var cursor = frame.cursor().orElseThrow();
        return frame.text() + "--- cursor " + cursor.column() + "," + cursor.row() + "\n" + frame.styles();
    }
}
