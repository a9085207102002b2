package org.alongside.vault.journal;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Kind;
import org.alongside.domain.record.Row;
import org.alongside.domain.record.RowChange;
import org.alongside.vault.bytes.ByteReader;
import org.alongside.vault.bytes.Malformed;

/// Decodes payloads and refuses every encoding but the one that [PayloadWriter] gives.
final class PayloadReader {
    private static final int MOST_COLUMNS = 0xFFFF;
    private static final int DIGEST_BYTES = 32;

    private final ByteReader in;

    private PayloadReader(byte[] payload) {
        in = new ByteReader(payload);
    }

    static Payload read(byte[] payload) throws Malformed {
        var reader = new PayloadReader(payload);
        try {
            var read = reader.payload();
            reader.in.end();
            return read;
        } catch (IllegalArgumentException | DateTimeException refused) {
            throw new Malformed("a value is not one that could have been saved");
        }
    }

    /// How many changes a payload holds, without reading them: 0 for a part of a snapshot.
    static int countChanges(byte[] payload) throws Malformed {
        var in = new ByteReader(payload);
        version(in);
        return in.u8() == Payload.TYPE_CHANGES ? in.u32("the number of changes", 1, in.remaining()) : 0;
    }

    /// How many bytes of a payload are a draft kept, told from its first words without reading the rows.
    static int countDraftBytes(byte[] payload) throws Malformed {
        var in = new ByteReader(payload);
        version(in);
        if (in.u8() != Payload.TYPE_CHANGES || in.u32("the number of changes", 1, in.remaining()) != 1) {
            return 0;
        }
        in.i64();
        in.u32("the nanoseconds", 0, 999_999_999);
        in.text();
        return in.text().equals(Kind.DRAFT.name()) ? payload.length : 0;
    }

    /// Whether a payload is the end of a snapshot.
    static boolean isEnd(byte[] payload) throws Malformed {
        var in = new ByteReader(payload);
        version(in);
        return in.u8() == Payload.TYPE_END;
    }

    private static void version(ByteReader in) throws Malformed {
        var version = in.u8();
        if (version > Payload.VERSION) {
            throw Malformed.newerVersion(version);
        }
        if (version < Payload.VERSION) {
            throw new Malformed("version 0 never existed");
        }
    }

    private Payload payload() throws Malformed {
        version(in);
        return switch (in.u8()) {
            case Payload.TYPE_ROWS -> new Payload.Rows(rows());
            case Payload.TYPE_END -> new Payload.End(in.u64("the number of rows"), in.bytes(DIGEST_BYTES));
            case Payload.TYPE_CHANGES -> new Payload.Changed(changes());
            case Payload.TYPE_PAST -> new Payload.Past(past());
            default -> throw new Malformed("a payload's type is unknown");
        };
    }

    private List<Change> changes() throws Malformed {
        var count = in.u32("the number of changes", 1, in.remaining());
        var changes = new ArrayList<Change>(Math.min(count, 1_000));
        for (var i = 0; i < count; i++) {
            changes.add(change());
        }
        return changes;
    }

    private List<Payload.PastChange> past() throws Malformed {
        var count = in.u32("the number of past changes", 1, in.remaining());
        var past = new ArrayList<Payload.PastChange>(Math.min(count, 1_000));
        for (var i = 0; i < count; i++) {
            past.add(new Payload.PastChange(in.u64("the seq of a past change"), change()));
        }
        return past;
    }

    private Change change() throws Malformed {
        var at = Instant.ofEpochSecond(in.i64(), in.u32("the nanoseconds", 0, 999_999_999));
        var by = in.text();
        var kind = kind(in.text());
        var verb = in.text();
        var person = person();
        var reason = in.text();
        return new Change(at, by, kind, verb, person, reason, rowChanges());
    }

    private Optional<UUID> person() throws Malformed {
        return switch (in.u8()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(in.uuid());
            default -> throw new Malformed("a mark is neither 0 nor 1");
        };
    }

    private static Kind kind(String name) throws Malformed {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Malformed("the kind of a change is unknown"));
    }

    private List<RowChange> rowChanges() throws Malformed {
        var count = in.u32("the number of row changes", 0, in.remaining());
        var changes = new ArrayList<RowChange>(Math.min(count, 1_000));
        for (var i = 0; i < count; i++) {
            changes.add(
                    switch (in.u8()) {
                        case PayloadWriter.PUT -> new RowChange.Put(row());
                        case PayloadWriter.REMOVE -> new RowChange.Remove(in.text(), in.uuid());
                        default -> throw new Malformed("a row is neither put nor removed");
                    });
        }
        return changes;
    }

    private List<Row> rows() throws Malformed {
        var count = in.u32("the number of rows", 1, Payload.MOST_BYTES);
        var rows = new ArrayList<Row>(Math.min(count, 1_000));
        for (var i = 0; i < count; i++) {
            rows.add(row());
        }
        return rows;
    }

    private Row row() throws Malformed {
        var table = in.text();
        var id = in.uuid();
        var columns = new TreeMap<String, String>();
        var count = in.u16();
        for (var i = 0; i < count && i < MOST_COLUMNS; i++) {
            var name = in.text();
            if (!columns.isEmpty() && columns.lastKey().compareTo(name) >= 0) {
                throw new Malformed("columns are not in order");
            }
            columns.put(name, in.text());
        }
        return new Row(table, id, columns);
    }
}
