package org.alongside.flows;

import static org.alongside.flows.App.DOWN;
import static org.alongside.flows.App.ENTER;
import static org.alongside.flows.App.ESC;
import static org.alongside.flows.App.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.alongside.app.Measures;
import org.alongside.app.RecordInMemory;
import org.alongside.app.Settings;
import org.alongside.domain.Decision;
import org.alongside.domain.goal.Measure;
import org.alongside.domain.goal.Points;
import org.alongside.domain.progress.Case;
import org.alongside.domain.record.Kind;
import org.alongside.tui.frame.Size;
import org.alongside.tui.key.Key;
import org.junit.jupiter.api.Test;

/// Scores on measures that the service is licensed for, entered and seen on the screens.
final class MeasureFlowTest {
    private static final Key SAVE = Key.ctrl('s');
    private static final String CAUTION = "Answers given to one's own supervisor may be kinder than true.";

    /// Has the vault name a measure from 0 to 40.
    static void name(String measure, RecordInMemory record) {
        var named = new Measures(record.desk("2026-11-15", App.TOOLKITS))
                .name(measure, Points.stored("0"), Points.stored("40"), Measure.Better.LOWER);
        assertThat(named).isInstanceOf(Decision.Keep.class);
    }

    private static void score(App app, String measure, int points, String... days) {
        var measures = new Measures(app.door.record().desk("2026-11-22", App.TOOLKITS));
        for (var day : days) {
            assertThat(measures.score(dean(app), measure, new Points(points * 100), LocalDate.parse(day)))
                    .isInstanceOf(Decision.Keep.class);
        }
    }

    private static Case dean(App app) {
        return app.door.record().cases().stream()
                .filter(one -> one.person().crn().text().equals(Caseload.BEGUN))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> scores(App app) {
        return dean(app).gains().scores().stream()
                .map(score -> score.on() + " " + score.points())
                .toList();
    }

    /// A person's goals, in a vault that names these measures.
    static App person(String... measures) {
        var app = App.person(Caseload.BEGUN);
        for (var measure : measures) {
            name(measure, app.door.record());
        }
        return app.press(TAB, TAB, TAB).sees("No goal is set yet.");
    }

    /// The scores of a person, in a vault that names these measures.
    static App measures(String... measures) {
        return person(measures).press("m").sees("Measures");
    }

    @Test
    void a_score_is_entered_with_its_day_and_shown_with_how_many_there_are() {
        var app = measures("Zest scale")
                .sees("Zest scale")
                .sees("0 scores, 0 to 40, lower is better")
                .sees(CAUTION)
                .press(ENTER)
                .sees("From 0 to 40")
                .sees("22/11/2026")
                .sees(CAUTION);
        app.type("22.5").press(SAVE).sees("Saved: Zest scale 22.5 on Sun 22 Nov 2026.");
        app.sees("1 score, 0 to 40").sees("Sun 22 Nov 2026");
        assertThat(scores(app)).containsExactly("2026-11-22 22.5");
        app.press(ENTER).type("19").press(TAB);
        for (int at = 0; at < 10; at++) {
            app.press(Key.of(Key.Name.BACKSPACE));
        }
        app.type("20/11/2026").press(SAVE).sees("2 scores, 0 to 40").sees("Fri 20 Nov 2026");
        assertThat(scores(app)).containsExactly("2026-11-20 19", "2026-11-22 22.5");
    }

    @Test
    void what_the_command_line_refuses_is_refused_here_in_the_same_words() {
        var app = measures("Zest scale").press(ENTER);
        app.press(SAVE).sees("Score must be a number with at most two digits after the point.");
        app.press(ENTER).type("40.5").press(SAVE).sees("Score must be from 0 to 40. Check the score.");
        app.sees("Not saved yet.").doesNotSee("Saving …");
        app.press(ENTER).press(Key.of(Key.Name.BACKSPACE), Key.of(Key.Name.BACKSPACE));
        app.press(TAB).type("0").press(SAVE).sees("must be a date");
        app.press(ENTER, Key.of(Key.Name.BACKSPACE), Key.of(Key.Name.BACKSPACE))
                .type("7")
                .press(SAVE);
        app.sees("is in the future");
        assertThat(scores(app)).isEmpty();
    }

    @Test
    void a_score_entered_wrongly_is_corrected_on_its_day() {
        var app = person("Zest scale");
        score(app, "Zest scale", 30, "2026-11-16");
        app.press("m")
                .press(DOWN, ENTER)
                .sees("Correct a score")
                .sees("On Mon 16 Nov 2026.")
                .sees("30")
                .press(Key.of(Key.Name.BACKSPACE))
                .type("1")
                .press(SAVE)
                .sees("Saved: Zest scale 31 on Mon 16 Nov 2026.");
        assertThat(scores(app)).containsExactly("2026-11-16 31");
        assertThat(app.door.record().changes().stream()
                        .filter(change -> change.verb().equals("measure.score"))
                        .map(change -> change.kind()))
                .containsExactly(Kind.COLLECTION, Kind.ALTERATION);
    }

    @Test
    void without_a_named_measure_the_page_says_how_to_name_one() {
        var app = measures().sees("No licensed measure is named yet").sees("alongside measure name");
        app.press(ENTER).sees("No licensed measure is named yet").press(ESC).sees("No goal is set yet.");
    }

    @Test
    void scores_of_a_measure_that_is_no_longer_named_are_seen_and_no_more_are_entered() {
        var app = person("Zest scale");
        score(app, "Zest scale", 30, "2026-11-16");
        Settings.set(app.door.record().desk("2026-11-22", App.TOOLKITS), "measures", "");
        app.press("m")
                .sees("Zest scale")
                .sees("1 score; no measure of that name")
                .sees("Mon 16 Nov 2026");
        app.press(ENTER).sees("alongside measure name names it").doesNotSee("Correct a score");
    }

    @Test
    void a_score_half_typed_is_there_again_for_its_own_measure_and_no_other() {
        var app = measures("Long scale", "Zest scale");
        app.press(ENTER).sees("Long scale").type("12").press(ESC).press(DOWN, ENTER);
        app.sees("Zest scale").doesNotSee("Your draft").press(ESC);
        app.press(App.UP, ENTER).sees("Your draft of").sees("12");
    }

    @Test
    void the_caution_and_the_chosen_score_stand_in_a_small_window_however_many_there_are() {
        var app = person("A measure with a name as long as a name may be in this place", "Zest scale");
        var days = LocalDate.parse("2026-11-01")
                .datesUntil(LocalDate.parse("2026-11-21"))
                .map(LocalDate::toString)
                .toArray(String[]::new);
        score(app, "Zest scale", 30, days);
        app.resize(60, 20).press("m").sees("Answers given").sees("A measure with a name");
        for (int line = 0; line < 25; line++) {
            app.press(DOWN);
        }
        app.sees("> Sun 1 Nov 2026").sees("Answers given");
        assertThat(app.model().size()).isEqualTo(new Size(60, 20));
    }
}
