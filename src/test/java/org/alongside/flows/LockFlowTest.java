package org.alongside.flows;

import static org.alongside.flows.App.ENTER;
import static org.alongside.flows.App.F5;
import static org.alongside.flows.App.F9;
import static org.alongside.flows.App.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.alongside.app.ClipPlayer.Event;
import org.alongside.app.Settings;
import org.alongside.tui.key.Key;
import org.alongside.tui.runtime.ShieldPin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When the vault locks by itself, and what is on screen until it has.
final class LockFlowTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static App with(String setting, String content) {
        var app = App.locked();
        Settings.set(app.door.record().desk("2026-11-22", App.TOOLKITS), setting, content);
        return app.type(Door.PASSPHRASE).press(ENTER).sees("Dean");
    }

    private static App writing() {
        return App.person(Caseload.BEGUN).press("l").press("f").press(TAB, TAB).type("9");
    }

    @ParameterizedTest
    @CsvSource({"1,1", "15,15", "0,1", "240,15", "soon,5"})
    void locks_after_the_minutes_that_are_set_and_never_later_than_after_fifteen(String set, int minutes) {
        var app = with(Settings.LOCK_MINUTES, set);
        app.after(MINUTE.multipliedBy(minutes).minusSeconds(1)).sees("Dean");
        app.after(Duration.ofSeconds(1)).sees("Locked. No key was pressed").doesNotSee("Dean");
        assertThat(app.door.open).isFalse();
    }

    @Test
    void keys_behind_the_shield_do_not_keep_it_open() {
        var app = App.today().press(F9);
        for (int minute = 0; minute < 5; minute++) {
            app.after(MINUTE).press(App.DOWN);
        }
        app.sees("Locked.");
    }

    @Test
    void a_clip_that_plays_is_no_idle_time_and_one_that_is_paused_is() {
        var app = App.person(Caseload.BEGUN).press("l").press(ENTER).press(F5);
        for (int minute = 0; minute < 9; minute++) {
            app.after(MINUTE).told(progress(false));
        }
        app.sees("Clip").told(progress(true)).after(MINUTE.multipliedBy(5)).sees("Locked.");
    }

    private static Event.Progress progress(boolean paused) {
        return new Event.Progress(Duration.ofSeconds(65), Duration.ofSeconds(95), paused, 0, true, 80);
    }

    @Test
    void after_a_sleep_the_next_frame_is_the_shield_and_no_key_brings_it_down_before_the_vault_is_locked() {
        var app = writing().holdingOrders().slept().doesNotSee("Dean").sees("resting");
        app.press(ENTER, ENTER, App.DOWN).type("abc").sees("resting");
        app.lettingGo().sees("Locked. The machine was asleep.").sees("draft");
        assertThat(app.door.open).isFalse();
        app.type(Door.PASSPHRASE).press(ENTER).sees("session being written");
    }

    @Test
    void another_program_can_have_it_locked() {
        App.today()
                .askedToLock()
                .sees("Locked. You asked for it from elsewhere.")
                .doesNotSee("Dean");
    }

    @Test
    void sleep_and_asking_leave_the_unlock_screen_as_it_is() {
        App.locked().slept().askedToLock().sees("Unlock").doesNotSee("Locked.");
    }

    @Test
    void while_the_draft_cannot_be_kept_it_stays_open_behind_the_shield_says_so_and_tries_each_minute() {
        var app = writing();
        app.door.full = true;
        app.slept().sees("resting").sees("Not locked yet").doesNotSee("Dean");
        app.after(MINUTE.multipliedBy(3)).sees("Not locked yet");
        assertThat(app.door.open).isTrue();
        app.door.full = false;
        app.after(MINUTE).sees("Locked. The machine was asleep.");
        app.type(Door.PASSPHRASE).press(ENTER).sees("session being written");
    }

    @Test
    void whoever_is_there_to_mend_a_full_disk_finds_the_text_and_is_not_locked_out_again() {
        var app = writing();
        app.door.full = true;
        app.after(MINUTE.multipliedBy(6)).sees("Not locked yet");
        app.press(ENTER).sees("disk is full").sees("Your text is still here.");
        app.after(MINUTE.multipliedBy(2)).doesNotSee("resting");
    }

    @Test
    void five_wrong_pins_lock_the_vault() {
        var app = with(Settings.SHIELD_PIN, "00ff:" + ShieldPin.digestOf("00ff", "4321"))
                .press(F9);
        for (int guess = 0; guess < 4; guess++) {
            app.press(ENTER).type("1234").press(ENTER).sees("That was not the PIN.");
        }
        app.press(ENTER).type("1234").press(ENTER).sees("Locked. The PIN was wrong too often.");
        assertThat(app.door.open).isFalse();
    }

    @Test
    void the_key_for_it_locks_at_once() {
        App.today().press(Key.of('k')).sees("Locked. What you typed is kept").doesNotSee("Dean");
    }
}
