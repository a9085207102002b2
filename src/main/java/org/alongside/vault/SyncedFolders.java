package org.alongside.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alongside.domain.Trouble;

/// Tells folders that a cloud service copies away: by what such services call them, by what they leave in them, and
/// by what they tell the system.
final class SyncedFolders {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("onedrive", "OneDrive"),
            Map.entry("dropbox", "Dropbox"),
            Map.entry("google drive", "Google Drive"),
            Map.entry("googledrive", "Google Drive"),
            Map.entry("my drive", "Google Drive"),
            Map.entry("shared drives", "Google Drive"),
            Map.entry("iclouddrive", "iCloud"),
            Map.entry("icloud drive", "iCloud"),
            Map.entry("mobile documents", "iCloud"),
            Map.entry("cloudstorage", "a cloud service"),
            Map.entry("box", "Box"),
            Map.entry("box sync", "Box"),
            Map.entry("nextcloud", "Nextcloud"),
            Map.entry("owncloud", "ownCloud"),
            Map.entry("pclouddrive", "pCloud"),
            Map.entry("proton drive", "Proton Drive"),
            Map.entry("tresorit", "Tresorit"),
            Map.entry("seafile", "Seafile"),
            Map.entry("syncthing", "Syncthing"));
    private static final Map<String, String> MARKS = Map.of(
            ".dropbox", "Dropbox",
            ".dropbox.cache", "Dropbox",
            ".stfolder", "Syncthing",
            ".nextcloudsync.log", "Nextcloud",
            ".owncloudsync.log", "ownCloud");
    private static final List<String> VARIABLES = List.of("OneDrive", "OneDriveCommercial", "OneDriveConsumer");

    private SyncedFolders() {}

    static void refuse(Path folder, Map<String, String> environment) {
        serviceAt(folder, environment).ifPresent(service -> {
            throw new Trouble(
                    Trouble.Sort.REFUSED,
                    "That folder is copied away by " + service + ", which can mix up and keep old copies of a vault."
                            + " Nothing was made. Choose a folder of this machine alone, or insist.");
        });
    }

    /// The service that copies this folder, if one is known to.
    static Optional<String> serviceAt(Path folder, Map<String, String> environment) {
        var absolute = folder.toAbsolutePath().normalize();
        return service(absolute, environment).or(() -> service(real(absolute), environment));
    }

    /// Where it really lies, as far as it is there: a link may lead into a synced folder.
    private static Path real(Path absolute) {
        for (var part = absolute; part != null; part = part.getParent()) {
            try {
                return part.toRealPath().resolve(part.relativize(absolute));
            } catch (IOException notThere) {
                // its parent may be
            }
        }
        return absolute;
    }

    private static Optional<String> service(Path absolute, Map<String, String> environment) {
        for (var variable : VARIABLES) {
            var root = environment.get(variable);
            if (root != null && !root.isBlank() && absolute.startsWith(Path.of(root))) {
                return Optional.of("OneDrive");
            }
        }
        for (var part = absolute; part != null; part = part.getParent()) {
            var ancestor = part;
            var service = byName(part).or(() -> byMark(ancestor));
            if (service.isPresent()) {
                return service;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> byName(Path part) {
        if (part.getFileName() == null) {
            return Optional.empty();
        }
        var name = part.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.startsWith("onedrive - ") || name.startsWith("onedrive-")) { // OneDrive names the organisation too
            return Optional.of("OneDrive");
        }
        if (name.startsWith("dropbox (")) { // and Dropbox the account
            return Optional.of("Dropbox");
        }
        return Optional.ofNullable(NAMES.get(name));
    }

    private static Optional<String> byMark(Path part) {
        return MARKS.entrySet().stream()
                .filter(mark -> Files.exists(part.resolve(mark.getKey())))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
