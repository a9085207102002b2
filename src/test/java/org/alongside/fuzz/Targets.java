package org.alongside.fuzz;

import java.util.ArrayList;
import java.util.List;
import org.alongside.cli.CommandLineTargets;
import org.alongside.clips.ClipTargets;
import org.alongside.exchange.CaseloadTargets;
import org.alongside.exchange.extract.ExtractTargets;
import org.alongside.exchange.returns.ReturnTargets;
import org.alongside.packs.PackTargets;
import org.alongside.store.StoreTargets;
import org.alongside.tui.terminal.TerminalTargets;
import org.alongside.vault.VaultTargets;
import org.alongside.vault.age.AgeTargets;
import org.alongside.vault.backup.CopyTargets;
import org.alongside.vault.journal.JournalTargets;
import org.alongside.vault.keys.KeyTargets;

/// Every parser of outside bytes.
final class Targets {
    private static final List<Target> ALL = gathered();

    private Targets() {}

    static List<Target> all() {
        return ALL;
    }

    private static List<Target> gathered() {
        var all = new ArrayList<Target>();
        all.addAll(KeyTargets.all());
        all.addAll(JournalTargets.all());
        all.addAll(AgeTargets.all());
        all.addAll(VaultTargets.all());
        all.addAll(CopyTargets.all());
        all.addAll(PackTargets.all());
        all.addAll(CaseloadTargets.all());
        all.addAll(ExtractTargets.all());
        all.addAll(ReturnTargets.all());
        all.addAll(ClipTargets.all());
        all.addAll(TerminalTargets.all());
        all.addAll(CommandLineTargets.all());
        all.addAll(StoreTargets.all());
        all.addAll(OpenTargets.all());
        return List.copyOf(all);
    }
}
