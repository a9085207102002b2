package org.alongside.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.alongside.domain.goal.Goal;
import org.alongside.domain.goal.GoalRules;
import org.alongside.domain.goal.Level;
import org.alongside.domain.record.GoalRows;

/// Reads a row of `goals.csv`.
final class GoalReading implements Reading {
    private final Book book;
    private final RemovedGoals removed;
    private final List<String> notes = new ArrayList<>();

    GoalReading(Book book) {
        this.book = book;
        this.removed = new RemovedGoals(book.desk);
    }

    @Override
    public void take(Line line) {
        var referral = book.referral(line);
        int place = line.number("goal", 1, Goal.MOST).orElseThrow(() -> new Unfit("goal", "is needed"));
        var key = new Book.Aim(referral.id(), place);
        if (!book.goals.name(key)) {
            throw Unfit.repeat("goal");
        }
        var looks = new EnumMap<Level, String>(Level.class);
        for (var level : Level.values()) {
            looks.put(level, line.text(GoalRows.column(level), GoalRules.WORDS_MAX));
        }
        var before = book.goals.held(key);
        var goal = new Goal(
                before.map(Goal::id).orElseGet(book.desk.ids()::next),
                referral.id(),
                place,
                wanted(line),
                line.number("weight", 1, Goal.WEIGHT_MAX).orElse(1),
                looks,
                Book.level(line, "baseline"),
                line.date("set_on").orElseGet(referral::referredOn));
        if (!before.equals(Optional.of(goal))) {
            removed.last(key).ifPresent(gone -> againstRemoval(line, gone, before, goal));
        }
        book.goals.bring(key, goal);
    }

    /// A goal that was removed comes back, as the file has it, and that is said; over another that has its place by
    /// now it does not come, as its scores would be joined with the other's.
    private void againstRemoval(Line line, RemovedGoals.Removed gone, Optional<Goal> before, Goal goal) {
        if (before.isEmpty()) {
            notes.add(CaseloadFile.GOALS.fileName() + " line " + line.number() + ": a goal that was removed on "
                    + gone.on() + " comes back.");
        } else if (gone.is(goal, before.get())) {
            throw new Unfit("goal", "was removed on " + gone.on() + ", and another has its place now");
        }
    }

    @Override
    public List<String> notes() {
        return notes;
    }

    private static String wanted(Line line) {
        var words = line.text("wanted", GoalRules.WORDS_MAX);
        if (words.isBlank()) {
            throw new Unfit("wanted", "is needed");
        }
        return words;
    }

    @Override
    public void refuse(Line line) {
        var place = line.cells().getOrDefault("goal", "").strip();
        book.referrals
                .find(line.cells().getOrDefault("referral_ref", "").strip())
                .filter(referral -> place.matches("[1-9]"))
                .ifPresent(referral -> book.goals.refuse(new Book.Aim(referral.id(), Integer.parseInt(place))));
    }
}
