package org.alongside.app;

import java.util.List;
import java.util.Optional;
import org.alongside.app.VaultDoor.OpenVault;
import org.alongside.domain.Passphrase;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Kind;

/// Changes what opens the vault, while it is open. Each asks for the passphrase: a vault that someone left open must
/// not be taken over. Each leaves a line in the log.
public final class ChangeKeys {
    private final Desk desk;
    private final OpenVault open;

    /// Of the vault that is open at this desk.
    public ChangeKeys(Desk desk, OpenVault open) {
        this.desk = desk;
        this.open = open;
    }

    /// Replaces the passphrase. Copies made before open with the old one for ever.
    ///
    /// @throws org.alongside.domain.Trouble LOCKED when `now` is not the passphrase, REFUSED when the new one will
    ///     not do
    public void passphrase(Passphrase now, Passphrase next) {
        open.changePassphrase(now, next);
        line("vault.passphrase");
    }

    /// Replaces the recovery code and tells the new one; the old one opens this vault no more.
    ///
    /// @throws org.alongside.domain.Trouble LOCKED when `now` is not the passphrase
    public String recoveryCode(Passphrase now) {
        var code = open.newRecoveryCode(now);
        line("vault.recovery-code");
        return code;
    }

    private void line(String verb) {
        desk.keeper().keep(new Change(desk.now(), desk.by(), Kind.HOUSEKEEPING, verb, Optional.empty(), "", List.of()));
    }
}
