package org.alongside.domain.record;

import java.util.Optional;

/// Keeps all that counts: what stands, and every line of the log with its old values. What was typed on the
/// way, in drafts, goes; that a draft was kept stays.
public final class Compaction implements Rewriting {
    @Override
    public Optional<Row> row(Row row) {
        return Optional.of(row);
    }

    @Override
    public Optional<Change> past(Change change) {
        return Optional.of(change.kind() == Kind.DRAFT ? change.withoutRows() : change);
    }
}
