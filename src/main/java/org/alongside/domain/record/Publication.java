package org.alongside.domain.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// A release of tables as it is kept, so that a later one can be held against it.
///
/// @param preset the rule it followed
/// @param ledger who stood behind each number
public record Publication(UUID id, String study, String preset, LocalDate on, String ledger) {
    /// The table of releases.
    public static final String TABLE = "publication";

    /// The table of their parts.
    public static final String PART = "publication_part";

    private static final int PART_CHARACTERS = 900_000; // of the 1,000,000 that a column holds

    /// The release as rows.
    ///
    /// @param keys of its parts
    public List<Row> rows(Supplier<UUID> keys) {
        var parts = new ArrayList<Row>();
        for (int from = 0; from < ledger.length(); from += PART_CHARACTERS) {
            parts.add(new Columns()
                    .put("publication_id", id)
                    .put("place", parts.size())
                    .text("content", ledger.substring(from, Math.min(ledger.length(), from + PART_CHARACTERS)))
                    .row(PART, keys.get()));
        }
        var rows = new ArrayList<Row>();
        rows.add(new Columns()
                .text("study", study)
                .text("preset", preset)
                .put("published_on", on)
                .put("parts", parts.size())
                .row(TABLE, id));
        rows.addAll(parts);
        return rows;
    }

    /// The release that a row and its parts hold.
    public static Publication of(Row row, List<Row> parts) {
        return new Publication(
                row.id(),
                Columns.text(row, "study"),
                Columns.text(row, "preset"),
                Columns.required(row, "published_on", LocalDate::parse),
                parts.stream()
                        .sorted(Comparator.comparingInt(part -> Columns.required(part, "place", Integer::parseInt)))
                        .map(part -> Columns.text(part, "content"))
                        .collect(Collectors.joining()));
    }

    /// The key of the release that a part belongs to.
    public static UUID ownerOf(Row part) {
        return Columns.required(part, "publication_id", UUID::fromString);
    }
}
