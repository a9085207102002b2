package org.alongside.clips;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.alongside.contracts.Required;

/// An X display of its own, on a number that was free.
final class Screen implements AutoCloseable {
    private final Process server;
    private final String display;

    Screen() throws IOException {
        var xvfb = Required.program("Xvfb");
        server = new ProcessBuilder(
                        xvfb.toString(), "-displayfd", "1", "-screen", "0", "800x600x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        display = ":"
                + Optional.ofNullable(server.inputReader(StandardCharsets.UTF_8).readLine())
                        .orElseThrow(() -> new UncheckedIOException(new IOException("Xvfb did not start")));
    }

    /// This machine's variables with this display.
    Map<String, String> environment() {
        var environment = new HashMap<>(System.getenv());
        environment.put("DISPLAY", display);
        return environment;
    }

    @Override
    public void close() {
        server.destroyForcibly().onExit().join();
    }
}
