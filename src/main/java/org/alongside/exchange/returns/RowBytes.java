package org.alongside.exchange.returns;

import java.util.TreeMap;
import org.alongside.domain.record.Row;
import org.alongside.vault.bytes.ByteReader;
import org.alongside.vault.bytes.ByteWriter;
import org.alongside.vault.bytes.Malformed;

/// One row of a return, both ways. Equal rows have equal bytes.
final class RowBytes {
    static final int MOST_BYTES = 1 << 20;

    private RowBytes() {}

    /// With its length before it.
    static byte[] encoded(Row row) {
        try (var out = new ByteWriter(MOST_BYTES);
                var whole = new ByteWriter(MOST_BYTES + Integer.BYTES)) {
            out.text(row.table()).uuid(row.id()).u16(row.columns().size());
            row.columns().forEach((name, value) -> out.text(name).text(value));
            return whole.u32(out.length()).bytes(out.toArray()).toArray();
        }
    }

    static Row read(byte[] encoded) throws Malformed {
        var in = new ByteReader(encoded);
        var table = in.text();
        var id = in.uuid();
        var columns = new TreeMap<String, String>();
        int count = in.u16();
        for (int each = 0; each < count; each++) {
            var name = in.text();
            if (!columns.isEmpty() && columns.lastKey().compareTo(name) >= 0) {
                throw new Malformed("columns are not in order");
            }
            columns.put(name, in.text());
        }
        in.end();
        try {
            return new Row(table, id, columns);
        } catch (IllegalArgumentException notAName) {
            throw new Malformed("a table or column has an impossible name");
        }
    }
}
