package org.alongside.app.request;

import java.util.UUID;
import org.alongside.app.Ids;

/// One free text of a person's record.
///
/// @param code what people call it; it follows from the row and the column, so it stays the same whatever
///     is added or taken away in between
/// @param where what it belongs to, such as `session S-4H2T8B, 20 November 2026`
/// @param field its name as in the files
/// @param sensitive set apart, and withheld until it is released
record Item(String code, String where, String field, String text, boolean sensitive) {
    private static final int SPREAD = 0x9E3779B1; // odd and far from round, so that neighbours land far apart

    /// @param version 0 for the text that stands; the number of the log's line that replaced an earlier one
    static Item of(UUID row, String column, long version, String where, String text, boolean sensitive) {
        long low = row.getLeastSignificantBits() ^ column.hashCode() ^ (version * SPREAD);
        return new Item(Ids.ref('F', new UUID(0, low)), where, HeldColumns.name(column), text, sensitive);
    }
}
