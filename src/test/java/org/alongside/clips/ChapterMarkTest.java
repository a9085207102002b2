package org.alongside.clips;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChapterMarkTest {
    private static final List<ChapterMark> MARKS =
            List.of(new ChapterMark("a", 0), new ChapterMark("b", 10_000), new ChapterMark("c", 20_000));

    @ParameterizedTest
    @CsvSource({"0,0", "9999,0", "10000,1", "19999,1", "20000,2", "99000,2"})
    void knows_the_chapter_of_a_position(long position, int index) {
        assertThat(ChapterMark.indexAt(MARKS, position)).isEqualTo(index);
    }

    @ParameterizedTest
    @CsvSource({"0,10000", "9999,10000", "10000,20000", "20000,-1"})
    void goes_to_the_next(long position, long target) {
        assertThat(ChapterMark.next(MARKS, position)).isEqualTo(target);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "5000,0", "11000,0", "12500,10000", "21000,10000", "25000,20000"})
    void goes_back_to_the_beginning_of_this_one_or_to_the_one_before(long position, long target) {
        assertThat(ChapterMark.previous(MARKS, position)).isEqualTo(target);
    }

    @Test
    void stays_calm_without_chapters() {
        assertThat(ChapterMark.indexAt(List.of(), 5_000)).isEqualTo(-1);
        assertThat(ChapterMark.next(List.of(), 5_000)).isEqualTo(-1);
        assertThat(ChapterMark.previous(List.of(), 5_000)).isZero();
    }
}
