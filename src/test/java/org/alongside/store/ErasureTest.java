package org.alongside.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.alongside.Figures;
import org.alongside.app.Desk;
import org.alongside.app.ErasePerson;
import org.alongside.app.Ids;
import org.alongside.app.Records.LogFilter;
import org.alongside.app.Toolkits;
import org.alongside.app.VaultDoor;
import org.alongside.app.VaultDoor.NewVault;
import org.alongside.app.VaultDoor.OpenVault;
import org.alongside.app.VaultDoor.Role;
import org.alongside.contracts.Sample;
import org.alongside.domain.Decision;
import org.alongside.domain.Passphrase;
import org.alongside.domain.people.ErasureReason;
import org.alongside.domain.people.LegalHold;
import org.alongside.domain.people.Person;
import org.alongside.domain.progress.Case;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Kind;
import org.alongside.domain.record.PersonRows;
import org.alongside.domain.record.Row;
import org.alongside.domain.record.RowChange;
import org.alongside.domain.record.SessionRows;
import org.alongside.packs.InstalledToolkits;
import org.alongside.vault.Vaults;
import org.alongside.vault.journal.Replay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A word that stands in every text of one person is looked for in everything that the keys open.
final class ErasureTest {
    private static final String CANARY = "Kanarienvogel";
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final Toolkits TOOLKITS = new InstalledToolkits(Path.of("content"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final Sample sample = new Sample(7);
    private final Vaults vaults = Vaults.onThisMachine(() -> Sample.AT);
    private final Doorkeeper door = new Doorkeeper(vaults, InstantSource.fixed(Sample.AT), ZoneOffset.UTC);
    private final Person gone = sample.person(700001);
    private final Person stays = sample.person(700002);

    @BeforeEach
    void a_vault_with_two_people() {
        var wishes = new NewVault(Role.PRACTITIONER, "Pat", "", "", "", true, true);
        try (var vault =
                door.create(folder.resolve("vault"), wishes, passphrase()).vault()) {
            live(vault, gone, CANARY);
            live(vault, stays, "Lerche");
        }
    }

    private static Passphrase passphrase() {
        return Passphrase.of("four made up words".toCharArray());
    }

    private OpenVault opened() {
        return door.open(folder.resolve("vault"), new VaultDoor.Key.Words(passphrase()));
    }

    /// Everything that can be held about a person, and versions of it that no longer stand.
    private void live(OpenVault vault, Person person, String word) {
        var keeper = vault.keeper();
        var referral = sample.referral(person);
        var session = sample.session(referral, DAY);
        var task = sample.task(referral, session.session());
        keeper.keep(sung(sample.referred(person, referral), word));
        keeper.keep(sung(Sample.logged(person, session), word));
        keeper.keep(sung(Sample.put(person, SessionRows.of(task)), word));
        var hold = new LegalHold(sample.id(), person.id(), DAY, word);
        keeper.keep(sung(Sample.put(person, PersonRows.of(hold)), word));
        keeper.keep(sung(about(person, new RowChange.Remove(PersonRows.HOLD, hold.id())), word));
        // an answer that was taken back, and a name that was another
        var answer = session.responses().getFirst();
        keeper.keep(sung(about(person, new RowChange.Remove(SessionRows.RESPONSE, answer.id())), word));
        keeper.keep(sung(Sample.put(person, PersonRows.of(person)), "formerly " + word));
        // rows of one person in a change about nobody
        var later = sample.session(referral, DAY.plusDays(7));
        var rows = Sample.logged(person, later).rows();
        keeper.keep(sung(Sample.change(Kind.COLLECTION, "import.caseload", Optional.empty(), rows), word));
        keeper.keep(draft(Optional.of(referral.id().toString()), word));
        keeper.keep(draft(Optional.empty(), "crn=" + person.crn() + " " + word));
    }

    private static Change about(Person person, RowChange row) {
        return Sample.change(Kind.ALTERATION, "sample.change", Optional.of(person.id()), List.of(row));
    }

    private Change draft(Optional<String> referral, String content) {
        var columns =
                new TreeMap<>(Map.of("form", "f" + sample.id(), "content", content, "saved_at", Sample.AT.toString()));
        referral.ifPresent(id -> columns.put("referral_id", id));
        var row = new Row("draft", sample.id(), columns);
        return Sample.change(Kind.DRAFT, "draft.keep", Optional.empty(), List.of(new RowChange.Put(row)));
    }

    /// The same change with the word in every text that is free.
    private static Change sung(Change change, String word) {
        var rows = new ArrayList<RowChange>();
        for (var row : change.rows()) {
            rows.add(row instanceof RowChange.Put put ? new RowChange.Put(sung(put.row(), word)) : row);
        }
        return new Change(
                change.at(),
                change.by(),
                change.kind(),
                change.verb(),
                change.person(),
                change.person().isPresent() ? word : "",
                rows);
    }

    private static Row sung(Row row, String word) {
        var columns = new TreeMap<>(row.columns());
        for (var column : List.of(
                "given_name",
                "family_name",
                "support_needs",
                "suitability_reason",
                "reason",
                "method_reason",
                "note",
                "chosen_because",
                "answer",
                "agreed",
                "own_words",
                "end_comment")) {
            columns.computeIfPresent(column, (name, text) -> text + " " + word);
        }
        return new Row(row.table(), row.id(), columns);
    }

    @Test
    void nothing_of_the_erased_is_left_and_nothing_else_is_touched() throws Exception {
        List<Case> before;
        int lines;
        int canaries;
        try (var vault = opened()) {
            before = vault.records().casesOf(stays.id());
            lines = log(vault, gone).size();
            canaries = everything(vault).split(CANARY, -1).length - 1;
            assertThat(canaries).isGreaterThan(50);
            var done = new ErasePerson(desk(vault)).erase(gone, ErasureReason.RETENTION_OVER, true);
            assertThat(done).isInstanceOf(Decision.Keep.class);
            assertThat(found(everything(vault))).isEmpty();
        }
        assertOneGeneration();
        try (var vault = opened()) {
            assertThat(vault.facts().healed()).isEmpty();
            assertThat(found(everything(vault))).isEmpty();
            assertThat(vault.records().person(gone.crn())).isEmpty();
            assertThat(vault.records().casesOf(stays.id())).isEqualTo(before);
            assertThat(vault.records().drafts()).hasSize(2);
            assertThat(log(vault, gone)).as("who did what and when stays").hasSize(lines + 1);
            assertThat(log(vault, gone))
                    .filteredOn(line -> line.kind() != Kind.ERASURE)
                    .allSatisfy(line -> assertThat(line.reason()).isEmpty());
            assertThat(everything(vault)).contains("RETENTION_OVER");
        }
        Figures.write(
                "erasure", new TreeMap<>(Map.of("canaries_before", (long) canaries, "canaries_after_erasure", 0L)));
    }

    @Test
    void an_erasure_that_was_cut_short_is_finished_at_the_next_opening() throws Exception {
        try (var vault = opened()) {
            var desk = desk(vault);
            new ErasePerson(new Desk(
                            desk.by(),
                            desk.clock(),
                            desk.zone(),
                            desk.ids(),
                            desk.records(),
                            new CutShort(desk.keeper()),
                            TOOLKITS))
                    .erase(gone, ErasureReason.REQUESTED, true);
            assertThat(vault.records().person(gone.crn())).isEmpty();
            assertThat(everything(vault))
                    .as("the machine stopped before the rewriting")
                    .contains(CANARY);
        }
        try (var vault = opened()) {
            assertThat(vault.facts().healed()).anyMatch(line -> line.contains("erasure"));
            assertThat(found(everything(vault))).isEmpty();
            assertThat(vault.records().casesOf(stays.id())).hasSize(1);
        }
        assertOneGeneration();
        try (var vault = opened()) {
            assertThat(vault.facts().healed()).as("once is enough").isEmpty();
        }
    }

    /// Keeps the erasure's change and goes no further.
    private record CutShort(org.alongside.app.Keeper keeper) implements org.alongside.app.Keeper {
        @Override
        public Saved keep(Change change) {
            return keeper.keep(change);
        }

        @Override
        public Saved keepAll(List<Change> changes) {
            return keeper.keepAll(changes);
        }

        @Override
        public Saved erase(Change erasure) {
            return keeper.keep(erasure);
        }
    }

    @Test
    void someone_under_hold_or_with_an_open_referral_is_not_erased() {
        try (var vault = opened()) {
            var erase = new ErasePerson(desk(vault));
            assertThat(erase.erase(gone, ErasureReason.REQUESTED, false)).isInstanceOf(Decision.Refuse.class);
            var hold = new LegalHold(sample.id(), gone.id(), DAY, "inquest");
            vault.keeper().keep(Sample.put(gone, PersonRows.of(hold)));
            assertThat(erase.erase(gone, ErasureReason.ORDERED, true)).isInstanceOf(Decision.Refuse.class);
            assertThat(vault.records().person(gone.crn())).isPresent();
        }
    }

    private static Desk desk(OpenVault vault) {
        var clock = InstantSource.fixed(Sample.AT);
        return new Desk("Pat", clock, ZoneOffset.UTC, Ids.secure(clock), vault.records(), vault.keeper(), TOOLKITS);
    }

    private static List<org.alongside.app.Records.LogLine> log(OpenVault vault, Person person) {
        return vault.records()
                .log(new LogFilter(Optional.of(person.id()), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private List<String> found(String everything) {
        return List.of(CANARY, gone.crn().text(), "Given700001", "Family700001").stream()
                .filter(everything::contains)
                .toList();
    }

    /// All that the keys open: every frame of the journal, every row of every table of the index; and the key file.
    private String everything(OpenVault open) throws IOException {
        var all = new StringBuilder(
                Files.readString(folder.resolve("vault").resolve("vault.key"), StandardCharsets.ISO_8859_1));
        var store = (OpenStore) open;
        store.vault().replay(-1, new Telling(all));
        store.index().ask(statements -> {
            try (var tables = statements
                    .given("select table_name from information_schema.tables where table_schema = 'PUBLIC'")
                    .executeQuery()) {
                while (tables.next()) {
                    dump(statements, tables.getString(1), all);
                }
            }
            return all;
        });
        return all.toString();
    }

    private static void dump(Statements statements, String table, StringBuilder all) throws SQLException {
        try (var rows = statements.given("select * from " + table).executeQuery()) {
            while (rows.next()) {
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    all.append(rows.getString(column)).append('\n');
                }
            }
        }
    }

    private record Telling(StringBuilder all) implements Replay {
        @Override
        public void startOver(long seq) {
            all.append(seq);
        }

        @Override
        public void row(Row row) {
            all.append(row).append('\n');
        }

        @Override
        public void past(long seq, Change change) {
            all.append(change).append('\n');
        }

        @Override
        public void change(long seq, Change change) {
            all.append(change).append('\n');
        }
    }

    private void assertOneGeneration() throws IOException {
        try (var files = Files.list(folder.resolve("vault").resolve("journal"))) {
            var generations = files.map(
                            file -> String.valueOf(file.getFileName()).split("-", -1)[0])
                    .distinct()
                    .toList();
            assertThat(generations).as("older journal files are deleted").hasSize(1);
        }
    }
}
