package org.alongside.store;

import java.util.Optional;
import org.alongside.app.team.TeamPlace;
import org.alongside.app.team.TeamStore;
import org.alongside.contracts.PostgresServer;
import org.alongside.contracts.TeamStoreContract;
import org.alongside.domain.Passphrase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

final class TeamServerTest implements TeamStoreContract {
    private TeamStore store;

    @BeforeEach
    void open() {
        var server = PostgresServer.running();
        store = new TeamIndex(new TeamServer(new TeamPlace.Server(
                server.database(),
                Optional.of(server.root()),
                () -> Optional.of(Passphrase.of(PostgresServer.PASSWORD.toCharArray())))));
    }

    @AfterEach
    void close() {
        if (store != null) {
            store.close();
        }
    }

    @Override
    public TeamStore store() {
        return store;
    }
}
