package org.alongside.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.app.Desk;
import org.alongside.app.Ids;
import org.alongside.app.VaultDoor.NewVault;
import org.alongside.app.VaultDoor.Role;
import org.alongside.app.listing.ReportName;
import org.alongside.app.listing.Reports;
import org.alongside.app.practice.MadeUp;
import org.alongside.app.practice.MadeUpRows;
import org.alongside.app.practice.MadeUpTeam;
import org.alongside.app.team.Received;
import org.alongside.app.team.TeamPlace;
import org.alongside.app.team.TeamStore;
import org.alongside.contracts.PostgresServer;
import org.alongside.domain.Passphrase;
import org.alongside.domain.Trouble;
import org.alongside.domain.progress.Origin;
import org.alongside.domain.progress.Wanted;
import org.alongside.domain.record.Returned;
import org.alongside.domain.record.Row;
import org.alongside.packs.InstalledToolkits;
import org.alongside.store.Doorkeeper;
import org.alongside.vault.Vaults;

/// A team, or a region of teams, received into a team's store and reported over. Made-up people by seed; the making is
/// timed by itself, so that it can be taken off. The figures printed are the same on every store.
public final class TeamRegion {
    private static final long SEED = 20261122;
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private static final Comparator<Row> BY_KEY =
            Comparator.comparing(row -> row.id().toString());

    /// The reports that are made; none named: all.
    private static final List<String> REPORTS =
            List.of(System.getProperty("alongside.reports", "").strip().split(" +", 0)).stream()
                    .filter(word -> !word.isEmpty())
                    .toList();

    private final MadeUpTeam team;
    private long deliveries;
    private long all;
    private long makingUp; // nanoseconds of CPU

    private TeamRegion(int practitioners, int peopleEach) {
        var toolkits = new InstalledToolkits(Path.of("content")).all();
        team = new MadeUpTeam(new MadeUp(SEED, TODAY, toolkits), SEED, practitioners, peopleEach);
    }

    /// `h2` or `postgres`, how many practitioners with how many people each, and a folder for the vault.
    public static void main(String[] arguments) throws IOException {
        var region = new TeamRegion(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        var place = arguments[0].equals("h2") ? new TeamPlace.Beside() : server();
        region.measure(arguments[0], place, Path.of(arguments[3]));
        System.exit(0);
    }

    private static TeamPlace server() {
        var server = PostgresServer.running();
        return new TeamPlace.Server(
                server.database(),
                Optional.of(server.root()),
                () -> Optional.of(Passphrase.of(PostgresServer.PASSWORD.toCharArray())));
    }

    private void measure(String name, TeamPlace place, Path folder) throws IOException {
        System.out.printf("%s, %d practitioners with %d people each%n", name, team.practitioners(), team.peopleEach());
        InstantSource clock = InstantSource.fixed(Instant.parse(TODAY + "T12:00:00Z"));
        var door = new Doorkeeper(Vaults.onThisMachine(clock), clock, ZoneOffset.UTC);
        var wishes = new NewVault(Role.SUPERVISOR, "Bench", "", "", "", true, true);
        var passphrase = Passphrase.of("a bench for four words".toCharArray());
        try (var vault = door.create(folder, wishes, passphrase).vault()) {
            var desk = new Desk(
                    "Bench",
                    clock,
                    ZoneOffset.UTC,
                    Ids.secure(clock),
                    vault.records(),
                    vault.keeper(),
                    new InstalledToolkits(Path.of("content")));
            try (var store = vault.teamStore(place)) {
                timed("made up and received", () -> receive(store, 1));
                System.out.printf(
                        "  of that making up: %.1f s CPU; %d deliveries in %d rows%n", makingUp / 1e9, deliveries, all);
                report(desk, store);
                timed("one return of them received again", () -> receiveOne(store, team.practitioners() / 2, 2));
            }
            try (var store = vault.teamStore(place)) {
                timed("opened again", () -> store.origins().size());
            }
        }
        System.out.printf("  files of the store: %.0f MB%n", bytes(folder.resolve("index")) / 1e6);
        System.out.printf("  most memory held by the process: %s%n", mostMemory());
    }

    private void report(Desk desk, TeamStore store) {
        var reports = new Reports(desk, store);
        for (var name : ReportName.values()) {
            if (!REPORTS.isEmpty() && !REPORTS.contains(name.word())) {
                continue;
            }
            timed(name.word(), () -> said(reports, name));
        }
    }

    /// Stands for the figures; 0 for a report that says that it is too much.
    private static long said(Reports reports, ReportName name) {
        try {
            return name.make(reports, Wanted.ALL).data().toString().hashCode() & 0xFFFF_FFFFL;
        } catch (Trouble tooMuch) {
            return 0;
        }
    }

    private long receive(TeamStore store, long returnNumber) {
        for (int number = 0; number < team.practitioners(); number++) {
            receiveOne(store, number, returnNumber);
        }
        return team.practitioners();
    }

    private long receiveOne(TeamStore store, int number, long returnNumber) {
        var like = team.origin(number);
        var sent = new Origin.Sent(returnNumber, Instant.parse("2026-11-20T10:00:00Z"), true);
        var origin = new Origin(
                like.vault(), like.practitioner(), like.region(), like.pdu(), like.team(), Optional.of(sent));
        store.receive(new Received() {
            @Override
            public Origin origin() {
                return origin;
            }

            @Override
            public void rows(Consumer<Row> each) {
                TeamRegion.this.rows(number).forEach(each);
            }
        });
        return 1;
    }

    /// As a return has them: table by table, and by key in each.
    private Stream<Row> rows(int number) {
        var thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        var rows = team.people(number).stream()
                .flatMap(one -> MadeUpRows.rows(one).stream())
                .toList();
        makingUp += thread.getCurrentThreadCpuTime() - start;
        all += rows.size();
        deliveries +=
                rows.stream().filter(row -> row.table().equals("delivery")).count();
        var tables = rows.stream().collect(Collectors.groupingBy(Row::table));
        return Returned.TABLES.stream()
                .flatMap(table -> tables.getOrDefault(table, List.of()).stream().sorted(BY_KEY));
    }

    private static void timed(String what, LongSupplier part) {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long start = System.nanoTime();
        long cpu = system.getProcessCpuTime();
        long collecting = collectingMs();
        long result = part.getAsLong();
        System.out.printf(
                "  %-42s %8.1f s wall %8.1f s CPU of ours, of it %.1f s for garbage   (%d)%n",
                what,
                (System.nanoTime() - start) / 1e9,
                (system.getProcessCpuTime() - cpu) / 1e9,
                (collectingMs() - collecting) / 1e3,
                result);
    }

    private static long collectingMs() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
    }

    private static long bytes(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (var files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static String mostMemory() throws IOException {
        var status = Path.of("/proc/self/status");
        return Files.isReadable(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM"))
                        .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB")
                        .findFirst()
                        .orElse("unknown")
                : "unknown here";
    }
}
