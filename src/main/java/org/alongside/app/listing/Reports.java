package org.alongside.app.listing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.app.Consultation;
import org.alongside.app.Desk;
import org.alongside.app.FlowReport;
import org.alongside.app.Report;
import org.alongside.app.listing.Listing.Shown;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.DataQuality;
import org.alongside.domain.progress.Days;
import org.alongside.domain.progress.Flow;
import org.alongside.domain.progress.Progress;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.session.Session;
import org.alongside.domain.session.SessionRecord;
import org.alongside.domain.session.TaskStatus;
import org.alongside.domain.toolkit.Edition;
import org.jspecify.annotations.Nullable;

/// The reports of one vault over the referrals in a scope.
public final class Reports {
    private static final String CASELOAD =
            "referral_ref,crn,given_name,family_name,toolkit,edition,status,referred_on,sessions_held,sessions_missed,"
                    + "foundation_done,foundation_all,exercises_done,exercises_all,days_counted,days_max,tasks_open";
    private static final List<Shown> CASELOAD_SHOWN = List.of(
            new Shown("referral_ref", "Referral"),
            new Shown("crn", "CRN"),
            new Shown("family_name", "Family name"),
            new Shown("status", "Status"),
            new Shown("sessions_held", "Held"),
            new Shown("sessions_missed", "Missed"),
            new Shown("foundation_done", "Foundation"),
            new Shown("exercises_done", "Exercises"),
            new Shown("days_counted", "Days"));

    private final Desk desk;

    /// At this desk.
    public Reports(Desk desk) {
        this.desk = desk;
    }

    /// What became of those referred.
    public Report flow(Flow.Scope scope) {
        var cases = desk.records().cases();
        var people = peopleOf(
                cases.stream().filter(one -> scope.holds(one.referral())).toList());
        new Consultation(desk).of(people, "report.flow");
        return FlowReport.of(Flow.of(cases, scope, this::edition, desk.today())).about(people);
    }

    /// Where every referral stands.
    public Report caseload(Flow.Scope scope) {
        var cases = wanted(scope, "report.caseload");
        var rows = cases.stream().map(this::standing).toList();
        var list = Listing.rows("caseload", "Caseload", List.of(CASELOAD.split(",", -1)), CASELOAD_SHOWN, rows);
        return scoped(list, scope, cases);
    }

    /// Every session of the referrals in scope.
    public Report sessions(Flow.Scope scope) {
        var cases = wanted(scope, "report.sessions");
        return scoped(Sessions.of(cases), scope, cases);
    }

    private List<Case> wanted(Flow.Scope scope, String verb) {
        var wanted = desk.records().cases().stream()
                .filter(one -> scope.holds(one.referral()))
                .toList();
        new Consultation(desk).of(peopleOf(wanted), verb);
        return wanted;
    }

    static Set<UUID> peopleOf(List<Case> cases) {
        return cases.stream().map(one -> one.person().id()).collect(Collectors.toUnmodifiableSet());
    }

    private Optional<Edition> edition(Referral.Choice choice) {
        return desk.toolkits().find(choice.toolkit()).flatMap(toolkit -> toolkit.edition(choice.edition()));
    }

    private Report scoped(Report list, Flow.Scope scope, List<Case> cases) {
        var warnings = DataQuality.warnings(cases, this::edition, desk.today());
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("scope", scope(scope));
        data.putAll(list.data());
        data.put("warnings", warnings);
        return new Report(list.name(), list.title(), data, list.rows(), list.blocks(), warnings).about(peopleOf(cases));
    }

    private static Map<String, @Nullable Object> scope(Flow.Scope scope) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("toolkit", scope.toolkit().orElse(null));
        fields.put("edition", scope.edition().orElse(null));
        fields.put("from", scope.from().map(Object::toString).orElse(null));
        fields.put("to", scope.to().map(Object::toString).orElse(null));
        return fields;
    }

    private Fields standing(Case one) {
        var referral = one.referral();
        var edition = edition(referral.choice());
        var progress = edition.map(known -> Progress.of(known, one.sessions()));
        var days = Days.of(one);
        return new Fields()
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
                        .count());
    }

    private static int count(Case one, Class<? extends Session> kind) {
        return (int) one.sessions().stream()
                .map(SessionRecord::session)
                .filter(kind::isInstance)
                .count();
    }
}
