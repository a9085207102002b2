package org.alongside.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.alongside.app.team.TeamStore;
import org.alongside.contracts.Sample;
import org.alongside.contracts.TeamStoreContract;
import org.alongside.domain.progress.Wanted;
import org.alongside.domain.record.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The store beside the vault is believed while it is what it was, and is empty and usable in every other case.
final class TeamFileDamageTest {
    private static final String KEY = "b".repeat(64);

    @TempDir
    private Path vault;

    @BeforeEach
    void fill() {
        try (var store = open(KEY)) {
            store.receive(TeamStoreContract.received(TeamStoreContract.origin(1, 3), rows()));
        }
    }

    private TeamStore open(String key) {
        return new TeamIndex(new TeamFile(IndexFile.ofTeam(vault), key.toCharArray()));
    }

    private static List<Row> rows() {
        return TeamStoreContract.rows(new Sample(50), 1);
    }

    private int cases() {
        return cases(KEY);
    }

    private int cases(String key) {
        try (var store = open(key)) {
            var seen = new ArrayList<String>();
            store.read(Wanted.ALL, (origin, one) -> seen.add(one.referral().ref()));
            return seen.size();
        }
    }

    private Path file() {
        return IndexFile.ofTeam(vault).file();
    }

    private void emptyAndUsable() {
        assertThat(cases()).isZero();
        fill();
        assertThat(cases()).isOne();
    }

    @Test
    void stands_as_it_was_left_and_looking_changes_no_byte() throws IOException {
        var before = Files.readAllBytes(file());
        assertThat(cases()).isOne();
        assertThat(cases()).isOne();
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void missing_cut_flipped_and_foreign_files_are_made_anew() throws IOException {
        var chance = new Random(7);
        Files.delete(file());
        emptyAndUsable();
        Files.delete(file().resolveSibling("team.seal"));
        emptyAndUsable();
        for (int round = 0; round < 20; round++) {
            var bytes = Files.readAllBytes(file());
            if (round % 4 == 0) {
                bytes = java.util.Arrays.copyOf(bytes, chance.nextInt(bytes.length));
            } else {
                bytes[chance.nextInt(bytes.length)] ^= (byte) (1 << chance.nextInt(8));
            }
            Files.write(file(), bytes);
            emptyAndUsable();
        }
        Files.writeString(file().resolveSibling("team.seal"), "no seal");
        emptyAndUsable();
    }

    @Test
    void another_key_does_not_open_it() {
        assertThat(cases("c".repeat(64))).isZero();
    }

    /// What a stop leaves behind: a file that was written to and never closed.
    @Test
    void what_was_never_closed_is_not_believed() throws IOException {
        var store = open(KEY);
        store.receive(TeamStoreContract.received(TeamStoreContract.origin(2, 1), rows()));
        assertThat(file().resolveSibling("team.seal")).doesNotExist();
        var copy = Files.readAllBytes(file());
        store.close();
        Files.delete(file().resolveSibling("team.seal"));
        Files.write(file(), copy);
        emptyAndUsable();
    }

    @Test
    void nothing_that_was_written_can_be_read_in_the_files_and_the_records_index_goes_by_itself() throws IOException {
        IndexFile.in(vault).remove();
        assertThat(file()).exists();
        try (var files = Files.walk(vault)) {
            for (var each : files.filter(Files::isRegularFile).toList()) {
                var text = new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1);
                assertThat(text).doesNotContain("X000001", "Given1", "Family1", "Practitioner", "Large print");
            }
        }
    }
}
