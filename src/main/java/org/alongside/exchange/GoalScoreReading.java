package org.alongside.exchange;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.alongside.domain.goal.Goal;
import org.alongside.domain.goal.GoalScore;
import org.alongside.domain.referral.Referral;

/// Reads a row of `goal_scores.csv`.
final class GoalScoreReading implements Reading {
    private final Book book;

    GoalScoreReading(Book book) {
        this.book = book;
    }

    @Override
    public void take(Line line) {
        var referral = book.referral(line);
        int place = line.number("goal", 1, Goal.MOST).orElseThrow(() -> new Unfit("goal", "is needed"));
        var goal = book.goals
                .find(new Book.Aim(referral.id(), place))
                .orElseThrow(() -> new Unfit("goal", "names no goal that is in the record or was kept from goals.csv"));
        var on = line.neededDate("scored_on");
        var key = new Book.Reached(goal.id(), on);
        if (!book.goalScores.name(key)) {
            throw Unfit.repeat("scored_on");
        }
        var level = Book.level(line, "level").orElseThrow(() -> new Unfit("level", "is needed"));
        var id = book.goalScores.held(key).map(GoalScore::id).orElseGet(book.desk.ids()::next);
        book.goalScores.bring(key, new GoalScore(id, goal.id(), session(line, referral, on), on, level));
    }

    private Optional<UUID> session(Line line, Referral referral, LocalDate on) {
        if (line.word("session_ref", 40).isEmpty()) {
            return Optional.empty();
        }
        var session = book.session(line).appointment();
        if (!session.referralId().equals(referral.id()) || !session.on().equals(on)) {
            throw new Unfit("session_ref", "is a session of another referral or day");
        }
        return Optional.of(session.id());
    }

    @Override
    public void refuse(Line line) {}
}
