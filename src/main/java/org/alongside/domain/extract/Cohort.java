package org.alongside.domain.extract;

import java.util.Comparator;
import org.alongside.domain.referral.Referral;

/// Everyone referred to one edition of one toolkit.
public record Cohort(String toolkit, String edition) implements Comparable<Cohort> {
    private static final Comparator<Cohort> ORDER =
            Comparator.comparing(Cohort::toolkit).thenComparing(Cohort::edition);

    static Cohort of(Referral.Choice choice) {
        return new Cohort(choice.toolkit(), choice.edition());
    }

    @Override
    public int compareTo(Cohort that) {
        return ORDER.compare(this, that);
    }
}
