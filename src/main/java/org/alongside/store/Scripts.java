package org.alongside.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Scripts of one folder, each run once, in order, and remembered with the SHA-256 of its text.
/// A script holds statements that end in `;`, with no `;` or `--` inside any text in quotes.
///
/// @param folder among the program's resources, with `/` at both ends
record Scripts(String folder, List<String> names) {
    /// Whether exactly these scripts have been run on it, each as it reads now.
    boolean areApplied(Connection connection) throws SQLException {
        return applied(connection)
                .equals(names.stream().collect(Collectors.toMap(name -> name, name -> hash(text(name)))));
    }

    /// Runs those not run yet.
    ///
    /// @throws SQLException where one that was run reads otherwise now
    void apply(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "create table if not exists index_script (name varchar(100) primary key, sha256 varchar(64))");
        }
        var applied = applied(connection);
        for (var name : names) {
            @Nullable String before = applied.get(name);
            if (before == null) {
                run(connection, name);
            } else if (!before.equals(hash(text(name)))) {
                throw new SQLException("script " + name + " has been run with another text");
            }
        }
    }

    private void run(Connection connection, String name) throws SQLException {
        var text = text(name);
        try (var statement = connection.createStatement();
                var done = connection.prepareStatement("insert into index_script (name, sha256) values (?, ?)")) {
            for (var one : statements(text)) {
                statement.execute(one);
            }
            done.setString(1, name);
            done.setString(2, hash(text));
            done.executeUpdate();
        }
    }

    static List<String> statements(String script) {
        var code = script.lines().map(line -> line.replaceFirst("--.*", "")).collect(Collectors.joining("\n"));
        return Arrays.stream(code.split(";"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    private static Map<String, String> applied(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select name, sha256 from index_script")) {
            var applied = new HashMap<String, String>();
            while (rows.next()) {
                applied.put(rows.getString(1), rows.getString(2));
            }
            return applied;
        }
    }

    private String text(String name) {
        try (@Nullable InputStream script = Scripts.class.getResourceAsStream(folder + name)) {
            if (script == null) {
                throw new IllegalStateException("the program lacks its script " + name);
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
