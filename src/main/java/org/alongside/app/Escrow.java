package org.alongside.app;

import java.util.List;
import java.util.Optional;
import org.alongside.app.VaultDoor.OpenVault;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Kind;

/// Lets the service into the vault besides its owner, or no longer; each leaves a line in the log.
public final class Escrow {
    private final Desk desk;
    private final OpenVault open;

    /// Of the vault that is open at this desk.
    public Escrow(Desk desk, OpenVault open) {
        this.desk = desk;
        this.open = open;
    }

    /// Seals the vault's key to this recipient, in place of the one before, if there was one.
    public void to(String recipient) {
        open.escrowTo(recipient);
        line("vault.escrow", recipient.strip());
    }

    /// Takes it away.
    public void remove() {
        open.dropEscrow();
        line("vault.escrow.remove", "");
    }

    private void line(String verb, String reason) {
        desk.keeper()
                .keep(new Change(desk.now(), desk.by(), Kind.HOUSEKEEPING, verb, Optional.empty(), reason, List.of()));
    }
}
