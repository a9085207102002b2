package org.alongside.cli;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.alongside.app.CaseloadFiles;
import org.alongside.app.ClipCheck;
import org.alongside.app.ClipPlayer;
import org.alongside.app.Printer;
import org.alongside.app.Screens;
import org.alongside.app.Toolkits;
import org.alongside.app.VaultDoor;
import org.alongside.app.Writer;
import org.alongside.app.extract.Packages;
import org.alongside.app.team.ReturnFiles;

/// The other rooms, each opened only when a command asks for it.
public record Rooms(
        Supplier<VaultDoor> door,
        Supplier<Toolkits> toolkits,
        Supplier<Writer> writer,
        Supplier<Printer> printer,
        Supplier<ClipPlayer> player,
        Supplier<ClipCheck> clipCheck,
        Supplier<CaseloadFiles> caseloadFiles,
        Supplier<ReturnFiles> returns,
        Supplier<Packages> packages,
        Supplier<Screens> screens,
        InstantSource clock,
        ZoneId zone) {}
