package org.alongside.store;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.domain.progress.Origin;

/// The vaults whose rows stand in a team's store.
final class TeamOrigins {
    private static final List<String> TABLES = List.of(
            "measure_score",
            "goal_score",
            "goal",
            "clip_flag",
            "coding",
            "session_check",
            "task",
            "response",
            "delivery",
            "session",
            "referral_status",
            "referral",
            "person");

    private TeamOrigins() {}

    static List<Origin> all(Statements statements) throws SQLException {
        var sql = "select origin, practitioner, region, pdu, team, number, made_at, free_text from team_origin";
        try (var rows = statements.given(sql).executeQuery()) {
            var origins = new ArrayList<Origin>();
            while (rows.next()) {
                origins.add(new Origin(
                        rows.getObject(1, UUID.class),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getString(5),
                        Optional.of(new Origin.Sent(
                                rows.getLong(6),
                                rows.getObject(7, OffsetDateTime.class).toInstant(),
                                rows.getBoolean(8)))));
            }
            return origins;
        }
    }

    static Optional<Long> number(Statements statements, UUID origin) throws SQLException {
        return number(statements, "select number from team_origin where origin = ?", origin);
    }

    private static Optional<Long> number(Statements statements, String sql, UUID origin) throws SQLException {
        try (var rows = statements.given(sql, origin).executeQuery()) {
            return rows.next() ? Optional.of(rows.getLong(1)) : Optional.empty();
        }
    }

    /// Makes whoever else receives from this vault wait until the transaction ends.
    ///
    /// @return the number that stands; 0 for none
    static long lock(Statements statements, Origin origin) throws SQLException {
        var sql = "select number from team_origin where origin = ? for update";
        var known = number(statements, sql, origin.vault());
        if (known.isPresent()) {
            return known.get();
        }
        insert(statements, origin);
        return number(statements, sql, origin.vault()).orElse(0L);
    }

    private static void insert(Statements statements, Origin origin) throws SQLException {
        var connection = statements.connection();
        var before = connection.setSavepoint();
        try {
            statements.run(
                    "insert into team_origin (origin, practitioner, region, pdu, team, number, made_at, free_text)"
                            + " values (?, '', '', '', '', 0, ?, false)",
                    origin.vault(),
                    origin.sent().orElseThrow().madeAt().atOffset(ZoneOffset.UTC));
        } catch (SQLException taken) {
            if (!"23505".equals(taken.getSQLState())) {
                throw taken;
            }
            connection.rollback(before); // another machine was quicker, and is done
        }
    }

    /// Writes whose rows they are.
    static void set(Statements statements, Origin origin) throws SQLException {
        var sent = origin.sent().orElseThrow();
        statements.run(
                "update team_origin set practitioner = ?, region = ?, pdu = ?, team = ?, number = ?, made_at = ?,"
                        + " free_text = ? where origin = ?",
                origin.practitioner(),
                origin.region(),
                origin.pdu(),
                origin.team(),
                sent.number(),
                sent.madeAt().atOffset(ZoneOffset.UTC),
                sent.freeText(),
                origin.vault());
    }

    /// Takes every row away that came from there.
    static void empty(Statements statements, UUID origin) throws SQLException {
        for (var table : TABLES) {
            statements.run("delete from " + table + " where origin = ?", origin);
        }
    }

    static void remove(Statements statements, UUID origin) throws SQLException {
        statements.run("delete from team_origin where origin = ?", origin);
    }
}
