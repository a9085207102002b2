package org.alongside.domain.figures;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.Origin;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.session.Achieved;
import org.alongside.domain.session.Delivery;
import org.alongside.domain.session.Method;
import org.alongside.domain.session.Relevance;
import org.alongside.domain.session.Shown;

/// How each exercise went, by variant: whether its clip played, how far it was about the person, what it achieved.
/// Only what was used in attended sessions counts.
public final class Content implements Fold {
    private final SortedMap<Piece, Use> uses = new TreeMap<>(Piece.ORDER);

    /// An exercise of a toolkit, in a variant; empty where the referral names none.
    public record Piece(String toolkit, String exercise, String variant) {
        static final Comparator<Piece> ORDER = Comparator.comparing(Piece::toolkit)
                .thenComparing(Piece::exercise)
                .thenComparing(Piece::variant);

        static Piece of(Referral.Choice choice, String exercise) {
            return new Piece(choice.toolkit(), exercise, choice.variant().orElse(""));
        }
    }

    /// How it went.
    public static final class Use {
        private final Map<Shown, Integer> shown = new EnumMap<>(Shown.class);
        private final Map<Relevance, Integer> relevance = new EnumMap<>(Relevance.class);
        private final Map<Achieved, Integer> achieved = new EnumMap<>(Achieved.class);
        private final Spread seconds = new Spread();
        private int referrals;
        private int notPlayed;

        private void add(Delivery delivery, boolean remote) {
            shown.merge(delivery.shown(), 1, Integer::sum);
            if (!delivery.shown().isUsed()) {
                return;
            }
            delivery.relevance().ifPresent(how -> relevance.merge(how, 1, Integer::sum));
            delivery.achieved().ifPresent(how -> achieved.merge(how, 1, Integer::sum));
            delivery.secondsWatched().ifPresent(seconds::add);
            notPlayed += delivery.shown() == Shown.SCRIPT && !remote ? 1 : 0;
        }

        /// Deliveries shown that way.
        public int of(Shown how) {
            return shown.getOrDefault(how, 0);
        }

        /// Deliveries that were used: all but those left out as not relevant.
        public int used() {
            return shown.entrySet().stream()
                    .filter(entry -> entry.getKey().isUsed())
                    .mapToInt(Map.Entry::getValue)
                    .sum();
        }

        /// Referrals in which it was used.
        public int referrals() {
            return referrals;
        }

        /// Read together although the two met in person: the clip would not play or could not be shown.
        public int notPlayed() {
            return notPlayed;
        }

        /// Deliveries that were about the person to that degree.
        public int of(Relevance how) {
            return relevance.getOrDefault(how, 0);
        }

        /// For how many the relevance is known.
        public int relevanceKnown() {
            return relevance.values().stream().mapToInt(Integer::intValue).sum();
        }

        /// Deliveries that achieved that much.
        public int of(Achieved how) {
            return achieved.getOrDefault(how, 0);
        }

        /// For how many it is known what was achieved.
        public int achievedKnown() {
            return achieved.values().stream().mapToInt(Integer::intValue).sum();
        }

        /// Seconds watched, where the player told.
        public Spread seconds() {
            return seconds;
        }
    }

    @Override
    public void add(Origin origin, Case one) {
        var choice = one.referral().choice();
        var counted = new HashSet<String>();
        for (var record : one.sessions()) {
            if (record.session().isAttended()) {
                boolean remote = record.session()
                        .appointment()
                        .method()
                        .filter(Method::isRemote)
                        .isPresent();
                for (var delivery : record.deliveries()) {
                    var use = uses.computeIfAbsent(Piece.of(choice, delivery.exercise()), any -> new Use());
                    use.add(delivery, remote);
                    if (delivery.shown().isUsed() && counted.add(delivery.exercise())) {
                        use.referrals++;
                    }
                }
            }
        }
    }

    /// By toolkit, exercise and variant.
    public SortedMap<Piece, Use> uses() {
        return uses;
    }
}
