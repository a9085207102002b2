package org.alongside.clips;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.alongside.clips.Machine.OperatingSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LibVlcTest {
    @TempDir
    private Path root;

    private Machine machine(OperatingSystem system, Optional<Path> setting) {
        var environment = Map.of("ProgramFiles", root.resolve("Program Files").toString());
        return new Machine(
                system, environment, root, root.resolve("app"), setting, () -> Optional.of(root.resolve("registered")));
    }

    private Path libvlc(String folder, String library, String plugins) throws IOException {
        var place = Files.createDirectories(root.resolve(folder));
        Files.createDirectories(place.resolve(plugins).resolve("demux"));
        Files.write(place.resolve(library), new byte[0]);
        return place;
    }

    private Optional<Path> found(OperatingSystem system, Optional<Path> setting) {
        return LibVlc.find(machine(system, setting)).map(LibVlc::folder);
    }

    @Test
    void prefers_the_setting_then_the_portable_folder_then_the_system() throws IOException {
        var installed = libvlc("usr/lib/x86_64-linux-gnu", "libvlc.so.5", "vlc/plugins");
        assertThat(found(OperatingSystem.LINUX, Optional.empty())).contains(installed);
        var portable = libvlc("app/vlc", "libvlc.so.5", "plugins");
        assertThat(found(OperatingSystem.LINUX, Optional.empty())).contains(portable);
        var set = libvlc("mine", "libvlc.so.5", "plugins");
        assertThat(found(OperatingSystem.LINUX, Optional.of(set))).contains(set);
    }

    @Test
    void goes_on_looking_when_the_setting_holds_nothing() throws IOException {
        var installed = libvlc("usr/lib", "libvlc.so.5", "vlc/plugins");
        assertThat(found(OperatingSystem.LINUX, Optional.of(root.resolve("nowhere"))))
                .contains(installed);
    }

    @Test
    void finds_it_on_windows_by_folder_and_then_by_registry() throws IOException {
        var registered = libvlc("registered", "libvlc.dll", "plugins");
        assertThat(found(OperatingSystem.WINDOWS, Optional.empty())).contains(registered);
        var installed = libvlc("Program Files/VideoLAN/VLC", "libvlc.dll", "plugins");
        assertThat(found(OperatingSystem.WINDOWS, Optional.empty())).contains(installed);
    }

    @Test
    void reads_what_the_registry_says() {
        var answer = """

                HKEY_LOCAL_MACHINE\\Software\\VideoLAN\\VLC
                    InstallDir    REG_SZ    C:\\Program Files\\VideoLAN\\VLC

                """;
        assertThat(Machine.registryValue(answer)).contains("C:\\Program Files\\VideoLAN\\VLC");
        assertThat(Machine.registryValue("ERROR: The system was unable to find the specified key."))
                .isEmpty();
    }

    @Test
    void finds_it_on_a_mac() throws IOException {
        var installed = libvlc("Applications/VLC.app/Contents/MacOS/lib", "libvlc.dylib", "../plugins");
        assertThat(LibVlc.find(machine(OperatingSystem.MAC, Optional.empty())))
                .contains(new LibVlc(installed, installed.resolveSibling("plugins")));
    }

    @Test
    void passes_over_a_library_without_its_plugins() throws IOException {
        Files.write(Files.createDirectories(root.resolve("usr/lib")).resolve("libvlc.so.5"), new byte[0]);
        assertThat(found(OperatingSystem.LINUX, Optional.empty())).isEmpty();
    }

    @Test
    void finds_nothing_quickly() {
        found(OperatingSystem.LINUX, Optional.empty()); // classes loaded
        long from = System.nanoTime();
        assertThat(found(OperatingSystem.LINUX, Optional.empty())).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(Duration.ofMillis(50));
    }
}
