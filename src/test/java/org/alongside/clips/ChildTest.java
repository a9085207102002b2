package org.alongside.clips;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What the system can tell anyone about the player's process.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a shell script stands in for Java")
final class ChildTest {
    @TempDir
    private Path folder;

    @Test
    void no_option_from_the_environment_reaches_its_java_and_no_clip_its_command_line() {
        var environment = new HashMap<String, String>();
        ChildCommand.UNWANTED.forEach(name -> environment.put(name, "-javaagent:/nowhere/agent.jar"));
        environment.put("PATH", System.getenv("PATH"));
        environment.put("LANG", "cy_GB.UTF-8");
        var machine = new Machine(
                Machine.OperatingSystem.LINUX, environment, folder, folder, Optional.empty(), Optional::empty);
        var told = folder.resolve("told");
        var command = List.of("sh", "-c", "env >'" + told + ".part'; mv '" + told + ".part' '" + told + "'; echo; cat");
        try (var child = Child.start(command, machine, new LibVlc(folder, folder))) {
            child.tell(new Order.Probe("/packs/a-clip.webm"));
            assertThat(ProcessHandle.of(child.pid())
                            .flatMap(handle -> handle.info().commandLine()))
                    .hasValueSatisfying(line -> assertThat(line).doesNotContain("a-clip"));
            while (!Files.exists(told)) {
                Thread.onSpinWait();
            }
        }
        assertThat(told).content().contains("LANG=cy_GB.UTF-8").doesNotContain("agent.jar");
        assertThat(String.join(" ", ChildCommand.of("Main", ChildCommand.SUBCOMMAND)))
                .doesNotContain("webm");
    }
}
