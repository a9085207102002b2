package org.alongside.crash;

import static org.alongside.vault.Changes.row;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.alongside.domain.Trouble;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Kind;
import org.alongside.domain.record.RowChange;
import org.alongside.vault.Changes;
import org.alongside.vault.Workbench;

/// Draws what happens in a [Life].
final class RandomLife {
    private static final List<String> WORDS =
            List.of(Workbench.WORDS, "parsnip quarry lantern swift", "hedge marble tonic crumb");
    private static final Instant AT = Instant.parse("2026-11-22T14:02:03Z");

    private final Life life;
    private final Random chance;
    private int notes;

    RandomLife(Life life) {
        this.life = life;
        this.chance = life.chance();
    }

    void live() {
        era(() -> {
            life.make();
            work(chance.nextInt(8));
        });
        for (var eras = 1 + chance.nextInt(3); eras > 0; eras--) {
            if (chance.nextInt(3) == 0) {
                badDays(1 + chance.nextInt(6));
            }
            era(() -> work(2 + chance.nextInt(10)));
        }
        work(2);
        life.lock();
        life.open();
    }

    /// Forty steps, cut short at a certain write to the disk, and recoveries cut short three deep.
    ///
    /// @return whether it was cut short at all
    boolean cutAt(int write) {
        life.disk().stopAt(write);
        told(() -> {
            life.make();
            work(40);
        });
        boolean cut = life.disk().hasFailed();
        crash();
        for (var depth = 0; depth < 3; depth++) {
            life.disk().stopAt(life.disk().changes() + chance.nextInt(14));
            told(life::open);
            crash();
        }
        life.open();
        work(2);
        life.lock();
        life.open();
        return cut;
    }

    /// Some work that ends in a crash, at any of its writes or between two of them; then a recovery that may crash too,
    /// and again.
    private void era(Runnable work) {
        if (chance.nextInt(3) > 0) {
            life.disk().stopAt(life.disk().changes() + chance.nextInt(60));
        }
        told(work);
        crash();
        for (var depth = chance.nextInt(4); depth > 0; depth--) {
            life.disk().stopAt(life.disk().changes() + chance.nextInt(14));
            told(life::open);
            crash();
        }
        life.open();
    }

    /// Days on which the disk fails for a moment, is full or cannot be read, and the program goes on.
    private void badDays(int many) {
        for (var day = 0; day < many; day++) {
            var disk = life.disk();
            switch (chance.nextInt(4)) {
                case 0 -> disk.leaveFree(chance.nextInt(3_000));
                case 1 -> disk.failReadingAt(disk.readings() + chance.nextInt(30), 1 + chance.nextInt(4));
                default -> disk.failAt(disk.changes() + chance.nextInt(14), 1 + chance.nextInt(4));
            }
            if (chance.nextInt(4) == 0) {
                disk.lieAboutRoom(chance);
            }
            life.tell("-- the disk is not well");
            var told = told(this::step);
            disk.mend();
            if (told) {
                life.troubled();
                life.checkAfterTrouble();
            }
        }
    }

    /// Whether it came to a trouble.
    private boolean told(Runnable step) {
        try {
            step.run();
            return false;
        } catch (Trouble trouble) {
            if (!life.disk().hasFailed()) {
                throw trouble;
            }
            life.tell("  " + trouble.sentence());
            return true;
        }
    }

    private void crash() {
        if (chance.nextInt(3) == 0) {
            life.beKilled();
        } else {
            life.losePower();
        }
    }

    private void work(int steps) {
        for (var step = 0; step < steps && !life.disk().hasFailed(); step++) {
            step();
        }
    }

    private void step() {
        switch (chance.nextInt(20)) {
            case 0, 1 -> {
                life.lock();
                life.open();
            }
            case 2 -> life.changePassphrase(WORDS.get(chance.nextInt(WORDS.size())));
            case 3 -> life.newRecoveryCode();
            case 4 -> life.recover(WORDS.get(chance.nextInt(WORDS.size())));
            case 5 -> life.compact();
            case 6 -> {
                if (chance.nextBoolean()) {
                    life.leaveOut(Changes.id(chance.nextInt(12)));
                } else {
                    life.rekey(WORDS.get(chance.nextInt(WORDS.size())));
                }
            }
            case 7 -> life.verify();
            case 8 -> life.recheck();
            case 9, 10, 11 -> {
                var batch = new ArrayList<Change>();
                for (var many = 2 + chance.nextInt(4); many > 0; many--) {
                    batch.add(change());
                }
                life.save(batch);
            }
            default -> life.save(change());
        }
    }

    private Change change() {
        var rows = new ArrayList<RowChange>();
        for (var many = 1 + chance.nextInt(3); many > 0; many--) {
            var number = chance.nextInt(12);
            rows.add(
                    chance.nextInt(6) == 0
                            ? new RowChange.Remove("session", Changes.id(number))
                            : new RowChange.Put(row(number, text())));
        }
        var draft = chance.nextInt(5) == 0;
        return new Change(
                AT.plusSeconds(notes),
                "Sam",
                draft ? Kind.DRAFT : Kind.ALTERATION,
                draft ? "session.draft" : "session.log",
                Optional.of(Changes.id(chance.nextInt(3))),
                "",
                rows);
    }

    /// Now and then so long that it takes many sectors.
    private String text() {
        var text = "note " + ++notes;
        return chance.nextInt(8) == 0 ? text + " " + "x".repeat(chance.nextInt(30_000)) : text;
    }
}
