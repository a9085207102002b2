package org.alongside.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.alongside.app.Records;
import org.alongside.app.Records.LogFilter;
import org.alongside.contracts.Sample;
import org.alongside.domain.Trouble;
import org.alongside.domain.people.Person;
import org.alongside.domain.record.PersonRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The order of a commit, and how an index heals.
final class IndexTest {
    private static final String KEY = "0123456789abcdef".repeat(4);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path vault;

    private final FakeJournal journal = new FakeJournal();
    private final Sample sample = new Sample(1);
    private Index index;
    private Records records;

    @BeforeEach
    void make() {
        use(Index.make(IndexFile.in(vault), KEY.toCharArray(), journal));
    }

    @AfterEach
    void close() {
        index.close();
    }

    private void use(Index next) {
        index = next;
        records = new IndexedRecords(next, ZoneOffset.UTC);
    }

    private Optional<String> reopen(Optional<byte[]> digest) {
        var opened = Index.open(IndexFile.in(vault), KEY.toCharArray(), journal, digest);
        use(opened.index());
        return opened.healed();
    }

    private Person keep(int number) {
        var person = sample.person(number);
        new JournalFirst(index).keep(Sample.put(person, PersonRows.of(person)));
        return person;
    }

    private void breakConnection() {
        var whole = new AtomicBoolean(true);
        index.ask(statements -> {
            if (whole.getAndSet(false)) { // only the first time it is asked
                statements.connection().close();
            }
            return true;
        });
    }

    @Test
    void keeps_nothing_when_the_journal_refuses() {
        journal.isFull(true);
        assertThatThrownBy(() -> keep(1)).isInstanceOf(Trouble.class).hasMessage("Not saved: the disk is full.");
        assertThat(records.people()).isEmpty();
        journal.isFull(false);
        var second = keep(2);
        assertThat(records.people()).containsExactly(second);
        assertThat(records.log(LogFilter.ALL)).hasSize(1);
    }

    @Test
    void a_change_the_journal_has_is_saved_whatever_becomes_of_the_index() {
        keep(1);
        journal.afterAppend(this::breakConnection);
        keep(2);
        journal.afterAppend(() -> {});
        assertThat(records.people()).hasSize(2);
        keep(3);
        assertThat(records.people()).hasSize(3);
        assertThat(records.log(LogFilter.ALL)).hasSize(3);
    }

    @Test
    void an_index_that_stops_answering_is_made_anew_before_the_next_answer() {
        keep(1);
        breakConnection();
        assertThat(records.people()).hasSize(1);
        breakConnection();
        keep(2);
        assertThat(records.people()).hasSize(2);
    }

    @Test
    void asks_twice_and_then_says_so() {
        var asked = new AtomicInteger();
        assertThatThrownBy(() -> index.ask(statements -> {
                    asked.incrementAndGet();
                    throw new SQLException("row content");
                }))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("Nothing that was saved is lost")
                .hasMessageNotContaining("row content");
        assertThat(asked).hasValue(2);
    }

    @Test
    void opens_as_it_was_left_without_mending() {
        keep(1);
        var digest = index.settleAndClose();
        assertThat(digest).isPresent();
        assertThat(reopen(digest)).isEmpty();
        assertThat(records.people()).hasSize(1);
    }

    @Test
    void an_index_that_was_not_closed_is_made_anew() {
        keep(1);
        index.settleAndClose();
        assertThat(reopen(Optional.empty()))
                .hasValueSatisfying(healed -> assertThat(healed)
                        .contains("not as it had been left", "1 changes", "Nothing that was saved is lost"));
        assertThat(records.people()).hasSize(1);
    }

    @Test
    void an_index_that_is_missing_is_made_anew() throws IOException {
        keep(1);
        var digest = index.settleAndClose();
        IndexFile.in(vault).remove();
        assertThat(reopen(digest))
                .hasValueSatisfying(healed -> assertThat(healed).contains("missing"));
        assertThat(records.people()).hasSize(1);
    }

    @Test
    void an_older_copy_is_not_believed_even_with_its_own_digest() throws IOException {
        keep(1);
        var before = index.settleAndClose();
        var copy = Files.readAllBytes(IndexFile.in(vault).file());
        reopen(before);
        keep(2);
        var after = index.settleAndClose();
        Files.write(IndexFile.in(vault).file(), copy);
        assertThat(reopen(after)).isPresent();
        assertThat(records.people()).hasSize(2);
        index.settleAndClose();
        Files.write(IndexFile.in(vault).file(), copy);
        assertThat(reopen(before)).isPresent();
        assertThat(records.people()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4095, 4096, 8192, 20_000})
    void a_file_cut_short_or_changed_is_made_anew(int place) throws IOException {
        keep(1);
        var digest = index.settleAndClose();
        var file = IndexFile.in(vault).file();
        var whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, place));
        assertThat(reopen(digest)).isPresent();
        assertThat(records.people()).hasSize(1);
        var again = index.settleAndClose();
        var flipped = Files.readAllBytes(file);
        flipped[place] ^= 1;
        Files.write(file, flipped);
        assertThat(reopen(again)).isPresent();
        assertThat(records.people()).hasSize(1);
    }

    @Test
    void a_file_of_another_key_is_made_anew() {
        keep(1);
        index.settleAndClose();
        Index.make(IndexFile.in(vault), "f".repeat(64).toCharArray(), new FakeJournal())
                .close();
        assertThat(reopen(IndexFile.in(vault).digest())).isPresent();
        assertThat(records.people()).hasSize(1);
    }

    @Test
    void a_locked_index_answers_nothing() {
        index.close();
        assertThatThrownBy(() -> records.people())
                .isInstanceOfSatisfying(
                        Trouble.class, trouble -> assertThat(trouble.sort()).isEqualTo(Trouble.Sort.LOCKED));
        assertThatThrownBy(() -> keep(1)).isInstanceOf(Trouble.class);
    }

    @Test
    void says_that_the_index_cannot_be_made_where_it_cannot() throws IOException {
        keep(1);
        index.settleAndClose();
        IndexFile.in(vault).remove();
        Files.delete(vault.resolve("index"));
        Files.writeString(vault.resolve("index"), "a file in the way", StandardOpenOption.CREATE);
        assertThatThrownBy(() -> reopen(Optional.empty()))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("could not be made")
                .hasMessageContaining("Nothing that was saved is lost");
    }

    @Test
    void an_interrupted_thread_saves_all_the_same() {
        Thread.currentThread().interrupt();
        keep(1);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(records.people()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b", "a;INIT=x", "back\\slash"})
    void refuses_a_folder_that_would_be_read_as_settings(String name) {
        assertThatThrownBy(() -> IndexFile.in(vault.resolve(name)))
                .isInstanceOfSatisfying(
                        Trouble.class, trouble -> assertThat(trouble.sort()).isEqualTo(Trouble.Sort.REFUSED));
    }

    @Test
    void everyday_work_may_not_change_tables_or_settings() {
        for (var statement : java.util.List.of("drop table person", "set trace_level_file 3", "shutdown")) {
            assertThatThrownBy(() -> index.ask(statements -> statements.run(statement)))
                    .isInstanceOf(Trouble.class)
                    .cause()
                    .hasMessageContaining("rights");
        }
    }

    @Test
    void leaves_one_file_and_no_trace_of_an_error() throws IOException {
        keep(1);
        assertThatThrownBy(() -> index.ask(statements -> statements.run("select nonsense")))
                .isInstanceOf(Trouble.class);
        index.settleAndClose();
        try (var files = Files.list(vault.resolve("index"))) {
            assertThat(files).containsExactly(IndexFile.in(vault).file());
        }
    }

    @Test
    void what_was_made_anew_is_what_stood_there() {
        var person = sample.person(1);
        var referral = sample.referral(person);
        var keeper = new JournalFirst(index);
        keeper.keep(sample.referred(person, referral));
        var record = sample.session(referral, LocalDate.of(2026, 10, 1));
        keeper.keep(Sample.logged(person, record));
        keeper.keep(Sample.put(person, PersonRows.of(person)));
        var before = records.cases();
        var log = records.log(LogFilter.ALL);
        var history = history();
        breakConnection();
        assertThat(records.cases()).isEqualTo(before);
        assertThat(records.log(LogFilter.ALL)).isEqualTo(log);
        assertThat(history()).isEqualTo(history).hasSize(13);
    }

    private java.util.List<String> history() {
        return index.ask(statements -> {
            var lines = new java.util.ArrayList<String>();
            try (var rows = statements
                    .given("select seq, place, row_table, row_id, removed, content from log_row order by seq, place")
                    .executeQuery()) {
                while (rows.next()) {
                    lines.add(rows.getLong(1) + " " + rows.getInt(2) + " " + rows.getString(3) + " " + rows.getString(4)
                            + " " + rows.getBoolean(5) + " " + rows.getString(6));
                }
            }
            return lines;
        });
    }
}
