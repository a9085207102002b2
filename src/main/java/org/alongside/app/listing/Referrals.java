package org.alongside.app.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.app.Consultation;
import org.alongside.app.Desk;
import org.alongside.app.Report;
import org.alongside.app.listing.Listing.Shown;
import org.alongside.domain.paper.Block;
import org.alongside.domain.people.Person;
import org.alongside.domain.progress.Case;
import org.alongside.domain.referral.GatePassed;

/// Referrals, or one of them.
public final class Referrals {
    private static final String COLUMNS =
            "referral_ref,crn,toolkit,edition,variant,referred_on,sentence,requirement,days_max,sentence_ends_on,"
                    + "sara_partner,sara_others,sara_on,rosh,barriers,practitioner,ended_on,end_reason,status,days_counted";
    static final List<Shown> SHOWN = List.of(
            new Shown("referral_ref", "Referral"),
            new Shown("crn", "CRN"),
            new Shown("toolkit", "Toolkit"),
            new Shown("referred_on", "Referred"),
            new Shown("status", "Status"),
            new Shown("days_counted", "Days"));
    private static final List<Shown> DETAIL = List.of(
            new Shown("edition", "Edition"),
            new Shown("variant", "Variant"),
            new Shown("sentence", "Sentence"),
            new Shown("requirement", "Requirement"),
            new Shown("days_max", "Most days"),
            new Shown("sentence_ends_on", "Sentence ends"),
            new Shown("sara_partner", "SARA, partner"),
            new Shown("sara_others", "SARA, others"),
            new Shown("sara_on", "SARA of"),
            new Shown("rosh", "RoSH"),
            new Shown("barriers", "Barriers"),
            new Shown("practitioner", "Practitioner"),
            new Shown("ended_on", "Ended"),
            new Shown("end_reason", "End reason"));

    private final Desk desk;

    /// At this desk.
    public Referrals(Desk desk) {
        this.desk = desk;
    }

    /// All, or those of one person; only open ones if asked.
    public Report list(Optional<Person> person, boolean openOnly) {
        var cases = person
                .map(one -> desk.records().casesOf(one.id()))
                .orElseGet(() -> desk.records().cases())
                .stream()
                .filter(one -> !openOnly || !one.referral().isOver())
                .toList();
        var about = person.map(one -> Set.of(one.id())).orElseGet(() -> Reports.peopleOf(cases));
        new Consultation(desk).of(about, "referral.list");
        var rows = cases.stream().map(CaseFields::of).toList();
        return Listing.rows("referrals", "Referrals", List.of(COLUMNS.split(",", -1)), SHOWN, rows)
                .about(about);
    }

    /// Every fact that the toolkit asks for, recorded or not.
    private List<Fields> gates(Case one) {
        var recorded = desk.records().gates(one.referral().id());
        return desk.toolkits().find(one.referral().choice().toolkit()).stream()
                .flatMap(toolkit -> toolkit.terms().gates().stream())
                .map(gate -> {
                    var passed = recorded.stream()
                            .filter(each -> each.gate().equals(gate.id()))
                            .findFirst();
                    return new Fields()
                            .text("gate", gate.id())
                            .text("title", gate.title())
                            .text("recorded_on", passed.map(GatePassed::recordedOn))
                            .text("reason", passed.map(GatePassed::note));
                })
                .toList();
    }

    private Optional<Block> terms(Case one) {
        return desk.toolkits()
                .find(one.referral().choice().toolkit())
                .map(toolkit -> toolkit.terms().minSessions())
                .filter(least -> least > 0)
                .map(least -> new Block.Paragraph("Sessions: " + SessionsNeeded.words(least, one)));
    }

    /// One, with its history, sessions and tasks.
    public Report show(Case one) {
        new Consultation(desk).of(one.person().id(), "referral.show");
        var fields = CaseFields.of(one);
        var history = one.history().stream().map(CaseFields::of).toList();
        var sessions = one.sessions().stream()
                .map(record -> CaseFields.of(one, record.session()))
                .toList();
        var tasks = one.tasks().stream().map(CaseFields::of).toList();
        var gates = gates(one);
        var parts = new LinkedHashMap<String, List<Fields>>();
        parts.put("gates", gates);
        parts.put("history", history);
        parts.put("sessions", sessions);
        parts.put("tasks", tasks);
        var blocks = new ArrayList<Block>();
        blocks.add(Listing.facts(People.with(SHOWN, DETAIL.toArray(Shown[]::new)), fields));
        terms(one).ifPresent(blocks::add);
        blocks.addAll(Listing.section(
                "Needed before anything is delivered",
                List.of(
                        new Shown("title", "What"),
                        new Shown("recorded_on", "On record since"),
                        new Shown("reason", "Note")),
                gates));
        blocks.addAll(Listing.section(
                "History",
                List.of(new Shown("changed_on", "On"), new Shown("status", "Status"), new Shown("reason", "Reason")),
                history));
        blocks.addAll(Listing.section("Sessions", Sessions.SHOWN, sessions));
        blocks.addAll(Listing.section("Tasks", Sessions.TASKS, tasks));
        return Listing.one("referral", "Referral " + one.referral().ref(), fields, parts, blocks)
                .about(List.of(one.person().id()));
    }
}
