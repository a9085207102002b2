package org.alongside.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.alongside.app.Caseloads;
import org.alongside.app.Desk;
import org.alongside.app.Ids;
import org.alongside.app.OwnCaseload;
import org.alongside.app.Report;
import org.alongside.app.Settings;
import org.alongside.app.VaultDoor.NewVault;
import org.alongside.app.VaultDoor.OpenVault;
import org.alongside.app.VaultDoor.Role;
import org.alongside.app.extract.MakeExtract;
import org.alongside.app.extract.Packages;
import org.alongside.app.extract.Studies;
import org.alongside.app.listing.ReportName;
import org.alongside.app.listing.Reports;
import org.alongside.app.practice.MadeUp;
import org.alongside.app.practice.MadeUp.One;
import org.alongside.app.practice.MadeUpRows;
import org.alongside.app.practice.MadeUpTeam;
import org.alongside.app.team.MakeReturn;
import org.alongside.app.team.ReceiveReturns;
import org.alongside.app.team.Team;
import org.alongside.app.team.TeamPlace;
import org.alongside.app.team.TeamStore;
import org.alongside.contracts.PostgresServer;
import org.alongside.domain.Decision;
import org.alongside.domain.Passphrase;
import org.alongside.domain.disclosure.Preset;
import org.alongside.domain.extract.DataPackage;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.Flow;
import org.alongside.domain.progress.Origin;
import org.alongside.domain.progress.Wanted;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Kind;
import org.alongside.domain.record.RowChange;
import org.alongside.exchange.CsvCaseload;
import org.alongside.exchange.returns.SealedReturns;
import org.alongside.packs.InstalledToolkits;
import org.alongside.reports.Pages;
import org.alongside.reports.Strokes;
import org.alongside.vault.Vaults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A team's figures are those of the vaults it consists of, wherever its returns lie: every report and extract over the
/// practitioners' own vaults, over their returns on H2, and over the same returns on a PostgreSQL server. Two of them
/// know the same person; one leaves her words out.
final class SameFiguresTest {
    private static final long SEED = 20261123;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse(TODAY + "T12:00:00Z"));
    private static final InstalledToolkits PACKS = new InstalledToolkits(Path.of("content"));
    private static final int FIRST = 10; // the practitioner of number 12 shares a person with the one before
    private static final int LAST = 12;
    private static final int PEOPLE = 25;
    private static final Wanted TEAM =
            new Wanted(Flow.Scope.ALL, Optional.of("north east"), Optional.of("Team 2"), Optional.empty());

    private static final Set<ReportName> SAYS_WHOSE =
            EnumSet.of(ReportName.CASELOAD, ReportName.SESSIONS, ReportName.DOSAGE, ReportName.ATTENDANCE);

    @TempDir
    private Path folder;

    private final Doorkeeper door = new Doorkeeper(Vaults.onThisMachine(CLOCK), CLOCK, ZoneOffset.UTC);
    private final SealedReturns returns = new SealedReturns();
    private final MadeUpTeam region = new MadeUpTeam(new MadeUp(SEED, TODAY, PACKS.all()), SEED, LAST + 1, PEOPLE);
    private final List<OpenVault> practitioners = new ArrayList<>();
    private OpenVault supervisor;
    private Desk desk;

    /// Vaults side by side, in the order in which a store tells them.
    private record SideBySide(List<OwnCaseload> vaults) implements Caseloads {
        SideBySide {
            vaults = vaults.stream()
                    .sorted(Comparator.comparing(
                            (OwnCaseload one) -> one.origins().getFirst().practitioner()))
                    .toList();
        }

        @Override
        public List<Origin> origins() {
            return vaults.stream().flatMap(one -> one.origins().stream()).toList();
        }

        @Override
        public void read(Wanted wanted, BiConsumer<Origin, Case> each) {
            vaults.forEach(one -> one.read(wanted, each));
        }
    }

    /// The same cases, as if they had come in returns: their sessions are counted and not listed.
    private record AsIfSent(Caseloads vaults) implements Caseloads {
        @Override
        public List<Origin> origins() {
            return vaults.origins();
        }

        @Override
        public void read(Wanted wanted, BiConsumer<Origin, Case> each) {
            var sent = Optional.of(new Origin.Sent(1, CLOCK.instant(), true));
            vaults.read(
                    wanted,
                    (of, one) -> each.accept(
                            new Origin(of.vault(), of.practitioner(), of.region(), of.pdu(), of.team(), sent), one));
        }
    }

    /// Keeps what was to be written.
    private static final class Kept implements Packages {
        private final List<DataPackage> packages = new ArrayList<>();

        @Override
        public void requireEmpty(Path folder) {
            // nothing is written
        }

        @Override
        public List<String> write(Path folder, DataPackage whole) {
            packages.add(whole);
            return List.of();
        }

        @Override
        public String seal(Path folder, DataPackage whole, String recipient) {
            packages.add(whole);
            return "";
        }

        @Override
        public Opened read(Path folder) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Cells readSheet(Path file) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void requireNew(Path file) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void writeSheet(Path file, Cells sheet) {
            throw new UnsupportedOperationException();
        }
    }

    @BeforeEach
    void makeVaults() {
        supervisor = vault(Role.SUPERVISOR, new Origin(new UUID(0, 0), "Sue Visor", "", "", "", Optional.empty()));
        desk = desk(supervisor);
        for (int number = FIRST; number <= LAST; number++) {
            var practitioner = vault(Role.PRACTITIONER, region.origin(number));
            fill(desk(practitioner), region.people(number));
            practitioners.add(practitioner);
        }
    }

    @AfterEach
    void close() {
        practitioners.forEach(OpenVault::close);
        supervisor.close();
    }

    private OpenVault vault(Role role, Origin like) {
        var wishes = new NewVault(role, like.practitioner(), like.region(), like.pdu(), like.team(), true, true);
        return door.create(
                        folder.resolve(like.practitioner()),
                        wishes,
                        Passphrase.of("a test of four words".toCharArray()))
                .vault();
    }

    private static Desk desk(OpenVault open) {
        return new Desk(
                new Settings(open.records()).get(Settings.BY),
                CLOCK,
                ZoneOffset.UTC,
                Ids.secure(CLOCK),
                open.records(),
                open.keeper(),
                PACKS);
    }

    private static void fill(Desk at, List<One> people) {
        for (var one : people) {
            var rows = MadeUpRows.rows(one).stream()
                    .<RowChange>map(RowChange.Put::new)
                    .toList();
            var person = Optional.of(one.person().id());
            at.keeper().keep(new Change(CLOCK.instant(), "test", Kind.COLLECTION, "test.fill", person, "", rows));
        }
    }

    private Caseloads own() {
        return new SideBySide(practitioners.stream()
                .map(one -> new OwnCaseload(one.facts().id(), one.records()))
                .toList());
    }

    /// Every practitioner's return, received there.
    private TeamStore received(TeamPlace place, List<Path> files) {
        var store = supervisor.teamStore(place);
        var inbox = returns.inbox(folder.resolve("Sue Visor"));
        var receiving = new ReceiveReturns(desk, supervisor.teamKeys(), returns, inbox, store);
        assertThat(receiving.settle()).isEmpty();
        files.forEach(file ->
                assertThat(receiving.receive(file, false)).isNotInstanceOf(ReceiveReturns.Outcome.Refused.class));
        assertThat(store.origins()).hasSize(practitioners.size());
        return store;
    }

    /// @param silent the one who leaves her words out; none for -1
    private List<Path> sent(int silent) {
        var files = new ArrayList<Path>();
        for (var one : practitioners) {
            var sender = desk(one);
            new Team(sender).join(supervisor.teamKeys().recipient());
            assertThat(new Team(desk).admit(one.teamKeys().signer(), sender.by()))
                    .isInstanceOf(Decision.Keep.class);
            boolean words = files.size() != silent;
            var making = new MakeReturn(sender, one.teamKeys(), returns, 1);
            var made = making.make(words, name -> folder.resolve(name));
            files.add(((Decision.Keep<MakeReturn.Made>) made).value().file());
        }
        return files;
    }

    private static TeamPlace server() {
        var server = PostgresServer.running();
        return new TeamPlace.Server(
                server.database(),
                Optional.of(server.root()),
                () -> Optional.of(Passphrase.of(PostgresServer.PASSWORD.toCharArray())));
    }

    private Map<String, Report> reports(Caseloads caseloads) {
        var reports = new Reports(desk, caseloads);
        var sent = new Reports(desk, new AsIfSent(caseloads));
        var someone = region.origin(LAST).practitioner();
        var scope = new Flow.Scope(
                Optional.empty(), Optional.of("current"), Optional.of(TODAY.minusDays(500)), Optional.of(TODAY));
        var all = new LinkedHashMap<String, Report>();
        for (var wanted : List.of(
                Wanted.ALL,
                Wanted.of(scope),
                TEAM,
                new Wanted(Flow.Scope.ALL, Optional.empty(), Optional.empty(), Optional.of(someone)))) {
            for (var name : ReportName.values()) {
                all.put(name + " of " + wanted, name.make(name == ReportName.SESSIONS ? sent : reports, wanted));
            }
        }
        return all;
    }

    @Test
    void every_report_says_the_same_of_vaults_and_of_their_returns_on_h2_and_on_postgresql() {
        var files = sent(-1);
        var own = reports(own());
        assertThat(own.values()).extracting(Report::about).allMatch(people -> !people.isEmpty());
        assertThat(Objects.requireNonNull(own.get("FLOW of " + Wanted.ALL)).warnings())
                .anyMatch(warning -> warning.startsWith("1 person is in more than one practitioner's records"));
        for (var place : List.of(new TeamPlace.Beside(), server())) {
            var team = reports(received(place, files));
            own.forEach((name, report) -> {
                var there = Objects.requireNonNull(team.get(name), name);
                assertThat(there.warnings()).as(name).isEqualTo(report.warnings());
                assertThat(there.data()).as(name).isEqualTo(report.data());
                assertThat(there.rows()).as(name).isEqualTo(report.rows());
                assertThat(there.blocks()).as(name).isEqualTo(report.blocks());
                assertThat(there.about()).as(name).isEqualTo(report.about());
            });
        }
    }

    @Test
    void a_caseload_that_another_practitioner_took_over_counts_once() {
        var giver = practitioners.getFirst();
        var taker = vault(Role.PRACTITIONER, region.origin(LAST + 1));
        new CsvCaseload().write(desk(giver), folder.resolve("moved"));
        assertThat(new CsvCaseload()
                        .read(desk(taker), folder.resolve("moved"), false)
                        .rejects())
                .isEmpty();
        practitioners.removeLast().close();
        practitioners.removeLast().close();
        var before = reports(own());
        practitioners.add(taker);
        var files = sent(-1);
        for (var place : List.of(new TeamPlace.Beside(), server())) {
            var team = new Reports(desk, received(place, files));
            for (var name : ReportName.values()) {
                if (!SAYS_WHOSE.contains(name)) {
                    assertThat(name.make(team, Wanted.ALL).rows())
                            .as(name.name())
                            .isEqualTo(Objects.requireNonNull(before.get(name + " of " + Wanted.ALL))
                                    .rows());
                }
            }
            assertThat(team.flow(Wanted.ALL).warnings())
                    .anyMatch(warning -> warning.matches("\\d+ referrals went along to other practitioners.*"));
        }
    }

    private List<DataPackage> extracts(Caseloads caseloads) {
        var kept = new Kept();
        var making = new MakeExtract(desk, supervisor.facts().id(), caseloads, kept, new Pages(Strokes.ASCII));
        try (var study = Studies.named("SRT 2026", "any vault")) {
            var tables = making.tables(study, Wanted.ALL, Preset.DEFAULT, folder);
            assertThat(((Decision.Keep<MakeExtract.Made>) tables).value().notes())
                    .anyMatch(note -> note.startsWith("1 person is in more than one practitioner's records"));
            making.records(study, TEAM, "age1…", folder);
        }
        return kept.packages;
    }

    @Test
    void an_extract_is_the_same_from_every_store_and_holds_nobodys_words() {
        var files = sent(0);
        var own = extracts(own());
        assertThat(own).hasSize(2);
        for (var place : List.of(new TeamPlace.Beside(), server())) {
            var store = received(place, files);
            assertThat(extracts(store)).isEqualTo(own);
            assertThat(words(store)).isEqualTo(practitioners.size() - 1L);
        }
    }

    /// How many of the origins hold somebody's words.
    private static long words(TeamStore store) {
        var speaking = new HashSet<UUID>();
        store.read(Wanted.ALL, (origin, one) -> {
            boolean says = one.sessions().stream()
                    .flatMap(record -> record.responses().stream())
                    .anyMatch(response -> !response.answer().isBlank());
            if (says) {
                speaking.add(origin.vault());
            }
        });
        return speaking.size();
    }
}
