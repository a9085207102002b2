package org.alongside.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.alongside.Effort;
import org.alongside.Figures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Thousands of lives drawn by chance, in which the power goes, the program dies and the disk fails, also while what
/// the last crash left is being put right. Run one alone with `-Dalongside.seed=N`.
final class SimulatorTest {
    private static final long FIRST_SEED = 1;

    @Test
    @Timeout(value = 6, unit = TimeUnit.HOURS)
    void nothing_acknowledged_is_lost_in_any_life() {
        var only = Optional.ofNullable(System.getProperty("alongside.seed")).map(Long::valueOf);
        var tally = new Tally();
        var seeds = only.map(LongStream::of)
                .orElseGet(() -> LongStream.range(FIRST_SEED, FIRST_SEED + Effort.of(200, 5_000, 50_000)));
        var failed = seeds.parallel()
                .mapToObj(seed -> lived(seed, tally))
                .flatMap(Optional::stream)
                .limit(5)
                .toList();
        assertThat(failed).isEmpty();
        if (only.isEmpty()) {
            tally.add("lost", 0); // or one life would have failed
            tally.add("unopenable", 0);
            Figures.write("simulator", tally.sums());
        }
    }

    /// Lives that once lost something, or said what was not so.
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {113, 156, 355, 537, 757, 985, 1391, 1552, 1601, 1818, 2061})
    void a_life_that_once_went_wrong_goes_right(long seed) {
        assertThat(lived(seed, new Tally(), life -> new RandomLife(life).live()))
                .isEmpty();
    }

    @Test
    @Timeout(value = 6, unit = TimeUnit.HOURS)
    void a_life_of_forty_steps_may_be_cut_short_at_every_write() {
        var tally = new Tally();
        for (long seed = FIRST_SEED; seed < FIRST_SEED + Effort.of(1, 8, 50); seed++) {
            var cut = new AtomicBoolean(true);
            for (int write = 0; cut.get(); write++) {
                int at = write;
                assertThat(lived(seed, tally, life -> cut.set(new RandomLife(life).cutAt(at))))
                        .as("cut at write " + at)
                        .isEmpty();
                tally.count("writes_cut_at");
            }
        }
        tally.add("lost", 0); // or one life would have failed
        Figures.write("simulator-exhaustive", tally.sums());
    }

    private static Optional<String> lived(long seed, Tally tally) {
        return lived(seed, tally, life -> new RandomLife(life).live());
    }

    private static Optional<String> lived(long seed, Tally tally, Consumer<Life> living) {
        var life = new Life(seed, tally);
        try {
            living.accept(life);
            tally.count("seeds");
            return Optional.empty();
        } catch (AssertionError | RuntimeException wrong) {
            var trace = new StringWriter();
            wrong.printStackTrace(new PrintWriter(trace));
            return Optional.of("-Dalongside.seed=" + seed + ": " + wrong.getMessage() + "\n  "
                    + String.join("\n  ", life.story()) + "\n" + trace);
        }
    }
}
