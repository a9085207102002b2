package org.alongside.clips;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.app.ClipCheck.Finding;
import org.alongside.app.ClipPlayer.Clip;
import org.alongside.contracts.Required;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckClipsTest {
    @TempDir
    private Path folder;

    /// No DISPLAY: checking needs no screen.
    private CheckClips checks(Path root) {
        var machine =
                new Machine(Machine.OperatingSystem.LINUX, Map.of(), root, folder, Optional.empty(), Optional::empty);
        return new CheckClips(machine, ChildCommand.of(PlayerChild.class.getName()));
    }

    private List<Finding> findings(Clip... clips) {
        var machine = new Machine(
                Machine.OperatingSystem.LINUX, Map.of(), Path.of("/"), folder, Optional.empty(), Optional::empty);
        Required.that(LibVlc.find(machine).isPresent(), "libvlc5 and vlc-plugin-base are not installed");
        return checks(Path.of("/")).check(List.of(clips));
    }

    private static Clip clip(Path file, Path captions) {
        return new Clip(file, "", Optional.of(captions), "A clip");
    }

    private static Path film() {
        return VlcClipPlayerTest.resource("two-colours.webm");
    }

    private Path captions(String text) throws IOException {
        return Files.writeString(folder.resolve("captions" + text.hashCode() + ".vtt"), text);
    }

    @Test
    void finds_nothing_wrong_with_a_good_clip() {
        var good = clip(film(), VlcClipPlayerTest.resource("two-colours.vtt"));
        assertThat(findings(good)).containsExactly(new Finding(good, 12, List.of()));
    }

    @Test
    void says_of_each_clip_what_is_wrong_and_goes_on() throws IOException {
        var vtt = VlcClipPlayerTest.resource("two-colours.vtt");
        var junk =
                Files.write(folder.resolve("junk.webm"), "no film".repeat(1_000).getBytes(UTF_8));
        var found = findings(
                clip(folder.resolve("missing.webm"), vtt),
                clip(junk, vtt),
                new Clip(film(), "00".repeat(32), Optional.of(vtt), "A clip"),
                new Clip(film(), "", Optional.empty(), "A clip"),
                clip(film(), folder.resolve("missing.vtt")),
                clip(film(), captions("no captions")),
                clip(film(), captions("WEBVTT\n\n00:01.000 --> 00:09.000\nYes\n\n00:03.000 --> 00:02.000\nNo\n")),
                clip(film(), captions("WEBVTT\n\n00:01.000 --> 00:59.000\nStill talking\n")),
                clip(film(), captions("WEBVTT\n\n00:01.000 --> 00:02.000\nGone\n")),
                clip(film(), captions("WEBVTT\n")),
                clip(film(), vtt));
        assertThat(found.stream().map(Finding::faults))
                .containsExactly(
                        List.of("is not on this disk"),
                        List.of("cannot be opened by VLC"),
                        List.of("is damaged: it is not the file that was published"),
                        List.of("has no captions"),
                        List.of("has captions that are not on this disk"),
                        List.of("has captions that are not a WebVTT file"),
                        List.of("has a fault in its captions, line 6: the cue ends before it begins"),
                        List.of("has captions that go on after its end"),
                        List.of("has captions that stop before its half"),
                        List.of("has captions in which nothing is said"),
                        List.of());
        assertThat(found.getLast().isGood()).isTrue();
    }

    @Test
    void does_not_call_a_clip_good_that_it_could_not_open() {
        var found = checks(folder).check(List.of(clip(film(), VlcClipPlayerTest.resource("two-colours.vtt"))));
        assertThat(found.getFirst().faults())
                .containsExactly("could not be opened, because VLC was not found on this machine");
    }
}
