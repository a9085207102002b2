package org.alongside.app.print;

import java.util.List;
import org.alongside.domain.goal.Level;

/// The words of a progress sheet about goals, in one language. Reading age 9 to 11.
///
/// @param levels from the least to the most
record GoalWords(String title, String hoped, String began, String now, String notYet, List<String> levels) {
    static final GoalWords ENGLISH = new GoalWords(
            "My goals",
            "What I hope for",
            "Where I began",
            "Where I am now",
            "We have not looked at this yet.",
            List.of(
                    "Far from it",
                    "Not there yet",
                    "There, as I hoped",
                    "Better than I hoped",
                    "Much better than I hoped"));

    static final GoalWords WELSH = new GoalWords(
            "Fy nodau",
            "Yr hyn rydw i'n gobeithio amdano",
            "Lle dechreuais i",
            "Lle rydw i nawr",
            "Dydyn ni ddim wedi edrych ar hyn eto.",
            List.of(
                    "Ymhell ohono",
                    "Ddim yno eto",
                    "Yno, fel roeddwn i'n gobeithio",
                    "Gwell nag oeddwn i'n gobeithio",
                    "Llawer gwell nag oeddwn i'n gobeithio"));

    /// Keeps its own copy.
    GoalWords {
        levels = List.copyOf(levels);
    }

    String level(Level level) {
        return levels.get(level.points() - Level.MUCH_LESS.points());
    }
}
