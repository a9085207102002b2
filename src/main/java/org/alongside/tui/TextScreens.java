package org.alongside.tui;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.alongside.app.ClipPlayer;
import org.alongside.app.Ids;
import org.alongside.app.Library;
import org.alongside.app.Printer;
import org.alongside.app.Screens;
import org.alongside.app.Toolkits;
import org.alongside.app.VaultDoor;
import org.alongside.app.Writer;
import org.alongside.app.team.ReturnFiles;
import org.alongside.tui.runtime.Loop;
import org.alongside.tui.runtime.Model;
import org.alongside.tui.runtime.Msg;
import org.alongside.tui.runtime.Pulse;
import org.alongside.tui.runtime.Root;
import org.alongside.tui.runtime.Workplace;
import org.alongside.tui.screen.Pages;
import org.alongside.tui.terminal.Display;
import org.alongside.tui.terminal.Theme;
import org.jspecify.annotations.Nullable;

/// The screens in the terminal of this process. While they are open nothing else writes to it, and however they end the
/// terminal is given back as it was.
public final class TextScreens implements Screens {
    private static final int LAST_ORDERS_S = 10;

    private final VaultDoor door;
    private final Toolkits toolkits;
    private final ClipPlayer player;
    private final Supplier<Writer> writer;
    private final Supplier<Printer> printer;
    private final Supplier<ReturnFiles> returns;
    private final InstantSource wall;
    private final ZoneId zone;

    /// With these ports.
    ///
    /// @param writer and the printer and the returns are asked for when one of them is needed first
    /// @param wall the machine's own clock, whatever day it is given out to be
    public TextScreens(
            VaultDoor door,
            Toolkits toolkits,
            ClipPlayer player,
            Supplier<Writer> writer,
            Supplier<Printer> printer,
            Supplier<ReturnFiles> returns,
            InstantSource wall,
            ZoneId zone) {
        this.door = door;
        this.toolkits = toolkits;
        this.player = player;
        this.writer = writer;
        this.printer = printer;
        this.returns = returns;
        this.wall = wall;
        this.zone = zone;
    }

    @Override
    public int open(Opening opening) {
        var out = System.out;
        var err = System.err;
        var loop = new AtomicReference<@Nullable Loop>();
        Consumer<Msg> tell = msg -> {
            var running = loop.get();
            if (running != null) {
                running.tell(msg);
            }
        };
        try (var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            System.setOut(nowhere);
            System.setErr(nowhere);
            try (var display = Display.take(opening.colour() ? Theme.USUAL : Theme.MONO, tell)) {
                return run(opening, display, loop, tell);
            }
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    private int run(Opening opening, Display display, AtomicReference<@Nullable Loop> loop, Consumer<Msg> tell) {
        var installed = toolkits.installedBeside(opening.folder());
        var place = new Workplace(
                door,
                installed,
                new Library(installed),
                player,
                writer,
                printer,
                returns,
                opening.folder(),
                opening.practicePassphrase(),
                opening.clock(),
                zone,
                Ids.secure(opening.clock()));
        var first = Pages.first(door.exists(opening.folder()));
        var model = Model.begin(display.size(), opening.clock().instant(), place, first);
        var running =
                new Loop(new Root(new Pages()), model, display, new Pulse(wall, System::nanoTime), opening.faults());
        loop.set(running);
        Thread.ofPlatform().daemon().name("keys").start(() -> display.readKeys(tell));
        var ended = new CountDownLatch(1);
        var told = new Thread(() -> leave(running, ended), "told-to-leave");
        Runtime.getRuntime().addShutdownHook(told);
        try {
            return running.run();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 130;
        } finally {
            ended.countDown();
            forget(told);
        }
    }

    /// The program is told to end from outside (a shutdown, `kill`): what is typed is kept and the vault closed first.
    private static void leave(Loop running, CountDownLatch ended) {
        running.tell(new Msg.HungUp());
        try {
            if (!ended.await(LAST_ORDERS_S, TimeUnit.SECONDS)) {
                Thread.currentThread().interrupt(); // the machine does not wait for ever either
            }
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // It runs already.
        }
    }
}
