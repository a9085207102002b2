package org.alongside.domain.figures;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.Origin;
import org.alongside.domain.progress.Progress;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.session.Shown;
import org.alongside.domain.toolkit.Edition;

/// Who had how much of what: each referral's exercises, and how the amounts are spread.
public final class Dosage implements Fold {
    private final Function<Referral.Choice, Optional<Edition>> editions;
    private final List<Dose> doses = new ArrayList<>();
    private final Map<Amount, Spread> amounts = new EnumMap<>(Amount.class);
    private int minutesMissing;

    /// @param editions the edition a referral follows, where it is installed
    public Dosage(Function<Referral.Choice, Optional<Edition>> editions) {
        this.editions = editions;
        for (var amount : Amount.values()) {
            amounts.put(amount, new Spread());
        }
    }

    /// What is spread over those who started.
    public enum Amount {
        SESSIONS_ATTENDED("Sessions attended"),
        EXERCISES_USED("Exercises used"),
        EXERCISES_COMPLETE("Exercises complete"),
        MINUTES("Minutes");

        private final String label;

        Amount(String label) {
            this.label = label;
        }

        /// Words for a person.
        public String label() {
            return label;
        }
    }

    /// What one referral had.
    ///
    /// @param sessions attended ones
    /// @param minutes of attended sessions whose length is known
    /// @param seconds watched, by the player's clock, in attended sessions
    /// @param exercises the fullest showing of each exercise in an attended session
    /// @param complete how many exercises of the edition are complete
    /// @param all how many the edition has, where it is installed
    public record Dose(
            String referralRef,
            String crn,
            String practitioner,
            Referral.Choice choice,
            int sessions,
            int minutes,
            int seconds,
            Map<String, Shown> exercises,
            int complete,
            Optional<Integer> all) {
        /// Keeps its own copy.
        public Dose {
            exercises = Map.copyOf(exercises);
        }

        /// Exercises used; one that was left out as not relevant is not.
        public int used() {
            return (int) exercises.values().stream().filter(Shown::isUsed).count();
        }
    }

    @Override
    public void add(Origin origin, Case one) {
        var edition = editions.apply(one.referral().choice());
        var fullest = new HashMap<String, Shown>();
        int sessions = 0;
        int minutes = 0;
        int seconds = 0;
        int unknown = 0;
        for (var record : one.sessions()) {
            if (record.session().isAttended()) {
                sessions++;
                var length = record.session().appointment().minutes();
                minutes += length.orElse(0);
                unknown += length.isPresent() ? 0 : 1;
                for (var delivery : record.deliveries()) {
                    fullest.merge(delivery.exercise(), delivery.shown(), Dosage::fuller);
                    seconds += delivery.secondsWatched().orElse(0);
                }
            }
        }
        var dose = new Dose(
                one.referral().ref(),
                one.person().crn().text(),
                Team.practitioner(origin, one),
                one.referral().choice(),
                sessions,
                minutes,
                seconds,
                fullest,
                edition.map(known ->
                                Progress.of(known, one.sessions()).complete().size())
                        .orElse(0),
                edition.map(known -> known.exercises().size()));
        doses.add(dose);
        if (dose.used() > 0) {
            spread(dose, unknown);
        }
    }

    private void spread(Dose dose, int unknown) {
        minutesMissing += unknown;
        amounts.forEach((amount, spread) -> spread.add(
                switch (amount) {
                    case SESSIONS_ATTENDED -> dose.sessions();
                    case EXERCISES_USED -> dose.used();
                    case EXERCISES_COMPLETE -> dose.complete();
                    case MINUTES -> dose.minutes();
                }));
    }

    private static final List<Shown> BY_FULLNESS =
            List.of(Shown.SKIPPED, Shown.PART, Shown.SCRIPT, Shown.FULL, Shown.REPEATED);

    private static Shown fuller(Shown one, Shown other) {
        return BY_FULLNESS.indexOf(one) < BY_FULLNESS.indexOf(other) ? other : one;
    }

    /// Each referral's, in the order in which they came.
    public List<Dose> doses() {
        return List.copyOf(doses);
    }

    /// How an amount is spread over those who started.
    public Spread spread(Amount amount) {
        return amounts.getOrDefault(amount, new Spread());
    }

    /// How many attended sessions of those who started have no length, and count no minutes.
    public int minutesMissing() {
        return minutesMissing;
    }
}
