package org.alongside.clips;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.alongside.app.ClipPlayer.Command;
import org.alongside.fuzz.Refusal;
import org.alongside.fuzz.Target;

/// The lines between us and the player's child.
public final class ClipTargets {
    private static final String[] WORDS = {
        "\"",
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "null",
        "true",
        "1e400",
        "-0",
        "0.5",
        "\\u0000",
        "\\ud800",
        "\"do\":\"open\"",
        "\"tell\":\"at\"",
        "\"chapter\":",
        "\"length\":",
        "/*",
        "NaN"
    };

    private ClipTargets() {}

    /// All of this room.
    public static List<Target> all() {
        var orders = List.of(
                new Order.Load("/usr/lib").line().written(),
                new Order.Open("/a/b.webm", "/a/b.vtt", "He said \"no\"").line().written(),
                new Order.Press(Command.STOP).line().written(),
                new Order.Probe("/ä\\b").line().written());
        var reports = List.of(
                new Report.Loaded("3.0.21").line().written(),
                new Report.Chapter("The door", 1_000).line().written(),
                new Report.Opened(90_000).line().written(),
                new Report.At(1, 2, true, 3, false, 80).line().written(),
                new Report.Ended().line().written(),
                new Report.Failed(Fault.LEFT).line().written(),
                new Report.Probed(5).line().written());
        var all = String.join("\n", orders) + "\n" + String.join("\n", reports) + "\n";
        return List.of(
                Target.ofBytes(
                                "player's lines",
                                JsonLines.class,
                                List.of(all.getBytes(StandardCharsets.UTF_8)),
                                (input, _) -> lines(input))
                        .upTo(256 * 1024)
                        .with(WORDS),
                Target.ofText("player's orders", Order.class, orders, ClipTargets::order)
                        .with(WORDS),
                Target.ofText("player's reports", Report.class, reports, ClipTargets::report)
                        .with(WORDS));
    }

    /// As many lines as there are breaks, and none without an end.
    private static void lines(byte[] input) throws IOException {
        try (var lines = new JsonLines(new ByteArrayInputStream(input))) {
            int count = 0;
            for (var line = lines.next(); line != null; line = lines.next()) {
                assertThat(line).hasSizeLessThanOrEqualTo(JsonLine.MOST_CHARACTERS + 1);
                Order.read(line);
                Report.read(line);
                count++;
            }
            long breaks = new String(input, StandardCharsets.ISO_8859_1)
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            boolean hasTail = input.length > 0 && input[input.length - 1] != '\n';
            assertThat(count).isEqualTo(breaks + (hasTail ? 1 : 0));
        }
    }

    private static void order(String line) throws Refusal {
        var order = Order.read(line).orElseThrow(() -> new Refusal("is no order"));
        assertThat(Order.read(order.line().written())).contains(order);
    }

    /// What is read is also listened to: nothing a child says may harm whoever adds up what was watched.
    private static void report(String line) throws Refusal {
        var report = Report.read(line).orElseThrow(() -> new Refusal("is no report"));
        assertThat(Report.read(report.line().written())).contains(report);
        var watched = new WatchedSeconds();
        switch (report) {
            case Report.Chapter(var title, var starts) -> watched.chapters(List.of(new ChapterMark(title, starts)));
            case Report.Opened(var length) -> watched.length(length);
            case Report.At at -> {
                watched.at(0, 0, false);
                watched.at(at.clockMillis(), at.positionMillis(), at.paused());
            }
            default -> {}
        }
        watched.watched();
    }
}
