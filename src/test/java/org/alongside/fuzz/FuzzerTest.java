package org.alongside.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.alongside.domain.Trouble;
import org.alongside.fuzz.Target.Reading;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/// The fuzzer finds the flaws it is there for, planted one by one, and plays them again.
@Tag("fuzz")
@Isolated
final class FuzzerTest {
    private static final byte[] EXAMPLE =
            ByteBuffer.allocate(12).putInt(8).putLong(7).array();
    private static final int CASES = 20_000;
    private static final int STEP = 50;
    private static final long PATIENCE_SECONDS = 20;

    private static Target planted(Reading flawed) {
        return Target.ofBytes("planted", FuzzerTest.class, List.of(EXAMPLE), flawed);
    }

    /// What every planted parser does right.
    private static ByteBuffer begun(byte[] input) throws Refusal {
        if (input.length < EXAMPLE.length) {
            throw new Refusal("It ends too early.");
        }
        return ByteBuffer.wrap(input);
    }

    private static Finding found(Reading flawed) {
        var finding = IntStream.range(0, CASES / STEP)
                .mapToObj(step -> new Fuzzer(planted(flawed), PATIENCE_SECONDS).run(step, 0, STEP))
                .flatMap(tally -> tally.findings().stream())
                .findFirst()
                .orElseThrow();
        assertThat(finding.seed()).isNotZero();
        assertThat(finding.sentence()).contains("-Dalongside.seed=" + finding.seed());
        return finding;
    }

    private static void comesAgain(Reading flawed, Finding finding) {
        assertThat(new Fuzzer(planted(flawed), PATIENCE_SECONDS)
                        .replay(finding.seed())
                        .findings())
                .extracting(Finding::where)
                .containsExactly(finding.where());
    }

    @Test
    void nothing_is_found_where_nothing_is_wrong() {
        var tally = new Fuzzer(planted((input, _) -> begun(input)), PATIENCE_SECONDS).run(7, 0, CASES);
        assertThat(tally.findings()).isEmpty();
        assertThat(tally.cases()).isEqualTo(CASES + 1);
        assertThat(tally.taken()).isBetween(1L, tally.cases() - 1);
    }

    @Test
    void a_length_that_is_believed_is_found_by_what_it_takes() {
        Reading flawed = (input, _) -> {
            int length = begun(input).getInt();
            if (length >= 0) {
                begun(new byte[Math.max(12, length)]);
            }
        };
        var finding = found(flawed);
        assertThat(finding.what()).startsWith("java.lang.OutOfMemoryError");
        comesAgain(flawed, finding);
    }

    @Test
    void a_length_that_is_believed_is_found_by_where_it_leads() {
        Reading flawed = (input, _) -> {
            var in = begun(input);
            in.position(in.getInt() & 0xFF);
        };
        var finding = found(flawed);
        assertThat(finding.what()).startsWith("java.lang.IllegalArgumentException");
        comesAgain(flawed, finding);
    }

    @Test
    void a_parser_that_never_ends_is_found() {
        var over = new AtomicBoolean();
        var tally = new Fuzzer(
                        planted((input, _) -> {
                            while (begun(input).getLong(4) == 0 && !over.get()) {
                                LockSupport.parkNanos(1_000_000);
                            }
                        }),
                        1)
                .run(7, 0, 1_000_000);
        over.set(true);
        assertThat(tally.findings()).extracting(Finding::where).containsExactly("hung");
        assertThat(tally.findings().getFirst().what()).contains("FuzzerTest");
    }

    @Test
    void a_parser_without_a_bottom_is_found() {
        var finding = found((input, _) -> deep(begun(input).getInt()));
        assertThat(finding.what()).startsWith("java.lang.StackOverflowError");
    }

    private static int deep(int levels) {
        return levels <= 0 ? 0 : 1 + deep(levels - 1);
    }

    @Test
    void nothing_where_something_was_taken_for_granted_is_found() {
        Reading flawed = (input, _) -> {
            var found = begun(input).getInt() == 8 ? "eight" : System.getProperty("no.such.property");
            assertThat(found.length()).isPositive();
        };
        var finding = found(flawed);
        assertThat(finding.what()).startsWith("java.lang.NullPointerException");
        comesAgain(flawed, finding);
    }

    @Test
    void a_value_that_is_not_what_was_written_is_found() {
        var finding =
                found((input, _) -> assertThat(begun(input).getLong(4) & 0xFF).isEqualTo(7));
        assertThat(finding.what()).startsWith("org.opentest4j.AssertionFailedError");
    }

    @Test
    void a_refusal_that_tells_too_much_is_found() {
        assertThat(found((input, _) -> {
                            begun(input);
                            if (input.length > 200) {
                                throw new Refusal("Not so: " + new String(input, StandardCharsets.ISO_8859_1));
                            }
                        })
                        .what())
                .contains("a refusal");
        assertThat(found((input, _) -> {
                            if (begun(input).get(3) != 8) {
                                throw new Trouble(Trouble.Sort.FAILED, "java.io.IOException: at org.alongside.X");
                            }
                        })
                        .what())
                .contains("no person can read");
    }

    @Test
    void an_example_that_is_refused_is_found() {
        var tally = new Fuzzer(
                        planted((_, _) -> {
                            throw new Refusal("Never.");
                        }),
                        PATIENCE_SECONDS)
                .run(7, 0, 10);
        assertThat(tally.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence()).contains("an example as it is"));
    }

    @Test
    void the_input_of_a_finding_is_kept() throws Exception {
        Reading flawed = (input, _) -> assertThat(begun(input).get(3)).isEqualTo((byte) 8);
        var finding = found(flawed);
        var kept = Files.readAllBytes(Fuzzer.fileOf("planted", finding.seed()));
        assertThat(kept).isEqualTo(new Mutations(planted(flawed), new SplittableRandom(finding.seed())).input());
    }
}
