package org.alongside.domain.figures;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.Origin;
import org.alongside.domain.progress.ReferralName;

/// What more than one vault holds. The same CRN is one person, in however many vaults. A referral goes along when a
/// person moves to another practitioner and stays with the first one too: it is passed on once, as the vault has it
/// that holds most sessions of it, or else the latest return.
///
/// Every name is told with [#expect] before the first case is added; [#end] passes on what was held back.
public final class Shared implements Fold {
    private static final Comparator<Copy> FULLEST = Comparator.comparingInt(Copy::sessions)
            .thenComparing(Copy::sentAt)
            .thenComparing(copy -> copy.origin().vault());

    private final Fold next;
    private final Set<Integer> hashes = new HashSet<>(); // two that are alike by chance: held back in vain, no more
    private final Set<ReferralName> several = new HashSet<>();
    private final Map<ReferralName, Copy> fullest = new LinkedHashMap<>();
    private final Set<ReferralName> twice = new HashSet<>();
    private final Map<String, List<Holder>> holders = new HashMap<>();

    /// @param next is given each referral once
    public Shared(Fold next) {
        this.next = next;
    }

    /// A person as one vault has them.
    private record Holder(UUID vault, UUID person, String practitioner) {}

    /// A referral as one vault has it.
    private record Copy(Origin origin, Case whole) {
        int sessions() {
            return whole.sessions().size();
        }

        /// What has not been sent is of now.
        Instant sentAt() {
            return origin.sent().map(Origin.Sent::madeAt).orElse(Instant.MAX);
        }
    }

    /// Says that some vault holds the referral of that name.
    public void expect(ReferralName name) {
        if (!hashes.add(name.hashCode())) {
            several.add(name);
        }
    }

    @Override
    public void add(Origin origin, Case one) {
        note(origin, one);
        var name = ReferralName.of(one.person(), one.referral());
        if (!several.contains(name)) {
            next.add(origin, one);
            return;
        }
        var copy = new Copy(origin, one);
        var held = fullest.putIfAbsent(name, copy);
        if (held != null) {
            fullest.put(name, fuller(held, copy));
            twice.add(name);
        }
    }

    private static Copy fuller(Copy held, Copy met) {
        return FULLEST.compare(held, met) >= 0 ? held : met;
    }

    private void note(Origin origin, Case one) {
        var crn = one.person().crn().text();
        var known = holders.getOrDefault(crn, List.of());
        if (known.stream().noneMatch(holder -> holder.vault().equals(origin.vault()))) {
            var holder = new Holder(origin.vault(), one.person().id(), Team.practitioner(origin, one));
            holders.put(crn, Stream.concat(known.stream(), Stream.of(holder)).toList());
        }
    }

    /// To be asked for once, when all is read: passes on what was held back.
    public void end() {
        fullest.values().forEach(copy -> next.add(copy.origin(), copy.whole()));
        fullest.clear();
    }

    /// The keys of everyone who was met, each vault's own.
    public Set<UUID> keys() {
        return holders.values().stream()
                .flatMap(List::stream)
                .map(Holder::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// How many people were met.
    public int met() {
        return holders.size();
    }

    /// CRNs that more than one vault holds, with the practitioners.
    public SortedMap<String, Collection<String>> people() {
        var people = new TreeMap<String, Collection<String>>();
        holders.forEach((crn, each) -> {
            if (each.size() > 1) {
                people.put(crn, each.stream().map(Holder::practitioner).collect(Collectors.toCollection(TreeSet::new)));
            }
        });
        return people;
    }

    /// In how many vaults that CRN is.
    public int vaults(String crn) {
        return holders.getOrDefault(crn, List.of()).size();
    }

    /// How many referrals were met in more than one vault.
    public int referrals() {
        return twice.size();
    }
}
