package org.alongside.store;

import java.util.List;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Rewriting;
import org.alongside.vault.Vault;
import org.alongside.vault.journal.Replay;

/// The journal of an open vault.
record VaultJournal(Vault vault) implements Journal {
    @Override
    public long generation() {
        return vault.facts().generation();
    }

    @Override
    public long lastSeq() {
        return vault.lastSeq();
    }

    @Override
    public long append(List<Change> changes) {
        return vault.append(changes);
    }

    @Override
    public void replay(long afterSeq, Replay replay) {
        vault.replay(afterSeq, replay);
    }

    @Override
    public void newGeneration(Rewriting rewriting) {
        vault.newGeneration(rewriting);
    }
}
