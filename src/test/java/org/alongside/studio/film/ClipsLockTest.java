package org.alongside.studio.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClipsLockTest {

    @Test
    void remembers_from_what_each_clip_was_made(@TempDir Path folder) throws IOException {
        var mark = ClipsLock.mark("story", "renderer 1");
        ClipsLock.of(folder).put("srt-02", mark);
        ClipsLock.of(folder).put("srt-01", mark);

        var again = ClipsLock.of(folder);

        assertThat(again.holds("srt-01", mark)).isTrue();
        assertThat(again.holds("srt-01", ClipsLock.mark("story, changed", "renderer 1")))
                .isFalse();
        assertThat(again.holds("srt-01", ClipsLock.mark("story", "renderer 2"))).isFalse();
        assertThat(again.holds("srt-03", mark)).isFalse();
        assertThat(Files.readAllLines(folder.resolve("clips.lock")))
                .containsExactly("srt-01 " + mark, "srt-02 " + mark);
    }
}
