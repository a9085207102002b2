package org.alongside.vault;

import static org.alongside.vault.Changes.id;
import static org.alongside.vault.Workbench.FOLDER;
import static org.alongside.vault.Workbench.WORDS;
import static org.alongside.vault.Workbench.make;
import static org.alongside.vault.Workbench.on;
import static org.alongside.vault.Workbench.open;
import static org.alongside.vault.Workbench.passphrase;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Kind;
import org.alongside.domain.record.Rewriting;
import org.alongside.domain.record.Row;
import org.alongside.domain.record.RowChange;
import org.alongside.vault.disk.MemoryDisk;
import org.alongside.vault.keys.WayIn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Lives of vaults drawn by chance: whatever was appended, in whatever batches, openings and generations, comes back
/// equal.
class RandomLifeTest {
    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final int[] SIGNS = {'a', 'é', '\n', 0, 0x7F, 0x200B, 0x202E, 0xFFFD, 0x1F600, 0x10FFFF};

    /// Leaves out one table, the drafts, and every reason.
    private static final Rewriting FORGETTING = new Rewriting() {
        @Override
        public Optional<Row> row(Row row) {
            return Optional.of(row).filter(kept -> !kept.table().equals("table_2"));
        }

        @Override
        public Optional<Change> past(Change change) {
            return change.kind() == Kind.DRAFT
                    ? Optional.empty()
                    : Optional.of(new Change(
                            change.at(),
                            change.by(),
                            change.kind(),
                            change.verb(),
                            change.person(),
                            "",
                            change.rows()));
        }
    };

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void gives_back_what_it_was_given(long seed) {
        var chance = new Random(seed);
        var disk = new MemoryDisk();
        var standing = new TreeMap<String, Row>();
        var log = new TreeMap<Long, Change>();
        var seq = 0L;
        var vault = make(disk);
        for (var step = 0; step < 60; step++) {
            switch (chance.nextInt(12)) {
                case 0 -> {
                    vault.close();
                    vault = open(disk);
                }
                case 1 -> {
                    var rewriting = chance.nextInt(3) == 0 ? FORGETTING : Rewriting.EVERYTHING;
                    vault.newGeneration(rewriting);
                    standing.values().removeIf(row -> rewriting.row(row).isEmpty());
                    log.values().removeIf(change -> rewriting.past(change).isEmpty());
                    log.replaceAll((_, change) -> rewriting.past(change).orElseThrow());
                }
                default -> {
                    var batch = changes(chance);
                    for (var change : batch) {
                        log.put(++seq, change);
                        Replayed.apply(change, standing);
                    }
                    assertThat(vault.append(batch)).isEqualTo(seq);
                }
            }
            assertThat(vault.lastSeq()).isEqualTo(seq);
        }
        vault.recheck();
        var replayed = Replayed.of(vault);
        vault.close();
        assertThat(replayed.standing()).isEqualTo(standing);
        assertThat(replayed.log()).isEqualTo(log);
        assertThat(on(disk).verify(FOLDER, new WayIn.Words(passphrase(WORDS)))
                        .orElseThrow()
                        .isSound())
                .isTrue();
    }

    private static List<Change> changes(Random chance) {
        var changes = new ArrayList<Change>();
        for (var count = 1 + chance.nextInt(4); count > 0; count--) {
            changes.add(new Change(
                    Instant.ofEpochSecond(
                            chance.nextLong(-1_000_000_000, 5_000_000_000L), chance.nextInt(1_000_000_000)),
                    text(chance, 20),
                    KINDS.get(chance.nextInt(KINDS.size())),
                    "session.log",
                    chance.nextBoolean() ? Optional.of(id(chance.nextInt(1_000))) : Optional.empty(),
                    text(chance, 20),
                    rowChanges(chance)));
        }
        return changes;
    }

    private static List<RowChange> rowChanges(Random chance) {
        var changes = new ArrayList<RowChange>();
        for (var row : rows(chance, chance.nextInt(4))) {
            changes.add(chance.nextBoolean() ? new RowChange.Put(row) : new RowChange.Remove(row.table(), row.id()));
        }
        return changes;
    }

    private static List<Row> rows(Random chance, int count) {
        var rows = new ArrayList<Row>();
        for (var i = 0; i < count; i++) {
            var columns = new TreeMap<String, String>();
            for (var column = chance.nextInt(6); column > 0; column--) {
                columns.put("column_" + chance.nextInt(20), text(chance, chance.nextInt(20) == 0 ? 30_000 : 50));
            }
            rows.add(new Row("table_" + chance.nextInt(3), id(chance.nextInt(1_000)), columns));
        }
        return rows;
    }

    private static String text(Random chance, int most) {
        var text = new StringBuilder();
        for (var length = chance.nextInt(most); length > 0; length--) {
            text.appendCodePoint(SIGNS[chance.nextInt(SIGNS.length)]);
        }
        return text.toString();
    }
}
