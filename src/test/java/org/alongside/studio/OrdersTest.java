package org.alongside.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.alongside.studio.story.Boards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrdersTest {

    @Test
    void a_name_selects_every_clip_that_begins_so() {
        var orders = Orders.of(List.of("srt-01", "--all")).orElseThrow();

        assertThat(orders.wants("srt-01.male-victims")).isTrue();
        assertThat(orders.wants("srt-02.male-victims")).isFalse();
        assertThat(orders.all()).isTrue();
    }

    @Test
    void words_that_make_no_sense_are_refused() {
        assertThat(Orders.of(List.of("--quickly"))).isEmpty();
        assertThat(Orders.of(List.of("--frames"))).isEmpty();
    }

    @Test
    void checking_names_file_and_line_and_fails(@TempDir Path content) throws IOException {
        Files.writeString(content.resolve("sample.storyboard.md"), Boards.withBeats("- dean (glum): Yes."));
        var said = new ByteArrayOutputStream();

        int status = new RenderClips(
                        Orders.of(List.of("--check")).orElseThrow(),
                        content,
                        new PrintStream(said, true, StandardCharsets.UTF_8))
                .run();

        assertThat(status).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("sample.storyboard.md:14: ")
                .contains("'glum'");
    }
}
