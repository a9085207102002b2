package org.alongside.flows;

import static org.alongside.flows.App.DOWN;
import static org.alongside.flows.App.ENTER;
import static org.alongside.flows.App.ESC;
import static org.alongside.flows.App.F9;
import static org.alongside.flows.App.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.alongside.app.Settings;
import org.alongside.app.VaultDoor;
import org.alongside.domain.Trouble;
import org.alongside.tui.key.Key;
import org.junit.jupiter.api.Test;

/// The settings by key press: each holds from the moment it is saved.
final class SettingsFlowTest {
    private static final Key BACKSPACE = Key.of(Key.Name.BACKSPACE);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static App settings() {
        return App.today().press("s").sees("Settings").sees("PIN of the shield");
    }

    /// The line of those words, opened.
    private static App at(String words) {
        return settings().press("/").type(words).press(ENTER).sees("Settings · ");
    }

    private static App pinned(String pin) {
        return at("pin of").type(pin).press(TAB).type(pin).press(TAB, ENTER).sees("The PIN is set.");
    }

    private static String kept(App app, String name) {
        return new Settings(app.door.record()).get(name);
    }

    @Test
    void can_be_reached_from_anywhere_and_nowhere_before_unlocking() {
        App.person(Caseload.BEGUN)
                .press(Key.of(Key.Name.F2))
                .sees("PIN of the shield")
                .press(ESC)
                .sees("Overview");
        App.person(Caseload.BEGUN)
                .press(Key.ctrl('p'))
                .type("keys and copies")
                .press(ENTER)
                .sees("PIN of the shield");
        App.locked().press(Key.of(Key.Name.F2)).sees("Unlock").doesNotSee("PIN");
    }

    @Test
    void fewer_idle_minutes_hold_at_once() {
        var app = at("nobody").press(BACKSPACE).type("2").press(TAB, ENTER).sees("locks after 2 minutes");
        app.after(MINUTE).sees("Settings").after(MINUTE).sees("Locked.");
    }

    @Test
    void a_number_out_of_bounds_is_refused_with_the_bounds() {
        var app = at("nobody").press(BACKSPACE).type("240").press(TAB, ENTER);
        app.sees("There is a problem").sees("1 to 15");
        assertThat(kept(app, Settings.LOCK_MINUTES)).isEqualTo("5");
    }

    @Test
    void a_changed_name_stands_beside_the_next_change() {
        var app = at("your team")
                .type("Pat Green")
                .press(TAB, TAB, TAB, TAB, ENTER)
                .sees("Pat Green");
        assertThat(app.model().world().atDesk().by()).isEqualTo("Pat Green");
        assertThat(kept(app, Settings.BY)).isEqualTo("Pat Green");
    }

    @Test
    void only_what_was_changed_is_written() {
        var app = at("prints").press(BACKSPACE).type("!").press(TAB, TAB, ENTER).sees("Saved.");
        assertThat(kept(app, Settings.MARKING)).endsWith("!");
        assertThat(app.door.record().setting(Settings.EVIDENCE_DAYS)).isEmpty();
    }

    @Test
    void a_setting_half_typed_is_there_again_after_locking() {
        var app = at("prints").type(" NORTH").slept().sees("Locked.");
        app.type(Door.PASSPHRASE)
                .press(ENTER)
                .press("s")
                .press("/")
                .type("prints")
                .press(ENTER);
        app.sees("OFFICIAL-SENSITIVE NORTH").sees("is here again");
    }

    @Test
    void a_pin_holds_at_once_can_be_changed_and_removed() {
        var app = pinned("4321")
                .press(F9, ENTER)
                .sees("PIN:")
                .type("4321")
                .press(ENTER)
                .sees("Settings");
        assertThat(kept(app, Settings.SHIELD_PIN)).matches("[0-9a-f]{32}:[0-9a-f]{64}");
        app.press(ENTER).sees("Change the PIN").press(TAB, TAB, TAB, ENTER);
        app.sees("The PIN is removed.").press(F9, ENTER).sees("Settings");
        assertThat(kept(app, Settings.SHIELD_PIN)).isEmpty();
    }

    @Test
    void a_pin_is_four_to_twelve_digits_typed_twice_and_never_drawn() {
        at("pin of")
                .type("123")
                .press(TAB)
                .type("123")
                .press(TAB, ENTER)
                .sees("4 to 12 digits.")
                .doesNotSee("123");
        at("pin of").type("12a4").press(TAB).type("12a4").press(TAB, ENTER).sees("4 to 12 digits.");
        at("pin of")
                .type("1234567890123")
                .press(TAB)
                .type("1234567890123")
                .press(TAB, ENTER)
                .sees("12 digits.");
        at("pin of").type("1234").press(TAB).type("1243").press(TAB, ENTER).sees("differ");
    }

    @Test
    void two_equal_pins_are_not_equal_on_disk() {
        assertThat(kept(pinned("4321"), Settings.SHIELD_PIN)).isNotEqualTo(kept(pinned("4321"), Settings.SHIELD_PIN));
    }

    @Test
    void the_passphrase_is_changed_by_who_knows_it() {
        var app = at("change the pass")
                .type(Door.PASSPHRASE)
                .press(TAB)
                .type("long and warm")
                .press(TAB);
        app.type("long and warm").press(TAB, ENTER).sees("From now on the new passphrase");
        assertThat(app.door
                        .record()
                        .log(org.alongside.app.Records.LogFilter.ALL)
                        .getLast()
                        .verb())
                .isEqualTo("vault.passphrase");
        app.press(ESC, ESC).press("k").type("long and warm").press(ENTER).sees("Dean");
    }

    @Test
    void who_does_not_know_the_passphrase_finds_the_vault_locked() {
        var app = at("recovery code");
        for (int guess = 0; guess < 2; guess++) {
            app.type("nope")
                    .press(DOWN, ENTER)
                    .sees("That is not the passphrase.")
                    .press(ENTER);
        }
        app.type("nope").press(DOWN, ENTER).sees("Locked. That was not the passphrase.");
        assertThat(app.door.open).isFalse();
    }

    @Test
    void a_copy_is_made_told_and_remembered() {
        var app = at("copy the").type("/media/stick").press(TAB, ENTER).sees("Copied and read back");
        app.sees("It lies on another disk.").press(ESC).sees("Last copy outside this device: today");
        app.press(ESC).sees("Today").sees("Last copy outside this device: today.");
    }

    @Test
    void a_copy_needs_a_folder_and_trouble_with_it_leaves_what_was_typed() {
        at("copy the").press(TAB, ENTER).sees("Type a folder");
        var app = at("copy the").type("/media/stick");
        app.door.halfway = () -> {
            throw new Trouble(Trouble.Sort.FAILED, "Not copied: the stick is gone. The vault is as it was.");
        };
        app.press(TAB, ENTER).sees("the stick is gone").sees("/media/stick").sees("Copy now");
    }

    @Test
    void the_copies_in_a_folder_are_shown_and_one_that_is_not_whole_says_so() {
        var app = at("copy the").type("/media/stick");
        app.door.copies = List.of(
                new VaultDoor.Copy("b", App.START, Optional.empty(), true, 3_145_728),
                new VaultDoor.Copy("a", App.START.minusSeconds(86_400), Optional.empty(), false, 1));
        app.press(TAB, TAB, ENTER).sees("Sun 22 Nov 2026 14:02 · 3.0 MiB · whole");
        app.sees("Sat 21 Nov 2026 14:02 · 1 KiB · NOT WHOLE");
    }

    @Test
    void a_new_recovery_code_is_shown_proved_and_holds() {
        var app = at("recovery code").type(Door.PASSPHRASE).press(TAB, ENTER).sees("ZZ99-YY88-XX77-WW66");
        app.sees("opens nothing any more")
                .press(ENTER)
                .doesNotSee("ZZ99")
                .type("xx77")
                .press(TAB, ENTER);
        app.sees("The new recovery code holds.").sees("Settings");
        app = app.restart()
                .press(DOWN, DOWN, ENTER)
                .type(Door.CODE)
                .press(ENTER)
                .sees("not the recovery code");
        app.after(MINUTE);
    }
}
