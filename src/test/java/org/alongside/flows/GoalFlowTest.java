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

    private static App scored() {
        return App.person(Caseload.BEGUN)
                .press("g")
                .type("Not mine")
                .press(TAB)
                .type("So")
                .press(SAVE)
                .sees("Saved: goal 1.")
                .press(TAB, TAB, TAB, ENTER)
                .press(App.F4, DOWN, ENTER)
                .press(SAVE)
                .sees("Saved: goal 1 is at");
    }

    @Test
    void a_goal_set_in_error_is_removed_by_the_answer_that_names_its_scores() {
        scored().press("x")
                .sees("Remove goal 1")
                .sees("“Not mine”")
                .sees("Scored -1 on Sun 22 Nov 2026.")
                .press(TAB, TAB)
                .sees("> [ Remove goal 1 and its score ]")
                .press(ENTER)
                .sees("Why it goes is empty.")
                .press(ENTER)
                .type("Set for another")
                .press(TAB, ENTER)
                .sees("Removed: goal 1 and its score.")
                .sees("No goal is set yet.")
                .press(TAB)
                .sees("goal.remove");
    }

    @Test
    void the_safe_answer_comes_first_and_ctrl_s_removes_nothing() {
        var app = scored().press("x").sees("> [ Keep the goal ]");
        app.press(SAVE).sees("Remove goal 1");
        app.press(ENTER).sees("Not mine").doesNotSee("Removed").press("x").press(ESC);
        app.sees("Not mine").doesNotSee("Removed");
    }

    @Test
    void a_draft_about_a_removed_goal_is_gone_before_another_takes_its_place() {
        var app = scored().press("w")
                .type(" at all")
                .press(ESC)
                .press("x")
                .press(TAB)
                .type("Error");
        app.press(TAB, ENTER).sees("Removed: goal 1 and its score.");
        app.press("g").type("Mine").press(TAB).type("So").press(SAVE).sees("Saved: goal 1.");
        app.press("w").sees("Mine").doesNotSee("draft").doesNotSee("Not mine at all");
    }

    @Test
    void without_a_goal_there_is_nothing_to_remove() {
        App.person(Caseload.BEGUN)
                .press(TAB, TAB, TAB)
                .sees("No goal is set yet.")
                .press("x")
                .sees("No goal is set yet.");
    }
}
