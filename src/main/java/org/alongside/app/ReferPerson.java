package org.alongside.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.domain.Decision;
import org.alongside.domain.people.Person;
import org.alongside.domain.progress.Case;
import org.alongside.domain.record.Kind;
import org.alongside.domain.record.ReferralRows;
import org.alongside.domain.record.RowChange;
import org.alongside.domain.referral.Barrier;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.referral.ReferralRules;
import org.alongside.domain.referral.ReferralStatus;
import org.alongside.domain.referral.StatusChange;
import org.alongside.domain.toolkit.Suitability;
import org.alongside.domain.toolkit.Toolkit;

/// Refers a person to a toolkit, moves the referral on, and ends it.
public final class ReferPerson {
    private final Desk desk;

    /// At this desk.
    public ReferPerson(Desk desk) {
        this.desk = desk;
    }

    /// What the practitioner decides.
    ///
    /// @param edition empty for the toolkit's first
    /// @param variant an id or alias; empty for none
    /// @param reason why it is right, where the rules ask for a reason; else empty
    public record Wish(
            String toolkit,
            Optional<String> edition,
            Optional<String> variant,
            LocalDate referredOn,
            Referral.Order order,
            Referral.Risk risk,
            Set<Barrier> barriers,
            String reason) {}

    /// What the toolkit's rules say, before anything is decided.
    public Suitability ask(Toolkit toolkit, Person person, Referral.Risk risk, Set<Barrier> barriers, LocalDate on) {
        return ReferralRules.suitability(toolkit, person, risk, barriers, on);
    }

    /// Returns once the referral is on disk, or refuses and keeps nothing.
    public Decision<Referral> refer(Person person, Wish wish) {
        var found = desk.toolkits().find(wish.toolkit());
        if (found.isEmpty()) {
            return Decision.refuse("toolkit", "is not installed here", "Choose one from the list of toolkits.");
        }
        var toolkit = found.get();
        if (wish.variant().filter(words -> toolkit.variant(words).isEmpty()).isPresent()) {
            return Decision.refuse("variant", "is not one of this toolkit's", "Choose one from its list.");
        }
        var requirement = wish.order().requirement();
        if (requirement.isPresent()
                && desk.toolkits().reference("requirements").stream()
                        .noneMatch(choice -> choice.code().equals(requirement.get()))) {
            return Decision.refuse("requirement", "is not on the list of requirements", "Choose one from the list.");
        }
        var others =
                desk.records().casesOf(person.id()).stream().map(Case::referral).toList();
        var decision = ReferralRules.decide(referral(person, toolkit, wish), person, toolkit, others, desk.today());
        if (decision instanceof Decision.Keep<Referral> yes) {
            save(yes.value(), Kind.COLLECTION, "referral.add", yes.value().referredOn(), "");
        }
        return decision;
    }

    private Referral referral(Person person, Toolkit toolkit, Wish wish) {
        var id = desk.ids().next();
        var asked = ask(toolkit, person, wish.risk(), wish.barriers(), wish.referredOn());
        return new Referral(
                id,
                Ids.ref('R', id),
                person.id(),
                new Referral.Choice(
                        toolkit.id(),
                        wish.edition()
                                .orElseGet(() -> toolkit.editions().getFirst().id()),
                        wish.variant().flatMap(toolkit::variant).map(Toolkit.Variant::id)),
                wish.referredOn(),
                wish.order(),
                wish.risk(),
                wish.barriers(),
                desk.by(),
                ReferralStatus.REFERRED,
                new Referral.Suitability(
                        Optional.of(asked.answer().name()), wish.reason().strip()),
                Optional.empty());
    }

    /// Moves an open referral to another open status.
    public Decision<Referral> move(Referral referral, ReferralStatus next, String reason) {
        var decision = ReferralRules.move(referral, next);
        if (decision instanceof Decision.Keep<Referral> yes) {
            save(yes.value(), Kind.ALTERATION, "referral.status", desk.today(), reason);
        }
        return decision;
    }

    /// Ends it.
    public Decision<Referral> end(Referral referral, Referral.Ending how) {
        var decision = ReferralRules.end(referral, how, desk.today());
        if (decision instanceof Decision.Keep<Referral> yes) {
            save(yes.value(), Kind.ALTERATION, "referral.end", how.on(), how.comment());
        }
        return decision;
    }

    private void save(Referral referral, Kind kind, String verb, LocalDate on, String reason) {
        List<RowChange> rows = new ArrayList<>();
        rows.add(new RowChange.Put(ReferralRows.of(referral)));
        rows.add(new RowChange.Put(
                ReferralRows.of(new StatusChange(desk.ids().next(), referral.id(), on, referral.status(), reason))));
        desk.keep(kind, verb, referral.personId(), rows);
    }
}
