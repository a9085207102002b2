package org.alongside.vault;

import static org.alongside.vault.Changes.id;
import static org.alongside.vault.Workbench.make;
import static org.alongside.vault.Workbench.open;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Kind;
import org.alongside.domain.record.Row;
import org.alongside.domain.record.RowChange;
import org.alongside.vault.disk.MemoryDisk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Lives of vaults drawn by chance: whatever was appended, in whatever batches, openings and generations, comes back
/// equal.
class RandomLifeTest {
    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final int[] SIGNS = {'a', 'é', '\n', 0, 0x7F, 0x200B, 0x202E, 0xFFFD, 0x1F600, 0x10FFFF};

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void gives_back_what_it_was_given(long seed) {
        var chance = new Random(seed);
        var disk = new MemoryDisk();
        var rows = new ArrayList<Row>();
        var changes = new TreeMap<Long, Change>();
        var seq = 0L;
        var vault = make(disk);
        for (var step = 0; step < 60; step++) {
            switch (chance.nextInt(12)) {
                case 0 -> {
                    vault.close();
                    vault = open(disk);
                }
                case 1 -> {
                    rows = new ArrayList<>(rows(chance, chance.nextInt(40)));
                    changes.clear();
                    vault.newGeneration(rows.iterator());
                }
                default -> {
                    var batch = changes(chance);
                    for (var change : batch) {
                        changes.put(++seq, change);
                    }
                    assertThat(vault.append(batch)).isEqualTo(seq);
                }
            }
            assertThat(vault.lastSeq()).isEqualTo(seq);
        }
        vault.recheck();
        var replayed = Replayed.of(vault);
        vault.close();
        assertThat(replayed.rows).isEqualTo(rows);
        assertThat(replayed.changes).isEqualTo(changes);
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
