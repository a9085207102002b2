package org.alongside.flows;

import static org.alongside.flows.App.DOWN;
import static org.alongside.flows.App.ENTER;
import static org.alongside.flows.App.ESC;
import static org.alongside.flows.App.RIGHT;
import static org.alongside.flows.App.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.alongside.app.listing.ReportName;
import org.alongside.domain.record.Kind;
import org.alongside.tui.key.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Reports on the screens.
final class ReportFlowTest {
    @TempDir
    private Path folder;

    private static App reports() {
        return App.today().press("r");
    }

    @ParameterizedTest
    @EnumSource
    void each_is_listed_with_what_it_tells_and_opens(ReportName name) {
        var app = reports().press("/").type(name.title());
        app.sees(name.sentence().substring(0, 20))
                .press(ENTER)
                .sees("Reports · " + name.title())
                .sees("Toolkit");
        assertThat(app.door.record().changes().getLast().verb()).isEqualTo("report." + name.word());
    }

    @Test
    void the_flow_has_its_figures_and_goes_on_when_it_is_longer_than_the_screen() {
        reports()
                .press(DOWN, ENTER)
                .sees("Referred from")
                .sees("Referred")
                .press(Key.of(Key.Name.PAGE_DOWN))
                .sees("of");
    }

    @Test
    void it_is_narrowed_down_by_days_and_says_so() {
        reports()
                .press("n")
                .press(TAB, TAB)
                .type("1/9/2026")
                .press(TAB)
                .type("1/8/2026")
                .press(TAB, TAB, TAB, TAB, ENTER)
                .sees("This day is before the first")
                .press(ESC);
        reports()
                .press("n")
                .press(TAB, TAB)
                .type("1/9/2026")
                .press(TAB, TAB, TAB, TAB, TAB, ENTER)
                .sees("Over: from Tue 1 Sept 2026")
                .press(ENTER)
                .sees("1/9/2026");
    }

    @Test
    void it_goes_to_a_file_by_the_end_of_its_name_and_the_copy_is_logged() throws Exception {
        var file = folder.resolve("flow.csv");
        var app = reports().press(DOWN, ENTER).sees("Referred");
        app.press("p")
                .sees("Where to")
                .press(RIGHT, TAB, TAB)
                .type(file.toString())
                .press(TAB, ENTER)
                .sees("Written.");
        assertThat(Files.readString(file)).contains("referred");
        assertThat(app.door.record().changes())
                .anyMatch(change -> change.kind() == Kind.DISCLOSURE
                        && change.verb().equals("flow.copy")
                        && change.reason().contains("file"));
    }

    @Test
    void a_narrow_screen_has_the_same_figures() {
        reports().resize(60, 20).press(DOWN, ENTER).sees("Toolkit: any").sees("Referred");
    }
}
