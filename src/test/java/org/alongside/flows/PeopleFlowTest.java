package org.alongside.flows;

import static org.alongside.flows.App.DOWN;
import static org.alongside.flows.App.ENTER;
import static org.alongside.flows.App.ESC;
import static org.alongside.flows.App.F4;
import static org.alongside.flows.App.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.alongside.domain.people.Crn;
import org.alongside.domain.referral.Barrier;
import org.alongside.domain.session.TaskStatus;
import org.alongside.tui.key.Key;
import org.junit.jupiter.api.Test;

final class PeopleFlowTest {
    private static final Key SAVE = Key.ctrl('s');

    @Test
    void someone_new_is_added_and_opened() {
        var app = App.today()
                .press("p")
                .press("a")
                .type("x123456")
                .press(TAB)
                .type("Sam")
                .press(TAB)
                .type("O'Neill");
        app.press(SAVE).sees("Saved: Sam O'Neill.").sees("Not referred to a toolkit yet");
        assertThat(app.door.record().person(new Crn("X123456"))).isPresent();
        assertThat(app.door.record().drafts()).isEmpty();
    }

    @Test
    void a_wrong_crn_and_a_taken_one_are_told_and_nothing_typed_is_lost() {
        var app = App.today()
                .press("p")
                .press("a")
                .type("12")
                .press(TAB)
                .type("Sam")
                .press(SAVE);
        app.sees("CRN must be in the format X123456.").sees("Sam").press(ENTER);
        app.press(Key.of(Key.Name.BACKSPACE), Key.of(Key.Name.BACKSPACE))
                .type(Caseload.BEGUN)
                .press(SAVE);
        app.sees("is already in this vault").sees("Sam");
    }

    @Test
    void someone_half_typed_is_there_again() {
        var app = App.today().press("p").press("a").type("X1").after(Duration.ofSeconds(2));
        app.restart()
                .type(Door.PASSPHRASE)
                .press(ENTER)
                .press("p")
                .press("a")
                .sees("is here again")
                .sees("X1");
    }

    @Test
    void a_referral_says_whether_the_toolkit_fits_and_keeps_the_reason() {
        var app = App.person(Caseload.NOT_REFERRED)
                .press("r")
                .press(F4)
                .press("/")
                .type("Skills")
                .press(ENTER)
                .press(TAB, F4, ENTER)
                .press(TAB, ENTER);
        app.sees("Step 2 of 5").press(TAB, TAB, TAB, TAB, ENTER).sees("Step 3 of 5");
        app.press(TAB, TAB, TAB, TAB, F4)
                .press(Key.of(' '), DOWN, Key.of(' '), ENTER)
                .sees("Denial, Alcohol");
        app.press(TAB, ENTER).sees("Suitable with a reason").press(TAB, ENTER).sees("There is a problem");
        app.press(ENTER)
                .type("Booked for Thursday")
                .press(TAB, ENTER)
                .sees("Booked for Thursday")
                .sees("Clips for");
        app.press(ENTER).sees("Saved: referral R-").sees("Status: Referred");
        var referral = app.door.record().referrals().stream()
                .filter(one -> one.suitability().reason().equals("Booked for Thursday"))
                .findFirst()
                .orElseThrow();
        assertThat(referral.barriers()).containsExactlyInAnyOrder(Barrier.DENIAL, Barrier.ALCOHOL);
        assertThat(referral.choice().variant()).contains("female-victims");
    }

    @Test
    void a_task_is_checked_in_the_persons_own_words() {
        var app = App.person(Caseload.BEGUN)
                .press(TAB, TAB)
                .sees("Notice one calm moment")
                .press("c");
        app.press(F4, ENTER).type("It was quiet on the bus").press(SAVE).sees("Saved: Done.");
        var task = app.door.record().cases().stream()
                .flatMap(one -> one.tasks().stream())
                .findFirst()
                .orElseThrow();
        assertThat(task.status()).isEqualTo(TaskStatus.DONE);
        assertThat(task.ownWords()).isEqualTo("It was quiet on the bus");
    }

    @Test
    void a_session_is_planned_and_waits_on_today() {
        var app = App.person(Caseload.NEW)
                .press("n")
                .type("24/11/2026")
                .press(TAB)
                .type("9:30")
                .press(SAVE);
        app.sees("Saved: appointment S-").press(ESC, ESC, ESC).sees("09:30  Imran Malik");
    }

    @Test
    void a_referral_ends_with_its_reason_and_can_be_moved_before() {
        var app =
                App.person(Caseload.NEW).press("s").press(F4, ENTER).press(SAVE).sees("Saved: Suitable, not ready.");
        app.press("e")
                .press(TAB, F4, ENTER)
                .press(TAB, ENTER)
                .sees("Saved: Ended.")
                .sees("Breach before the start");
    }

    @Test
    void shrunk_to_nothing_and_back_no_text_is_lost() {
        var app = App.person(Caseload.BEGUN)
                .press("l")
                .press(ENTER)
                .press(TAB, TAB, TAB)
                .type("Kept through it all");
        app.resize(40, 10).sees("Small window").resize(1, 1).resize(80, 24).sees("Kept through it all");
    }
}
