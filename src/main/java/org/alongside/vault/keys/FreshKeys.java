package org.alongside.vault.keys;

/// A new master key and the slots that are to hold it, not on disk yet. Closing wipes the key unless it has
/// been taken into use.
public final class FreshKeys implements AutoCloseable {
    private final MasterKey master;
    private final KeyFile file;
    private boolean taken;

    FreshKeys(MasterKey master, KeyFile file) {
        this.master = master;
        this.file = file;
    }

    /// The key for a journal under the new master key; the caller closes it.
    public Secret journalKey() {
        return master.use(Use.JOURNAL);
    }

    KeyFile file() {
        return file;
    }

    MasterKey master() {
        return master;
    }

    MasterKey take() {
        taken = true;
        return master;
    }

    @Override
    public void close() {
        if (!taken) {
            master.close();
        }
    }
}
