package org.alongside.domain.progress;

import java.util.Optional;
import org.alongside.domain.referral.Referral;

/// Which cases are wanted, of whom; absent means any. Names are met whatever their case.
///
/// @param practitioner the keeper of the vault, or the practitioner written on the referral
public record Wanted(
        Flow.Scope referrals, Optional<String> region, Optional<String> team, Optional<String> practitioner) {
    /// All of them.
    public static final Wanted ALL = of(Flow.Scope.ALL);

    /// Those referrals, whoever's they are.
    public static Wanted of(Flow.Scope referrals) {
        return new Wanted(referrals, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// Whether cases of this origin can be wanted at all.
    public boolean holds(Origin origin) {
        return matches(region, origin.region()) && matches(team, origin.team());
    }

    /// Whether this case is wanted.
    public boolean holds(Origin origin, Referral referral) {
        return holds(origin)
                && referrals.holds(referral)
                && (matches(practitioner, origin.practitioner()) || matches(practitioner, referral.practitioner()));
    }

    private static boolean matches(Optional<String> wanted, String name) {
        return wanted.filter(one -> !one.strip().equalsIgnoreCase(name.strip())).isEmpty();
    }
}
