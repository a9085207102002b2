package org.alongside.app;

import java.time.LocalDate;
import java.util.List;
import org.alongside.domain.Decision;
import org.alongside.domain.record.Kind;
import org.alongside.domain.record.ReferralRows;
import org.alongside.domain.record.RowChange;
import org.alongside.domain.referral.GatePassed;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.session.SessionRules;
import org.alongside.domain.toolkit.Terms;

/// Records for a referral a fact that its toolkit asks for before anything is delivered.
public final class RecordGate {
    private final Desk desk;

    /// At this desk.
    public RecordGate(Desk desk) {
        this.desk = desk;
    }

    /// Returns once it is on disk, or refuses and keeps nothing. A fact recorded already is recorded anew.
    public Decision<GatePassed> keep(Referral referral, String gate, LocalDate on, String note) {
        var known = desk.toolkits()
                .find(referral.choice().toolkit())
                .map(toolkit -> toolkit.terms().gates())
                .orElse(List.of());
        if (known.stream().noneMatch(one -> one.id().equals(gate))) {
            var ids = known.stream().map(Terms.Gate::id).toList();
            return Decision.refuse(
                    "gate",
                    "is none that this toolkit asks for",
                    ids.isEmpty() ? "It asks for none." : "It asks for: " + String.join(", ", ids) + ".");
        }
        if (on.isAfter(desk.today())) {
            return Decision.refuse("recorded_on", "is in the future", "Record it when it is so.");
        }
        if (note.length() > SessionRules.COMMENT_MAX) {
            return Decision.refuse("reason", "is longer than 4,000 characters", "Shorten it.");
        }
        var id = desk.records().gates(referral.id()).stream()
                .filter(before -> before.gate().equals(gate))
                .map(GatePassed::id)
                .findFirst()
                .orElseGet(desk.ids()::next);
        var passed = new GatePassed(id, referral.id(), gate, on, note.strip());
        desk.keep(
                Kind.COLLECTION,
                "referral.gate",
                referral.personId(),
                List.of(new RowChange.Put(ReferralRows.of(passed))));
        return Decision.keep(passed);
    }
}
