package org.alongside.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.alongside.Effort;
import org.alongside.Figures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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
                .orElseGet(() -> LongStream.range(FIRST_SEED, FIRST_SEED + Effort.of(200, 200, 50_000)));
        var failed = seeds.parallel()
                .mapToObj(seed -> lived(seed, tally))
                .flatMap(Optional::stream)
                .limit(5)
                .toList();
        assertThat(failed).isEmpty();
        if (only.isEmpty()) {
            Figures.write("simulator", tally.sums());
        }
    }

    private static Optional<String> lived(long seed, Tally tally) {
        var life = new Life(seed, tally);
        try {
            new RandomLife(life).live();
            tally.count("seeds");
            return Optional.empty();
        } catch (AssertionError | RuntimeException wrong) {
            var trace = new java.io.StringWriter();
            wrong.printStackTrace(new java.io.PrintWriter(trace));
            return Optional.of("-Dalongside.seed=" + seed + ": " + wrong.getMessage() + "\n  "
                    + String.join("\n  ", life.story()) + "\n" + trace);
        }
    }
}
