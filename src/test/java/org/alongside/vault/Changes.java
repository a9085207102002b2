package org.alongside.vault;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Kind;
import org.alongside.domain.record.Row;
import org.alongside.domain.record.RowChange;

/// Small changes for tests of the vault, which does not care what they mean.
public final class Changes {
    private static final Instant AT = Instant.parse("2026-11-22T14:02:03.000000004Z");

    private Changes() {}

    /// A session note with this text.
    public static Change note(String text) {
        return new Change(
                AT,
                "Sam",
                Kind.ALTERATION,
                "session.log",
                Optional.of(id(7)),
                "",
                List.of(new RowChange.Put(row(1, text))));
    }

    /// A change that puts these rows.
    public static Change puts(Row... rows) {
        return change(Stream.of(rows).map(RowChange.Put::new));
    }

    /// A change that removes these rows.
    public static Change removes(Row... rows) {
        return change(Stream.of(rows).map(row -> new RowChange.Remove(row.table(), row.id())));
    }

    private static Change change(Stream<? extends RowChange> rows) {
        return new Change(
                AT, "Sam", Kind.ALTERATION, "session.correct", Optional.empty(), "slip", List.copyOf(rows.toList()));
    }

    /// The row that [#note] puts.
    public static Row row(int number, String text) {
        return new Row("session", id(number), Map.of("note", text, "minutes", "50"));
    }

    /// A key that tells its number.
    public static UUID id(int number) {
        return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L | (number & 0xFFFF_FFFFL));
    }
}
