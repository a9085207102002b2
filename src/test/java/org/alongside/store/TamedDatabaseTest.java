package org.alongside.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import org.alongside.app.VaultDoor.NewVault;
import org.alongside.app.VaultDoor.Role;
import org.alongside.contracts.Sample;
import org.alongside.domain.Passphrase;
import org.alongside.domain.Trouble;
import org.alongside.vault.Vaults;
import org.h2.Driver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a database could do besides keeping rows, it cannot do here.
final class TamedDatabaseTest {
    private static final char[] KEY = "0123456789abcdef".repeat(4).toCharArray();
    private static final String RAN = "alongside.test.foreign-code-ran";

    /// Code in the database itself, compiled when the database is opened.
    private static final String TRIGGER =
            "create trigger foreign_code before insert on person as $$org.h2.api.Trigger create() {"
                    + " System.setProperty(\"" + RAN + "\", \"yes\"); return (connection, before, after) -> {}; }$$";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    @AfterEach
    void forget() {
        System.clearProperty(RAN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create alias a for \"java.lang.System.getProperty\"",
                "create alias a as 'String a() { return null; }'",
                "create aggregate a for \"java.lang.String\"",
                "create trigger t before insert on person call \"java.lang.String\"",
                "create trigger t before insert on person as 'org.h2.api.Trigger create() { return null; }'",
                "execute immediate 'create alias a for \"java.lang.System.getProperty\"'",
                "runscript from '/etc/passwd'",
                "script to '/tmp/alongside-script.sql'",
                "script",
                "backup to '/tmp/alongside-backup.zip'",
                "call csvwrite('/tmp/alongside.csv', 'select * from person')",
                "select * from csvread('/etc/passwd')",
                "select file_read('/etc/passwd')",
                "select file_write('x', '/tmp/alongside-file')",
                "select * from link_schema('s', '', 'jdbc:h2:mem:other', 'sa', '', 'public')",
                "create linked table l('', 'jdbc:h2:mem:other', 'sa', '', 'person')",
                "set trace_level_file 3",
                "set trace_level_system_out 3",
                "set db_close_delay 100",
                "set database_event_listener 'java.lang.String'",
                "set java_object_serializer 'java.lang.String'",
                "set allow_literals all",
                "set write_delay 0",
                "alter user sa set password 'another'",
                "create user other password 'x' admin",
                "grant alter any schema to alongside",
                "create table copied as select * from person",
                "create view seen as select * from person",
                "create schema other",
                "drop table person",
                "drop all objects delete files",
                "alter table person add column c integer",
                "checkpoint sync",
                "shutdown",
                "select * from information_schema.in_doubt where checkpoint()",
            })
    void everyday_work_has_no_right_to(String statement) throws SQLException {
        var file = IndexFile.in(folder);
        try (var owner = made(file);
                var everyday = file.connect(KEY);
                var attempt = everyday.createStatement()) {
            assertThatThrownBy(() -> attempt.execute(statement)).isInstanceOf(SQLException.class);
            assertThat(everyday.isValid(1)).isTrue();
            assertThat(owner.isValid(1)).isTrue();
        }
    }

    @Test
    void everyday_work_sees_no_other_user() throws SQLException {
        var file = IndexFile.in(folder);
        try (var owner = made(file);
                var everyday = file.connect(KEY);
                var users = everyday.createStatement()
                        .executeQuery("select user_name from information_schema.users where user_name = 'SA'")) {
            assertThat(users.next()).isFalse();
            assertThat(owner.isValid(1)).isTrue();
        }
    }

    @Test
    void not_even_the_owner_calls_a_class_of_ours_or_of_java() throws SQLException {
        try (var owner = made(IndexFile.in(folder));
                var attempt = owner.createStatement()) {
            for (var name : new String[] {"java.lang.Runtime.getRuntime", "org.alongside.Main.main"}) {
                assertThatThrownBy(() -> attempt.execute("create alias a for \"" + name + "\""))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("denied");
            }
        }
    }

    private static Connection made(IndexFile file) throws SQLException {
        var owner = file.connectAsOwner(KEY);
        Migrations.apply(owner);
        IndexFile.grant(owner, KEY);
        return owner;
    }

    private Doorkeeper door() {
        var clock = InstantSource.fixed(Sample.AT);
        return new Doorkeeper(Vaults.onThisMachine(clock), clock, ZoneOffset.UTC);
    }

    private static Passphrase passphrase() {
        return Passphrase.of("four made up words".toCharArray());
    }

    private Path newVault(Path vault) {
        var practice = new NewVault(Role.PRACTITIONER, "Pat", "", "", "", true, true);
        door().create(vault, practice, passphrase()).vault().close();
        return vault;
    }

    @Test
    void a_crafted_file_is_thrown_away_and_the_code_in_it_never_runs() throws SQLException, IOException {
        var vault = newVault(folder.resolve("vault"));
        for (boolean knowsTheKey : new boolean[] {false, true}) {
            var crafted = crafted(folder.resolve("crafted" + knowsTheKey), knowsTheKey);
            var index = IndexFile.in(vault).file();
            Files.copy(crafted, index, StandardCopyOption.REPLACE_EXISTING);
            System.clearProperty(RAN);
            try (var open = door().open(vault, passphrase())) {
                assertThat(open.facts().healed()).singleElement().asString().contains("made anew");
                assertThat(open.records().people()).isEmpty();
            }
            assertThat(System.getProperty(RAN)).isNull();
            assertThat(Files.readAllBytes(index)).isNotEqualTo(Files.readAllBytes(crafted));
        }
    }

    /// A database that runs its code when it is opened, shown by opening it.
    private Path crafted(Path place, boolean knowsTheKey) throws SQLException {
        var file = IndexFile.in(place);
        try (var owner = knowsTheKey ? made(file) : plain(file);
                var statement = owner.createStatement()) {
            if (!knowsTheKey) {
                Migrations.apply(owner);
            }
            statement.execute(TRIGGER);
        }
        System.clearProperty(RAN);
        try (var again = knowsTheKey ? file.connectAsOwner(KEY) : plain(file)) {
            assertThat(again.isValid(1)).isTrue();
        }
        assertThat(System.getProperty(RAN))
                .as("code in a database runs when it is opened")
                .isEqualTo("yes");
        return file.file();
    }

    private static Connection plain(IndexFile file) throws SQLException {
        var given = new Properties();
        given.setProperty("user", "SA");
        given.setProperty("password", "");
        var address = file.file().toString().replace(".mv.db", "");
        return new Driver().connect("jdbc:h2:" + address, given);
    }

    /// Says so when it is read back.
    private static final class Gadget implements Serializable {
        private static final long serialVersionUID = 1L;
        static final AtomicBoolean WAS_READ = new AtomicBoolean();

        private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
            in.defaultReadObject();
            WAS_READ.set(true);
        }
    }

    @Test
    void an_object_in_a_row_is_never_read_back() throws SQLException, IOException {
        var gadget = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(gadget)) {
            out.writeObject(new Gadget());
        }
        try (var owner = made(IndexFile.in(folder));
                var table = owner.createStatement()) {
            table.execute("create table hiding (thing java_object)");
            try (var put = owner.prepareStatement("insert into hiding values (cast(? as java_object))")) {
                put.setBytes(1, gadget.toByteArray());
                put.executeUpdate();
            }
            try (var rows = table.executeQuery("select thing from hiding")) {
                assertThat(rows.next()).isTrue();
                assertThatThrownBy(() -> rows.getObject(1)).isInstanceOf(SQLException.class);
            }
        }
        assertThat(Gadget.WAS_READ).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "with spaces",
                "Ŵy漢é\u0301",
                "100%25",
                "a#b",
                "~",
                "~root",
                "a?b&c=d",
                "it's \"quoted\"",
                "zip:nio:mem:x",
                "$HOME",
                ".hidden",
                "a,b:c=d"
            })
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "some of these names cannot be there")
    void a_folder_of_any_name_holds_its_own_vault(String name) throws IOException {
        var vault = newVault(folder.resolve(name).resolve("vault"));
        try (var open = door().open(vault, passphrase())) {
            assertThat(open.facts().healed()).isEmpty();
        }
        try (var files = Files.list(vault.resolve("index"))) {
            assertThat(files).containsExactly(vault.resolve("index").resolve("alongside.mv.db"));
        }
        try (var beside = Files.list(folder)) {
            assertThat(beside).containsExactly(folder.resolve(name));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ";INIT=RUNSCRIPT FROM '/tmp/x.sql'",
                "vault;TRACE_LEVEL_FILE=3",
                "vault;CIPHER=XTEA",
                "a;b",
                "back\\slash"
            })
    void a_folder_whose_name_would_be_an_order_is_refused(String name) throws IOException {
        assertThatThrownBy(() -> newVault(folder.resolve(name)))
                .isInstanceOfSatisfying(
                        Trouble.class, trouble -> assertThat(trouble.sort()).isEqualTo(Trouble.Sort.REFUSED));
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }
}
