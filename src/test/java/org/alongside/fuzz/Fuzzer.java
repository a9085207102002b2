package org.alongside.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.alongside.domain.Trouble;

/// Plays cases of one target: each input follows from one seed. A case runs on a thread of its own, so that one without
/// an end is told too.
final class Fuzzer {
    private static final Path FOLDER = Path.of("target", "fuzz");
    private static final int MOST_FINDINGS = 5;
    private static final long MOST_INPUTS_KEPT = 100;
    /// Two targets may run at once in one small heap: one that ran out of memory is tried again while it is alone.
    private static final ReadWriteLock MEMORY = new ReentrantReadWriteLock();

    private final Target target;
    private final long patienceSeconds;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final AtomicLong cases = new AtomicLong();
    private final AtomicLong taken = new AtomicLong();
    private volatile long begunNanos;
    private volatile long seed;
    private volatile boolean running;

    /// @param patienceSeconds how long a case may take
    Fuzzer(Target target, long patienceSeconds) {
        this.target = target;
        this.patienceSeconds = patienceSeconds;
    }

    /// What became of it.
    ///
    /// @param taken cases whose input was taken as a value
    record Tally(long cases, long taken, List<Finding> findings) {}

    /// The examples, then bent ones until the time is over, but at least so many.
    Tally run(long baseSeed, long nanos, long leastCases) {
        long until = System.nanoTime() + nanos;
        return watched(() -> {
            target.examples().forEach(this::example);
            for (long number = 0; number < leastCases || System.nanoTime() < until; number++) {
                play(mixed(baseSeed ^ target.name().hashCode(), number));
                if (findings.size() >= MOST_FINDINGS) {
                    return;
                }
            }
        });
    }

    /// One case again.
    Tally replay(long caseSeed) {
        return watched(() -> play(caseSeed));
    }

    private Tally watched(Runnable work) {
        var worker = Thread.ofPlatform().daemon().name("fuzz " + target.name()).unstarted(() -> {
            work.run();
            running = false;
        });
        running = true;
        begunNanos = System.nanoTime();
        worker.start();
        try {
            while (worker.isAlive()) {
                worker.join(200);
                long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begunNanos);
                if (running && seconds > patienceSeconds) {
                    return hung(worker, seconds);
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        if (running) {
            throw new IllegalStateException("the fuzzer itself broke on seed " + seed);
        }
        return new Tally(cases.get(), taken.get(), List.copyOf(findings));
    }

    private Tally hung(Thread worker, long seconds) {
        var all = new ArrayList<>(findings);
        all.add(Finding.hung(target.name(), seed, seconds, worker.getStackTrace()));
        keep(seed, new Mutations(target, new SplittableRandom(seed)).input());
        return new Tally(cases.get(), taken.get(), all);
    }

    /// An example must be taken as it is.
    private void example(byte[] example) {
        begin(0);
        try {
            target.reading().read(example.clone(), new SplittableRandom(0));
            taken.incrementAndGet();
        } catch (Exception refused) {
            findings.add(Finding.thrown(target.name() + ", an example as it is", 0, refused));
        }
    }

    private void play(long caseSeed) {
        begin(caseSeed);
        try {
            MEMORY.readLock().lock();
            try {
                once(caseSeed);
            } finally {
                MEMORY.readLock().unlock();
            }
        } catch (OutOfMemoryError perhapsTheOthers) {
            alone(caseSeed);
        }
    }

    private void begin(long caseSeed) {
        seed = caseSeed;
        begunNanos = System.nanoTime();
        cases.incrementAndGet();
    }

    private void alone(long caseSeed) {
        MEMORY.writeLock().lock();
        try {
            System.gc();
            begunNanos = System.nanoTime();
            once(caseSeed);
        } catch (OutOfMemoryError ofItsOwn) {
            var input = new Mutations(target, new SplittableRandom(caseSeed)).input();
            found(Finding.thrown(target.name(), caseSeed, ofItsOwn), input);
        } finally {
            MEMORY.writeLock().unlock();
        }
    }

    private void once(long caseSeed) {
        var dice = new SplittableRandom(caseSeed);
        var input = new Mutations(target, dice).input();
        try {
            read(input, dice.split());
        } catch (OutOfMemoryError notYetAFinding) {
            throw notYetAFinding;
        } catch (Throwable thrown) { // whatever it is, it is a finding
            found(Finding.thrown(target.name(), caseSeed, thrown), input);
        }
    }

    private void read(byte[] input, SplittableRandom dice) throws Exception {
        try {
            target.reading().read(input.clone(), dice);
            taken.incrementAndGet();
        } catch (Trouble trouble) {
            check(trouble.sentence(), input);
        } catch (Refusal refusal) {
            check(refusal.sentence(), input);
        }
    }

    private static void check(String sentence, byte[] input) {
        Sentences.fault(sentence, input).ifPresent(fault -> {
            throw new AssertionError(fault);
        });
    }

    private void found(Finding finding, byte[] input) {
        if (seen.add(finding.where())) {
            findings.add(finding);
            keep(finding.seed(), input);
        }
    }

    private void keep(long caseSeed, byte[] input) {
        try {
            Files.createDirectories(FOLDER);
            try (var kept = Files.list(FOLDER)) {
                if (kept.count() < MOST_INPUTS_KEPT) {
                    Files.write(fileOf(target.name(), caseSeed), input);
                }
            }
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    static Path fileOf(String target, long caseSeed) {
        return FOLDER.resolve(target.replaceAll("[^A-Za-z0-9]+", "-") + "-" + Long.toHexString(caseSeed));
    }

    /// SplitMix64's last step, so that neighbours have nothing in common.
    private static long mixed(long base, long number) {
        long z = base + (number + 1) * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
