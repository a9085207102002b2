package org.alongside.app.listing;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.app.Desk;
import org.alongside.domain.figures.Fold;
import org.alongside.domain.figures.Shared;
import org.alongside.domain.figures.Team;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.DataQuality;
import org.alongside.domain.progress.Origin;
import org.alongside.domain.progress.Wanted;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.toolkit.Edition;

/// One reading of cases for a report: besides its own figures every report notes whose cases they are, and what does
/// not add up.
final class Counting implements Fold {
    private final Desk desk;
    private final Function<Referral.Choice, Optional<Edition>> editions;
    private final Fold figures;
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
        team.add(origin, one);
        if (origin.sent().filter(sent -> sent.madeAt().isAfter(desk.now())).isPresent()) {
            late.add(origin.vault());
        }
        warnings.add(DataQuality.findings(one, editions.apply(one.referral().choice()), desk.today()));
        figures.add(origin, one);
    }

    /// What was counted, once all is read.
    Counted end(Wanted wanted, Shared shared) {
        int people = shared.people().size();
        if (people > 0) {
            warnings.say("%d %s than one practitioner's records; each counts as one person, and each referral once."
                    .formatted(people, people == 1 ? "person is in more" : "people are in more"));
        }
        if (shared.referrals() > 0) {
            warnings.say("%d %s; the one with most sessions counts, or else the latest."
                    .formatted(
                            shared.referrals(),
                            shared.referrals() == 1
                                    ? "referral went along to another practitioner and is in the records of both"
                                    : "referrals went along to other practitioners and are in the records of both"));
        }
        if (!late.isEmpty()) {
            warnings.say("%d %s dated after today; a clock may have been wrong."
                    .formatted(late.size(), late.size() == 1 ? "return is" : "returns are"));
        }
        if (team.referrals() == 0 && wanted.practitioner().isPresent()) {
            warnings.say("No referral in scope is that practitioner's. Check the name.");
        }
        return new Counted(shared, team, warnings);
    }

    /// What one reading found besides the report's own figures.
    record Counted(Shared shared, Team team, Warnings warnings) {
        /// The keys of those it tells of.
        Set<UUID> people() {
            return shared.keys();
        }
    }

    /// A name as JSON has it.
    static String named(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
