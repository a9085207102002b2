package org.alongside.packs.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Nobody stands for a kind: limits on who is in the stories, and a report of it in `target/spread.txt`.
final class SpreadTest {
    private final Spread spread = Spread.ofStories();

    @Test
    void the_report_can_be_looked_at() throws IOException {
        var file = Path.of("target/spread.txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, spread.report());
        assertThat(file).content().contains("Stories: " + spread.stories());
    }

    @Test
    void no_name_belongs_to_everybody() {
        assertThat(spread.names()).hasSizeGreaterThan(spread.stories() / 2);
        spread.names()
                .forEach((name, stories) ->
                        assertThat(stories.size()).as(name + " " + stories).isLessThanOrEqualTo(most()));
    }

    /// A cast may go on over a few stories.
    private int most() {
        return Math.max(4, spread.stories() / 6);
    }

    @Test
    void people_differ_in_colour_work_and_place() {
        assertThat(spread.skins()).hasSizeGreaterThanOrEqualTo(4);
        int drawn = spread.skins().values().stream().mapToInt(Integer::intValue).sum();
        spread.skins().forEach((skin, count) -> assertThat(count).as(skin).isLessThanOrEqualTo(drawn * 6 / 10));
        assertThat(spread.jobs()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(spread.regionsTold()).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void some_stories_end_well_and_not_all() {
        assertThat(spread.endWell()).isBetween(spread.stories() / 3, spread.stories());
    }
}
