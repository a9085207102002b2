package org.alongside.domain.goal;

import java.time.LocalDate;
import java.util.List;
import org.alongside.domain.Decision;
import org.alongside.domain.referral.Referral;

/// What a goal must be, and when it may be scored.
public final class GoalRules {
    /// Characters of the goal, and of each level.
    public static final int WORDS_MAX = 1000;

    private GoalRules() {}

    /// Which place the goal takes, or why it cannot be kept.
    public static Decision<Integer> decide(GoalDraft draft, List<GoalRecord> before) {
        if (draft.wanted().isBlank()) {
            return Decision.refuse("wanted", "is empty", "Say what the person wants to reach, in the person's words.");
        }
        if (draft.look(Level.EXPECTED).isBlank()) {
            return Decision.refuse("expected", "is empty", "Say what it would look like if it came as hoped for.");
        }
        if (draft.wanted().length() > WORDS_MAX
                || draft.looks().values().stream().anyMatch(words -> words.length() > WORDS_MAX)) {
            return Decision.refuse("wanted", "or a level is longer than 1,000 characters", "Shorten it.");
        }
        if (draft.weight() < 1 || draft.weight() > Goal.WEIGHT_MAX) {
            return Decision.refuse("weight", "must be a whole number from 1 to 10", "1 is usual.");
        }
        var taken = before.stream().map(one -> one.goal().place()).toList();
        if (draft.place().isPresent()) {
            int place = draft.place().get();
            return taken.contains(place)
                    ? Decision.keep(place)
                    : Decision.refuse("goal", "is none of this referral", named(taken));
        }
        for (int place = 1; place <= Goal.MOST; place++) {
            if (!taken.contains(place)) {
                return Decision.keep(place);
            }
        }
        return Decision.refuse(
                "goal",
                "would be the fourth; three are the most",
                "Change one of the three, or remove one that was set in error.");
    }

    /// Which goal may be taken from the record, or why none.
    ///
    /// @param withScores whether its scores may go with it
    /// @param why in the words of whoever takes it
    public static Decision<GoalRecord> removal(int place, boolean withScores, String why, List<GoalRecord> goals) {
        var found = goals.stream().filter(one -> one.goal().place() == place).findFirst();
        if (found.isEmpty()) {
            var taken = goals.stream().map(one -> one.goal().place()).toList();
            return Decision.refuse("goal", "is none of this referral", named(taken));
        }
        var one = found.get();
        if (!one.scores().isEmpty() && !withScores) {
            return Decision.refuse(
                    "goal",
                    "has been scored, and scores count before and after",
                    "--with-scores removes " + one.words() + ".");
        }
        if (why.isBlank()) {
            return Decision.refuse("reason", "is empty", "Say why, in a few words.");
        }
        return why.strip().length() > WORDS_MAX
                ? Decision.refuse("reason", "is longer than 1,000 characters", "Shorten it.")
                : Decision.keep(one);
    }

    private static String named(List<Integer> taken) {
        return taken.isEmpty()
                ? "No goal is set yet."
                : "There is "
                        + String.join(", ", taken.stream().map(String::valueOf).toList()) + ".";
    }

    /// Whether goals of this referral may be set, or goals and measures scored, for that day.
    public static Decision<LocalDate> day(String field, LocalDate on, Referral referral, LocalDate today) {
        if (on.isAfter(today)) {
            return Decision.refuse(field, "is in the future", "Come back when the day has come.");
        }
        if (on.isBefore(referral.referredOn())) {
            return Decision.refuse(field, "is before the referral", "Check the date.");
        }
        return Decision.keep(on);
    }
}
