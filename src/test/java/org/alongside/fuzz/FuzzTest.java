package org.alongside.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.alongside.Effort;
import org.alongside.Figures;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every parser of outside bytes, given what nobody should give it. The seed of each run is printed;
/// `-Dalongside.seed=SEED -Dalongside.fuzz="NAME"` plays one case of one parser again.
@Tag("fuzz")
@Execution(ExecutionMode.CONCURRENT)
final class FuzzTest {
    private static final long PATIENCE_SECONDS = 20;
    private static final int LEAST_CASES = Effort.of(100, 1_000, 1_000);
    private static final int SECONDS_IN_ALL = Effort.of(10, 600, 3_600);
    private static final long USUAL_SEED = 20261122;

    /// The same cases each time, so that nobody's change is held up by luck; the long run looks further every time.
    private static final long BASE_SEED = Effort.of(0, 0, 1) == 1 ? System.nanoTime() : USUAL_SEED;
    private static final ConcurrentHashMap<String, Long> FIGURES = new ConcurrentHashMap<>();

    static List<Target> targets() {
        var wanted = System.getProperty("alongside.fuzz", "");
        return Targets.all().stream()
                .filter(target -> wanted.isEmpty() || target.name().equals(wanted))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("targets")
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void gives_a_value_or_a_clear_refusal(Target target) {
        var replayed = Long.getLong("alongside.seed");
        var fuzzer = new Fuzzer(target, PATIENCE_SECONDS);
        if (replayed != null) {
            assertClean(fuzzer.replay(replayed));
            return;
        }
        long nanos = TimeUnit.SECONDS.toNanos(SECONDS_IN_ALL) / Targets.all().size();
        var tally = fuzzer.run(BASE_SEED, nanos, LEAST_CASES);
        System.out.println("fuzz " + target + ": " + tally.cases() + " cases, " + tally.taken() + " taken");
        FIGURES.put("cases." + target.name().replace(' ', '-').replace(",", ""), tally.cases());
        FIGURES.merge("cases", tally.cases(), Long::sum);
        FIGURES.merge("findings", (long) tally.findings().size(), Long::sum);
        FIGURES.merge("parsers", 1L, Long::sum);
        assertClean(tally);
    }

    private static void assertClean(Fuzzer.Tally tally) {
        assertThat(tally.findings().stream().map(Finding::sentence).collect(Collectors.joining("\n\n")))
                .isEmpty();
    }

    @AfterAll
    static void tell() {
        if (!FIGURES.isEmpty()) {
            Figures.write("fuzz", new TreeMap<>(FIGURES));
        }
    }
}
