package org.alongside.studio.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alongside.studio.timing.Timeline;
import org.junit.jupiter.api.Test;

class ChaptersTest {

    @Test
    void writes_milliseconds_and_escapes_what_means_something() {
        assertThat(Chapters.of("A=B", List.of(new Timeline.Mark(0, 12.3456, "Late; again"))))
                .isEqualTo("""
                        ;FFMETADATA1
                        title=A\\=B
                        [CHAPTER]
                        TIMEBASE=1/1000
                        START=0
                        END=12346
                        title=Late\\; again
                        """);
    }
}
