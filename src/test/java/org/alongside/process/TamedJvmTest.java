package org.alongside.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.alongside.clips.ChildCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// One list of what tames a JVM, in `src/docs/formats/vault.md`; everyone who starts one keeps to it.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
final class TamedJvmTest {
    @TempDir
    private Path folder;

    /// The options that the document lists.
    static List<String> documented() throws IOException {
        var text = Files.readString(Path.of("src/docs/formats/vault.md"));
        var block = text.substring(text.indexOf("## The process"));
        block = block.substring(block.indexOf("```") + 4);
        var options = block.substring(0, block.indexOf("```"))
                .lines()
                .map(line -> line.replaceFirst("\\s.*", ""))
                .toList();
        assertThat(options).hasSizeGreaterThan(9).allMatch(option -> option.startsWith("-"));
        return options;
    }

    @Test
    void the_launcher_tells_java_all_of_it() throws IOException, InterruptedException {
        assertThat(Launcher.in(folder).options()).containsAll(documented());
    }

    @Test
    void the_player_is_told_all_of_it() throws IOException {
        assertThat(ChildCommand.of("Main", ChildCommand.SUBCOMMAND)).containsAll(documented());
    }

    /// The tests need agents and output; what concerns data and not the process holds there too.
    @Test
    void the_tests_are_told_what_concerns_data() throws IOException {
        var pom = Files.readString(Path.of("pom.xml"));
        var tamed = pom.substring(pom.indexOf("<jvm.tamed>") + 11, pom.indexOf("</jvm.tamed>"));
        assertThat(List.of(tamed.split(" ")))
                .containsExactlyElementsOf(documented().stream()
                        .filter(option -> option.startsWith("-D"))
                        .toList());
    }

    @Test
    void nothing_from_the_environment_gets_into_our_java() throws IOException, InterruptedException {
        var agent = "-javaagent:/nowhere/agent.jar";
        var told = Launcher.in(folder)
                .told(
                        Map.of(
                                "JAVA_TOOL_OPTIONS", agent,
                                "_JAVA_OPTIONS", agent,
                                "JDK_JAVA_OPTIONS", agent,
                                "JDK_AOT_VM_OPTIONS", agent,
                                "CLASSPATH", agent,
                                "LANG", "cy_GB.UTF-8"),
                        "person",
                        "list");
        assertThat(String.join("\n", told)).doesNotContain(agent);
        assertThat(told).contains("variable LANG=cy_GB.UTF-8", "argument person", "argument list");
    }

    @Test
    void what_it_writes_is_for_its_owner_and_no_core_is_left() throws IOException, InterruptedException {
        assertThat(Launcher.in(folder).told(Map.of())).contains("umask 0077", "core 0");
    }
}
