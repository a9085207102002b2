package org.alongside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.alongside.packs.InstalledToolkits;
import org.junit.jupiter.api.Test;

final class ExerciseSearchTest {
    private final ExerciseSearch search = ExerciseSearch.over(new InstalledToolkits(Path.of("content")));

    private List<String> ids(String typed) {
        return search.find(typed).stream().map(ExerciseSearch.Hit::id).toList();
    }

    @Test
    void nothing_typed_finds_every_exercise_once() {
        assertThat(ids(" ")).doesNotHaveDuplicates().hasSizeGreaterThan(100);
    }

    @Test
    void every_further_letter_finds_no_more() {
        var typed = "sunderland bus";
        for (int end = 1; end < typed.length(); end++) {
            assertThat(ids(typed.substring(0, end))).containsAll(ids(typed.substring(0, end + 1)));
        }
    }

    @Test
    void looks_through_guidance_and_worksheets_and_puts_titles_first() {
        assertThat(ids("tell you when I can straight unloads")).isEmpty();
        assertThat(ids("nosy question")).contains("srt-01");
        assertThat(ids("SIDE by side").getFirst()).isEqualTo("srt-01");
        assertThat(ids("Ochr yn ochr")).as("in Welsh").contains("srt-01");
        assertThat(ids("xyzzy")).isEmpty();
    }
}
