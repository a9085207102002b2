package org.alongside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SurroundingsTest {
    private static Surroundings on(String system, Map<String, String> environment) {
        var properties = new Properties();
        properties.setProperty("os.name", system);
        properties.setProperty("user.home", "/home/pat");
        return Surroundings.of(environment, properties, "1");
    }

    @ParameterizedTest
    @CsvSource({
        "Linux,/home/pat/.local/share/alongside",
        "Mac OS X,/home/pat/Library/Application Support/Alongside",
        "Windows 11,/home/pat/AppData/Local/Alongside"
    })
    void the_vault_has_a_usual_place_on_each_system(String system, Path place) {
        assertThat(on(system, Map.of()).vault()).isEqualTo(place);
    }

    @Test
    void the_variable_comes_before_the_usual_place_and_a_relative_data_folder_is_not_trusted() {
        assertThat(on("Linux", Map.of("ALONGSIDE_VAULT", "/mnt/stick")).vault()).isEqualTo(Path.of("/mnt/stick"));
        assertThat(on("Linux", Map.of("XDG_DATA_HOME", "/data")).vault()).isEqualTo(Path.of("/data/alongside"));
        assertThat(on("Linux", Map.of("XDG_DATA_HOME", "data")).vault())
                .isEqualTo(Path.of("/home/pat/.local/share/alongside"));
    }

    @Test
    void no_color_is_heard() {
        assertThat(on("Linux", Map.of("NO_COLOR", "1")).colour()).isFalse();
        assertThat(on("Linux", Map.of("NO_COLOR", "")).colour()).isTrue();
    }
}
