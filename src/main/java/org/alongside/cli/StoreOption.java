package org.alongside.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.alongside.app.Desk;
import org.alongside.app.Settings;
import org.alongside.app.team.TeamPlace;
import org.alongside.domain.Passphrase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where a team's store is: as said here, or else as the vault's settings say.
final class StoreOption {
    @Option(
            names = "--store",
            paramLabel = "URL",
            description =
                    "The team's store: jdbc:postgresql://HOST/DATABASE?user=NAME; without, as the setting team-store"
                            + " says, or else in the vault.")
    private @Nullable String address;

    @Option(
            names = "--store-certificate",
            paramLabel = "FILE",
            description = "Who vouches for that server, as PEM; without, as the setting team-store-certificate says, or"
                    + " else whom this machine trusts.")
    private @Nullable Path certificate;

    @Option(
            names = "--store-password-file",
            paramLabel = "FILE",
            description =
                    "The server's password, on the first line; without, from the file of PGPASSFILE, or asked for.")
    private @Nullable String passwordFile;

    boolean isGiven() {
        return address != null;
    }

    TeamPlace place(Work work, Desk desk) {
        var settings = new Settings(desk.records());
        return TeamPlace.of(
                address == null ? settings.get(Settings.TEAM_STORE) : address,
                certificate == null ? TeamPlace.certificate(settings) : Optional.of(certificate),
                password(work));
    }

    private Supplier<Optional<Passphrase>> password(Work work) {
        if (passwordFile != null) {
            var file = passwordFile;
            return () -> Optional.of(work.passphrases.from(file));
        }
        return () -> work.globals.noInput
                ? Optional.empty()
                : work.streams.asking().map(one -> work.passphrases.prompt("Password of the store: "));
    }
}
