package org.alongside.app.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.alongside.domain.goal.Gains;
import org.alongside.domain.goal.Goal;
import org.alongside.domain.goal.GoalRecord;
import org.alongside.domain.goal.GoalScore;
import org.alongside.domain.goal.Level;
import org.alongside.domain.goal.MeasureScore;
import org.alongside.domain.goal.Points;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.session.SessionRecord;

/// Made-up goals of one referral. Two in five of those who come set some; they are looked at now and then, and most
/// move
/// a little. Chance of their own, so that nothing else falls otherwise because there are goals.
final class MadeUpGoals {
    private static final long TELLING = 8;
    private static final String MEASURE = "Made-up scale";
    private static final int MEASURE_MOST = 40;
    private static final List<Wish> WISHES = List.of(
            new Wish("Pick up my kids on time and in a good mood", "Three weeks in four", "Most days late or angry"),
            new Wish("Walk away before I shout", "I walk away more often than not", "I shout every week"),
            new Wish("Keep the job", "No warning for three months", "I lose it"),
            new Wish("Say what I want without a row", "One calm talk a week", "Every talk ends in a row"),
            new Wish("Drink less at the weekend", "Not more than I planned", "Every weekend till I drop"),
            new Wish("See my mates again", "Once a fortnight", "I sit at home"));

    private final Referral referral;
    private final List<SessionRecord> attended;
    private final Chance chance;

    private record Wish(String wanted, String expected, String muchLess) {}

    MadeUpGoals(Referral referral, List<SessionRecord> records) {
        this.referral = referral;
        this.attended =
                records.stream().filter(record -> record.session().isAttended()).toList();
        this.chance = new Chance(referral.id().getLeastSignificantBits(), 0, TELLING);
    }

    Gains tell() {
        if (attended.isEmpty()) {
            return Gains.NONE;
        }
        return new Gains(chance.of(0.4) ? goals() : List.of(), chance.of(0.25) ? scores() : List.of());
    }

    private List<GoalRecord> goals() {
        var goals = new ArrayList<GoalRecord>();
        var left = new ArrayList<>(WISHES);
        int many = chance.weighed(new int[] {55, 33, 12}, 1, 2, Goal.MOST);
        for (int place = 1; place <= many; place++) {
            goals.add(goal(place, left.remove(chance.between(0, left.size() - 1))));
        }
        return goals;
    }

    private List<MeasureScore> scores() {
        var scores = new ArrayList<MeasureScore>();
        int points = chance.about(6, 34);
        var last = LocalDate.MIN;
        for (var record : attended) {
            var on = record.session().appointment().on();
            if (on.isAfter(last) && (scores.isEmpty() || chance.of(0.3))) {
                last = on;
                points = Math.clamp(points + chance.between(-3, 5), 0, MEASURE_MOST);
                scores.add(new MeasureScore(
                        chance.id(on), referral.id(), MEASURE, on, Points.stored(String.valueOf(points))));
            }
        }
        return scores;
    }

    private GoalRecord goal(int place, Wish wish) {
        var on = attended.getFirst().session().appointment().on();
        var looks = new EnumMap<Level, String>(Level.class);
        looks.put(Level.EXPECTED, wish.expected());
        if (chance.of(0.5)) {
            looks.put(Level.MUCH_LESS, wish.muchLess());
        }
        Optional<Level> baseline = chance.of(0.92)
                ? Optional.of(chance.weighed(new int[] {45, 55}, Level.MUCH_LESS, Level.LESS))
                : Optional.empty();
        int weight = chance.weighed(new int[] {70, 20, 10}, 1, 2, 3);
        var goal = new Goal(chance.id(on), referral.id(), place, wish.wanted(), weight, looks, baseline, on);
        return new GoalRecord(goal, scores(goal));
    }

    private List<GoalScore> scores(Goal goal) {
        var scores = new ArrayList<GoalScore>();
        int points = goal.baseline().orElse(Level.LESS).points();
        LocalDate last = goal.setOn();
        for (var record : attended) {
            var appointment = record.session().appointment();
            if (!appointment.on().isAfter(last) || !chance.of(0.25)) {
                continue;
            }
            last = appointment.on();
            points = Math.clamp(points + chance.weighed(new int[] {10, 45, 38, 7}, -1, 0, 1, 2), -2, 2);
            scores.add(new GoalScore(
                    chance.id(last),
                    goal.id(),
                    Optional.of(appointment.id()),
                    last,
                    Level.of(points).orElseThrow()));
        }
        return scores;
    }
}
