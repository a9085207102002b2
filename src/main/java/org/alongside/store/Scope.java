package org.alongside.store;

import java.util.List;
import java.util.UUID;

/// Which referrals are wanted, with what hangs on them: a condition for each kind of table, whose row is called `t`.
/// Each table is asked once, however many there are.
///
/// @param underReferral for rows with a `referral_id`
/// @param underSession for rows with a `session_id`
/// @param underGoal for rows with a `goal_id`
/// @param values for the marks in each condition
record Scope(
        String people,
        String referrals,
        String underReferral,
        String underSession,
        String underGoal,
        List<Object> values) {
    static final Scope ALL = new Scope("", "", "", "", "", List.of());

    static Scope referral(String ref) {
        return under(" where r.referral_ref = ?", ref);
    }

    static Scope person(UUID id) {
        return under(" where r.person_id = ?", id);
    }

    /// Everything that came from a vault, in a team's store.
    static Scope origin(UUID vault) {
        var condition = "where t.origin = ?";
        return new Scope(condition, condition, condition, condition, condition, List.of(vault));
    }

    /// @param condition on a row `r` of `referral`
    private static Scope under(String condition, Object value) {
        var ids = "select r.id from referral r" + condition;
        return new Scope(
                "where t.id in (select r.person_id from referral r" + condition + ")",
                condition.replace(" r.", " t."),
                "where t.referral_id in (" + ids + ")",
                "where t.session_id in (select s.id from session s where s.referral_id in (" + ids + "))",
                "where t.goal_id in (select g.id from goal g where g.referral_id in (" + ids + "))",
                List.of(value));
    }
}
