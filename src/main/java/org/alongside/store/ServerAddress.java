package org.alongside.store;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.alongside.domain.Trouble;

/// Where a PostgreSQL server is, taken from what somebody wrote. The driver knows parameters that load classes or write
/// files, so only those named here are let through, and the address it is given is put together anew.
///
/// @param host a name, an IPv4 address, or an IPv6 address in brackets
/// @param given parameters, by the driver's name
record ServerAddress(String host, int port, String database, Map<String, String> given) {
    private static final Pattern FORM = Pattern.compile("jdbc:postgresql://"
            + "(?<host>[A-Za-z0-9]([A-Za-z0-9.-]{0,252})|\\[[0-9A-Fa-f:.]{2,45}])(:(?<port>\\d{1,5}))?"
            + "/(?<database>[A-Za-z0-9_][A-Za-z0-9_.-]{0,62})(\\?(?<given>.*))?");
    private static final int PORT = 5432;
    private static final int PORT_MAX = 65_535;
    private static final String ROOT = "sslrootcert";
    private static final String MODE = "sslmode";
    private static final String STRICT = "verify-full";

    /// Reads an address.
    ///
    /// @throws Trouble REFUSED for anything else than host, database and the parameters `user`, `sslrootcert`,
    /// `sslmode=verify-full`
    static ServerAddress of(String written) {
        var form = FORM.matcher(written.strip());
        if (!form.matches()) {
            throw refused("is not of the form jdbc:postgresql://HOST/DATABASE?user=NAME");
        }
        int port = form.group("port") == null ? PORT : Integer.parseInt(form.group("port"));
        if (port < 1 || port > PORT_MAX) {
            throw refused("names a port that is not from 1 to 65535");
        }
        var given = form.group("given");
        return new ServerAddress(
                form.group("host"), port, form.group("database"), given == null ? Map.of() : parameters(given));
    }

    private static Map<String, String> parameters(String written) {
        var parameters = new LinkedHashMap<String, String>();
        for (var pair : written.split("&", -1)) {
            var sides = pair.split("=", 2);
            var value = sides.length == 2 ? decoded(sides[1]) : "";
            require(sides[0], value);
            if (parameters.put(sides[0], value) != null) {
                throw refused("gives " + sides[0] + " twice");
            }
        }
        return Map.copyOf(parameters);
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unfit) {
            throw refused("has a % that stands for nothing");
        }
    }

    private static void require(String name, String value) {
        switch (name) {
            case "user", ROOT -> {
                if (value.isBlank() || value.indexOf('\0') >= 0) {
                    throw refused("gives no " + name);
                }
            }
            case MODE -> {
                if (!value.equals(STRICT)) {
                    throw refused("asks for less than sslmode=verify-full, which is what Alongside always uses");
                }
            }
            case "password" ->
                throw refused("holds a password, which others on this machine could read. Put it into a file and name"
                        + " that with --store-password-file, or into the file that PGPASSFILE names");
            default ->
                throw refused("has a parameter that Alongside does not take; it takes user, sslrootcert and sslmode");
        }
    }

    /// What the driver is given.
    String url() {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }

    private static Trouble refused(String why) {
        return new Trouble(Trouble.Sort.REFUSED, "The store's address " + why + ". Nothing was changed.");
    }
}
