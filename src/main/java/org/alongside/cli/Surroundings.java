package org.alongside.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/// What the machine says of itself: where a vault lies when nothing else is said, and whether colours are wanted.
///
/// @param vault the folder named by `ALONGSIDE_VAULT`, else the platform's folder for a program's data
public record Surroundings(Path vault, boolean colour, String version) {
    /// Reads them off the environment and the properties of the JVM.
    public static Surroundings of(Map<String, String> environment, Properties properties, String version) {
        var named = Optional.ofNullable(environment.get("ALONGSIDE_VAULT")).filter(name -> !name.isBlank());
        return new Surroundings(
                named.map(Path::of).orElseGet(() -> platform(environment, properties)),
                environment.getOrDefault("NO_COLOR", "").isEmpty(),
                version);
    }

    private static Path platform(Map<String, String> environment, Properties properties) {
        var home = Path.of(properties.getProperty("user.home", "."));
        var system = properties.getProperty("os.name", "");
        if (system.startsWith("Windows")) {
            var local = environment.get("LOCALAPPDATA");
            return (local == null ? home.resolve("AppData").resolve("Local") : Path.of(local)).resolve("Alongside");
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Alongside");
        }
        var data = environment.get("XDG_DATA_HOME");
        boolean isSet = data != null && Path.of(data).isAbsolute();
        return (isSet ? Path.of(data) : home.resolve(".local").resolve("share")).resolve("alongside");
    }
}
