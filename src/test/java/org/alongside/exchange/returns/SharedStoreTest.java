package org.alongside.exchange.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.app.team.ReceiveReturns.Outcome;
import org.alongside.app.team.TeamInMemory;
import org.alongside.contracts.TeamStoreContract;
import org.alongside.domain.progress.Origin;
import org.junit.jupiter.api.Test;

/// A store on a server, into which another supervisor receives too.
final class SharedStoreTest {
    private final Returning team = new Returning();
    private final Returning.Practitioner pat = team.practitioner("Pat");
    private final TeamInMemory shared = new TeamInMemory(true);

    private static Origin others(UUID vault, long number) {
        var sent = new Origin.Sent(number, Instant.parse("2026-11-21T09:00:00Z"), true);
        return new Origin(vault, "Sam", "", "", "", Optional.of(sent));
    }

    @Test
    void what_another_supervisor_received_stays_when_ours_is_put_right() {
        pat.adds(100_001);
        var file = pat.sends();
        var stranger = new UUID(5, 5);
        shared.receive(TeamStoreContract.received(others(stranger, 4), List.of()));
        var receiving = team.receiving(team.disk, team.supervisor, shared);
        receiving.settle();
        assertThat(receiving.receive(file, false)).isInstanceOf(Outcome.Taken.class);
        receiving.settle();
        assertThat(shared.number(stranger)).contains(4L);
        assertThat(shared.origins()).hasSize(2);
    }

    @Test
    void what_is_newer_there_than_here_is_not_put_back() {
        pat.adds(100_001);
        var file = pat.sends();
        var receiving = team.receiving(team.disk, team.supervisor, shared);
        receiving.receive(file, false);
        var vault = shared.origins().getFirst().vault();
        shared.receive(TeamStoreContract.received(others(vault, 7), List.of()));
        assertThat(receiving.settle()).isEmpty();
        assertThat(receiving.receive(file, false)).isEqualTo(new Outcome.Same());
        assertThat(shared.number(vault)).contains(7L);
    }
}
