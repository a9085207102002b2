package org.alongside.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// The scripts of `sql/`, for the record and for what a team's returns hold.
final class Migrations {
    /// All of the record's; a test compares this with the folder.
    static final List<String> SCRIPTS = List.of(
            "V001__record.sql",
            "V002__records_law.sql",
            "V004__extracts.sql",
            "V005__returns.sql",
            "V006__gates.sql",
            "V007__reflections.sql",
            "V008__goals.sql");

    /// Those of a team's store.
    static final Scripts TEAM = new Scripts(
            "/org/alongside/sql/team/", List.of("V001__team.sql", "V002__goals.sql", "V003__reflections.sql"));

    private static final Scripts RECORD = new Scripts("/org/alongside/sql/", SCRIPTS);

    private Migrations() {}

    /// Whether exactly the record's scripts have been run on it, each as it reads now.
    static boolean areApplied(Connection connection) throws SQLException {
        return RECORD.areApplied(connection);
    }

    /// Runs those of the record not run yet.
    ///
    /// @throws SQLException where one that was run reads otherwise now
    static void apply(Connection connection) throws SQLException {
        RECORD.apply(connection);
    }
}
