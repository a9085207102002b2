package org.alongside.domain.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.domain.record.Row;

/// Returns and their senders as rows of the tables `made_return`, `team_member` and `team_return`, both ways.
public final class TeamRows {
    /// Returns that this vault made.
    public static final String MADE = "made_return";

    /// Whose returns are taken.
    public static final String MEMBER = "team_member";

    /// Returns that are held.
    public static final String HELD = "team_return";

    /// All of them.
    public static final List<String> TABLES = List.of(MADE, MEMBER, HELD);

    private TeamRows() {}

    /// A return that was made, as a row with that key.
    public static Row of(UUID id, MadeReturn made) {
        return new Row(
                MADE,
                id,
                Map.of(
                        "number", String.valueOf(made.named().number()),
                        "made_at", made.madeAt().toString(),
                        "recipient", made.recipient(),
                        "digest", made.named().digest(),
                        "free_text", String.valueOf(made.freeText()),
                        "entries", String.valueOf(made.entries())));
    }

    /// The return that a row tells of.
    public static MadeReturn made(Row row) {
        return new MadeReturn(
                new Named(Long.parseLong(text(row, "number")), text(row, "digest")),
                Instant.parse(text(row, "made_at")),
                text(row, "recipient"),
                Boolean.parseBoolean(text(row, "free_text")),
                Integer.parseInt(text(row, "entries")));
    }

    /// A member as a row.
    public static Row of(TeamMember member) {
        return new Row(
                MEMBER,
                member.id(),
                Map.of(
                        "name", member.name(),
                        "origin", member.signer().vault().toString(),
                        "signer", member.signer().key(),
                        "admitted_on", member.admittedOn().toString()));
    }

    /// The member a row holds.
    public static TeamMember member(Row row) {
        return new TeamMember(
                row.id(),
                text(row, "name"),
                new Signer(UUID.fromString(text(row, "origin")), text(row, "signer")),
                LocalDate.parse(text(row, "admitted_on")));
    }

    /// A return that is held, as the row of its vault.
    public static Row of(Held held) {
        var head = held.head();
        var columns = new TreeMap<String, String>();
        columns.put("number", String.valueOf(head.number()));
        columns.put("digest", held.digest());
        columns.put("sealed", held.sealed());
        columns.put("file", held.file());
        columns.put("team", head.team());
        columns.put("signer", head.signer().key());
        columns.put("made_at", head.madeAt().toString());
        columns.put("received_at", held.receivedAt().toString());
        columns.put("first_day", head.from().toString());
        columns.put("last_day", head.to().toString());
        columns.put("change_count", String.valueOf(head.seq()));
        columns.put("free_text", String.valueOf(head.freeText()));
        columns.put("practitioner", head.keeper().practitioner());
        columns.put("region", head.keeper().region());
        columns.put("pdu", head.keeper().pdu());
        columns.put("team_name", head.keeper().team());
        head.lastSession().ifPresent(day -> columns.put("last_session_on", day.toString()));
        columns.put("entries", joined(head.entries()));
        columns.put("earlier", joined(head.earlier()));
        held.flaggedAt().ifPresent(at -> columns.put("flagged_at", at.toString()));
        return new Row(HELD, head.signer().vault(), columns);
    }

    /// The held return of a row.
    public static Held held(Row row) {
        var head = new ReturnHead(
                text(row, "team"),
                new Signer(row.id(), text(row, "signer")),
                Long.parseLong(text(row, "number")),
                Instant.parse(text(row, "made_at")),
                LocalDate.parse(text(row, "first_day")),
                LocalDate.parse(text(row, "last_day")),
                Long.parseLong(text(row, "change_count")),
                Boolean.parseBoolean(text(row, "free_text")),
                new ReturnHead.Keeper(
                        maybe(row, "practitioner"), maybe(row, "region"), maybe(row, "pdu"), maybe(row, "team_name")),
                Optional.ofNullable(row.columns().get("last_session_on")).map(LocalDate::parse),
                entries(text(row, "entries")),
                earlier(text(row, "earlier")));
        return new Held(
                head,
                text(row, "digest"),
                text(row, "file"),
                text(row, "sealed"),
                Instant.parse(text(row, "received_at")),
                Optional.ofNullable(row.columns().get("flagged_at")).map(Instant::parse));
    }

    private static String joined(Map<String, Integer> entries) {
        return entries.entrySet().stream()
                .map(entry -> entry.getKey() + ":" + entry.getValue())
                .collect(Collectors.joining(";"));
    }

    private static Map<String, Integer> entries(String joined) {
        var entries = new LinkedHashMap<String, Integer>();
        parts(joined).forEach(part -> entries.put(part.get(0), Integer.parseInt(part.get(1))));
        return entries;
    }

    private static String joined(List<Named> earlier) {
        return earlier.stream().map(one -> one.number() + ":" + one.digest()).collect(Collectors.joining(";"));
    }

    private static List<Named> earlier(String joined) {
        return parts(joined).stream()
                .map(part -> new Named(Long.parseLong(part.get(0)), part.get(1)))
                .toList();
    }

    private static List<List<String>> parts(String joined) {
        return Arrays.stream(joined.split(";"))
                .filter(part -> !part.isEmpty())
                .map(part -> List.of(part.split(":", 2)))
                .toList();
    }

    private static String maybe(Row row, String column) {
        return row.columns().getOrDefault(column, "");
    }

    private static String text(Row row, String column) {
        return Objects.requireNonNull(row.columns().get(column), column);
    }
}
