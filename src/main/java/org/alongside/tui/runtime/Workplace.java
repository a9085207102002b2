package org.alongside.tui.runtime;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import org.alongside.app.ClipPlayer;
import org.alongside.app.Ids;
import org.alongside.app.Library;
import org.alongside.app.Printer;
import org.alongside.app.Toolkits;
import org.alongside.app.VaultDoor;
import org.alongside.app.Writer;
import org.alongside.app.team.ReturnFiles;

/// What the screens work with before and after a vault is open: the ports, the folder, the clock.
///
/// @param library the toolkits, to be searched
/// @param practicePassphrase shown on the unlock screen of a practice vault
public record Workplace(
        VaultDoor door,
        Toolkits toolkits,
        Library library,
        ClipPlayer player,
        Supplier<Writer> writer,
        Supplier<Printer> printer,
        Supplier<ReturnFiles> returns,
        Path folder,
        Optional<String> practicePassphrase,
        InstantSource clock,
        ZoneId zone,
        Ids ids) {}
