package org.alongside.domain.record;

import java.util.UUID;

/// One row written or taken away.
public sealed interface RowChange {
    /// The table's name.
    String table();

    /// The row's key.
    UUID id();

    /// The row stands as given from now on, whether it stood before or not.
    record Put(Row row) implements RowChange {
        @Override
        public String table() {
            return row.table();
        }

        @Override
        public UUID id() {
            return row.id();
        }
    }

    /// The row no longer stands.
    record Remove(String table, UUID id) implements RowChange {}
}
