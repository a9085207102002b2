package org.alongside.domain.extract;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.Flow;
import org.alongside.domain.progress.Origin;
import org.alongside.domain.progress.Progress;
import org.alongside.domain.referral.EndGroup;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.referral.Sara;
import org.alongside.domain.session.Achieved;
import org.alongside.domain.session.CheckItem;
import org.alongside.domain.session.CheckScore;
import org.alongside.domain.session.Delivery;
import org.alongside.domain.session.Relevance;
import org.alongside.domain.session.Session;
import org.alongside.domain.session.SessionRecord;
import org.alongside.domain.toolkit.Edition;

/// What the tables know of one person's way through one edition: no name, no CRN, no text.
///
/// @param latest when the referral was made, and its reference: the later one of two counts
/// @param ended nothing while the referral is open
/// @param complete ids of the exercises that are complete
/// @param checks first and last score by who answered and what
/// @param measures by name, where there is one
record Subject(
        Latest latest,
        Flow.Row stage,
        Optional<EndGroup> ended,
        AgeBand age,
        Sara sara,
        String region,
        String variant,
        Attended attended,
        Set<String> complete,
        Map<String, Relevance> relevance,
        Map<String, Achieved> achieved,
        Map<String, Check> checks,
        SortedMap<String, Integer> measures) {
    static final String NO_VARIANT = "NONE";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");

    /// Which of two referrals is the later one.
    record Latest(LocalDate on, String ref) implements Comparable<Latest> {
        private static final Comparator<Latest> ORDER =
                Comparator.comparing(Latest::on).thenComparing(Latest::ref);

        @Override
        public int compareTo(Latest that) {
            return ORDER.compare(this, that);
        }
    }

    /// The first and the last score that someone gave to one question.
    record Check(int first, int last, int given) {
        Check and(int score) {
            return new Check(first, score, given + 1);
        }

        String change() {
            return last > first ? "risen" : last < first ? "fallen" : "same";
        }
    }

    boolean isBreached() {
        return ended.filter(EndGroup.BREACH::equals).isPresent();
    }

    static Subject of(Origin origin, Case one, Optional<Edition> edition) {
        var referral = one.referral();
        var stage = Flow.row(one, edition);
        var heard = new Heard();
        one.sessions().forEach(heard::note);
        var measures = heard.measures();
        one.person().monthsOldOn(referral.referredOn()).ifPresent(months -> measures.put("age_months", months));
        return new Subject(
                new Latest(referral.referredOn(), referral.ref()),
                stage,
                referral.ending().map(end -> end.reason().group()),
                AgeBand.of(one.person().yearsOldOn(referral.referredOn())),
                referral.risk().sara(),
                Region.of(origin.region()).name(),
                variant(referral.choice()),
                Attended.of(heard.held, heard.missed),
                edition.map(known -> Progress.of(known, one.sessions()).complete())
                        .orElse(Set.of()),
                Map.copyOf(heard.relevance),
                Map.copyOf(heard.achieved),
                Map.copyOf(heard.checks),
                measures);
    }

    /// An id as packs give them; anything else would be free text.
    static String variant(Referral.Choice choice) {
        return choice.variant()
                .filter(id -> !id.isBlank())
                .map(id -> ID.matcher(id).matches() ? id : "OTHER")
                .orElse(NO_VARIANT);
    }

    /// What is gathered while going through the sessions, in their order.
    private static final class Heard {
        private int held;
        private int missed;
        private final Map<String, Relevance> relevance = new HashMap<>();
        private final Map<String, Achieved> achieved = new HashMap<>();
        private final Map<String, Check> checks = new HashMap<>();

        void note(SessionRecord record) {
            if (record.session() instanceof Session.Missed) {
                missed++;
            }
            if (record.session() instanceof Session.Held) {
                held++;
                record.deliveries().forEach(this::note);
                var seen = new HashSet<String>();
                record.checks().stream()
                        .filter(check -> isOurs(check) && seen.add(name(check)))
                        .forEach(check -> checks.merge(
                                name(check),
                                new Check(check.score(), check.score(), 1),
                                (before, now) -> before.and(now.last())));
            }
        }

        private void note(Delivery delivery) {
            delivery.relevance().ifPresent(answer -> relevance.put(delivery.exercise(), answer));
            delivery.achieved().ifPresent(answer -> achieved.put(delivery.exercise(), answer));
        }

        /// A licensed measure has its own rules about who may publish what.
        private static boolean isOurs(CheckScore check) {
            for (var item : CheckItem.values()) {
                if (item.name().equals(check.item())) {
                    return true;
                }
            }
            return false;
        }

        private static String name(CheckScore check) {
            return check.by().name() + "/" + check.item();
        }

        SortedMap<String, Integer> measures() {
            var measures = new TreeMap<String, Integer>();
            measures.put("sessions_held", held);
            measures.put("sessions_missed", missed);
            checks.forEach((name, check) -> {
                if (check.given() > 1) {
                    measures.put("check_first/" + name, check.first());
                    measures.put("check_last/" + name, check.last());
                }
            });
            return measures;
        }
    }
}
