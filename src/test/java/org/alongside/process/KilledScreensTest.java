package org.alongside.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alongside.contracts.Required;
import org.alongside.terminal.Tmux;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `kill -9` leaves a program no time to clear the terminal: whoever started it does.
final class KilledScreensTest {
    private static final String KILLED = """
            #!/usr/bin/env bash
            case "$*" in *AOTCacheOutput*) exit 1 ;; esac
            stty -icanon -echo -isig
            printf '\\033[?1049h\\033[2J\\033[HZxqv-9\\033[?25l\\033[?2004h'
            kill -9 $$
            """;

    @TempDir
    Path folder;

    @Test
    void a_program_killed_without_a_word_leaves_nothing_to_be_read() throws IOException, InterruptedException {
        Required.program("setpriv");
        var program = Launcher.in(folder.resolve("program")).folder();
        Files.writeString(program.resolve("jdk/bin/java"), KILLED);
        try (var terminal = Tmux.open(folder)) {
            terminal.run("stty -a >" + folder.resolve("before"));
            terminal.run("JAVA_HOME=" + program.resolve("jdk") + " bash " + program.resolve("home/bin/alongside"));
            terminal.sees("was ended from outside");
            terminal.run("stty -a >" + folder.resolve("after") + "; echo do''ne");
            terminal.sees("done");
            assertThat(terminal.everything()).doesNotContain("Zxqv", "Killed", "setpriv");
            assertThat(folder.resolve("after")).hasSameTextualContentAs(folder.resolve("before"));
        }
    }
}
