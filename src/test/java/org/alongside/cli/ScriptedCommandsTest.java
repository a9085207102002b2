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
import org.alongside.domain.Trouble;
import org.alongside.exchange.CsvCaseload;
import org.alongside.exchange.PilotCaseload;
import org.alongside.packs.InstalledToolkits;
import org.alongside.reports.Pages;
import org.alongside.reports.Strokes;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ScriptedCommandsTest {
    private static final Toolkits TOOLKITS = new InstalledToolkits(Path.of("content"));
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
        var door = new DoorInMemory();
        Files.writeString(folder.resolve("passphrase"), "correct horse battery staple\n");
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
                () -> opening -> 0,
                InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z")),
                ZoneId.of("Europe/London"));
        var surroundings = new Surroundings(folder.resolve("vault"), false, true, "0.0-test");
        new Script(new Cli(rooms, surroundings), folder, List.of("--passphrase-file", "$DIR/passphrase"))
                .play(SCRIPTS.resolve(script));
    }
}
