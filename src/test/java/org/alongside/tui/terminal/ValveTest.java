package org.alongside.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class ValveTest {
    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private final Valve valve = new Valve(terminal);

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void nothing_reaches_the_terminal_after_the_last_word() throws IOException {
        valve.write(bytes("frame "));
        valve.shut(bytes("bye"));
        valve.write(bytes("Dean Ashworth"));
        valve.write('x');
        valve.flush();
        valve.shut(bytes("again"));
        assertThat(terminal).hasToString("frame bye");
    }
}
