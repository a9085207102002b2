package org.alongside.domain.disclosure;

import java.util.Comparator;

/// Where a number stands: in which table, row and column; [#TOTAL] for a total.
public record Key(String table, String row, String column) implements Comparable<Key> {
    /// The row or column of totals.
    public static final String TOTAL = "*";

    /// Stands in the name of a table that stands alone.
    public static final String ALONE = "#";

    private static final Comparator<Key> ORDER =
            Comparator.comparing(Key::table).thenComparing(Key::row).thenComparing(Key::column);

    /// Whether it is a sum of others.
    public boolean isTotal() {
        return row.equals(TOTAL) || column.equals(TOTAL);
    }

    /// Whether its table stands alone: no total of it is known to be any other table's. Such a table has [#ALONE] in
    /// its
    /// name.
    boolean isAlone() {
        return table.contains(ALONE);
    }

    @Override
    public int compareTo(Key that) {
        return ORDER.compare(this, that);
    }
}
