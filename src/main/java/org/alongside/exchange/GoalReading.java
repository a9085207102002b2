package org.alongside.exchange;

import java.util.EnumMap;
import org.alongside.domain.goal.Goal;
import org.alongside.domain.goal.GoalRules;
import org.alongside.domain.goal.Level;
import org.alongside.domain.record.GoalRows;

/// Reads a row of `goals.csv`.
final class GoalReading implements Reading {
    private final Book book;

    GoalReading(Book book) {
        this.book = book;
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
        book.goals.bring(
                key,
                new Goal(
                        before.map(Goal::id).orElseGet(book.desk.ids()::next),
                        referral.id(),
                        place,
                        wanted(line),
                        line.number("weight", 1, Goal.WEIGHT_MAX).orElse(1),
                        looks,
                        Book.level(line, "baseline"),
                        line.date("set_on").orElseGet(referral::referredOn)));
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
