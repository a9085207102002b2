package org.alongside.app.listing;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.app.Desk;
import org.alongside.domain.figures.Fold;
import org.alongside.domain.figures.Team;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.DataQuality;
import org.alongside.domain.progress.Origin;
import org.alongside.domain.progress.Wanted;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.toolkit.Edition;

/// One reading of cases for a report: besides its own figures every report notes whom it tells of, whose cases they
/// are, and what does not add up.
final class Counting implements Fold {
    private final Desk desk;
    private final Function<Referral.Choice, Optional<Edition>> editions;
    private final Fold figures;
    private final Set<UUID> people = new HashSet<>();
    private final Set<UUID> late = new HashSet<>();
    private final Warnings warnings = new Warnings();
    private final Team team = new Team();

    Counting(Desk desk, Function<Referral.Choice, Optional<Edition>> editions, Fold figures) {
        this.desk = desk;
        this.editions = editions;
        this.figures = figures;
    }

    @Override
    public void add(Origin origin, Case one) {
        people.add(one.person().id());
        team.add(origin, one);
        if (origin.sent().filter(sent -> sent.madeAt().isAfter(desk.now())).isPresent()) {
            late.add(origin.vault());
        }
        warnings.add(DataQuality.findings(one, editions.apply(one.referral().choice()), desk.today()));
        figures.add(origin, one);
    }

    /// The keys of those it tells of.
    Set<UUID> people() {
        return people;
    }

    Team team() {
        return team;
    }

    /// To be asked for once, when all is read.
    Warnings warnings(Wanted wanted) {
        int shared = team.shared().size();
        if (shared > 0) {
            warnings.say("%d %s than one practitioner's records; each counts as one person, and each referral once."
                    .formatted(shared, shared == 1 ? "person is in more" : "people are in more"));
        }
        if (!late.isEmpty()) {
            warnings.say("%d %s dated after today; a clock may have been wrong."
                    .formatted(late.size(), late.size() == 1 ? "return is" : "returns are"));
        }
        if (team.referrals() == 0 && wanted.practitioner().isPresent()) {
            warnings.say("No referral in scope is that practitioner's. Check the name.");
        }
        return warnings;
    }

    /// A name as JSON has it.
    static String named(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
