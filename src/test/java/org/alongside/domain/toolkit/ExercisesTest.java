package org.alongside.domain.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ExercisesTest {
    private static Exercises many(int number, List<String> read) {
        var ids = IntStream.range(0, number).mapToObj("e-%d"::formatted).toList();
        return Exercises.whenAsked(ids, List.of("old-1"), id -> {
            read.add(id);
            return Exercise.unreadable(id, "", "Made up.");
        });
    }

    @Test
    void a_toolkit_of_usual_size_is_read_once() {
        var read = new ArrayList<String>();
        var exercises = many(100, read);
        exercises.forEach(one -> assertThat(one.id()).startsWith("e-"));
        exercises.forEach(one -> assertThat(exercises.find(one.id())).contains(one));
        assertThat(read).hasSize(100).doesNotHaveDuplicates();
    }

    @Test
    void of_a_very_large_one_the_latest_stay_and_earlier_ones_are_read_anew() {
        var read = new ArrayList<String>();
        var exercises = many(1_000, read);
        exercises.forEach(_ -> {});
        read.clear();
        assertThat(exercises.getLast().id()).isEqualTo("e-999");
        assertThat(exercises.find("e-900")).isPresent();
        assertThat(read).isEmpty();
        assertThat(exercises.getFirst().id()).isEqualTo("e-0");
        assertThat(read).containsExactly("e-0");
    }

    @Test
    void one_of_a_former_version_is_found_and_in_no_list() {
        var exercises = many(3, new ArrayList<>());
        assertThat(exercises.find("old-1")).isPresent();
        assertThat(exercises.ids()).doesNotContain("old-1");
        assertThat(exercises.find("other")).isEmpty();
    }
}
