package org.alongside.flows;

import static org.alongside.flows.App.DOWN;
import static org.alongside.flows.App.ENTER;
import static org.alongside.flows.App.ESC;
import static org.alongside.flows.App.TAB;

import org.alongside.tui.key.Key;
import org.junit.jupiter.api.Test;

final class GoalFlowTest {
    private static final Key SAVE = Key.ctrl('s');

    @Test
    void a_goal_is_set_scored_and_shown_where_it_stands() {
        var app = App.person(Caseload.BEGUN)
                .press("g")
                .sees("Set a goal")
                .type("A quiet home")
                .press(TAB)
                .type("Most days")
                .press(SAVE)
                .sees("Saved: goal 1.")
                .sees("“A quiet home”, beginning not recorded, not scored yet");
        app.press(TAB, TAB, TAB)
                .sees("A quiet home")
                .press(ENTER)
                .sees("How far it has come")
                .press(SAVE)
                .sees("Choose how far it has come.");
        app.press(ENTER, App.F4)
                .sees("0  Most days")
                .press(DOWN, ENTER)
                .press(SAVE)
                .sees("Saved: goal 1 is at");
    }

    @Test
    void what_is_missing_is_said_in_one_sentence_and_nothing_typed_is_lost() {
        App.person(Caseload.BEGUN)
                .press("g")
                .type("A quiet home")
                .press(SAVE)
                .sees("A quiet home")
                .sees("What that looks like is empty.");
    }

    @Test
    void a_goal_half_written_is_there_again() {
        App.person(Caseload.BEGUN)
                .press("g")
                .type("A quiet home")
                .press(ESC)
                .press("g")
                .sees("Your draft of")
                .sees("A quiet home");
    }

    @Test
    void a_goal_is_reworded_and_a_fourth_is_not_begun() {
        var app = App.person(Caseload.BEGUN);
        for (var words : new String[] {"One", "Two", "Three"}) {
            app.press("g").type(words).press(TAB).type("So").press(SAVE).sees("Saved: goal");
        }
        app.press("g").sees("Three goals are set");
        app.press(TAB, TAB, TAB)
                .press("w")
                .sees("Goal 1")
                .type(" and more")
                .press(SAVE)
                .sees("Saved: goal 1.")
                .sees("One and more");
    }
}
