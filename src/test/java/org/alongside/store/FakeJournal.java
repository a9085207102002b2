package org.alongside.store;

import java.util.ArrayList;
import java.util.List;
import org.alongside.domain.Trouble;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Rewriting;
import org.alongside.vault.journal.Replay;

/// A journal in memory that refuses, or does something else, when told to.
final class FakeJournal implements Journal {
    private final List<Change> changes = new ArrayList<>();
    private boolean full;
    private Runnable afterAppend = () -> {};

    void isFull(boolean now) {
        full = now;
    }

    void afterAppend(Runnable done) {
        afterAppend = done;
    }

    @Override
    public long generation() {
        return 1;
    }

    @Override
    public long lastSeq() {
        return changes.size();
    }

    @Override
    public long append(List<Change> more) {
        if (full) {
            throw new Trouble(Trouble.Sort.FAILED, "Not saved: the disk is full.");
        }
        changes.addAll(more);
        afterAppend.run();
        return changes.size();
    }

    @Override
    public void replay(long afterSeq, Replay replay) {
        for (int seq = (int) Math.max(0, afterSeq) + 1; seq <= changes.size(); seq++) {
            replay.change(seq, changes.get(seq - 1));
        }
    }

    @Override
    public void newGeneration(Rewriting rewriting) {
        throw new UnsupportedOperationException();
    }
}
