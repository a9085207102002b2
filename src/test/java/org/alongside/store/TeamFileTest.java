package org.alongside.store;

import java.nio.file.Path;
import org.alongside.app.team.TeamStore;
import org.alongside.contracts.TeamStoreContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

final class TeamFileTest implements TeamStoreContract {
    private static final String KEY = "a".repeat(64);

    @TempDir
    private Path vault;

    private TeamStore store;

    @BeforeEach
    void open() {
        store = new TeamIndex(new TeamFile(IndexFile.ofTeam(vault), KEY.toCharArray()));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    public TeamStore store() {
        return store;
    }
}
