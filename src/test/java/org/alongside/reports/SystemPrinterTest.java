package org.alongside.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.alongside.domain.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = WINDOWS, disabledReason = "the commands here are shell scripts")
class SystemPrinterTest {
    private static final byte[] PDF = "%PDF of Siân Pugh".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private String command(String name, String script) throws IOException {
        var file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        return file.toString();
    }

    private SystemPrinter printer(String lpScript) throws IOException {
        var lpstat = command("lpstat", """
                case "$1" in
                  -d) echo "system default destination: office" ;;
                  -p) [ "$2" = office ] || exit 1 ;;
                esac""");
        return new SystemPrinter(command("lp", lpScript), lpstat, false);
    }

    private SystemPrinter taking() throws IOException {
        return printer("echo \"$@\" > '" + folder + "/argv'; cat > '" + folder + "/job'");
    }

    @Test
    void gives_the_pdf_on_standard_input_and_names_nobody() throws IOException {
        taking().print(PDF, "office", "Completion report of Siân Pugh");
        assertThat(Files.readAllBytes(folder.resolve("job"))).isEqualTo(PDF);
        assertThat(folder.resolve("argv")).hasContent("-s -t Alongside -d office");
    }

    @Test
    void prints_on_the_default_printer_when_none_is_named() throws IOException {
        taking().print(PDF, "", "");
        assertThat(folder.resolve("argv")).hasContent("-s -t Alongside");
    }

    @Test
    void a_printer_that_is_not_there_is_one_sentence_and_no_job() throws IOException {
        for (var name : new String[] {"nowhere", "-o raw", "-d", "a b", "x\ny"}) {
            assertThatThrownBy(() -> taking().print(PDF, name, ""))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("no printer of that name")
                    .hasMessageContaining("Nothing was printed");
        }
        assertThat(folder.resolve("argv")).doesNotExist();
    }

    @Test
    void no_default_printer_is_said_plainly() throws IOException {
        var lpstat = command("lpstat", "echo 'no system default destination'");
        assertThatThrownBy(() -> new SystemPrinter("lp", lpstat, false).print(PDF, "", ""))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("No default printer");
    }

    @Test
    void a_job_that_is_refused_is_said_plainly_even_when_nothing_was_read() throws IOException {
        var big = new byte[4 << 20];
        assertThatThrownBy(() -> printer("exit 1").print(big, "office", ""))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("did not take the job");
    }

    @Test
    void a_computer_without_printing_is_said_plainly() {
        var absent = folder.resolve("absent").toString();
        assertThatThrownBy(() -> new SystemPrinter(absent, absent, false).print(PDF, "", ""))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("no printing system");
    }
}
