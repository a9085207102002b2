package org.alongside.app.listing;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.app.Consultation;
import org.alongside.app.Desk;
import org.alongside.app.Records.LogFilter;
import org.alongside.app.Records.LogLine;
import org.alongside.app.Records.Logged;
import org.alongside.app.Records.LoggedRow;
import org.alongside.app.Report;
import org.alongside.app.Settings;
import org.alongside.app.listing.Listing.Shown;
import org.alongside.domain.paper.Block;
import org.alongside.domain.record.Circle;

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
            new Shown("reason", "Why"),
            new Shown("rows", "Rows"));

    private static final List<Shown> CHANGED = List.of(
            new Shown("table", "Where"),
            new Shown("column", "What"),
            new Shown("before", "Before"),
            new Shown("after", "After"));

    private final Desk desk;

    /// At this desk.
    public AuditTrail(Desk desk) {
        this.desk = desk;
    }

    /// The lines that are wanted, oldest first. Whoever they are about was looked at.
    public Report list(LogFilter filter) {
        var about = filter.person()
                .map(Set::of)
                .orElseGet(() -> desk.records().log(filter).stream()
                        .flatMap(line -> line.person().stream())
                        .collect(Collectors.toUnmodifiableSet()));
        new Consultation(desk).of(about, "audit.list");
        var crns = crns();
        var seen = desk.records().log(filter).stream() // after the line, which is one of them
                .map(line -> fields(line, crns, desk.zone()))
                .toList();
        return Listing.rows("audit", "Audit trail", List.of(COLUMNS.split(",", -1)), SHOWN, seen)
                .about(about);
    }

    /// One line with the old and the new value of every column that it changed; nothing where there is no
    /// such line.
    public Optional<Report> show(long seq) {
        return desk.records().logged(seq).map(this::show);
    }

    private Report show(Logged logged) {
        var about = logged.line().person().map(Set::of).orElse(Set.of());
        new Consultation(desk).of(about, "audit.show");
        var line = fields(logged.line(), crns(), desk.zone());
        var changes = logged.rows().stream().flatMap(AuditTrail::columns).toList();
        var blocks = new ArrayList<Block>();
        blocks.add(Listing.facts(SHOWN, line));
        if (changes.isEmpty()) {
            blocks.add(new Block.Paragraph("It changed nothing that is kept in the log."));
        } else {
            blocks.add(Listing.table(CHANGED, changes));
        }
        return Listing.one("entry", "Entry " + logged.line().seq(), line, Map.of("changes", changes), blocks)
                .about(about);
    }

    /// What became of each column of a row, where it became something else.
    private static Stream<Fields> columns(LoggedRow row) {
        var names = new TreeSet<>(row.before().keySet());
        names.addAll(row.after().keySet());
        return names.stream()
                .filter(name ->
                        !Objects.equals(row.before().get(name), row.after().get(name)))
                .map(name -> new Fields()
                        .text("table", row.table())
                        .text("row", row.id())
                        .text("column", name)
                        .text("before", shown(row, row.before(), name))
                        .text("after", shown(row, row.after(), name)));
    }

    /// A secret setting stays one, here too.
    private static String shown(LoggedRow row, SortedMap<String, String> columns, String column) {
        var held = columns.getOrDefault(column, "");
        var names = row.after().isEmpty() ? row.before() : row.after();
        boolean secret = row.table().equals("setting")
                && Settings.rule(names.getOrDefault("name", ""))
                        .filter(rule -> rule.holds() instanceof Settings.Holds.Secret)
                        .isPresent();
        return secret && column.equals("content") && !held.isEmpty() ? "(secret)" : held;
    }

    private Map<UUID, String> crns() {
        var crns = new HashMap<UUID, String>();
        desk.records().people().forEach(one -> crns.put(one.id(), one.crn().text()));
        return crns;
    }

    private static Fields fields(LogLine line, Map<UUID, String> crns, ZoneId zone) {
        return new Fields()
                .number("seq", Math.toIntExact(line.seq()))
                .text("at", LocalDateTime.ofInstant(line.at(), zone).truncatedTo(ChronoUnit.SECONDS))
                .text("by", line.by())
                .text("kind", line.kind())
                .text("verb", line.verb())
                .text("crn", line.person().map(id -> crns.getOrDefault(id, "")))
                .text("reason", Circle.plain(line.reason()))
                .number("rows", line.rows());
    }
}
