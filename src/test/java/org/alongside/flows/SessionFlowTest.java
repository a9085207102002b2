package org.alongside.flows;

import static org.alongside.flows.App.DOWN;
import static org.alongside.flows.App.ENTER;
import static org.alongside.flows.App.ESC;
import static org.alongside.flows.App.F4;
import static org.alongside.flows.App.F5;
import static org.alongside.flows.App.F9;
import static org.alongside.flows.App.RIGHT;
import static org.alongside.flows.App.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.alongside.app.ClipPlayer;
import org.alongside.app.ClipPlayer.Event;
import org.alongside.domain.session.Session;
import org.alongside.domain.session.SessionRecord;
import org.alongside.domain.session.Shown;
import org.alongside.tui.key.Key;
import org.junit.jupiter.api.Test;

final class SessionFlowTest {
    private static final Key SAVE = Key.ctrl('s');

    /// Moves down until that is what the cursor stands on.
    private static App reach(App app, String label) {
        for (int steps = 0; steps < 60; steps++) {
            var cursor = app.frame().cursor().orElseThrow();
            if (app.frame().line(cursor.row()).contains(label)) {
                return app;
            }
            app.press(TAB);
        }
        throw new AssertionError("never reached " + label + "\n" + app.frame().text());
    }

    private static App inSession() {
        return App.person(Caseload.BEGUN).press("l").sees("Exercises in this session");
    }

    private static App finishing(App app) {
        app.press("f").sees("step 1 of 6");
        reach(app, "Minutes").type("50").press(TAB, RIGHT);
        reach(app, "Context").press(F4).sees("Rehabilitation").press(ENTER);
        reach(app, "Continue").press(ENTER).sees("step 2 of 6");
        app.press(F4).sees("More answers").press(ENTER);
        reach(app, "Continue").press(ENTER).sees("step 3 of 6").type("He came on time.");
        reach(app, "( ) Yes").press(RIGHT, RIGHT);
        return reach(app, "Continue").press(ENTER).sees("step 4 of 6");
    }

    @Test
    void a_whole_session_with_a_clip_is_saved_and_found_again() {
        var app = inSession().sees("Next:").press(ENTER);
        app.press(F5).sees("Opening the clip").doesNotSee("Dean");
        app.told(new Event.Chapters(List.of("The kitchen", "The car")));
        app.sees("The car").press(Key.of(' '));
        assertThat(app.player.commands).containsExactly(ClipPlayer.Command.PLAY_PAUSE);
        app.told(new Event.Ended(new ClipPlayer.Watched(88, 90, 0, List.of("The kitchen"))));
        app.sees("Dean");
        reach(app, "│").type("Talked about Tuesday");
        app.press(ESC).sees("1 answer").press("t").sees("Task for next time").press(ESC);
        finishing(app);
        reach(app, "Continue").press(ENTER).sees("step 5 of 6").type("29/11/2026");
        reach(app, "Continue").press(ENTER).sees("Check your answers").sees("Watched to the end");
        reach(app, "Save the session").press(ENTER).sees("Saved 14:02 · 50 min · 1 exercise");
        var kept = last(app, SessionRecord::session);
        assertThat(kept).isInstanceOf(Session.Held.class);
        assertThat(last(app, SessionRecord::deliveries).getFirst().shown()).isEqualTo(Shown.FULL);
        assertThat(last(app, SessionRecord::deliveries).getFirst().secondsWatched())
                .contains(88);
        assertThat(last(app, SessionRecord::responses).getFirst().answer()).isEqualTo("Talked about Tuesday");
        assertThat(app.door.record().drafts()).as("the draft is gone").isEmpty();
        app.restart()
                .type(Door.PASSPHRASE)
                .press(ENTER)
                .press("p")
                .press("/")
                .type("ashworth")
                .press(ENTER)
                .press(TAB)
                .sees("22 Nov 2026 10:30  50 min  1 exercise");
    }

    private static <T> T last(App app, Function<SessionRecord, T> part) {
        var theCase = app.door.record().cases().stream()
                .filter(one -> one.person().crn().text().equals(Caseload.BEGUN))
                .findFirst()
                .orElseThrow();
        return part.apply(theCase.sessions().stream()
                .filter(record -> record.session() instanceof Session.Held)
                .reduce((one, two) -> two)
                .orElseThrow());
    }

    @Test
    void what_is_typed_is_kept_at_a_pause_and_offered_again() {
        var app = inSession().press(ENTER);
        reach(app, "│").type("He spoke of his father").after(Duration.ofSeconds(2));
        var again = app.restart()
                .type(Door.PASSPHRASE)
                .press(ENTER)
                .sees("Go on with")
                .sees("session being written");
        again.press(ENTER).sees("is here again").sees("1 answer");
    }

    @Test
    void leaving_hiding_and_locking_keep_the_draft() {
        for (var away : List.of(List.of(ESC, ESC), List.of(F9), List.of(Key.ctrl('q')))) {
            var app = inSession().press(ENTER);
            reach(app, "│").type("His own words").press(away.toArray(Key[]::new));
            assertThat(app.door.record().drafts()).hasSize(1);
            assertThat(app.door.record().drafts().getFirst().content()).contains("His own words");
        }
        var app = inSession().press(ENTER);
        reach(app, "│").type("His own words").after(Duration.ofMinutes(5)).sees("Locked.");
        assertThat(app.door.record().drafts()).hasSize(1);
    }

    @Test
    void leaving_with_something_just_typed_keeps_it_and_leaves() {
        var app = inSession().press(ENTER);
        reach(app, "│").type("His own words").press(Key.ctrl('c')).hasLeft(0);
        assertThat(app.door.record().drafts()).hasSize(1);
        var hidden = inSession().press(ENTER);
        reach(hidden, "│").type("His own words").press(F9).press(Key.ctrl('c')).hasLeft(0);
    }

    @Test
    void f5_on_the_proposed_exercise_takes_it_in_and_plays_it() {
        var app = inSession().press(F5).sees("Opening the clip").doesNotSee("Dean");
        app.told(new Event.Ended(new ClipPlayer.Watched(40, 90, 0, List.of())));
        app.press(ESC).sees("Watched in part");
    }

    @Test
    void a_full_disk_says_so_and_keeps_the_text_on_screen() {
        var app = inSession().press(ENTER);
        app.door.full = true;
        reach(app, "│").type("Not to be lost").after(Duration.ofSeconds(3));
        app.sees("Not saved: the disk is full. Your text is still here.").sees("Not to be lost");
        app.resize(40, 12).sees("still here.").resize(80, 24);
        app.press(ESC, ESC).sees("Session").sees("1 answer");
        app.door.full = false;
        app.press(ESC).sees("Overview");
        assertThat(app.door.record().drafts()).hasSize(1);
    }

    @Test
    void a_full_disk_neither_locks_nor_leaves_with_text_unsaved() {
        var app = inSession().press(ENTER);
        app.door.full = true;
        reach(app, "│").type("Not to be lost").after(Duration.ofMinutes(6));
        assertThat(app.door.open).isTrue();
        app.doesNotSee("Not to be lost");
        app.door.full = false;
        app.after(Duration.ofMinutes(2)).sees("Locked.");
        assertThat(app.door.record().drafts().getFirst().content()).contains("Not to be lost");
    }

    @Test
    void saving_jumps_to_what_is_missing() {
        var app = inSession().press("f");
        reach(app, "Minutes").type("lots");
        reach(app, "Continue").press(ENTER).sees("There is a problem").sees("Minutes must be a whole number");
        app.press(ENTER);
        assertThat(app.frame().line(app.frame().cursor().orElseThrow().row())).contains("Minutes");
    }

    @Test
    void a_session_in_the_future_is_refused_with_the_next_step() {
        var app = inSession().press("f").press(Key.ctrl('z'));
        for (int key = 0; key < 10; key++) {
            app.press(Key.of(Key.Name.BACKSPACE));
        }
        app.type("30/11/2026");
        finishingFrom(app);
        reach(app, "Continue").press(ENTER);
        reach(app, "Continue").press(ENTER);
        reach(app, "Save the session")
                .press(ENTER)
                .sees("There is a problem")
                .sees("in the future. Plan the session instead.");
    }

    private static void finishingFrom(App app) {
        reach(app, "Continue").press(ENTER).sees("step 2 of 6");
        app.press(F4, ENTER);
        reach(app, "Continue").press(ENTER);
        reach(app, "( ) Yes").press(RIGHT, RIGHT);
        reach(app, "Continue").press(ENTER).sees("step 4 of 6");
    }

    @Test
    void the_finish_reminds_of_the_persons_goals_beside_the_session_check() {
        var app = App.person(Caseload.BEGUN).press("g").type("A quiet home").press(TAB);
        app.type("Most days").press(SAVE).sees("Saved: goal 1.").press("l").sees("Exercises in this session");
        finishing(app).sees("Goal 1: “A quiet home”, not scored yet.");
    }

    @Test
    void another_exercise_asks_why_and_keeps_the_reason() {
        var app = inSession().press("a").press("/").type("srt-03").press(ESC, DOWN, DOWN, ENTER);
        app.sees("Why this one").sees("Proposed was:");
    }

    @Test
    void without_a_player_the_clip_is_read_together() {
        var app = inSession().press(ENTER);
        app.player.availability = new ClipPlayer.Availability.Missing("No player was found on this machine.");
        app.press(F5).sees("No player was found");
    }

    @Test
    void ctrl_s_keeps_the_draft_now() {
        var app = inSession().press(ENTER);
        reach(app, "│").type("Now").press(SAVE).sees("Draft kept.");
        assertThat(app.door.record().drafts()).hasSize(1);
    }
}
