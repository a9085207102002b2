package org.alongside.tui.screen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.alongside.app.VaultDoor;
import org.alongside.domain.Trouble;
import org.alongside.domain.paper.Block;
import org.alongside.tui.runtime.Cmd;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.Page;

/// What comes of trying to open a vault, and the way in.
sealed interface Entrance {
    /// It is open.
    record Opened(VaultDoor.OpenVault vault) implements Entrance {}

    /// It stays shut.
    ///
    /// @param guess whether that was a wrong guess
    record Refused(String sentence, boolean guess) implements Entrance {}

    /// It is damaged.
    record Damaged(String sentence) implements Entrance {}

    /// The wait after a wrong guess is over.
    record MayTryAgain() {}

    /// Tries; for the worker.
    static Entrance attempt(VaultDoor door, Path folder, Supplier<VaultDoor.OpenVault> opening) {
        try {
            return new Opened(opening.get());
        } catch (Trouble trouble) {
            return switch (trouble.sort()) {
                case DAMAGED -> new Damaged(trouble.sentence());
                // Open in another window is locked too, but that is no wrong guess.
                case LOCKED ->
                    new Refused(trouble.sentence(), !door.look(folder).inUse());
                default -> new Refused(trouble.sentence(), false);
            };
        }
    }

    /// In: to Today. What was mended while opening is said once, and is no alarm.
    static Next in(Page from, VaultDoor.OpenVault vault) {
        var next = Next.stay(from).and(new Cmd.Occupy(vault));
        for (var healed : vault.facts().healed()) {
            next = next.say(healed);
        }
        return next.home(TodayPage.loading());
    }

    /// The one report of damage.
    static Page report(Damaged damaged) {
        var blocks = new ArrayList<Block>();
        Arrays.stream(damaged.sentence().split("\n", -1))
                .filter(line -> !line.isBlank())
                .forEach(line -> blocks.add(new Block.Paragraph(line)));
        blocks.add(new Block.Heading(2, "What next"));
        blocks.add(new Block.Points(
                List.of(
                        "Nothing was changed. Do not delete the folder: it may hold what a copy does not.",
                        "Leave with Ctrl+Q. alongside vault verify reads everything and says what is whole.",
                        "alongside vault restore DIR brings back a copy that was kept in DIR.",
                        "If there is no copy, ask whoever looks after Alongside in your service, and show them this page."),
                true));
        return ReadPage.of("This vault is damaged", blocks);
    }
}
