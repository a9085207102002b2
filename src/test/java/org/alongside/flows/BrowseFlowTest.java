package org.alongside.flows;

import static org.alongside.flows.App.DOWN;
import static org.alongside.flows.App.ENTER;
import static org.alongside.flows.App.ESC;
import static org.alongside.flows.App.F4;
import static org.alongside.flows.App.RIGHT;
import static org.alongside.flows.App.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.tui.frame.Spot;
import org.alongside.tui.key.Key;
import org.junit.jupiter.api.Test;

/// Toolkit, module, exercise; the search; and both for somebody.
final class BrowseFlowTest {
    private static App search(String words) {
        return App.today().press("t").press("/").type(words);
    }

    private static App toolkit(String crn) {
        return App.person(crn).press("t");
    }

    @Test
    void toolkits_are_listed_with_how_much_they_hold_and_whom_they_are_for() {
        App.today()
                .press("t")
                .sees("Moving On                                            8 exercises in 4 modules")
                .press(DOWN)
                .sees("For: \"Terrorist risk\" cases")
                .press(ENTER)
                .sees("How to use this toolkit")
                .sees("Modules, to be done in this order")
                .sees("Your additional training")
                .sees("Stage 1: Commencing                                               5 exercises");
    }

    @Test
    void one_goes_from_toolkit_to_module_to_exercise_and_back() {
        var app = App.today().press("t").press(ENTER).press(ENTER).sees("Aim:").press(ESC);
        app.press(DOWN, ENTER).sees("Learning outcome:").press(ENTER).sees("Why this exercise");
        app.press(ESC, ESC, ESC)
                .sees("Find an exercise by any word in it")
                .press(ESC)
                .sees("Today");
    }

    @Test
    void the_search_shows_toolkit_module_and_the_line_that_matched_while_one_types() {
        search("srt nosy question")
                .sees("Skills for Relationships · ")
                .sees("nosy question")
                .press(ENTER)
                .sees("Exercise · Side by side");
    }

    @Test
    void the_cursor_is_in_the_words_while_typing_and_on_what_is_found_after_an_arrow() {
        var app = search("jeal");
        assertThat(app.frame().cursor()).contains(new Spot(11, 2));
        assertThat(app.press(DOWN).frame().cursor()).contains(new Spot(2, 9));
        assertThat(app.type("o").frame().cursor()).contains(new Spot(12, 2));
        assertThat(app.press(TAB).frame().cursor()).contains(new Spot(12, 3));
    }

    @Test
    void the_search_is_narrowed_by_toolkit_need_and_length() {
        var app = search("anger").sees("exercises");
        app.press(TAB, RIGHT).sees("Toolkit: ‹ Choices and Changes ›").press(TAB, TAB, RIGHT);
        app.sees("Length: ‹ up to 10 min ›").sees("Nothing within these filters. Without them: ");
        app.press(Key.of(Key.Name.LEFT))
                .press(Key.shift(Key.Name.TAB), F4)
                .press("/")
                .type("jealousy")
                .press(ENTER);
        app.sees("Need: ‹ jealousy ›").press(ESC).sees("Find: anger").press(ESC).doesNotSee("anger");
    }

    @Test
    void nothing_found_is_said_with_what_to_do() {
        search("xyzzy").sees("0 exercises").sees("No exercise holds all these words.");
    }

    @Test
    void what_is_typed_while_everything_is_still_read_is_looked_for_after_it() {
        var app = App.fresh();
        app.press("t").holdingOrders();
        app.press("/").type("nosy").sees("Reading … 0 %").sees("Find: nosy");
        app.lettingGo().sees("nosy question").sees("All 2");
    }

    @Test
    void for_somebody_the_toolkit_tells_how_far_it_has_come_and_what_is_next() {
        toolkit(Caseload.BEGUN)
                .sees("Dean Ashworth · Skills for Relationships")
                .sees("Done: 1 of 36, of the foundation 1 of 8")
                .sees("> Next: ")
                .sees("1 of 8 exercises done");
    }

    @Test
    void what_is_done_with_somebody_already_can_be_left_out() {
        var app = toolkit(Caseload.BEGUN).press("/").type("side by side");
        app.sees("Side by side").sees("done  ");
        app.press(TAB, TAB, TAB, TAB, RIGHT).sees("‹ not done yet ›").doesNotSee("> Side by side");
    }

    @Test
    void an_exercise_before_its_turn_says_so_and_is_used_with_the_reason_asked_for() {
        var app = toolkit(Caseload.BEGUN).press("/").type("jealousy and feeling");
        app.press(ENTER)
                .sees("Dean Ashworth · Jealousy and feeling unsure")
                .sees("Before you use it now")
                .sees("The foundation comes first: 1 of 8 are done.")
                .sees("You may use it all the same");
        app.press("u").sees("Why all the same").press(ESC).sees("1. Jealousy and feeling unsure");
        app.press(ESC).sees("Find an exercise");
        app.press(ESC, ESC, ESC).press("l").sees("1. Jealousy and feeling unsure");
    }

    @Test
    void an_exercise_is_taken_into_a_session_that_is_being_written_already() {
        var app = App.person(Caseload.BEGUN).press("l").press(DOWN, ENTER).press(DOWN, DOWN, ENTER);
        app.press(ESC, ESC)
                .press("t")
                .press("/")
                .type("jealousy and feeling")
                .press(ENTER)
                .press("u")
                .press(ESC);
        app.sees("2. Jealousy and feeling unsure").sees("1. ");
    }

    @Test
    void a_gate_is_told_recorded_and_then_told_no_more() {
        var app = toolkit(Caseload.GUARDED).sees("not on record");
        app.sees("Not on record yet: Your additional training; CT-ARC approval.");
        app.press(DOWN, DOWN, ENTER).sees("Have you done the additional training");
        app.press(TAB).type("Course with the regional lead").press(TAB, ENTER).sees("Saved: it is on record.");
        app.sees("on record").press(DOWN, ENTER).press(TAB, TAB, ENTER).doesNotSee("not on record");
        app.press("/").press(TAB, TAB).press(ESC).type("cc-06").press(ENTER);
        app.sees("The modules come in order, and Stage 1: Commencing is not done yet.")
                .doesNotSee("Not on record");
    }

    @Test
    void every_print_of_an_exercise_can_be_chosen_where_it_is_looked_at() {
        var app = search("side by side").press(ENTER).press("p").press(F4);
        app.sees("Worksheet in large print")
                .sees("Summary on one page, in big letters, in Welsh")
                .press(DOWN, DOWN, ENTER)
                .press(TAB, TAB, ENTER);
        app.press(ESC).press(ESC, ESC, ESC);
        app.sees("Toolkits").press(ENTER).press("p").sees("Diary for a week");
    }

    @Test
    void everything_is_found_from_the_palette_too() {
        App.today().press(Key.ctrl('p')).type("Jealousy and feel").press(ENTER).sees("Exercise · Jealousy");
    }
}
