package org.alongside.app.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.app.Desk;
import org.alongside.app.Report;
import org.alongside.app.listing.Listing.Shown;
import org.alongside.app.team.Fingerprint;
import org.alongside.app.team.Team;
import org.alongside.domain.paper.Block;
import org.alongside.domain.team.Held;
import org.alongside.domain.team.TeamMember;
import org.alongside.domain.team.TeamRows;

/// Returns and their senders, as lists. They tell of practitioners and of counts, and of nobody on probation.
public final class Returns {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK);
    private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final int NAMED = 10;

    private static final List<String> COLUMNS = List.of(
            "origin",
            "practitioner",
            "region",
            "pdu",
            "team",
            "number",
            "made_at",
            "received_at",
            "age_days",
            "free_text",
            "people",
            "referrals",
            "sessions",
            "last_session_on",
            "days_since_session",
            "state");

    private static final List<Shown> SHOWN = List.of(
            new Shown("practitioner", "Practitioner"),
            new Shown("team", "Team"),
            new Shown("number", "No."),
            new Shown("made", "Made"),
            new Shown("age_days", "Days ago"),
            new Shown("words", "Free text"),
            new Shown("people", "People"),
            new Shown("last_session", "Last session"),
            new Shown("state", "State"));

    private final Desk desk;

    /// At this desk.
    public Returns(Desk desk) {
        this.desk = desk;
    }

    /// Each member's last return, and those of members who were removed since; who has sent none is in it too.
    ///
    /// @param since who has not sent since that day is named
    public Report received(Optional<LocalDate> since) {
        var team = new Team(desk);
        var held = new LinkedHashMap<UUID, Held>();
        team.held().forEach(one -> held.put(one.head().signer().vault(), one));
        var rows = new ArrayList<Fields>();
        var late = new ArrayList<String>();
        var odd = new ArrayList<String>();
        for (var member : team.members()) {
            var last = Optional.ofNullable(held.remove(member.signer().vault()));
            rows.add(last.map(one -> row(one, member.name(), state(one))).orElseGet(() -> none(member)));
            if (since.filter(day -> last.filter(one -> !day(one.head().madeAt()).isBefore(day))
                            .isEmpty())
                    .isPresent()) {
                late.add(member.name());
            }
            last.filter(one -> one.flaggedAt().isPresent()).ifPresent(one -> odd.add(member.name()));
        }
        held.values().forEach(one -> rows.add(row(one, one.head().keeper().practitioner(), "NOT_ADMITTED")));
        var warnings = new ArrayList<String>();
        since.filter(day -> !late.isEmpty()).ifPresent(day -> warnings.add(late(late, day)));
        odd.forEach(
                name -> warnings.add(name + ": a later return did not go on from this one. The vault was put back to an"
                        + " older state, or a copy of it lives elsewhere. Ask."));
        return report("returns", "Returns", COLUMNS, SHOWN, rows, warnings);
    }

    private static String late(List<String> names, LocalDate since) {
        var named = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        return (names.size() == 1 ? "1 practitioner has" : names.size() + " practitioners have") + " not sent since "
                + SAID.format(since) + ": " + named + (names.size() > NAMED ? ", …" : "") + ".";
    }

    private static String state(Held held) {
        return held.flaggedAt().isPresent() ? "FLAGGED" : "SENT";
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, desk.zone());
    }

    private Fields row(Held held, String name, String state) {
        var head = held.head();
        var made = day(head.madeAt());
        return new Fields()
                .text("origin", head.signer().vault())
                .text("practitioner", name)
                .text("region", head.keeper().region())
                .text("pdu", head.keeper().pdu())
                .text("team", head.keeper().team())
                .number("number", Math.toIntExact(head.number()))
                .text("made_at", head.madeAt())
                .text("received_at", held.receivedAt())
                .number("age_days", days(made))
                .flag("free_text", head.freeText())
                .number("people", head.count("person"))
                .number("referrals", head.count("referral"))
                .number("sessions", head.count("session"))
                .text("last_session_on", head.lastSession())
                .number("days_since_session", head.lastSession().map(this::days))
                .text("state", state)
                .text("made", DAY.format(made))
                .text("words", head.freeText() ? "yes" : "no")
                .text("last_session", head.lastSession().map(DAY::format));
    }

    private int days(LocalDate day) {
        return Math.toIntExact(ChronoUnit.DAYS.between(day, desk.today()));
    }

    private static Fields none(TeamMember member) {
        var fields = new Fields().text("origin", member.signer().vault()).text("practitioner", member.name());
        for (var column :
                List.of("region", "pdu", "team", "made_at", "received_at", "last_session_on", "made", "words")) {
            fields.text(column, "");
        }
        for (var column : List.of("number", "age_days", "people", "referrals", "sessions", "days_since_session")) {
            fields.number(column, Optional.empty());
        }
        return fields.text("free_text", "").text("last_session", "").text("state", "NEVER_SENT");
    }

    /// What this vault has made, latest first.
    public Report made() {
        var rows = desk.records().ledger(TeamRows.MADE).stream()
                .map(TeamRows::made)
                .sorted(Comparator.comparingLong(made -> -made.named().number()))
                .map(made -> new Fields()
                        .number("number", Math.toIntExact(made.named().number()))
                        .text("made_at", made.madeAt())
                        .flag("free_text", made.freeText())
                        .number("rows", made.entries())
                        .text("recipient", made.recipient())
                        .text("made", DAY.format(day(made.madeAt())))
                        .text("words", made.freeText() ? "yes" : "no")
                        .text("team", Fingerprint.of(made.recipient()).text()))
                .toList();
        return report(
                "returns",
                "Returns made",
                List.of("number", "made_at", "free_text", "rows", "recipient"),
                List.of(
                        new Shown("number", "No."),
                        new Shown("made", "Made"),
                        new Shown("words", "Free text"),
                        new Shown("rows", "Rows"),
                        new Shown("team", "Team's fingerprint")),
                rows,
                List.of());
    }

    /// Whose returns are taken.
    public Report members() {
        var rows = new Team(desk)
                .members().stream()
                        .map(member -> new Fields()
                                .text("name", member.name())
                                .text(
                                        "fingerprint",
                                        Fingerprint.of(member.signer().text()))
                                .text("admitted_on", member.admittedOn())
                                .text("origin", member.signer().vault())
                                .text("key", member.signer().text())
                                .text("admitted", DAY.format(member.admittedOn())))
                        .toList();
        return report(
                "team",
                "Team",
                List.of("name", "fingerprint", "admitted_on", "origin", "key"),
                List.of(
                        new Shown("name", "Name"),
                        new Shown("fingerprint", "Fingerprint"),
                        new Shown("admitted", "Admitted")),
                rows,
                List.of());
    }

    private static Report report(
            String name,
            String title,
            List<String> columns,
            List<Shown> shown,
            List<Fields> rows,
            List<String> warnings) {
        var plain = Listing.rows(name, title, columns, shown, rows);
        var data = new LinkedHashMap<String, Object>();
        data.put("rows", rows.stream().map(fields -> only(columns, fields)).toList());
        data.put("warnings", warnings);
        return new Report(name, title, data, plain.rows(), List.<Block>copyOf(plain.blocks()), warnings);
    }

    private static Map<String, ?> only(List<String> columns, Fields fields) {
        var kept = new LinkedHashMap<String, Object>(fields.all());
        kept.keySet().retainAll(columns);
        return kept;
    }
}
