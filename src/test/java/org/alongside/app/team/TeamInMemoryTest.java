package org.alongside.app.team;

import org.alongside.contracts.TeamStoreContract;

final class TeamInMemoryTest implements TeamStoreContract {
    private final TeamInMemory store = new TeamInMemory();

    @Override
    public TeamStore store() {
        return store;
    }
}
