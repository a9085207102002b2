package org.alongside.clips;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.alongside.app.ClipPlayer.Availability;
import org.alongside.app.ClipPlayer.Clip;
import org.alongside.app.ClipPlayer.Command;
import org.alongside.app.ClipPlayer.Event.Chapters;
import org.alongside.app.ClipPlayer.Event.Ended;
import org.alongside.app.ClipPlayer.Event.Failed;
import org.alongside.app.ClipPlayer.Event.Progress;
import org.alongside.contracts.Required;
import org.alongside.domain.Trouble;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The real child, the real libvlc, a real window on a display of its own. The clip lasts 12 s and changes chapter at 4
/// s.
final class VlcClipPlayerTest {
    private static Screen screen;

    private final Audience audience = new Audience();
    private VlcClipPlayer player;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open_a_screen() throws IOException {
        screen = new Screen();
    }

    @AfterAll
    static void close_the_screen() {
        if (screen != null) {
            screen.close();
        }
    }

    @BeforeEach
    void find_vlc() {
        var machine = machine(screen.environment());
        Required.that(LibVlc.find(machine).isPresent(), "libvlc5 and vlc-plugin-base are not installed");
        player = new VlcClipPlayer(machine, ChildCommand.of(PlayerChild.class.getName()));
    }

    private Machine machine(Map<String, String> environment) {
        return new Machine(
                Machine.OperatingSystem.LINUX, environment, Path.of("/"), folder, Optional.empty(), Optional::empty);
    }

    static Path resource(String name) {
        return Path.of(Objects.requireNonNull(VlcClipPlayerTest.class.getResource("/clips/" + name))
                .getPath());
    }

    private static Clip clip() {
        return new Clip(resource("two-colours.webm"), "", Optional.of(resource("two-colours.vtt")), "Two colours");
    }

    @Test
    void plays_a_clip_to_its_end_and_counts_every_second() {
        try (var playing = player.play(clip(), audience)) {
            assertThat(audience.sees(Chapters.class).titles()).containsExactly("First colour", "Second colour");
            var first = audience.sees(Progress.class);
            assertThat(first.length()).isEqualTo(Duration.ofMillis(12_008));
            assertThat(first.captions()).isTrue();
            var watched = audience.sees(Ended.class).watched();
            assertThat(watched.seconds()).isEqualTo(12);
            assertThat(watched.lengthSeconds()).isEqualTo(12);
            assertThat(watched.repeats()).isZero();
            assertThat(watched.chapters()).containsExactly("First colour", "Second colour");
            assertThat(audience.heard().stream()
                            .filter(Progress.class::isInstance)
                            .count())
                    .as("about four reports a second")
                    .isGreaterThan(30);
            playing.send(Command.PLAY_PAUSE); // too late, and harmless
        }
        audience.heardOneEnd();
    }

    @Test
    void obeys_its_keys_and_counts_only_what_played() {
        try (var playing = player.play(clip(), audience)) {
            audience.seesPosition(millis -> millis > 0);
            playing.send(Command.PLAY_PAUSE);
            var paused = audience.sees(Progress.class, Progress::paused).position();
            playing.send(Command.QUIETER);
            assertThat(audience.sees(Progress.class, at -> at.volume() == 90).position())
                    .isEqualTo(paused);
            playing.send(Command.LOUDER);
            audience.sees(Progress.class, at -> at.volume() == 100);
            playing.send(Command.CAPTIONS);
            audience.sees(Progress.class, at -> !at.captions());
            playing.send(Command.NEXT_CHAPTER);
            assertThat(audience.sees(Progress.class, at -> at.chapter() == 1).position())
                    .isEqualTo(Duration.ofSeconds(4));
            playing.send(Command.FORWARD_5_S);
            audience.seesPosition(millis -> millis == 9_000);
            playing.send(Command.BACK_5_S);
            audience.seesPosition(millis -> millis == 4_000);
            playing.send(Command.PREVIOUS_CHAPTER);
            audience.sees(Progress.class, at -> at.chapter() == 0);
            playing.send(Command.FULL_SCREEN);
            playing.send(Command.PLAY_PAUSE);
            audience.sees(Progress.class, at -> !at.paused() && at.position().toMillis() > 1_500);
            playing.send(Command.STOP);
            var watched = audience.sees(Ended.class).watched();
            assertThat(watched.seconds()).isBetween(1, 4);
            assertThat(watched.chapters()).containsExactly("First colour");
        }
        audience.heardOneEnd();
    }

    @Test
    void leaves_within_two_seconds_when_closed() {
        var playing = play();
        long from = System.nanoTime();
        playing.close();
        assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(Duration.ofSeconds(4));
        assertThat(ProcessHandle.of(playing.pid()).filter(ProcessHandle::isAlive))
                .isEmpty();
        audience.sees(Ended.class);
        audience.heardOneEnd();
    }

    @Test
    void is_closed_by_force_when_it_does_not_listen() throws Exception {
        var playing = play();
        new ProcessBuilder("kill", "-STOP", Long.toString(playing.pid()))
                .start()
                .waitFor();
        playing.close();
        audience.sees(Ended.class);
        ProcessHandle.of(playing.pid()).ifPresent(it -> it.onExit().join());
        audience.heardOneEnd();
    }

    @Test
    void says_so_when_the_player_is_killed_and_keeps_what_was_watched() {
        try (var playing = play()) {
            audience.seesPosition(millis -> millis > 2_000);
            ProcessHandle.of(playing.pid()).orElseThrow().destroyForcibly();
            var failed = audience.sees(Failed.class);
            assertThat(failed.sentence()).isEqualTo(Fault.LEFT.sentence());
            assertThat(failed.watched().seconds()).isBetween(1, 11);
            assertThat(failed.watched().lengthSeconds()).isEqualTo(12);
        }
        audience.heardOneEnd();
    }

    @Test
    void keeps_the_clip_out_of_the_list_of_processes() throws IOException {
        try (var playing = play()) {
            var arguments = Files.readString(Path.of("/proc", Long.toString(playing.pid()), "cmdline"));
            assertThat(arguments).contains("PlayerChild").doesNotContain("two-colours", "Two colours");
        }
    }

    @Test
    void refuses_a_clip_that_is_not_there() {
        var missing = new Clip(folder.resolve("srt-01.webm"), "", Optional.empty(), "A clip");
        assertThatThrownBy(() -> player.play(missing, audience))
                .isInstanceOf(Trouble.class)
                .hasMessageStartingWith("The clip srt-01.webm is not on this disk.")
                .hasMessageNotContaining(folder.toString());
    }

    @Test
    void refuses_a_clip_with_one_bit_changed() throws Exception {
        var bytes = Files.readAllBytes(resource("two-colours.webm"));
        var published =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        bytes[bytes.length / 2] ^= 1;
        var file = Files.write(folder.resolve("clip.webm"), bytes);
        assertThatThrownBy(() -> player.play(new Clip(file, published, Optional.empty(), "A clip"), audience))
                .isInstanceOfSatisfying(
                        Trouble.class, trouble -> assertThat(trouble.sort()).isEqualTo(Trouble.Sort.DAMAGED))
                .hasMessageStartingWith("The clip clip.webm is damaged");
        assertThat(audience.heard()).isEmpty();
    }

    @Test
    void says_so_when_the_file_is_no_clip() throws IOException {
        for (var bytes : List.of(new byte[0], "not a moving picture".repeat(500).getBytes(UTF_8))) {
            var file = Files.write(folder.resolve("clip.webm"), bytes);
            var hears = new Audience();
            try (var _ = player.play(new Clip(file, "", Optional.empty(), "A clip"), hears)) {
                var failed = hears.sees(Failed.class);
                assertThat(failed.watched().seconds()).isZero();
                assertThat(failed.sentence()).contains("Read it together");
            }
            hears.heardOneEnd();
        }
    }

    @Test
    void refuses_where_there_is_no_screen() {
        var blind = new HashMap<>(System.getenv());
        blind.remove("DISPLAY");
        var nowhere = new VlcClipPlayer(machine(blind), ChildCommand.of(PlayerChild.class.getName()));
        assertThat(nowhere.availability()).isEqualTo(new Availability.Missing(NoPlayer.NO_SCREEN));
        assertThatThrownBy(() -> nowhere.play(clip(), audience))
                .isInstanceOfSatisfying(
                        Trouble.class, trouble -> assertThat(trouble.sort()).isEqualTo(Trouble.Sort.NO_PLAYER));
    }

    @Test
    void says_so_when_the_screen_cannot_be_reached() {
        var gone = new HashMap<>(System.getenv());
        gone.put("DISPLAY", ":65000");
        var nowhere = new VlcClipPlayer(machine(gone), ChildCommand.of(PlayerChild.class.getName()));
        try (var _ = nowhere.play(clip(), audience)) {
            assertThat(audience.sees(Failed.class).sentence()).isEqualTo(Fault.NO_WINDOW.sentence());
        }
        audience.heardOneEnd();
    }

    private ChildPlaying play() {
        var playing = player.play(clip(), audience, fault -> {});
        audience.sees(Progress.class);
        return playing;
    }
}
