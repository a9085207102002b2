package org.alongside.tui.screen;

import java.util.Set;
import org.alongside.tui.key.Where;
import org.alongside.tui.runtime.Furniture;
import org.alongside.tui.runtime.Model;
import org.alongside.tui.runtime.Page;
import org.alongside.tui.runtime.World;
import org.alongside.tui.setting.SettingsPage;

/// The pages that the root opens by itself.
public final class Pages implements Furniture {
    /// The first page: unlocking where a vault stands, else making one.
    public static Page first(boolean vaultStands) {
        return vaultStands ? UnlockPage.of("") : FirstRunPage.of();
    }

    @Override
    public Page unlock(World world, String sentence) {
        return UnlockPage.of(sentence);
    }

    @Override
    public Page help(Set<Where> places) {
        return HelpPage.help(places);
    }

    @Override
    public Page palette(Set<Where> places) {
        return PalettePage.over(places);
    }

    @Override
    public Page messages(Model model) {
        return MessagesPage.of(model.messages(), model.place().zone());
    }

    @Override
    public Page settings() {
        return SettingsPage.loading();
    }

    @Override
    public Page askLeave() {
        return AskLeavePage.of();
    }
}
