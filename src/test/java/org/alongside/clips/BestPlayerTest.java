package org.alongside.clips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.app.ClipPlayer.Availability;
import org.alongside.app.ClipPlayer.Clip;
import org.alongside.app.ClipPlayer.Command;
import org.alongside.app.ClipPlayer.Event.Ended;
import org.alongside.app.ClipPlayer.Event.Failed;
import org.alongside.domain.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Which player is taken where. The programs are small scripts of the real names, so no other player need be installed.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the stand-in players are shell scripts")
final class BestPlayerTest {
    private final Audience audience = new Audience();

    @TempDir
    private Path folder;

    private BestPlayer player() {
        return player(Map.of("DISPLAY", ":0", "PATH", folder.resolve("bin") + ":."));
    }

    private BestPlayer player(Map<String, String> environment) {
        var machine = new Machine(
                Machine.OperatingSystem.LINUX, environment, folder, folder, Optional.empty(), Optional::empty);
        return new BestPlayer(machine, ChildCommand.of(PlayerChild.class.getName()));
    }

    private void program(String name, String script) throws IOException {
        var file = Files.createDirectories(folder.resolve("bin")).resolve(name);
        Files.writeString(file, "#!/bin/sh\necho \"$@\" > '" + folder.resolve("arguments") + "'\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    private static Clip clip() {
        return new Clip(
                VlcClipPlayerTest.resource("two-colours.webm"),
                "",
                Optional.of(VlcClipPlayerTest.resource("two-colours.vtt")),
                "A clip");
    }

    @Test
    void takes_vlc_as_a_program_when_its_library_is_missing_and_counts_no_seconds() throws IOException {
        program("vlc", "exit 0");
        program("mpv", "exit 1");
        assertThat(player().availability())
                .isEqualTo(new Availability.Ready("VLC, in a window of its own (seconds watched are not counted)"));
        try (var _ = player().play(clip(), audience)) {
            assertThat(audience.sees(Ended.class).watched().seconds()).isZero();
        }
        audience.heardOneEnd();
        assertThat(folder.resolve("arguments"))
                .content()
                .contains("--play-and-exit", "two-colours.webm", "--sub-file=");
    }

    @Test
    void takes_mpv_next_and_says_so_when_it_cannot() throws IOException {
        program("mpv", "exit 2");
        try (var _ = player().play(clip(), audience)) {
            assertThat(audience.sees(Failed.class).sentence()).isEqualTo(OutsidePlaying.NOT_OPENED);
        }
        audience.heardOneEnd();
    }

    @Test
    void stops_a_program_that_is_still_playing() throws IOException {
        program("mpv", "exec /bin/sleep 600");
        try (var playing = player().play(clip(), audience)) {
            playing.send(Command.PLAY_PAUSE);
            playing.send(Command.STOP);
            audience.sees(Ended.class);
        }
        audience.heardOneEnd();
    }

    @Test
    void takes_the_desktops_own_player_last_and_waits_to_be_told_that_it_is_over() throws IOException {
        program("xdg-open", "exit 0");
        try (var playing = player().play(clip(), audience)) {
            assertThat(audience.heard()).isEmpty();
            playing.send(Command.STOP);
            audience.sees(Ended.class);
        }
        audience.heardOneEnd();
    }

    @Test
    void goes_on_with_another_program_when_the_library_does_not_load() throws IOException {
        var broken = Files.createDirectories(folder.resolve("vlc"));
        Files.createDirectories(broken.resolve("plugins/demux"));
        Files.writeString(broken.resolve("libvlc.so.5"), "not a library");
        program("vlc", "exit 0");
        assertThat(player().availability()).isEqualTo(new Availability.Ready("VLC"));
        try (var _ = player().play(clip(), audience)) {
            audience.sees(Ended.class);
        }
        audience.heardOneEnd();
        assertThat(folder.resolve("arguments")).exists();
    }

    @Test
    void says_so_when_the_library_does_not_load_and_there_is_no_other() throws IOException {
        Files.createDirectories(folder.resolve("vlc/plugins/demux"));
        Files.writeString(folder.resolve("vlc/libvlc.so.5"), "not a library");
        try (var _ = player().play(clip(), audience)) {
            assertThat(audience.sees(Failed.class).sentence()).isEqualTo(Fault.NO_LIBRARY.sentence());
        }
        audience.heardOneEnd();
    }

    @Test
    void refuses_plainly_where_there_is_nothing() {
        assertThat(player().availability()).isEqualTo(new Availability.Missing(NoPlayer.NO_VLC));
        assertThatThrownBy(() -> player().play(clip(), audience))
                .isInstanceOfSatisfying(
                        Trouble.class, trouble -> assertThat(trouble.sort()).isEqualTo(Trouble.Sort.NO_PLAYER));
    }

    @Test
    void refuses_plainly_without_a_screen_whatever_is_installed() throws IOException {
        program("vlc", "exit 0");
        var blind = player(Map.of("PATH", folder.resolve("bin").toString()));
        assertThat(blind.availability()).isEqualTo(new Availability.Missing(NoPlayer.NO_SCREEN));
        assertThatThrownBy(() -> blind.play(clip(), audience)).hasMessage(NoPlayer.NO_SCREEN);
    }

    @Test
    void never_starts_a_program_from_the_current_folder() {
        var machine = new Machine(
                Machine.OperatingSystem.LINUX,
                Map.of("PATH", ".::bin"),
                folder,
                folder,
                Optional.empty(),
                Optional::empty);
        assertThat(List.of("vlc", "mpv", "README.md").stream().flatMap(name -> machine.program(name).stream()))
                .isEmpty();
    }
}
