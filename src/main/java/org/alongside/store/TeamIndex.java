package org.alongside.store;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.alongside.app.team.Received;
import org.alongside.app.team.TeamStore;
import org.alongside.domain.Trouble;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.Origin;
import org.alongside.domain.progress.ReferralName;
import org.alongside.domain.progress.Wanted;
import org.alongside.domain.record.Row;

/// What a team's returns hold, in a database: tables in `sql/team/`, each row with the vault that it came from. One
/// thing at a time: whoever comes second waits.
final class TeamIndex implements TeamStore {
    private static final Comparator<Origin> BY_NAME =
            Comparator.comparing(Origin::practitioner).thenComparing(Origin::vault);
    private static final String NOTHING_CHANGED = "Nothing was changed.";
    private static final String NOTHING_RECEIVED = "Nothing of this return was taken; what stood there before stands.";

    /// A vault's at a time, as cases are read: the rows of one vault lie side by side.
    private static final String NAMES = "select p.crn, r.toolkit, r.referral_ref from referral r"
            + " join person p on p.origin = r.origin and p.id = r.person_id where r.origin = ?";

    private final TeamDatabase database;

    TeamIndex(TeamDatabase database) {
        this.database = database;
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(Statements statements) throws SQLException;
    }

    @Override
    public synchronized List<Origin> origins() {
        return look(TeamOrigins::all).stream().sorted(BY_NAME).toList();
    }

    @Override
    public synchronized Optional<Long> number(UUID origin) {
        return look(statements -> TeamOrigins.number(statements, origin));
    }

    @Override
    public synchronized void read(Wanted wanted, BiConsumer<Origin, Case> each) {
        look(statements -> {
            var origins = new ArrayList<>(TeamOrigins.all(statements));
            origins.sort(BY_NAME);
            for (var origin : origins) {
                if (wanted.holds(origin)) {
                    cases(statements, origin).stream()
                            .filter(one -> wanted.holds(origin, one.referral()))
                            .forEach(one -> each.accept(origin, one));
                }
            }
            return origins.size();
        });
    }

    @Override
    public synchronized void names(Consumer<ReferralName> each) {
        look(statements -> {
            var origins = TeamOrigins.all(statements);
            for (var origin : origins) {
                try (var found = statements.given(NAMES, origin.vault()).executeQuery()) {
                    while (found.next()) {
                        each.accept(new ReferralName(found.getString(1), found.getString(2), found.getString(3)));
                    }
                }
            }
            return origins.size();
        });
    }

    private List<Case> cases(Statements statements, Origin origin) throws SQLException {
        try {
            return new Cases(statements).of(Scope.origin(origin.vault()));
        } catch (IllegalArgumentException | IllegalStateException | DateTimeException | NullPointerException unfit) {
            throw database.nonsense(unfit);
        }
    }

    private <T> T look(Work<T> work) {
        try {
            var statements = database.toRead();
            try {
                return work.on(statements);
            } finally {
                statements.connection().rollback();
            }
        } catch (SQLException wrong) {
            throw database.trouble(wrong, NOTHING_CHANGED);
        }
    }

    @Override
    public synchronized void receive(Received one) {
        change(NOTHING_RECEIVED, statements -> {
            var origin = one.origin();
            requireNotOlder(origin, TeamOrigins.lock(statements, origin));
            TeamOrigins.empty(statements, origin.vault());
            load(statements, one);
            TeamOrigins.set(statements, origin);
            one.staged();
        });
    }

    private static void requireNotOlder(Origin origin, long stands) {
        if (origin.sent().orElseThrow().number() < stands) {
            throw new Trouble(
                    Trouble.Sort.REFUSED,
                    "The store holds a newer return of this vault: number " + stands + ". " + NOTHING_RECEIVED
                            + " Ask for the latest one.");
        }
    }

    private void load(Statements statements, Received one) throws SQLException {
        var parents = new Parents();
        try (var bulk = database.bulk(statements, one.origin().vault())) {
            one.rows(row -> {
                parents.note(row);
                add(bulk, row);
            });
            bulk.end();
        } catch (Unloaded wrapped) {
            throw wrapped.cause;
        } catch (IllegalArgumentException foreign) {
            throw new Trouble(
                    Trouble.Sort.REFUSED,
                    "The return holds rows that do not fit together. " + NOTHING_RECEIVED + " Ask for it again.",
                    foreign);
        }
    }

    private static void add(TeamDatabase.Bulk bulk, Row row) {
        try {
            bulk.add(row);
        } catch (SQLException wrong) {
            throw new Unloaded(wrong);
        }
    }

    @Override
    public synchronized void forget(UUID origin) {
        change(NOTHING_CHANGED, statements -> {
            TeamOrigins.empty(statements, origin);
            TeamOrigins.remove(statements, origin);
        });
    }

    @FunctionalInterface
    private interface Step {
        void on(Statements statements) throws SQLException;
    }

    /// All or nothing: what throws leaves everything as it was.
    private void change(String undone, Step step) {
        try {
            var statements = database.toWrite();
            boolean done = false;
            try {
                step.on(statements);
                statements.connection().commit();
                done = true;
            } finally {
                if (!done) {
                    undo(statements);
                }
            }
        } catch (SQLException wrong) {
            throw database.trouble(wrong, undone);
        }
    }

    /// What cannot be undone here is undone by the database when it misses us.
    private static void undo(Statements statements) {
        try {
            statements.connection().rollback();
        } catch (SQLException gone) {
            // what went wrong first is what is told
        }
    }

    @Override
    public boolean isShared() {
        return database.isShared();
    }

    @Override
    public synchronized String standing() {
        int count = origins().size();
        return "The team's store is " + database.place() + " and holds "
                + (count == 1 ? "1 return." : count + " returns.");
    }

    @Override
    public synchronized void close() {
        database.close();
    }

    /// Carries what went wrong through the reading of a return, which knows no databases.
    private static final class Unloaded extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final SQLException cause;

        Unloaded(SQLException cause) {
            super(cause);
            this.cause = cause;
        }
    }
}
