package org.alongside.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.domain.Trouble;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Row;
import org.alongside.domain.record.Traces;
import org.alongside.vault.journal.Replay;

/// Leaves the erased out of the journal, now or at the next opening.
record Erasing(Index index) {
    // An erasure that came to its end has lost its Removes, as they name rows of the erased.
    private static final String UNFINISHED =
            "select distinct e.person_id from log_entry e join log_row r on r.seq = e.seq"
                    + " where e.kind = 'ERASURE' and e.person_id is not null and r.removed";
    private static final String ANY = "select 1 from erasure";

    /// Returns once no row of the person is in the journal or the index.
    void leaveOut(UUID person) {
        var traces = new Traces(person);
        index.rewrite(journal -> {
            journal.replay(-1, new Noting(traces));
            journal.newGeneration(traces.erasure());
        });
    }

    /// Finishes what was cut short; what to tell about it, if anything.
    Optional<String> finish() {
        var unfinished = unfinished();
        try {
            unfinished.forEach(this::leaveOut);
        } catch (Trouble later) {
            return Optional.of("An erasure that was cut short could not be finished now. Nothing is lost."
                    + " Free some space and open the vault again.");
        }
        return unfinished.isEmpty()
                ? Optional.empty()
                : Optional.of("An erasure that was cut short has been finished. Nothing else was touched.");
    }

    private List<UUID> unfinished() {
        return index.ask(statements -> {
            var people = new ArrayList<UUID>();
            try (var any = statements.given(ANY).executeQuery()) {
                if (!any.next()) {
                    return people;
                }
            }
            try (var found = statements.given(UNFINISHED).executeQuery()) {
                while (found.next()) {
                    people.add(found.getObject(1, UUID.class));
                }
            }
            return people;
        });
    }

    /// Notes every row of the journal.
    private record Noting(Traces traces) implements Replay {
        @Override
        public void startOver(long seq) {
            // keys that were noted before are of the same rows
        }

        @Override
        public void row(Row row) {
            traces.note(row);
        }

        @Override
        public void past(long seq, Change change) {
            traces.note(change);
        }

        @Override
        public void change(long seq, Change change) {
            traces.note(change);
        }
    }
}
