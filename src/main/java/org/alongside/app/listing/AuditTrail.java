package org.alongside.app.listing;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.app.Consultation;
import org.alongside.app.Desk;
import org.alongside.app.Records.LogFilter;
import org.alongside.app.Records.LogLine;
import org.alongside.app.Report;
import org.alongside.app.listing.Listing.Shown;
import org.alongside.domain.people.Person;

/// The s.62 log: who did or saw what, and when. Looking at it is in it.
public final class AuditTrail {
    private static final String COLUMNS = "seq,at,by,kind,verb,crn,reason,rows";
    private static final List<Shown> SHOWN = List.of(
            new Shown("seq", "No."),
            new Shown("at", "When"),
            new Shown("by", "Who"),
            new Shown("kind", "Kind"),
            new Shown("verb", "What"),
            new Shown("crn", "CRN"),
            new Shown("rows", "Rows"));

    private final Desk desk;

    /// At this desk.
    public AuditTrail(Desk desk) {
        this.desk = desk;
    }

    /// All lines, or those of one person, oldest first.
    public Report list(Optional<Person> person) {
        new Consultation(desk).of(person.map(Person::id), "audit.list");
        var crns = new HashMap<UUID, String>();
        desk.records().people().forEach(one -> crns.put(one.id(), one.crn().text()));
        var filter = new LogFilter(person.map(Person::id), Optional.empty(), Optional.empty(), Optional.empty());
        var rows = desk.records().log(filter).stream()
                .map(line -> fields(line, crns, desk.zone()))
                .toList();
        return Listing.rows("audit", "Audit trail", List.of(COLUMNS.split(",", -1)), SHOWN, rows);
    }

    private static Fields fields(LogLine line, Map<UUID, String> crns, ZoneId zone) {
        return new Fields()
                .number("seq", Math.toIntExact(line.seq()))
                .text("at", LocalDateTime.ofInstant(line.at(), zone).truncatedTo(ChronoUnit.SECONDS))
                .text("by", line.by())
                .text("kind", line.kind())
                .text("verb", line.verb())
                .text("crn", line.person().map(id -> crns.getOrDefault(id, "")))
                .text("reason", line.reason())
                .number("rows", line.rows());
    }
}
