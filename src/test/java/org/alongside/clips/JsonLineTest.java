package org.alongside.clips;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.alongside.app.ClipPlayer.Command;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonLineTest {
    static Stream<Order> orders() {
        return Stream.of(
                new Order.Load("/usr/lib"),
                new Order.Open("/a \"quoted\"\\path/\u00e9\n.webm", "", "\u2028 title"),
                new Order.Press(Command.BACK_5_S),
                new Order.Probe("C:\\clips\\a.webm"));
    }

    static Stream<Report> reports() {
        return Stream.of(
                new Report.Loaded("3.0.24 Vetinari"),
                new Report.Chapter("Home late", 4_000),
                new Report.Opened(12_008),
                new Report.At(1_000, 900, true, -1, false, 100),
                new Report.Ended(),
                new Report.Failed(Fault.NO_WINDOW),
                new Report.Probed(12_008));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void brings_each_order_over_on_one_line(Order order) {
        assertThat(order.line().written()).doesNotContain("\n");
        assertThat(Order.read(order.line().written())).contains(order);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void brings_each_report_over(Report report) {
        assertThat(Report.read(report.line().written())).contains(report);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void survives_a_report_cut_anywhere(Report report) {
        var line = report.line().written();
        for (int length = 0; length < line.length(); length++) {
            assertThat(Report.read(line.substring(0, length))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ALSA lib confmisc.c:855: cannot find card '0'",
                "{",
                "{}",
                "[]",
                "{\"tell\":{\"deep\":1}}",
                "{\"tell\":\"opened\",\"length\":99999999999999999999999}",
                "{\"tell\":\"ended\"} {\"tell\":\"ended\"}",
                "{\"tell\":\"unknown\"}",
                "{\"do\":\"press\",\"command\":\"DELETE\"}"
            })
    void passes_over_whatever_else_comes_along(String line) {
        assertThat(Report.read(line)).isEmpty();
        assertThat(Order.read(line)).isEmpty();
    }
}
