package org.alongside.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.alongside.app.VaultDoor.Copied;
import org.alongside.app.VaultDoor.OpenVault;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Kind;
import org.alongside.domain.record.RowChange;

/// Makes a copy of the vault in another place, and remembers when.
public final class KeepCopy {
    private final Desk desk;
    private final OpenVault open;

    /// Of the vault that is open at this desk.
    public KeepCopy(Desk desk, OpenVault open) {
        this.desk = desk;
        this.open = open;
    }

    /// Returns once the copy has been read back and proved. That a copy leaves is written down before it is made, so
    /// the line stands in the copy too.
    ///
    /// @param percent is told how far it is
    public Copied in(Path place, IntConsumer percent) {
        open.requirePlaceForCopy(place);
        new Consultation(desk).handedOut(List.of(), "vault.backup", "copy");
        var copied = open.copyTo(place, desk.now(), percent);
        var rows = new ArrayList<RowChange>();
        rows.add(row(Settings.LAST_COPY, copied));
        if (copied.outside()) {
            rows.add(row(Settings.LAST_COPY_OUTSIDE, copied));
        }
        desk.keeper()
                .keep(new Change(
                        desk.now(),
                        desk.by(),
                        Kind.HOUSEKEEPING,
                        "vault.copied",
                        Optional.empty(),
                        "",
                        List.copyOf(rows)));
        return copied;
    }

    private RowChange row(String name, Copied copied) {
        var before = desk.records().setting(name).map(Records.Setting::id);
        return Settings.row(before, desk.ids(), name, copied.at().toString());
    }
}
