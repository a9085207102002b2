package org.alongside.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.alongside.app.team.TeamPlace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where a team's store is.
final class StoreOption {
    @Option(
            names = "--store",
            paramLabel = "URL",
            description = "The team's store: jdbc:postgresql://HOST/DATABASE; without, it lies in the vault.")
    private @Nullable String address;

    @Option(
            names = "--store-certificate",
            paramLabel = "FILE",
            description = "Who vouches for that server, as PEM; without, whom this machine trusts.")
    private @Nullable Path certificate;

    TeamPlace place(Work work) {
        if (address == null) {
            return new TeamPlace.Beside();
        }
        return new TeamPlace.Server(
                address,
                Optional.ofNullable(certificate),
                () -> work.globals.noInput
                        ? Optional.empty()
                        : work.streams.asking().map(one -> work.passphrases.prompt("Password of the store: ")));
    }
}
