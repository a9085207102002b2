package org.alongside.exchange.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alongside.domain.disclosure.Preset;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `datapackage.json` against what the specifications of data packages, tabular resources and table schemas ask.
@NullUnmarked // what the description lacks is what the test is about
final class DescriptionTest {
    private static final Set<String> TYPES = Set.of("string", "integer", "number", "boolean", "date");

    @TempDir
    private Path folder;

    @Test
    void it_is_a_tabular_data_package_and_its_files_are_as_it_says() throws IOException {
        new Site("north", 7, 60).tables(Preset.DEFAULT, folder.resolve("one"));
        var files = Site.bytes(folder.resolve("one"));
        var whole = JsonTree.read(Files.readAllBytes(folder.resolve("one").resolve("datapackage.json")))
                .orElseThrow();
        assertThat(whole.get("profile")).isEqualTo("tabular-data-package");
        assertThat(text(whole, "name")).matches("[a-z0-9._-]+");
        var resources = list(whole, "resources");
        assertThat(resources).hasSize((int)
                files.keySet().stream().filter(name -> name.endsWith(".csv")).count());
        for (var one : resources) {
            var resource = map(one);
            var path = text(resource, "path");
            var bytes = files.get(path);
            assertThat(path).isEqualTo(text(resource, "name") + ".csv");
            assertThat(text(resource, "profile")).isEqualTo("tabular-data-resource");
            assertThat(text(resource, "bytes")).isEqualTo(String.valueOf(bytes.length));
            assertThat(text(resource, "hash")).isEqualTo("sha256:" + Sums.hex(bytes));
            var schema = map(resource.get("schema"));
            assertThat(strings(schema.get("missingValues"))).containsExactly("", "*");
            var fields =
                    list(schema, "fields").stream().map(DescriptionTest::map).toList();
            var names = fields.stream().map(field -> text(field, "name")).toList();
            assertThat(Files.readAllLines(folder.resolve("one").resolve(path)).getFirst())
                    .isEqualTo(String.join(",", names));
            assertThat(names).doesNotHaveDuplicates().containsAll(strings(schema.get("primaryKey")));
            fields.forEach(field -> assertThat(TYPES).contains(text(field, "type")));
            fits(fields, Site.rows(folder.resolve("one").resolve(path)));
        }
    }

    /// Every cell is of its column's type and among its codes.
    private static void fits(List<Map<String, Object>> fields, List<List<String>> rows) {
        for (var row : rows) {
            assertThat(row).hasSameSizeAs(fields);
            for (int at = 0; at < row.size(); at++) {
                var cell = row.get(at);
                var field = fields.get(at);
                if (cell.isEmpty() || cell.equals("*")) {
                    continue;
                }
                switch (text(field, "type")) {
                    case "integer" -> assertThat(cell).matches("-?\\d+");
                    case "number" -> assertThat(cell).matches("-?\\d+(\\.\\d+)?");
                    case "date" -> assertThat(cell).matches("\\d{4}-\\d\\d-\\d\\d");
                    default -> assertThat(cell).isNotBlank();
                }
                if (field.get("constraints") instanceof Map<?, ?> rules && rules.get("enum") instanceof List<?> codes) {
                    assertThat(codes.contains(cell)).as(cell).isTrue();
                }
            }
        }
    }

    @Test
    void the_list_of_sums_names_every_other_file() throws IOException {
        new Site("north", 7, 30).tables(Preset.HES, folder.resolve("one"));
        var files = new TreeMap<>(Site.bytes(folder.resolve("one")));
        var sums = Files.readString(folder.resolve("one").resolve("SHA256SUMS"));
        files.remove("SHA256SUMS");
        assertThat(sums).isEqualTo(Sums.of(files));
        assertThat(Files.readString(folder.resolve("one").resolve("rule.txt"))).contains("Rule \"hes\"");
    }

    private static String text(Map<String, Object> fields, String name) {
        return String.valueOf(fields.get(name));
    }

    private static List<?> list(Map<String, Object> fields, String name) {
        return (List<?>) fields.get(name);
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }

    private static Map<String, Object> map(Object value) {
        var map = new TreeMap<String, Object>();
        ((Map<?, ?>) value).forEach((name, one) -> map.put(String.valueOf(name), one));
        return map;
    }
}
