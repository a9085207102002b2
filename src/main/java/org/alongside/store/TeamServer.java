package org.alongside.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alongside.app.team.TeamPlace;
import org.alongside.domain.Trouble;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/// A team's store on a PostgreSQL server, for more than one machine. Always over TLS, and only with a server whose
/// certificate is vouched for and bears its name.
final class TeamServer implements TeamDatabase {
    private static final Logger DRIVER = Logger.getLogger("org.postgresql"); // held, or it forgets that it is off
    private static final String PASSWORD_WANTED = "08004"; // the driver's own: the server asked and we gave none
    private static final int VALID_SECONDS = 5;
    private static final long MIGRATING = 0x416C6F6E67L; // "Along": whoever comes second waits

    private final ServerAddress address;
    private final TeamPlace.Server place;
    private @Nullable Statements open;

    TeamServer(TeamPlace.Server place) {
        this.place = place;
        this.address = ServerAddress.of(place.address());
        DRIVER.setLevel(Level.OFF);
    }

    @Override
    public Statements toRead() throws SQLException {
        return isolated(Connection.TRANSACTION_REPEATABLE_READ);
    }

    @Override
    public Statements toWrite() throws SQLException {
        return isolated(Connection.TRANSACTION_READ_COMMITTED);
    }

    private Statements isolated(int isolation) throws SQLException {
        var statements = open;
        if (statements == null || !answers(statements.connection())) {
            close();
            statements = connected();
            open = statements;
        }
        statements.connection().setTransactionIsolation(isolation);
        return statements;
    }

    private static boolean answers(Connection connection) throws SQLException {
        boolean valid = connection.isValid(VALID_SECONDS);
        if (valid) {
            connection.rollback();
        }
        return valid;
    }

    private Statements connected() throws SQLException {
        var connection = connection();
        boolean whole = false;
        try {
            var statements = new Statements(connection);
            makeTables(connection);
            whole = true;
            return statements;
        } finally {
            if (!whole) {
                connection.close();
            }
        }
    }

    /// The first to come makes the tables; from then on nobody needs the right to.
    private static void makeTables(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var there = statement.executeQuery("select to_regclass('index_script') is not null")) {
            there.next();
            if (there.getBoolean(1) && Migrations.TEAM.areApplied(connection)) {
                connection.rollback();
                return;
            }
        }
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(" + MIGRATING + ")");
        }
        Migrations.TEAM.apply(connection);
        connection.commit();
    }

    private Connection connection() throws SQLException {
        try {
            return connect(settings());
        } catch (SQLException refused) {
            if (!isPasswordWanted(refused)) {
                throw refused;
            }
        }
        var asked = place.password().get().orElseThrow(() -> ServerTrouble.noPassword(address));
        try (asked) {
            var settings = settings();
            settings.setProperty("password", String.valueOf(asked.characters()));
            return connect(settings);
        }
    }

    private static boolean isPasswordWanted(SQLException refused) {
        return PASSWORD_WANTED.equals(refused.getSQLState())
                && String.valueOf(refused.getMessage()).contains("no password was provided");
    }

    private Connection connect(Properties settings) throws SQLException {
        var connection = new Driver().connect(address.url(), settings);
        if (connection == null) {
            throw new SQLException("the driver does not know its own address");
        }
        return connection;
    }

    private Properties settings() {
        var settings = new Properties();
        settings.setProperty("ApplicationName", "Alongside");
        settings.setProperty("loginTimeout", "20");
        settings.setProperty("connectTimeout", "10");
        settings.setProperty(
                "socketTimeout", "300"); // a server that is busy may take long over one return, not for ever
        settings.setProperty("tcpKeepAlive", "true");
        settings.setProperty("gssEncMode", "disable");
        settings.setProperty("reWriteBatchedInserts", "false");
        settings.setProperty("sslfactory", "org.postgresql.ssl.DefaultJavaSSLFactory"); // whom the machine trusts
        place.rootCertificate().ifPresent(file -> trust(settings, file.toString()));
        address.given().forEach((name, value) -> {
            if (name.equals("sslrootcert")) {
                trust(settings, value);
            } else {
                settings.setProperty(name, value);
            }
        });
        settings.setProperty("sslmode", "verify-full");
        return settings;
    }

    private static void trust(Properties settings, String file) {
        settings.setProperty("sslrootcert", file);
        settings.setProperty("sslfactory", "org.postgresql.ssl.LibPQFactory");
    }

    @Override
    public Bulk bulk(Statements statements, UUID origin) {
        return new Copying(statements, origin);
    }

    @Override
    public Trouble trouble(SQLException wrong, String undone) {
        return ServerTrouble.of(wrong, address, undone);
    }

    @Override
    public Trouble nonsense(RuntimeException why) {
        return ServerTrouble.nonsense(address, why);
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public String place() {
        return "on the PostgreSQL server " + address.host();
    }

    @Override
    public void close() {
        var statements = open;
        open = null;
        try {
            if (statements != null) {
                statements.close();
            }
        } catch (SQLException gone) {
            // so it is closed
        }
    }
}
