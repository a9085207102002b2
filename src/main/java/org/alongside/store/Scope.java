package org.alongside.store;

import java.util.List;
import java.util.UUID;

/// Which referrals are wanted, with what hangs on them. Each table is asked once, however many there are.
///
/// @param condition on a row `r` of `referral`; empty for all
/// @param values for the marks in the condition
record Scope(String condition, List<Object> values) {
    static final Scope ALL = new Scope("", List.of());

    static Scope referral(String ref) {
        return new Scope(" where r.referral_ref = ?", List.of(ref));
    }

    static Scope person(UUID id) {
        return new Scope(" where r.person_id = ?", List.of(id));
    }

    String people() {
        return condition.isEmpty() ? "" : "where t.id in (select r.person_id from referral r" + condition + ")";
    }

    String referrals() {
        return condition.replace(" r.", " t.");
    }

    /// Rows with a `referral_id`.
    String underReferral() {
        return condition.isEmpty() ? "" : "where t.referral_id in (" + ids() + ")";
    }

    /// Rows with a `session_id`.
    String underSession() {
        return condition.isEmpty()
                ? ""
                : "where t.session_id in (select s.id from session s where s.referral_id in (" + ids() + "))";
    }

    private String ids() {
        return "select r.id from referral r" + condition;
    }
}
