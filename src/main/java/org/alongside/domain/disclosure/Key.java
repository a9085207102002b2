package org.alongside.domain.disclosure;

import java.util.Comparator;

/// Where a number stands: in which table, row and column; [#TOTAL] for a total.
public record Key(String table, String row, String column) implements Comparable<Key> {
    /// The row or column of totals.
    public static final String TOTAL = "*";

    private static final Comparator<Key> ORDER =
            Comparator.comparing(Key::table).thenComparing(Key::row).thenComparing(Key::column);

    /// Whether it is a sum of others.
    public boolean isTotal() {
        return row.equals(TOTAL) || column.equals(TOTAL);
    }

    @Override
    public int compareTo(Key that) {
        return ORDER.compare(this, that);
    }
}
