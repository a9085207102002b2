package org.alongside.app.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.alongside.app.Report;
import org.alongside.app.listing.Listing.Shown;
import org.alongside.domain.figures.Fold;
import org.alongside.domain.figures.Shared;
import org.alongside.domain.figures.Team;
import org.alongside.domain.paper.Block;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.Days;
import org.alongside.domain.progress.Origin;
import org.alongside.domain.progress.Progress;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.session.Session;
import org.alongside.domain.session.SessionRecord;
import org.alongside.domain.session.TaskStatus;
import org.alongside.domain.toolkit.Edition;

/// `report caseload`: where every referral stands, and whose they are.
final class CaseloadReport implements Fold {
    private static final String COLUMNS =
            "referral_ref,crn,given_name,family_name,toolkit,edition,status,referred_on,sessions_held,sessions_missed,"
                    + "foundation_done,foundation_all,exercises_done,exercises_all,days_counted,days_max,tasks_open,"
                    + "practitioner,team,pdu,region";
    private static final String COUNTED =
            "Held, Miss.: sessions attended and missed. Found., Ex.: exercises complete, those of the"
                    + " foundation and all. Days: counted toward the requirement.";
    private static final List<Shown> SHOWN = List.of(
            new Shown("referral_ref", "Referral"),
            new Shown("crn", "CRN"),
            new Shown("family_name", "Name"),
            new Shown("status", "Status"),
            new Shown("sessions_held", "Held"),
            new Shown("sessions_missed", "Miss."),
            new Shown("foundation_done", "Found."),
            new Shown("exercises_done", "Ex."),
            new Shown("days_counted", "Days"));

    private final Function<Referral.Choice, Optional<Edition>> editions;
    private final List<Fields> rows = new ArrayList<>();

    CaseloadReport(Function<Referral.Choice, Optional<Edition>> editions) {
        this.editions = editions;
    }

    @Override
    public void add(Origin origin, Case one) {
        var referral = one.referral();
        var edition = editions.apply(referral.choice());
        var progress = edition.map(known -> Progress.of(known, one.sessions()));
        var days = Days.of(one);
        rows.add(new Fields()
                .text("referral_ref", referral.ref())
                .text("crn", one.person().crn())
                .text("given_name", one.person().givenName())
                .text("family_name", one.person().familyName())
                .text("toolkit", referral.choice().toolkit())
                .text("edition", referral.choice().edition())
                .text("status", referral.status())
                .text("referred_on", referral.referredOn())
                .number("sessions_held", count(one, Session.Held.class))
                .number("sessions_missed", count(one, Session.Missed.class))
                .number("foundation_done", progress.map(Progress::foundationDone))
                .number(
                        "foundation_all",
                        edition.map(known -> known.foundation().size()))
                .number("exercises_done", progress.map(known -> known.complete().size()))
                .number("exercises_all", edition.map(known -> known.exercises().size()))
                .number("days_counted", days.counted())
                .number("days_max", days.maximum())
                .number("tasks_open", (int) one.tasks().stream()
                        .filter(task -> task.status() == TaskStatus.SET)
                        .count())
                .text("practitioner", Team.practitioner(origin, one))
                .text("team", origin.team())
                .text("pdu", origin.pdu())
                .text("region", origin.region()));
    }

    private static int count(Case one, Class<? extends Session> kind) {
        return (int) one.sessions().stream()
                .map(SessionRecord::session)
                .filter(kind::isInstance)
                .count();
    }

    Report of(Scoped scoped, Counting.Counted counted) {
        return scoped.report(
                "caseload",
                "Caseload",
                List.of(COLUMNS.split(",", -1)),
                rows,
                more(counted),
                blocks(counted),
                counted.warnings());
    }

    private static List<Fields> keepers(Team team) {
        var keepers = new ArrayList<Fields>();
        team.shares()
                .forEach((keeper, share) -> keepers.add(new Fields()
                        .text("region", keeper.region())
                        .text("pdu", keeper.pdu())
                        .text("team", keeper.team())
                        .text("practitioner", keeper.practitioner())
                        .number("people", share.people())
                        .number("referrals", share.referrals())
                        .number("open", share.open())
                        .number("sessions_held", share.held())));
        return keepers;
    }

    private static List<Fields> shared(Shared of) {
        var shared = new ArrayList<Fields>();
        of.people()
                .forEach((crn, practitioners) -> shared.add(new Fields()
                        .text("crn", crn)
                        .number("origins", of.vaults(crn))
                        .text("practitioners", String.join("; ", practitioners))));
        return shared;
    }

    private static Map<String, ?> more(Counting.Counted counted) {
        var more = new LinkedHashMap<String, Object>();
        more.put("people", counted.shared().met());
        more.put("referrals", counted.team().referrals());
        more.put(
                "practitioners",
                keepers(counted.team()).stream().map(Fields::all).toList());
        more.put("shared", shared(counted.shared()).stream().map(Fields::all).toList());
        return more;
    }

    private List<Block> blocks(Counting.Counted counted) {
        var team = counted.team();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Facts(List.of(
                new Block.Fact("People", String.valueOf(counted.shared().met())),
                new Block.Fact("Referrals", String.valueOf(team.referrals())))));
        if (rows.isEmpty()) {
            blocks.add(new Block.Paragraph("Nobody yet."));
        } else {
            blocks.add(new Block.Paragraph(COUNTED));
            blocks.add(Listing.table(SHOWN, rows));
        }
        if (team.shares().size() > 1) {
            blocks.addAll(Listing.section(
                    "By practitioner",
                    List.of(
                            new Shown("region", "Region"),
                            new Shown("team", "Team"),
                            new Shown("practitioner", "Practitioner"),
                            new Shown("people", "People"),
                            new Shown("referrals", "Referrals"),
                            new Shown("open", "Open")),
                    keepers(team)));
        }
        blocks.addAll(Listing.section(
                "In more than one practitioner's records",
                List.of(
                        new Shown("crn", "CRN"),
                        new Shown("origins", "Records"),
                        new Shown("practitioners", "Practitioners")),
                shared(counted.shared())));
        return blocks;
    }
}
