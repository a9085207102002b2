package org.alongside;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.alongside.app.ClipPlayer;
import org.alongside.app.Printer;
import org.alongside.app.Toolkits;
import org.alongside.app.VaultDoor;
import org.alongside.app.Writer;
import org.alongside.app.team.ReturnFiles;
import org.alongside.cli.Cli;
import org.alongside.cli.Rooms;
import org.alongside.cli.Streams;
import org.alongside.cli.Surroundings;
import org.alongside.clips.BestPlayer;
import org.alongside.clips.CheckClips;
import org.alongside.clips.ChildCommand;
import org.alongside.clips.PlayerChild;
import org.alongside.exchange.CsvCaseload;
import org.alongside.exchange.extract.DataPackages;
import org.alongside.exchange.returns.SealedReturns;
import org.alongside.packs.InstalledToolkits;
import org.alongside.reports.Pages;
import org.alongside.reports.Strokes;
import org.alongside.reports.SystemPrinter;
import org.alongside.store.Doorkeeper;
import org.alongside.tui.TextScreens;
import org.alongside.vault.Vaults;

/// Wires the rooms by hand; the only class that knows them all.
public final class Main {
    private static final String WARM_UP = "warm-up";

    private final Path home;
    private final InstantSource clock = InstantSource.system();
    private final ZoneId zone = ZoneId.systemDefault();
    private final Supplier<VaultDoor> door = once(this::newDoor);
    private final Supplier<Toolkits> toolkits = once(this::newToolkits);
    private final Supplier<ClipPlayer> player = once(this::newPlayer);
    private final Supplier<Writer> writer = once(() -> new Pages(strokes()));
    private final Supplier<Printer> printer = once(SystemPrinter::new);

    private final Supplier<ReturnFiles> returns = once(SealedReturns::new);

    private Main(Path home) {
        this.home = home;
    }

    /// Starts the program; the exit code is that of the command run.
    ///
    /// @param arguments the command line, or a word that only our own launchers use: `player-child`, `warm-up`
    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals(ChildCommand.SUBCOMMAND)) {
            PlayerChild.main(Arrays.copyOfRange(arguments, 1, arguments.length));
            return;
        }
        var words = arguments;
        if (arguments.length > 0 && arguments[0].equals(WARM_UP)) {
            WarmUp.load();
            words = new String[] {"demo", "--no-tui"};
        }
        // Where the program lies, as the launcher says: `content/` stands in it, a portable `vlc/` may.
        var main = new Main(Path.of(System.getProperty("alongside.home", ".")));
        var surroundings = Surroundings.of(System.getenv(), System.getProperties(), version());
        int code = new Cli(main.rooms(), surroundings).run(Streams.standard(), words);
        System.exit(code);
    }

    private static String version() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("of this build");
    }

    private Rooms rooms() {
        return new Rooms(
                door,
                toolkits,
                writer,
                printer,
                player,
                once(() -> new CheckClips(home, Optional.empty(), child())),
                once(CsvCaseload::new),
                returns,
                once(DataPackages::new),
                once(() -> new TextScreens(
                        door.get(), toolkits.get(), player.get(), writer, printer, returns, clock, zone)),
                clock,
                zone);
    }

    /// Block elements where the streams speak UTF-8.
    private static Strokes strokes() {
        return "UTF-8".equalsIgnoreCase(System.getProperty("stdout.encoding", "UTF-8"))
                ? Strokes.BLOCKS
                : Strokes.ASCII;
    }

    private VaultDoor newDoor() {
        return new Doorkeeper(Vaults.onThisMachine(clock), clock, zone);
    }

    private Toolkits newToolkits() {
        return new InstalledToolkits(home.resolve("content"));
    }

    private ClipPlayer newPlayer() {
        return new BestPlayer(home, Optional.empty(), child());
    }

    private static List<String> child() {
        return ChildCommand.of(Main.class.getName(), ChildCommand.SUBCOMMAND);
    }

    /// Makes the thing when it is first asked for, and hands out that one from then on.
    private static <T> Supplier<T> once(Supplier<T> make) {
        return new Supplier<>() {
            private Optional<T> made = Optional.empty();

            @Override
            public synchronized T get() {
                if (made.isEmpty()) {
                    made = Optional.of(make.get());
                }
                return made.get();
            }
        };
    }
}
