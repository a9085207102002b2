package org.alongside.store;

import java.io.FileNotFoundException;
import java.net.UnknownHostException;
import java.nio.file.NoSuchFileException;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.alongside.domain.Trouble;

/// What a person reads when a PostgreSQL server, or the way to it, is at fault. What the server itself says may hold a
/// whole row and is never told.
final class ServerTrouble {
    private ServerTrouble() {}

    /// @param undone what is safe, as a sentence
    static Trouble of(SQLException wrong, ServerAddress address, String undone) {
        var state = String.valueOf(wrong.getSQLState());
        if (state.startsWith("22") || state.startsWith("23")) {
            return new Trouble(
                    Trouble.Sort.REFUSED,
                    "The return holds rows that do not fit together. " + undone + " Ask for it again.",
                    wrong);
        }
        var what = way(wrong).or(() -> answer(wrong, state)).orElse("cannot be worked with" + coded(state));
        return failed(address, what, undone, wrong);
    }

    static Trouble noPassword(ServerAddress address) {
        return failed(
                address,
                "wants a password, and none was given. Put it into a file and name that with --store-password-file, or"
                        + " into the file that PGPASSFILE names",
                "Nothing was changed.",
                new SQLException("no password"));
    }

    static Trouble nonsense(ServerAddress address, RuntimeException why) {
        return failed(
                address,
                "holds rows that make no sense: something other than Alongside has changed them. Take those returns"
                        + " away and receive them again",
                "Nothing was changed.",
                why);
    }

    private static Trouble failed(ServerAddress address, String what, String undone, Exception why) {
        return new Trouble(
                Trouble.Sort.FAILED, "The team's store on " + address.host() + " " + what + ". " + undone, why);
    }

    /// A five-letter code of SQL says nothing about anyone, and helps who runs the server.
    private static String coded(String state) {
        return state.matches("[0-9A-Z]{5}") ? " (code " + state + "). Ask who runs the server" : "";
    }

    /// What lay between us.
    private static Optional<String> way(SQLException wrong) {
        if (caused(wrong, UnknownHostException.class)) {
            return Optional.of("cannot be found: no machine of that name is known here. Check the address");
        }
        if (caused(wrong, FileNotFoundException.class) || caused(wrong, NoSuchFileException.class)) {
            return Optional.of("was not asked: the root certificate's file cannot be read. Check --store-certificate");
        }
        if (caused(wrong, SSLException.class) || caused(wrong, GeneralSecurityException.class) || isHostname(wrong)) {
            return Optional.of(
                    "was not trusted: its certificate is not vouched for, or bears another name. Ask who runs"
                            + " the server for the root certificate, and name that with --store-certificate");
        }
        return Optional.empty();
    }

    private static boolean isHostname(SQLException wrong) {
        return String.valueOf(wrong.getMessage()).contains("could not be verified by hostnameverifier");
    }

    private static Optional<String> answer(SQLException wrong, String state) {
        return Optional.ofNullable(
                switch (state) {
                    case "28P01", "28000" ->
                        "did not let us in: the user or the password is wrong, or this machine may not come in";
                    case "3D000" -> "has no database of that name";
                    case "42501" ->
                        "did not allow it: that user has not the rights. Who runs the server gives them, or makes the"
                                + " tables";
                    case "53100" -> "has no room left on its disk";
                    case "53300" -> "has too many at work just now. Try again later";
                    case "57P01", "57P02", "57P03", "08003", "08006", "08007" ->
                        "went away in the middle, or is starting. Try again when it is back";
                    case "08001" -> "does not answer. Check the address, and that the server is running";
                    case "08004" -> unencrypted(wrong);
                    default -> null;
                });
    }

    private static String unencrypted(SQLException wrong) {
        return String.valueOf(wrong.getMessage()).contains("SSL")
                ? "speaks only in the clear, and nothing was sent to it. Ask who runs the server to switch TLS on"
                : "did not let us in";
    }

    private static boolean caused(Throwable wrong, Class<? extends Throwable> kind) {
        return Stream.iterate(wrong, one -> one != null, Throwable::getCause)
                .limit(20)
                .anyMatch(kind::isInstance);
    }
}
