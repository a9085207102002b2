package org.alongside.domain.figures;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.Origin;
import org.alongside.domain.session.Session;

/// Whose cases they are: how many people and referrals each practitioner has.
public final class Team implements Fold {
    private final SortedMap<Keeper, Share> shares = new TreeMap<>(Comparator.comparing(Keeper::region)
            .thenComparing(Keeper::pdu)
            .thenComparing(Keeper::team)
            .thenComparing(Keeper::practitioner));
    private int referrals;

    /// A practitioner, and where.
    public record Keeper(String region, String pdu, String team, String practitioner) {}

    /// What one practitioner has.
    public static final class Share {
        private final Set<String> people = new HashSet<>();
        private int referrals;
        private int open;
        private int held;

        /// People, by CRN.
        public int people() {
            return people.size();
        }

        /// Referrals, open and over.
        public int referrals() {
            return referrals;
        }

        /// Referrals that are not over.
        public int open() {
            return open;
        }

        /// Attended sessions.
        public int held() {
            return held;
        }
    }

    /// Who delivers it: as the referral says, or else whose vault it is.
    public static String practitioner(Origin origin, Case one) {
        var named = one.referral().practitioner();
        return named.isBlank() || named.equals(origin.practitioner()) ? origin.practitioner() : named;
    }

    @Override
    public void add(Origin origin, Case one) {
        var name = practitioner(origin, one);
        var share = shares.computeIfAbsent(
                new Keeper(origin.region(), origin.pdu(), origin.team(), name), any -> new Share());
        share.people.add(one.person().crn().text());
        share.referrals++;
        share.open += one.referral().isOver() ? 0 : 1;
        share.held += (int) one.sessions().stream()
                .filter(record -> record.session() instanceof Session.Held)
                .count();
        referrals++;
    }

    /// By region, PDU, team and name.
    public SortedMap<Keeper, Share> shares() {
        return shares;
    }

    /// All referrals.
    public int referrals() {
        return referrals;
    }
}
