package org.alongside.domain.record;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Leaves a person out of a new generation of the journal: every row, in every version. What stays are the
/// lines of the s.62 log (who, when, what kind, what verb, the person's key, which is random), without the
/// reasons given, and the one row that says that and why someone was erased.
public final class Erasure implements Rewriting {
    /// The table of what is left of the erased.
    public static final String TABLE = "erasure";

    private static final String DRAFT = "draft";

    private final UUID person;
    private final Set<UUID> keys;
    private final Mentions mentions;

    /// @param keys of every row ever written about the person, the person's own among them
    /// @param mentions the person's names
    Erasure(UUID person, Set<UUID> keys, Mentions mentions) {
        this.person = person;
        this.keys = Set.copyOf(keys);
        this.mentions = mentions;
    }

    @Override
    public Optional<Row> row(Row row) {
        return keys.contains(row.id()) || isDraftAboutThem(row) ? Optional.empty() : Optional.of(row);
    }

    /// A draft of no referral, such as of a person being added, is anybody's: it goes if it names the
    /// person.
    private boolean isDraftAboutThem(Row row) {
        return row.table().equals(DRAFT)
                && !row.columns().containsKey("referral_id")
                && mentions.in(Columns.text(row, "content"));
    }

    /// Drafts of the past are left out whoever they were about: what counts is what became of them.
    @Override
    public Optional<Change> past(Change change) {
        var rows = change.rows().stream()
                .filter(row -> !keys.contains(row.id()) && !row.table().equals(DRAFT))
                .toList();
        boolean theirs = change.person().filter(person::equals).isPresent();
        // The reason of an erasure is a code; any other may tell something.
        var reason = theirs && change.kind() != Kind.ERASURE ? "" : change.reason();
        return Optional.of(
                new Change(change.at(), change.by(), change.kind(), change.verb(), change.person(), reason, rows));
    }
}
