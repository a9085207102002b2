package org.alongside.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.alongside.app.Caseloads;
import org.alongside.app.RecordInMemory;
import org.alongside.app.listing.Reports;
import org.alongside.app.team.Received;
import org.alongside.app.team.TeamPlace;
import org.alongside.app.team.TeamStore;
import org.alongside.contracts.PostgresServer;
import org.alongside.contracts.Sample;
import org.alongside.contracts.TeamStoreContract;
import org.alongside.domain.Passphrase;
import org.alongside.domain.Trouble;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.Origin;
import org.alongside.domain.progress.ReferralName;
import org.alongside.domain.progress.Wanted;
import org.alongside.domain.record.Row;
import org.alongside.packs.InstalledToolkits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A server that is not what it should be: one sentence each, and nothing half received.
final class TeamServerTroubleTest {
    private final PostgresServer server = PostgresServer.running();
    private final List<TeamStore> opened = new ArrayList<>();
    private final List<Row> rows = TeamStoreContract.rows(new Sample(40), 1);

    @AfterEach
    void close() {
        opened.forEach(TeamStore::close);
    }

    private TeamStore at(String address, Optional<Path> root, String password) {
        var store = new TeamIndex(new TeamServer(new TeamPlace.Server(
                address,
                root,
                () -> password.isEmpty() ? Optional.empty() : Optional.of(Passphrase.of(password.toCharArray())))));
        opened.add(store);
        return store;
    }

    private TeamStore at(String address) {
        return at(address, Optional.of(server.root()), PostgresServer.PASSWORD);
    }

    private static String failure(Callable<?> work) {
        var trouble = catchThrowableOfType(Trouble.class, work::call);
        assertThat(trouble.sort()).isEqualTo(Trouble.Sort.FAILED);
        assertThat(trouble.sentence())
                .endsWith(".")
                .contains("Noth")
                .doesNotContain("ERROR", "FATAL", "SQL", "Exception", PostgresServer.PASSWORD, "select", "insert");
        return trouble.sentence();
    }

    @Test
    void a_certificate_of_somebody_else_is_refused() {
        var store = at(server.database(), Optional.of(server.strangersRoot()), PostgresServer.PASSWORD);
        assertThat(failure(store::origins)).contains("was not trusted");
    }

    @Test
    void a_certificate_that_only_the_tests_vouch_for_is_refused_without_them() {
        assertThat(failure(at(server.database(), Optional.empty(), PostgresServer.PASSWORD)::origins))
                .contains("was not trusted");
    }

    @Test
    void a_certificate_of_another_name_is_refused() {
        var address = server.database().replace("localhost", "127.0.0.1");
        assertThat(failure(at(address)::origins)).contains("was not trusted");
    }

    @Test
    void a_root_certificate_that_is_not_there_is_named() {
        var store = at(server.database(), Optional.of(Path.of("/nowhere/root.crt")), PostgresServer.PASSWORD);
        assertThat(failure(store::origins)).contains("--store-certificate");
    }

    @Test
    void a_wrong_password_and_none_are_told_apart() {
        var address = server.database();
        assertThat(failure(at(address, Optional.of(server.root()), "wrong")::origins))
                .contains("user or the password is wrong");
        assertThat(failure(at(address, Optional.of(server.root()), "")::origins))
                .contains("wants a password", "PGPASSFILE");
    }

    @Test
    void a_database_that_is_not_there_and_a_user_without_rights() {
        var address = server.database();
        assertThat(failure(at(address.replaceAll("/team\\d+", "/nowhere"))::origins))
                .contains("no database");
        server.run(
                "create user reader" + address.replaceAll("\\D", "") + " password '" + PostgresServer.PASSWORD + "'");
        var reader = address.replace("supervisor", "reader" + address.replaceAll("\\D", ""));
        assertThat(failure(at(reader)::origins)).contains("has not the rights");
    }

    @Test
    void a_server_that_is_not_there() throws IOException {
        int free;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        assertThat(failure(at("jdbc:postgresql://localhost:" + free + "/team?user=a")::origins))
                .contains("does not answer");
        assertThat(failure(at("jdbc:postgresql://nowhere.invalid/team?user=a")::origins))
                .contains("cannot be found");
    }

    @Test
    void a_server_that_speaks_in_the_clear_gets_nothing() {
        var address = server.database();
        server.kill();
        server.start("ssl=off");
        try {
            assertThat(failure(at(address)::origins)).contains("only in the clear");
        } finally {
            server.kill();
            server.start();
        }
    }

    /// Somebody who listens where the server should be.
    @Test
    void something_that_is_no_database_server() throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answering = workers.submit(() -> {
                for (int call = 0; call < 4; call++) {
                    try (var caller = socket.accept()) {
                        caller.getOutputStream()
                                .write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    }
                }
                return 0;
            });
            failure(at("jdbc:postgresql://localhost:" + socket.getLocalPort() + "/team?user=a")::origins);
            answering.cancel(true);
        }
    }

    @Test
    void a_server_that_is_restarted_in_the_middle_of_a_return_has_nothing_of_it() {
        var address = server.database();
        var store = at(address);
        store.receive(TeamStoreContract.received(TeamStoreContract.origin(1, 1), rows));
        var next = TeamStoreContract.rows(new Sample(41), 2);
        var staged = new ArrayList<String>();
        var said = failure(() -> {
            store.receive(new Received() {
                @Override
                public Origin origin() {
                    return TeamStoreContract.origin(1, 2);
                }

                @Override
                public void rows(Consumer<Row> each) {
                    next.forEach(each);
                    server.kill();
                    server.start();
                }

                @Override
                public void staged() {
                    staged.add("counted");
                }
            });
            return 0;
        });
        assertThat(said).contains("went away in the middle", "Nothing of this return was taken");
        assertThat(staged).isEmpty();
        assertThat(store.number(TeamStoreContract.origin(1, 1).vault()))
                .as("connected again")
                .contains(1L);
        assertThat(people(store)).containsExactly("X000001");
        store.receive(TeamStoreContract.received(TeamStoreContract.origin(1, 2), next));
        assertThat(people(store)).containsExactly("X000002");
    }

    @Test
    void a_server_that_stops_in_the_middle_of_a_report_gives_one_sentence_and_no_figures() {
        var store = at(server.database());
        for (int vault = 1; vault <= 3; vault++) {
            store.receive(TeamStoreContract.received(TeamStoreContract.origin(vault, 1), rows));
        }
        var supervisor = new RecordInMemory();
        var desk = supervisor.desk("2026-11-22", new InstalledToolkits(Path.of("content")));
        var met = new ArrayList<Origin>();
        var breaking = new Caseloads() {
            @Override
            public List<Origin> origins() {
                return store.origins();
            }

            @Override
            public void names(Consumer<ReferralName> each) {
                store.names(each);
            }

            @Override
            public void read(Wanted wanted, BiConsumer<Origin, Case> each) {
                store.read(wanted, (origin, one) -> {
                    met.add(origin);
                    if (met.size() == 2) {
                        server.kill();
                    }
                    each.accept(origin, one);
                });
            }
        };
        try {
            assertThat(failure(() -> new Reports(desk, breaking).flow(Wanted.ALL)))
                    .contains("went away in the middle", "Nothing was changed");
        } finally {
            server.start();
        }
        assertThat(met).hasSize(2);
        assertThat(supervisor.changes()).isEmpty();
        assertThat(new Reports(desk, store).flow(Wanted.ALL).data().get("referred"))
                .as("the same referral, in three vaults")
                .isEqualTo(1);
    }

    @Test
    void a_server_that_is_restarted_between_two_questions_is_found_again() {
        var store = at(server.database());
        assertThat(store.origins()).isEmpty();
        server.kill();
        try {
            assertThat(failure(store::origins)).contains("does not answer");
        } finally {
            server.start();
        }
        assertThat(store.origins()).isEmpty();
    }

    @Test
    void rows_that_someone_has_changed_so_that_they_make_no_sense_are_not_reported() {
        var address = server.database();
        var store = at(address);
        store.receive(TeamStoreContract.received(TeamStoreContract.origin(1, 1), rows));
        server.run(address.replaceAll(".*/(team\\d+).*", "$1"), "update delivery set shown = 'Perhaps'");
        assertThat(failure(() -> people(store))).contains("make no sense");
    }

    @Test
    void a_return_that_does_not_fit_together_is_refused_whole() {
        var store = at(server.database());
        var orphans = rows.subList(1, rows.size());
        assertThatThrownBy(() -> store.receive(TeamStoreContract.received(TeamStoreContract.origin(1, 1), orphans)))
                .isInstanceOfSatisfying(
                        Trouble.class, trouble -> assertThat(trouble.sort()).isEqualTo(Trouble.Sort.REFUSED));
        var twice = new ArrayList<>(rows);
        twice.add(rows.getFirst());
        assertThatThrownBy(() -> store.receive(TeamStoreContract.received(TeamStoreContract.origin(1, 1), twice)))
                .isInstanceOfSatisfying(
                        Trouble.class, trouble -> assertThat(trouble.sentence()).doesNotContain("X000001", "Given"));
        assertThat(store.origins()).isEmpty();
    }

    /// The older one is on its way in when the newer one comes, and the other way round.
    @Test
    void two_machines_that_receive_at_once_keep_the_order() throws Exception {
        var address = server.database();
        for (int round = 0; round < 6; round++) {
            boolean olderFirst = round % 2 == 0;
            var vault = TeamStoreContract.origin(round + 10, 1).vault();
            var inside = new CountDownLatch(1);
            try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
                int which = round + 10;
                var first = workers.submit(() -> {
                    at(address).receive(new Received() {
                        @Override
                        public Origin origin() {
                            return TeamStoreContract.origin(which, olderFirst ? 1 : 2);
                        }

                        @Override
                        public void rows(Consumer<Row> each) {
                            inside.countDown();
                            rows.forEach(each);
                        }
                    });
                    return 0;
                });
                inside.await();
                var second = workers.submit(() -> {
                    at(address)
                            .receive(TeamStoreContract.received(
                                    TeamStoreContract.origin(which, olderFirst ? 2 : 1), rows));
                    return 0;
                });
                first.get();
                if (olderFirst) {
                    second.get();
                } else {
                    assertThatThrownBy(second::get).hasMessageContaining("newer return");
                }
            }
            assertThat(at(address).number(vault)).contains(2L);
        }
        assertThat(people(at(address))).hasSize(6);
    }

    @Test
    void the_tables_are_made_once_when_two_come_to_a_new_database_at_once() throws Exception {
        var address = server.database();
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<java.util.concurrent.Future<List<Origin>>>();
            for (int number = 0; number < 6; number++) {
                all.add(workers.submit(() -> at(address).origins()));
            }
            for (var one : all) {
                assertThat(one.get()).isEmpty();
            }
        }
    }

    private static List<String> people(TeamStore store) {
        var crns = new ArrayList<String>();
        store.read(Wanted.ALL, (origin, one) -> crns.add(one.person().crn().text()));
        return crns;
    }
}
