package org.alongside.app.listing;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.app.Caseloads;
import org.alongside.app.Consultation;
import org.alongside.app.Desk;
import org.alongside.app.FlowReport;
import org.alongside.app.Report;
import org.alongside.domain.Trouble;
import org.alongside.domain.figures.Alliance;
import org.alongside.domain.figures.Attaining;
import org.alongside.domain.figures.Attending;
import org.alongside.domain.figures.Completeness;
import org.alongside.domain.figures.Content;
import org.alongside.domain.figures.Dosage;
import org.alongside.domain.figures.Fold;
import org.alongside.domain.figures.Themes;
import org.alongside.domain.figures.Uptake;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.Flow;
import org.alongside.domain.progress.Wanted;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.toolkit.Edition;

/// The reports, over one vault or a team's returns. Each reads its cases once, writes its line in the log before
/// anything is handed out, and tells whom it is about. Dates are those of referrals, in [#sessions] and [#attendance]
/// those of sessions.
public final class Reports {
    private static final int MOST_ROWS = 10_000;

    private final Desk desk;
    private final Caseloads caseloads;

    /// At this desk, over these cases.
    public Reports(Desk desk, Caseloads caseloads) {
        this.desk = desk;
        this.caseloads = caseloads;
    }

    /// What became of those referred.
    public Report flow(Wanted wanted) {
        var scoped = new Scoped(wanted, Scoped.Dates.REFERRED_ON);
        var flow = new Flow.Tally(wanted.referrals(), this::edition, desk.today());
        var counted = read(scoped, "report.flow", (origin, one) -> flow.add(one));
        var warnings = counted.warnings();
        return FlowReport.of(flow.flow(), scoped.data(), scoped.facts(), warnings.all(), warnings.brief())
                .about(counted.people());
    }

    /// Where every referral stands.
    public Report caseload(Wanted wanted) {
        var scoped = new Scoped(wanted, Scoped.Dates.REFERRED_ON);
        var caseload = new CaseloadReport(this::edition);
        var counted = read(scoped, "report.caseload", oneByOne(caseload));
        return caseload.of(scoped, counted).about(counted.people());
    }

    /// Who had which exercise.
    public Report dosage(Wanted wanted) {
        var scoped = new Scoped(wanted, Scoped.Dates.REFERRED_ON);
        var dosage = new Dosage(this::edition);
        var counted = read(scoped, "report.dosage", oneByOne(dosage));
        return DosageReport.of(dosage, this::edition, scoped, counted.warnings())
                .about(counted.people());
    }

    /// How many sessions there were in each week, how far apart, and which.
    public Report sessions(Wanted wanted) {
        var scoped = new Scoped(wanted, Scoped.Dates.HELD_ON);
        var sessions = new SessionsReport(scoped);
        var counted = read(scoped, "report.sessions", sessions);
        return sessions.of(scoped, desk.today(), counted.warnings()).about(counted.people());
    }

    /// Who came and who complied.
    public Report attendance(Wanted wanted) {
        var scoped = new Scoped(wanted, Scoped.Dates.HELD_ON);
        var attending = new Attending(scoped.held(), desk.today());
        var counted = read(scoped, "report.attendance", attending);
        return AttendanceReport.of(attending, scoped, counted.warnings()).about(counted.people());
    }

    /// Who started, how soon, and how many reached each exercise.
    public Report uptake(Wanted wanted) {
        var scoped = new Scoped(wanted, Scoped.Dates.REFERRED_ON);
        var uptake = new Uptake(this::edition);
        var counted = read(scoped, "report.uptake", uptake);
        return UptakeReport.of(uptake, scoped, counted.warnings()).about(counted.people());
    }

    /// How each exercise went.
    public Report content(Wanted wanted) {
        var scoped = new Scoped(wanted, Scoped.Dates.REFERRED_ON);
        var content = new Content();
        var counted = read(scoped, "report.content", content);
        return ContentReport.of(content, scoped, counted.warnings()).about(counted.people());
    }

    /// How the work was felt to go, how far goals came, and how complete and sound the record is.
    public Report quality(Wanted wanted) {
        var scoped = new Scoped(wanted, Scoped.Dates.REFERRED_ON);
        var alliance = new Alliance();
        var attaining = new Attaining();
        var completeness = new Completeness(desk.today());
        var counted = read(scoped, "report.quality", Fold.both(alliance, Fold.both(attaining, completeness)));
        return QualityReport.of(alliance, attaining, completeness, scoped, counted.warnings())
                .about(counted.people());
    }

    /// What was found in what was said and written, and what people say of clips.
    public Report themes(Wanted wanted) {
        var scoped = new Scoped(wanted, Scoped.Dates.REFERRED_ON);
        var themes = new Themes();
        var counted = read(scoped, "report.themes", themes);
        return ThemesReport.of(themes, scoped, counted.warnings()).about(counted.people());
    }

    /// What has a row for each referral is for reading: beyond that many it would not fit in memory either.
    private static Fold oneByOne(Fold rows) {
        var referrals = new int[1];
        return (origin, one) -> {
            if (++referrals[0] > MOST_ROWS) {
                throw new Trouble(
                        Trouble.Sort.REFUSED,
                        "More than %,d referrals are too many to tell one by one. Nothing was written. Narrow it down to a"
                                        .formatted(MOST_ROWS)
                                + " team, a practitioner, a toolkit or some days; flow, uptake and content count any number.");
            }
            rows.add(origin, one);
        };
    }

    private Counting.Counted read(Scoped scoped, String verb, Fold figures) {
        var counting = new Counting(desk, this::edition, figures);
        var counted = counting.end(scoped.cases(), caseloads.once(scoped.cases(), counting));
        new Consultation(desk).of(counted.people(), verb);
        return counted;
    }

    private Optional<Edition> edition(Referral.Choice choice) {
        return desk.toolkits().find(choice.toolkit()).flatMap(toolkit -> toolkit.edition(choice.edition()));
    }

    static Set<UUID> peopleOf(Collection<Case> cases) {
        return cases.stream().map(one -> one.person().id()).collect(Collectors.toUnmodifiableSet());
    }
}
