package org.alongside.domain.figures;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.Origin;
import org.alongside.domain.session.Session;

/// Whose cases they are: how many people and referrals each practitioner has, and who is known to more than one.
/// The same CRN is one person, in however many vaults.
public final class Team implements Fold {
    private final SortedMap<Keeper, Share> shares = new TreeMap<>(Comparator.comparing(Keeper::region)
            .thenComparing(Keeper::pdu)
            .thenComparing(Keeper::team)
            .thenComparing(Keeper::practitioner));
    private final Map<String, Set<UUID>> vaults = new HashMap<>();
    private final Map<String, Set<String>> practitioners = new HashMap<>();
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
        return named.isBlank() ? origin.practitioner() : named;
    }

    @Override
    public void add(Origin origin, Case one) {
        var name = practitioner(origin, one);
        var share = shares.computeIfAbsent(
                new Keeper(origin.region(), origin.pdu(), origin.team(), name), any -> new Share());
        var crn = one.person().crn().text();
        share.people.add(crn);
        share.referrals++;
        share.open += one.referral().isOver() ? 0 : 1;
        share.held += (int) one.sessions().stream()
                .filter(record -> record.session() instanceof Session.Held)
                .count();
        if (vaults.computeIfAbsent(crn, any -> new HashSet<>(2)).add(origin.vault())) {
            practitioners.computeIfAbsent(crn, any -> new TreeSet<>()).add(name);
        }
        referrals++;
    }

    /// By region, PDU, team and name.
    public SortedMap<Keeper, Share> shares() {
        return shares;
    }

    /// Everyone, by CRN.
    public int people() {
        return vaults.size();
    }

    /// All referrals.
    public int referrals() {
        return referrals;
    }

    /// CRNs that more than one vault holds, with the practitioners.
    public SortedMap<String, Collection<String>> shared() {
        var shared = new TreeMap<String, Collection<String>>();
        vaults.forEach((crn, where) -> {
            if (where.size() > 1) {
                shared.put(crn, List.copyOf(practitioners.getOrDefault(crn, Set.of())));
            }
        });
        return shared;
    }

    /// In how many vaults that CRN is.
    public int vaults(String crn) {
        return vaults.getOrDefault(crn, Set.of()).size();
    }
}
