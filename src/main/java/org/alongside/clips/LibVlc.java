package org.alongside.clips;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.clips.Machine.OperatingSystem;

/// A libvlc 3 on this machine. Found by looking at a short list of folders, never by searching, and never by asking
/// a file in the current folder.
///
/// @param folder holds the library
/// @param plugins holds what decodes and draws
record LibVlc(Path folder, Path plugins) {
    private static final List<String> LIBRARIES = List.of("libvlc.so.5", "libvlc.dll", "libvlc.dylib");

    /// The first that is complete: the setting, `vlc` beside the app, then where the system installs it.
    static Optional<LibVlc> find(Machine machine) {
        return folders(machine).stream()
                .flatMap(folder -> in(folder, machine.system()).stream())
                .findFirst()
                .or(() -> machine.system() == OperatingSystem.WINDOWS
                        ? machine.registry().get().flatMap(folder -> in(folder, machine.system()))
                        : Optional.empty());
    }

    /// The library's own file in a folder that [#find] gave.
    static Path libraryIn(Path folder) {
        return LIBRARIES.stream()
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no libvlc in the folder given"));
    }

    private static List<Path> folders(Machine machine) {
        var folders = new ArrayList<Path>();
        machine.setting().ifPresent(folders::add);
        folders.add(machine.appFolder().resolve("vlc"));
        switch (machine.system()) {
            case LINUX -> {
                for (var place : List.of(
                        "usr/lib/x86_64-linux-gnu",
                        "usr/lib/aarch64-linux-gnu",
                        "usr/lib64",
                        "usr/lib",
                        "usr/local/lib")) {
                    folders.add(machine.root().resolve(place));
                }
            }
            case WINDOWS -> {
                for (var variable : List.of("ProgramW6432", "ProgramFiles", "ProgramFiles(x86)")) {
                    var programs = machine.variable(variable);
                    if (!programs.isBlank()) {
                        folders.add(Path.of(programs, "VideoLAN", "VLC"));
                    }
                }
            }
            case MAC -> folders.add(machine.root().resolve("Applications/VLC.app/Contents/MacOS/lib"));
        }
        return folders;
    }

    /// A libvlc in this folder, in the layout of this system or of a portable copy.
    private static Optional<LibVlc> in(Path folder, OperatingSystem system) {
        return switch (system) {
            case LINUX -> at(folder, "libvlc.so.5", "vlc/plugins").or(() -> at(folder, "libvlc.so.5", "plugins"));
            case WINDOWS -> at(folder, "libvlc.dll", "plugins");
            case MAC -> at(folder, "libvlc.dylib", "../plugins").or(() -> at(folder, "libvlc.dylib", "plugins"));
        };
    }

    private static Optional<LibVlc> at(Path folder, String library, String plugins) {
        var beside = folder.resolve(plugins).normalize();
        boolean hasPlugins = Files.isDirectory(beside.resolve("demux")) || hasFlatPlugins(beside);
        return hasPlugins && Files.isRegularFile(folder.resolve(library))
                ? Optional.of(new LibVlc(folder, beside))
                : Optional.empty();
    }

    /// On macOS the plugins lie in one folder without sub-folders.
    private static boolean hasFlatPlugins(Path plugins) {
        return Files.isRegularFile(plugins.resolve("libmkv_plugin.dylib"));
    }
}
