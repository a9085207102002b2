package org.alongside.app.team;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.alongside.app.Settings;
import org.alongside.domain.Passphrase;

/// Where a team's store is.
public sealed interface TeamPlace {
    /// The place of that address; in the vault's own folder where it is blank.
    static TeamPlace of(String address, Optional<Path> rootCertificate, Supplier<Optional<Passphrase>> password) {
        return address.isBlank() ? new Beside() : new Server(address, rootCertificate, password);
    }

    /// Who vouches for a server, as the settings say.
    static Optional<Path> certificate(Settings settings) {
        return Optional.of(settings.get(Settings.TEAM_STORE_CERTIFICATE))
                .filter(file -> !file.isBlank())
                .map(Path::of);
    }

    /// In the vault's own folder, encrypted with a key of the vault.
    record Beside() implements TeamPlace {}

    /// On a PostgreSQL server.
    ///
    /// @param address `jdbc:postgresql://HOST[:PORT]/DATABASE[?user=…]`, as somebody wrote it
    /// @param rootCertificate a PEM file with who vouches for the server; without, whom the machine trusts
    /// @param password asked once, when the server wants one that the password file (`PGPASSFILE`) has not;
    /// closed by who asked
    record Server(String address, Optional<Path> rootCertificate, Supplier<Optional<Passphrase>> password)
            implements TeamPlace {}
}
