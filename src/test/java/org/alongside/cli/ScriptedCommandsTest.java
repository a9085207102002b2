package org.alongside.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.alongside.app.ClipCheck;
import org.alongside.app.ClipPlayer;
import org.alongside.app.Toolkits;
import org.alongside.app.VaultDoor;
import org.alongside.domain.Trouble;
import org.alongside.exchange.CsvCaseload;
import org.alongside.exchange.PilotCaseload;
import org.alongside.exchange.extract.DataPackages;
import org.alongside.exchange.returns.SealedReturns;
import org.alongside.packs.InstalledToolkits;
import org.alongside.reports.Pages;
import org.alongside.reports.Strokes;
import org.alongside.store.Doorkeeper;
import org.alongside.vault.Vaults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ScriptedCommandsTest {
    private static final Toolkits TOOLKITS = new InstalledToolkits(Path.of("content"));
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z"));
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Path SCRIPTS = Path.of("src/test/resources/cli");

    @TempDir
    private Path folder;

    private static Stream<String> scripts() throws Exception {
        try (var files = Files.list(SCRIPTS)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList().stream();
        }
    }

    /// A machine without a player, which says so.
    private static final class NoPlayer implements ClipPlayer {
        @Override
        public Availability availability() {
            return new Availability.Missing("No player was found on this computer.");
        }

        @Override
        public Playing play(Clip clip, Consumer<Event> listener) {
            throw new Trouble(Trouble.Sort.NO_PLAYER, "No player was found on this computer.");
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void does_what_the_script_says(String script) throws Exception {
        play(script, new DoorInMemory());
    }

    /// The same walk over keys, journal and index, each command unlocking and locking as it does for a person.
    @Test
    void does_the_main_job_over_a_real_vault() throws Exception {
        play("main-job.txt", new Doorkeeper(Vaults.onThisMachine(CLOCK), CLOCK, LONDON));
    }

    private void play(String script, VaultDoor door) throws Exception {
        Files.writeString(folder.resolve("passphrase"), "seven quiet lanterns by the river\n");
        PilotCaseload.write(folder.resolve("pilot"));
        var rooms = new Rooms(
                () -> door,
                () -> TOOLKITS,
                () -> new Pages(Strokes.ASCII),
                () -> (pdf, printer, title) -> {},
                NoPlayer::new,
                () -> clips -> clips.stream()
                        .map(clip -> new ClipCheck.Finding(clip, 0, List.of("is not on this disk")))
                        .toList(),
                CsvCaseload::new,
                SealedReturns::new,
                DataPackages::new,
                () -> opening -> 0,
                CLOCK,
                LONDON);
        var surroundings = new Surroundings(folder.resolve("vault"), false, "0.0-test");
        new Script(new Cli(rooms, surroundings), folder, List.of("--passphrase-file", "$DIR/passphrase"))
                .play(SCRIPTS.resolve(script));
    }
}
