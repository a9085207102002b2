package org.alongside.vault;

import static org.alongside.vault.Changes.note;
import static org.alongside.vault.Workbench.FOLDER;
import static org.alongside.vault.Workbench.WORDS;
import static org.alongside.vault.Workbench.make;
import static org.alongside.vault.Workbench.on;
import static org.alongside.vault.Workbench.passphrase;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.alongside.domain.Trouble;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Rewriting;
import org.alongside.domain.record.Row;
import org.alongside.vault.disk.MemoryDisk;
import org.alongside.vault.keys.KdfCost;
import org.junit.jupiter.api.Test;

/// The power goes at every single change to the disk of a long script, and what was not forced is lost by chance: every
/// acknowledged change is there afterwards, whole, and the vault opens and goes on.
class PowerCutTest {
    private static final String NEXT_WORDS = "parsnip quarry lantern swift";
    private static final int SEEDS = 4;

    /// What has been acknowledged so far.
    private static final class Acknowledged {
        private final TreeMap<Long, Change> changes = new TreeMap<>();
        private boolean made;
    }

    @Test
    void nothing_acknowledged_is_lost_whenever_the_power_goes() {
        var unbroken = new MemoryDisk();
        var everything = new Acknowledged();
        live(unbroken, everything);
        assertThat(everything.changes).hasSize(14);
        for (var step = 0; step < unbroken.changes(); step++) {
            for (var seed = 0; seed < SEEDS; seed++) {
                cutAt(step, seed);
            }
        }
    }

    private static void cutAt(int step, int seed) {
        var disk = new MemoryDisk();
        disk.failAt(step, Integer.MAX_VALUE);
        var acknowledged = new Acknowledged();
        try {
            live(disk, acknowledged);
        } catch (Trouble powerWent) {
            // as intended
        }
        var after = disk.afterPowerCut(new Random(31L * step + seed));
        if (acknowledged.made) {
            assertThatAllIsThere(after, acknowledged, "step " + step + ", seed " + seed);
        }
    }

    private static void assertThatAllIsThere(MemoryDisk disk, Acknowledged acknowledged, String when) {
        for (var round = 0; round < 2; round++) {
            try (var vault = reopened(disk)) {
                var replayed = Replayed.of(vault);
                var log = replayed.log();
                assertThat(log).as(when).containsAllEntriesOf(acknowledged.changes);
                var standing = new TreeMap<String, Row>();
                log.values().forEach(change -> Replayed.apply(change, standing));
                assertThat(replayed.standing()).as(when).isEqualTo(standing);
                var seq = vault.append(note("after the cut " + round));
                acknowledged
                        .changes
                        .tailMap(seq)
                        .clear(); // one that had not been acknowledged may have had that number
                acknowledged.changes.put(seq, note("after the cut " + round));
            } catch (Trouble trouble) {
                throw new AssertionError(when, trouble);
            }
        }
    }

    /// A life of a vault: many changes, two openings, another passphrase, another generation.
    private static void live(MemoryDisk disk, Acknowledged acknowledged) {
        var vault = make(disk);
        try (vault) {
            acknowledged.made = true;
            append(vault, acknowledged, 4);
            vault.append(List.of(note("batch 1"), note("batch 2"), note("x".repeat(3_000))));
            acknowledged.changes.put(5L, note("batch 1"));
            acknowledged.changes.put(6L, note("batch 2"));
            acknowledged.changes.put(7L, note("x".repeat(3_000)));
        }
        try (var again = reopened(disk)) {
            append(again, acknowledged, 2);
            again.changePassphrase(passphrase(NEXT_WORDS), KdfCost.practice());
            append(again, acknowledged, 1);
            again.newGeneration(Rewriting.EVERYTHING);
            append(again, acknowledged, 2);
        }
        try (var again = reopened(disk)) {
            append(again, acknowledged, 2);
        }
    }

    private static void append(Vault vault, Acknowledged acknowledged, int count) {
        for (var i = 0; i < count; i++) {
            var change = note("change " + (vault.lastSeq() + 1));
            acknowledged.changes.put(vault.append(change), change);
        }
    }

    private static Vault reopened(MemoryDisk disk) {
        return switch (on(disk).open(FOLDER, passphrase(WORDS))) {
            case Opening.Opened(var vault, var _) -> vault;
            case Opening.Wrong _ ->
                on(disk).open(FOLDER, passphrase(NEXT_WORDS)).orTrouble().vault();
        };
    }
}
