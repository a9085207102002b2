package org.alongside.flows;

import static org.alongside.flows.App.DOWN;
import static org.alongside.flows.App.ENTER;
import static org.alongside.flows.App.ESC;
import static org.alongside.flows.App.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.alongside.tui.key.Key;
import org.junit.jupiter.api.Test;

/// Getting in: by passphrase, by the printed code, and not at all.
final class RecoverFlowTest {
    private static App byCode() {
        return App.locked().press(DOWN, DOWN, ENTER).sees("Type the recovery code");
    }

    @Test
    void the_recovery_code_lets_in_with_a_new_passphrase_that_holds_from_then_on() {
        var app =
                byCode().type(Door.CODE).press(ENTER).sees("The code is right.").doesNotSee(Door.CODE);
        app.type("long and warm")
                .press(TAB)
                .type("long and warm!")
                .press(TAB, ENTER)
                .sees("differ");
        app.press(ENTER, Key.of(Key.Name.BACKSPACE));
        app.press(TAB, ENTER).sees("Today").sees("Dean Ashworth").sees("the new passphrase opens");
        app = app.restart().type(Door.PASSPHRASE).press(ENTER).sees("That is not the passphrase.");
        app.after(Duration.ofSeconds(1)).type("long and warm").press(ENTER).sees("Dean Ashworth");
    }

    @Test
    void a_new_passphrase_that_will_not_do_is_refused_and_the_old_one_still_holds() {
        var app = byCode().type(Door.CODE)
                .press(ENTER)
                .type("short")
                .press(TAB)
                .type("short")
                .press(TAB, ENTER);
        app.sees("too short")
                .press(ESC)
                .sees("Unlock")
                .type(Door.PASSPHRASE)
                .press(ENTER)
                .sees("Dean");
    }

    @Test
    void wrong_codes_and_wrong_passphrases_are_counted_together_and_the_wait_is_said_in_words() {
        var app = App.locked().type("nope").press(ENTER).sees("Guess 1 of 10. Wait 1 second before");
        app.after(Duration.ofSeconds(1)).press(DOWN, DOWN, ENTER);
        app.type("AB12-CD34-EF56-XXXX").press(ENTER).sees("Guess 2 of 10.").sees("Wait 2 seconds");
        app.press(ENTER)
                .sees("Wait 2 seconds")
                .after(Duration.ofSeconds(1))
                .press(ENTER)
                .sees("Wait 1 second ");
        app.after(Duration.ofSeconds(1)).sees("You may try again now.");
        app.press(ENTER).sees("Guess 3 of 10.").sees("Wait 4 seconds");
        app.press(ESC).sees("Unlock").type(Door.PASSPHRASE).press(ENTER).sees("Guess 3 of 10");
        app.doesNotSee("Dean");
    }

    @Test
    void a_code_with_a_slip_in_it_is_no_guess() {
        byCode().type("AB12").press(ENTER).sees("too short").doesNotSee("Guess");
    }

    @Test
    void the_tenth_wrong_code_leaves() {
        var app = byCode().type("AB12-CD34-EF56-XXXX");
        for (int guess = 0; guess < 10; guess++) {
            app.press(ENTER).after(Duration.ofSeconds(60));
        }
        app.hasLeft(4);
        assertThat(app.door.open).isFalse();
    }

    @Test
    void what_was_typed_as_a_passphrase_is_never_drawn() {
        var app = App.locked();
        for (var letter : "Zxqv".codePoints().boxed().toList()) {
            app.press(Key.of(letter)).doesNotSee("Zx").doesNotSee("q");
        }
        app.press(ENTER).doesNotSee("Zxqv").doesNotSee("•");
    }

    @Test
    void a_damaged_vault_is_one_report_that_names_the_way_to_a_copy() {
        var app = App.locked();
        app.door.damage = Optional.of("Session records 12 to 14 cannot be read. The last good copy is of 4/11/2026.");
        app.type(Door.PASSPHRASE).press(ENTER).sees("damaged").sees("12 to 14").sees("4/11/2026");
        app.sees("alongside vault restore").doesNotSee("Exception");
        app.press(ESC).sees("Unlock").sees("damaged").doesNotSee("Guess");
    }

    @Test
    void what_was_mended_while_opening_is_said_once_and_is_no_alarm() {
        var app = App.locked();
        app.door.healed = List.of("The index was made anew.");
        app.type(Door.PASSPHRASE).press(ENTER).sees("Today").press("m");
        app.sees("The index was made anew.").doesNotSee("! The index");
    }
}
