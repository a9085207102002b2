package org.alongside.cli;

import java.nio.file.Path;
import org.alongside.app.VaultDoor;
import org.alongside.app.VaultDoor.Restored;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `alongside vault restore`
@Command(
        description = {
            "Put a copy of the vault back: one copy, or the newest whole one in a folder of copies.",
            "It opens with what opened the vault when the copy was made. A vault that stands there is moved aside."
        },
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  alongside vault restore /media/stick",
            "  alongside vault restore /media/stick/alongside-1f2e3d4c-20261122-140305 --replace",
            "  alongside vault restore /media/stick --code",
            ""
        })
final class RestoreCommand implements Verb {
    private final Work work;

    @Parameters(paramLabel = "DIR", description = "A copy, or a folder of copies.")
    private Path from = Path.of("");

    @Option(names = "--replace", description = "Move a vault that stands there aside; it is kept, under another name.")
    private boolean replace;

    @Mixin
    private KeyOptions ways = new KeyOptions();

    RestoreCommand(Work work) {
        this.work = work;
    }

    @Override
    public int run() {
        var given = ways.key(work.passphrases);
        var restored = given.isPresent()
                ? restore(given.get())
                : work.unlocking("Passphrase: ", passphrase -> restore(new VaultDoor.Key.Words(passphrase)));
        work.streams.say("Restored from " + restored.copy() + " and read back: " + restored.lastSeq() + " changes.");
        restored.movedAside()
                .ifPresent(aside -> work.streams.say(
                        "The vault that stood there is kept in " + aside + ". Delete it when you are sure."));
        return Exit.DONE;
    }

    private Restored restore(VaultDoor.Key key) {
        return work.rooms.door().get().restore(from, work.vault(), key, replace, _ -> {});
    }
}
