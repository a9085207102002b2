package org.alongside.tui.session;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.app.Desk;
import org.alongside.app.LookAt;
import org.alongside.domain.Trouble;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.Progress;
import org.alongside.domain.session.Appointment;
import org.alongside.domain.session.DeliveryRules;
import org.alongside.domain.session.Session;
import org.alongside.domain.session.SessionRecord;
import org.alongside.domain.toolkit.Edition;
import org.alongside.domain.toolkit.Exercise;
import org.alongside.domain.toolkit.Terms;
import org.alongside.domain.toolkit.Toolkit;

/// What a session screen works on: the referral with everything under it, its toolkit, the appointment it records.
///
/// @param missing what the toolkit asks to be on record before anything is delivered, and is not
record Opened(Case aCase, Toolkit toolkit, Edition edition, Optional<Appointment> planned, List<Terms.Gate> missing) {
    static Opened read(Desk desk, String referralRef, Optional<UUID> planned) {
        var begun = new LookAt(desk).forSession(referralRef);
        var aCase = begun.one();
        var choice = aCase.referral().choice();
        var toolkit = desk.toolkits()
                .find(choice.toolkit())
                .orElseThrow(() -> new Trouble(
                        Trouble.Sort.NOT_FOUND,
                        "The toolkit of this referral is not installed. Nothing was changed. Install its pack first."));
        var edition = toolkit.edition(choice.edition())
                .orElseGet(() -> toolkit.editions().getFirst());
        return new Opened(
                aCase,
                toolkit,
                edition,
                appointment(aCase, planned, desk),
                DeliveryRules.missing(toolkit, begun.gates()));
    }

    /// The one asked for, or else one planned for today.
    private static Optional<Appointment> appointment(Case aCase, Optional<UUID> wanted, Desk desk) {
        return aCase.sessions().stream()
                .map(SessionRecord::session)
                .filter(Session.Planned.class::isInstance)
                .map(Session::appointment)
                .filter(one -> wanted.isPresent()
                        ? wanted.get().equals(one.id())
                        : one.on().equals(desk.today()))
                .findFirst();
    }

    Progress progress() {
        return Progress.of(edition, aCase.sessions());
    }

    Optional<Exercise> exercise(String id) {
        return toolkit.exercise(id);
    }

    String title(String id) {
        return exercise(id).map(Exercise::title).orElse(id);
    }

    String person() {
        return aCase.person().name();
    }
}
