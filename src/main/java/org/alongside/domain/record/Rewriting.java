package org.alongside.domain.record;

import java.util.Optional;

/// Decides what goes over into a new generation of the journal. What it leaves out is gone for good.
public interface Rewriting {
    /// Everything goes over as it is.
    Rewriting EVERYTHING = new Rewriting() {
        @Override
        public Optional<Row> row(Row row) {
            return Optional.of(row);
        }

        @Override
        public Optional<Change> past(Change change) {
            return Optional.of(change);
        }
    };

    /// A row that stands: as it goes over, or nothing.
    Optional<Row> row(Row row);

    /// One of the past changes, old values included: as it goes over, or nothing. It keeps its seq; its rows are
    /// history, and what stands does not come from them.
    Optional<Change> past(Change change);
}
