package org.alongside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.app.ExerciseSearch.Among;
import org.alongside.app.ExerciseSearch.Hit;
import org.alongside.packs.InstalledToolkits;
import org.junit.jupiter.api.Test;

final class LibraryTest {
    private static final Toolkits TOOLKITS = new InstalledToolkits(Path.of("content"));
    private static final ExerciseSearch SEARCH = new Library(TOOLKITS).whole();

    @Test
    void is_read_a_little_at_a_time_and_searched_once_all_is_read() {
        var library = new Library(TOOLKITS);
        var percents = new ArrayList<Integer>();
        while (library.search().isEmpty()) {
            percents.add(library.readOn());
        }
        assertThat(percents).isSorted().hasSizeGreaterThan(3).endsWith(100).doesNotHaveDuplicates();
        assertThat(library.readOn()).isEqualTo(100);
        assertThat(library.search().orElseThrow().size()).isEqualTo(SEARCH.size());
    }

    @Test
    void is_narrowed_by_need_length_and_what_is_done() {
        var all = SEARCH.find("anger");
        assertThat(all).isNotEmpty();
        assertThat(SEARCH.find(
                        "anger", new Among(Optional.empty(), Optional.of("JEALOUSY"), Optional.empty(), Set.of())))
                .isNotEmpty()
                .allMatch(hit -> String.join(" ", hit.needs()).contains("jealousy"));
        assertThat(SEARCH.find("anger", new Among(Optional.empty(), Optional.empty(), Optional.of(30), Set.of())))
                .isNotEmpty()
                .hasSizeLessThan(all.size())
                .allMatch(hit -> hit.minutes() <= 30);
        var done = all.getFirst().id();
        assertThat(ids(SEARCH.find(
                        "anger", new Among(Optional.empty(), Optional.empty(), Optional.empty(), Set.of(done)))))
                .doesNotContain(done)
                .hasSize(all.size() - 1);
    }

    @Test
    void a_toolkit_that_takes_its_exercises_from_another_is_searched_too() {
        var spectrum = TOOLKITS.find("spectrum");
        assertThat(spectrum).isPresent();
        var among = new Among(spectrum, Optional.empty(), Optional.empty(), Set.of());
        assertThat(ids(SEARCH.find("side by side", among))).contains("srt-01");
        assertThat(ids(SEARCH.find("", among)))
                .containsExactlyInAnyOrderElementsOf(spectrum.get().exerciseIds());
    }

    @Test
    void the_line_that_matched_is_told_from_shortly_before_the_word() {
        assertThat(line("nosy")).containsIgnoringCase("nosy");
        assertThat(line("nosy ques")).containsIgnoringCase("question");
        for (var typed : List.of("separat", "ochr", "helpline", "sleep")) {
            assertThat(line(typed))
                    .satisfies(line ->
                            assertThat(ExerciseText.plain(line).indexOf(typed)).isBetween(0, 60));
        }
    }

    @Test
    void where_only_the_title_holds_the_word_the_learning_outcome_is_told() {
        var found = SEARCH.find("srt-01").getFirst().found().orElseThrow();
        assertThat(MatchedLine.of(found, "zzz")).isEqualTo(found.exercise().learningOutcome());
    }

    private static String line(String typed) {
        return MatchedLine.of(SEARCH.find(typed).getFirst().found().orElseThrow(), typed);
    }

    private static List<String> ids(List<Hit> hits) {
        return hits.stream().map(Hit::id).toList();
    }
}
