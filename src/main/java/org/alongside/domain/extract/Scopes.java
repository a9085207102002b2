package org.alongside.domain.extract;

import java.util.SortedMap;
import java.util.TreeMap;
import org.alongside.domain.progress.Wanted;

/// Which referrals an extract is about, as it says itself. Names of teams and practitioners stay behind.
public final class Scopes {
    private Scopes() {}

    /// What was filtered, by the filter's name.
    public static SortedMap<String, String> of(Wanted wanted) {
        var scope = new TreeMap<String, String>();
        var referrals = wanted.referrals();
        referrals.toolkit().ifPresent(id -> scope.put("toolkit", id));
        referrals.edition().ifPresent(id -> scope.put("edition", id));
        referrals.from().ifPresent(day -> scope.put("from", day.toString()));
        referrals.to().ifPresent(day -> scope.put("to", day.toString()));
        wanted.region().ifPresent(name -> scope.put("region", Region.of(name).name()));
        wanted.team().ifPresent(name -> scope.put("team", "one"));
        wanted.practitioner().ifPresent(name -> scope.put("practitioner", "one"));
        return scope;
    }
}
