package org.alongside.flows;

import static org.alongside.flows.App.ENTER;
import static org.alongside.flows.App.F9;
import static org.alongside.flows.App.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.alongside.tui.key.Key;
import org.junit.jupiter.api.Test;

final class UnlockFlowTest {
    @Test
    void the_right_passphrase_opens_today() {
        App.locked()
                .sees("Unlock")
                .type(Door.PASSPHRASE)
                .press(ENTER)
                .sees("Today")
                .sees("Dean Ashworth");
    }

    @Test
    void a_wrong_guess_makes_the_next_one_wait() {
        var app = App.locked().type("nope").press(ENTER).sees("Guess 1 of 10");
        app.type(Door.PASSPHRASE).press(ENTER).sees("Guess 1 of 10");
        app.after(Duration.ofSeconds(1))
                .sees("You may try again now.")
                .press(ENTER)
                .sees("Dean Ashworth");
    }

    @Test
    void the_tenth_wrong_guess_leaves() {
        var app = App.locked();
        for (int guess = 0; guess < 10; guess++) {
            app.type("nope").press(ENTER).after(Duration.ofSeconds(60));
        }
        app.hasLeft(4);
    }

    @Test
    void a_vault_open_in_another_window_costs_no_guess() {
        var app = App.locked();
        app.door.inUse = true;
        app.type(Door.PASSPHRASE).press(ENTER).sees("open in another window").doesNotSee("Guess");
    }

    @Test
    void a_practice_vault_shows_its_passphrase() {
        new App(new Door(), Optional.of("tea and toast")).sees("tea and toast").sees("Practice");
    }

    @Test
    void the_first_run_makes_a_vault_and_proves_the_recovery_code() {
        var app = new App(new Door().empty(), Optional.empty()).sees("Welcome").sees("amber bridge");
        app.type("Pat Green")
                .press(TAB)
                .type("long and warm")
                .press(TAB)
                .type("long and worm")
                .press(TAB, ENTER);
        app.sees("There is a problem").sees("differ").press(ENTER);
        app.press(Key.of(Key.Name.BACKSPACE), Key.of(Key.Name.BACKSPACE), Key.of(Key.Name.BACKSPACE));
        app.type("arm").press(TAB, ENTER).sees(Door.CODE).press(ENTER);
        app.doesNotSee(Door.CODE).type("wrong").press(ENTER, ENTER).sees("not group 3");
        app.press(ENTER).press(Key.of(Key.Name.BACKSPACE), Key.of(Key.Name.BACKSPACE), Key.of(Key.Name.BACKSPACE));
        app.press(Key.of(Key.Name.BACKSPACE), Key.of(Key.Name.BACKSPACE));
        app.type("ef56").press(ENTER, ENTER).sees("Today").sees("The vault is ready.");
    }

    @Test
    void leaves_at_once_when_nothing_is_unsaved() {
        App.today().press(Key.ctrl('c')).hasLeft(0);
        App.locked().press(Key.ctrl('q')).hasLeft(0);
    }

    @Test
    void locks_after_five_idle_minutes_and_drops_what_was_on_screen() {
        var app = App.today().after(Duration.ofMinutes(4));
        app.press(App.DOWN).after(Duration.ofMinutes(4)).sees("Dean");
        app.after(Duration.ofMinutes(1)).sees("Locked.").doesNotSee("Dean");
        assertThat(app.door.open).isFalse();
        app.type(Door.PASSPHRASE).press(ENTER).sees("Dean Ashworth");
    }

    @Test
    void the_shield_comes_back_by_enter_and_never_by_the_same_key() {
        var app = App.today()
                .press(F9)
                .doesNotSee("Dean")
                .press(F9, App.ESC, Key.of('p'))
                .doesNotSee("Dean");
        app.press(ENTER).sees("Dean Ashworth");
        app.press(Key.ctrl(' ')).doesNotSee("Dean");
    }

    @Test
    void the_palette_finds_people_exercises_and_things_to_do() {
        App.today()
                .press(Key.ctrl('p'))
                .type("malik")
                .press(ENTER)
                .sees("Overview")
                .sees(Caseload.NEW);
        App.today().press(Key.ctrl('p')).type("srt-03").press(ENTER).sees("Exercise ·");
        App.today()
                .press(Key.ctrl('p'))
                .type("all people")
                .press(ENTER)
                .sees("People")
                .sees("Rhys Powell");
    }

    @Test
    void help_names_the_keys_of_the_screen_it_was_asked_on() {
        App.person(Caseload.BEGUN)
                .press("?")
                .sees("Log a session")
                .type("status")
                .sees("Change the status of the referral")
                .doesNotSee("Log a session");
    }
}
