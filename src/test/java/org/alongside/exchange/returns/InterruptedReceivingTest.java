package org.alongside.exchange.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.alongside.app.Keeper;
import org.alongside.app.team.ReceiveReturns;
import org.alongside.app.team.ReceiveReturns.Outcome;
import org.alongside.app.team.Received;
import org.alongside.app.team.Team;
import org.alongside.app.team.TeamInMemory;
import org.alongside.app.team.TeamStore;
import org.alongside.domain.Trouble;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.Origin;
import org.alongside.domain.progress.Wanted;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Row;
import org.alongside.vault.disk.MemoryDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Receiving stops at every step there is, and the next command finds the older return or the newer one, whole.
class InterruptedReceivingTest {
    private static final Map<String, List<String>> OLD = Map.of("Pat 1", List.of("X100001"));
    private static final Map<String, List<String>> NEW = Map.of("Pat 2", List.of("X100001", "X100002"));

    /// The machine stops. Nothing catches it.
    private static final class Stop extends Error {
        private static final long serialVersionUID = 1L;
    }

    /// Counts what is done beyond the disk, and stops before or after the one of that number.
    private static final class Steps {
        private final int stopAt;
        private int done;

        Steps(int stopAt) {
            this.stopAt = stopAt;
        }

        void step(Runnable what) {
            if (done++ == stopAt) {
                throw new Stop();
            }
            what.run();
            if (done++ == stopAt) {
                throw new Stop();
            }
        }
    }

    private record Stopping(Keeper to, Steps steps) implements Keeper {
        @Override
        public Saved keep(Change change) {
            return keepAll(List.of(change));
        }

        @Override
        public Saved erase(Change erasure) {
            return to.erase(erasure);
        }

        @Override
        public Saved keepAll(List<Change> changes) {
            var saved = new ArrayList<Saved>();
            steps.step(() -> saved.add(to.keepAll(changes)));
            return saved.getFirst();
        }
    }

    private record StoppingStore(TeamInMemory to, Steps steps) implements TeamStore {
        @Override
        public boolean isShared() {
            return to.isShared();
        }

        @Override
        public Optional<Long> number(UUID origin) {
            return to.number(origin);
        }

        @Override
        public void receive(Received one) {
            steps.step(() -> to.receive(new Received() {
                @Override
                public Origin origin() {
                    return one.origin();
                }

                @Override
                public void rows(Consumer<Row> each) {
                    one.rows(row -> steps.step(() -> each.accept(row)));
                }

                @Override
                public void staged() {
                    one.staged();
                    steps.step(() -> {}); // the line is written, and the commit still to come
                }
            }));
        }

        @Override
        public void forget(UUID origin) {
            steps.step(() -> to.forget(origin));
        }

        @Override
        public List<Origin> origins() {
            return to.origins();
        }

        @Override
        public void read(Wanted wanted, BiConsumer<Origin, Case> each) {
            to.read(wanted, each);
        }

        @Override
        public String standing() {
            return to.standing();
        }

        @Override
        public void close() {
            to.close();
        }
    }

    /// A team that holds one return of Pat's, and Pat's next one on the way.
    private static final class Scene {
        final Returning team = new Returning();
        final java.nio.file.Path next;

        Scene() {
            var pat = team.practitioner("Pat");
            pat.adds(100_001);
            assertThat(team.receive(pat.sends())).isInstanceOf(Outcome.Taken.class);
            pat.adds(100_002);
            next = pat.sends();
        }

        /// What the next command finds.
        void isWhole(MemoryDisk disk, String when) {
            var receiving = team.receiving(disk, team.supervisor, team.store);
            assertThat(receiving.settle()).as(when).isEmpty();
            assertThat(team.seen()).as(when).isIn(OLD, NEW);
            var held = new Team(team.supervisor).held().getFirst();
            assertThat(team.seen())
                    .as(when)
                    .containsOnlyKeys("Pat " + held.head().number());
            assertThat(disk.files().stream().filter(file -> file.startsWith(Returning.TEAM)))
                    .as(when)
                    .containsExactly(Returning.TEAM.resolve("in").resolve(held.file()));
            assertThat(receiving.receive(next, false))
                    .as(when)
                    .isInstanceOfAny(Outcome.Taken.class, Outcome.Same.class);
            assertThat(team.seen()).as(when).isEqualTo(NEW);
        }
    }

    @Test
    void a_stop_at_every_step_of_journal_and_store() {
        int step = 0;
        for (boolean stopped = true; stopped; step++) {
            var scene = new Scene();
            var steps = new Steps(step);
            var receiving = scene.team.receiving(
                    scene.team.disk,
                    scene.team.keeping(new Stopping(scene.team.ledger, steps)),
                    new StoppingStore(scene.team.store, steps));
            stopped = stops(receiving, scene);
            scene.isWhole(scene.team.disk, "stopped at step " + step);
        }
        assertThat(step).isGreaterThan(20);
    }

    private static boolean stops(ReceiveReturns receiving, Scene scene) {
        try {
            receiving.receive(scene.next, false);
            return false;
        } catch (Stop stopped) {
            return true;
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_power_goes_at_every_change_of_the_disk(boolean kill) {
        int before = new Scene().team.disk.changes();
        int step = 0;
        for (boolean stopped = true; stopped; step++) {
            var scene = new Scene();
            assertThat(scene.team.disk.changes()).isEqualTo(before);
            scene.team.disk.failAt(before + step, Integer.MAX_VALUE); // from here on nothing reaches the disk
            stopped = fails(scene);
            var left = kill ? scene.team.disk.afterKill() : scene.team.disk.afterPowerCut(new Random(step));
            left.mend();
            left.put(scene.next, scene.team.disk.get(scene.next));
            scene.isWhole(left, "the disk took no more after " + step);
        }
        assertThat(step).isGreaterThan(5);
    }

    private static boolean fails(Scene scene) {
        try {
            scene.team.receive(scene.next);
            return scene.team.disk.hasFailed();
        } catch (Trouble trouble) {
            assertThat(trouble.sort()).isEqualTo(Trouble.Sort.FAILED);
            return true;
        }
    }
}
