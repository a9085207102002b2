package org.alongside.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.alongside.app.VaultDoor;
import org.alongside.app.VaultDoor.NewVault;
import org.alongside.app.VaultDoor.Role;
import org.alongside.contracts.Sample;
import org.alongside.domain.Passphrase;
import org.alongside.domain.people.Person;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Circle;
import org.alongside.domain.record.Compaction;
import org.alongside.domain.record.Kind;
import org.alongside.domain.record.PersonRows;
import org.alongside.domain.record.ReferralRows;
import org.alongside.domain.record.Row;
import org.alongside.domain.record.RowChange;
import org.alongside.domain.record.SessionRows;
import org.alongside.vault.Vaults;

/// Makes the vault of this version that every later version must open, and tells what a vault shows.
///
/// To be run once for each version of the format, with the folder `src/test/resources/vaults/vN`, which it
/// makes; what it makes is committed and never made again.
final class GoldenVault {
    static final String VAULT = "vault";
    static final String PASSPHRASE = "passphrase.txt";
    static final String SHOWS = "shows.txt";
    private static final String WORDS = "gannet harbour pencil ninety";
    private static final InstantSource CLOCK = InstantSource.fixed(Sample.AT.plus(Duration.ofDays(2)));

    private final Path folder;
    private final VaultDoor door = new Doorkeeper(Vaults.onThisMachine(CLOCK), CLOCK, ZoneOffset.UTC);
    private final Sample sample = new Sample(2026);

    private GoldenVault(Path folder) {
        this.folder = folder;
    }

    /// Makes it in the folder given.
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(PASSPHRASE), WORDS + "\n");
        new GoldenVault(folder).live();
        Files.write(folder.resolve(SHOWS), shown(folder.resolve(VAULT), passphrase(WORDS)));
        IndexFile.in(folder.resolve(VAULT)).remove(); // disposable, and no part of the format
        Files.delete(folder.resolve(VAULT).resolve("index"));
        Files.delete(folder.resolve(VAULT).resolve("lock"));
    }

    /// One line for each row of the record and of the log, in order.
    static List<String> shown(Path vault, Passphrase passphrase) {
        var lines = new ArrayList<String>();
        try (var open = Vaults.onThisMachine(CLOCK)
                        .open(vault, passphrase)
                        .orTrouble()
                        .vault();
                var password = open.indexPassword();
                var index = Index.make(IndexFile.in(vault), password.characters(), new VaultJournal(open))) {
            index.ask(statements -> {
                for (var table : tables(statements)) {
                    lines.addAll(lines(statements, table));
                }
                return lines.size();
            });
        }
        return lines;
    }

    static Passphrase passphrase(String words) {
        return Passphrase.of(words.strip().toCharArray());
    }

    private static List<String> tables(Statements statements) throws SQLException {
        var tables = new ArrayList<String>();
        try (var found = statements
                .given("select lower(table_name) from information_schema.tables where table_schema = 'PUBLIC'"
                        + " and lower(table_name) not like 'index%' order by 1")
                .executeQuery()) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        return tables;
    }

    private static List<String> lines(Statements statements, String table) throws SQLException {
        var lines = new ArrayList<String>();
        var key = table.startsWith("log_") ? table.equals("log_row") ? "seq, place" : "seq" : "id";
        try (var found =
                statements.given("select * from " + table + " order by " + key).executeQuery()) {
            var shape = found.getMetaData();
            while (found.next()) {
                var line = new StringBuilder(table);
                for (var place = 1; place <= shape.getColumnCount(); place++) {
                    var value = found.getString(place);
                    if (value != null) {
                        line.append(' ')
                                .append(shape.getColumnName(place).toLowerCase(Locale.ROOT))
                                .append('=')
                                .append(value.replace("\\", "\\\\").replace("\n", "\\n"));
                    }
                }
                lines.add(line.toString());
            }
        }
        return lines;
    }

    /// Every table, several segments, a generation with a past, new keys, and more after them.
    private void live() {
        var first = sample.person(1);
        var second = sample.person(2);
        var before = passphrase("walnut ribbon teapot sixty");
        door.create(vault(), new NewVault(Role.PRACTITIONER, "Pat Green", "London", "", "Team 1", true, true), before)
                .vault()
                .close();
        keep(before, sample.referred(first, sample.referral(first)));
        everyTable(before, first, second);
        try (var vault =
                Vaults.onThisMachine(CLOCK).open(vault(), before).orTrouble().vault()) {
            vault.newGeneration(new Compaction());
        }
        keep(before, draft("typed since"), corrected(second));
        var now = passphrase(WORDS);
        door.rekey(vault(), new VaultDoor.Key.Words(before), now);
        keep(now, Sample.change(Kind.DISCLOSURE, "print.referral", Optional.of(first.id()), List.of()));
        keep(now, sample.setting("idle_minutes", "7"), corrected(first));
    }

    private void everyTable(Passphrase passphrase, Person first, Person second) {
        var referral = sample.referral(second);
        var held = sample.session(referral, LocalDate.of(2026, 10, 1));
        var circle = Circle.of(List.of(first.id(), second.id()));
        var released = hold(second);
        keep(passphrase, draft("typed first"), draft("typed next: zażółć \u202E\u0000 £5\n\\n"));
        keep(
                passphrase,
                sample.referred(second, referral),
                Sample.logged(second, held),
                Sample.put(second, SessionRows.of(sample.task(referral, held.session()))),
                Sample.put(second, ReferralRows.of(sample.history(referral))));
        keep(
                passphrase,
                Sample.put(first, hold(first)),
                Sample.put(second, released),
                Sample.change(
                        Kind.ALTERATION,
                        "hold.release",
                        Optional.of(second.id()),
                        List.of(new RowChange.Remove(released.table(), released.id()))),
                new Change(
                        Sample.AT,
                        "Pat Green",
                        Kind.CONSULTATION,
                        "person.list",
                        Optional.empty(),
                        circle.named(""),
                        List.of(new RowChange.Put(circle.row()))),
                Sample.change(
                        Kind.ERASURE, "person.erase", Optional.of(sample.id()), List.of(new RowChange.Put(erasure()))));
    }

    private Row hold(Person person) {
        return new Row(
                "legal_hold",
                sample.id(),
                Map.of("person_id", person.id().toString(), "placed_on", "2026-11-02", "reason", "A complaint"));
    }

    private Row erasure() {
        return new Row(
                "erasure",
                sample.id(),
                Map.of("erased_on", "2026-11-03", "reason", "REQUEST", "sessions", "3", "entries", "12"));
    }

    private static Change draft(String typed) {
        var columns = Map.of("form", "person", "content", typed, "saved_at", "2026-11-20T14:00:00Z");
        var row = new Row("draft", new UUID(0x0190_0000_0000_7000L, 9), columns);
        return Sample.change(Kind.DRAFT, "draft.keep", Optional.empty(), List.of(new RowChange.Put(row)));
    }

    private static Change corrected(Person person) {
        var row = PersonRows.of(person);
        var columns = new TreeMap<>(row.columns());
        columns.put("support_needs", "Reads slowly. Large print. Needs breaks.");
        return Sample.change(
                Kind.ALTERATION,
                "person.edit",
                Optional.of(person.id()),
                List.of(new RowChange.Put(new Row(row.table(), row.id(), columns))));
    }

    private void keep(Passphrase passphrase, Change... changes) {
        try (var vault = door.open(vault(), passphrase)) {
            vault.keeper().keepAll(List.of(changes));
        }
    }

    private Path vault() {
        return folder.resolve(VAULT);
    }
}
