package org.alongside.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.alongside.Effort;
import org.alongside.Figures;
import org.alongside.app.VaultDoor.NewVault;
import org.alongside.app.VaultDoor.Role;
import org.alongside.contracts.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A program is killed at any moment, as by a battery that falls out: nothing it had said to be done is lost, the vault
/// opens with the old words or the new ones, nobody it had said to be erased is left, and nothing is half done.
final class KillTest {
    private static final long SEED = 20261122;
    private static final int LIVES_OF_A_VAULT = 8;
    private static final int AT_ONCE = 2;
    private static final int LONGEST_ANYWHERE_MILLIS = 900;
    private static final int LONGEST_WITHIN_MILLIS = 60;

    /// What is waited for before the killing; with the empty word, only some time after the vault has been opened.
    private static final List<String> MOMENTS =
            List.of("", "opening", "erasing", "", "rekeying", "changing", "", "compacting", "erasing", "", "copying");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final Map<String, Long> counted = new TreeMap<>();

    @Test
    @Timeout(value = 2, unit = TimeUnit.HOURS)
    void kills_at_any_moment_lose_nothing_acknowledged() throws Exception {
        int times = Effort.of(15, 300, 2_000);
        var vaults = new ArrayList<Callable<Boolean>>();
        for (int first = 0; first < times; first += LIVES_OF_A_VAULT) {
            int begin = first;
            int end = Math.min(times, first + LIVES_OF_A_VAULT);
            vaults.add(() -> killed(begin, end));
        }
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var vault : threads.invokeAll(vaults)) {
                assertThat(vault.get()).isTrue();
            }
        }
        var figures = new TreeMap<>(Map.of("lost", 0L, "unopenable", 0L, "half_done", 0L, "kills", (long) times));
        figures.putAll(counted);
        assertThat(figures.get("acknowledged")).as("work said to be done").isGreaterThan(times / 2L);
        Figures.write("kills", figures);
    }

    /// The lives of one vault, each ended by a kill.
    private boolean killed(int first, int end) throws IOException, InterruptedException {
        var random = new Random(SEED + first);
        var vault = folder.resolve("v" + first).resolve("vault");
        var promises = make(vault);
        for (int life = first; life < end; life++) {
            var when = "life " + life + " of seed " + SEED;
            lead(life, vault, promises, random);
            count("killed_while_" + (promises.begun().isEmpty() ? "at_work" : promises.begun()), 1);
            boolean isSettled = promises.begun().isEmpty() || promises.begun().equals("opening");
            if (!isSettled || life % 3 != 0 || life == end - 1) { // else the next child meets it as it was left
                promises.check(when);
            }
        }
        count("acknowledged", promises.acknowledged());
        return true;
    }

    private synchronized void count(String what, long more) {
        counted.merge(what, more, Long::sum);
    }

    private static Promises make(Path vault) throws IOException {
        Files.createDirectories(WorkingChild.copies(vault));
        var practice = new NewVault(Role.PRACTITIONER, "Pat", "", "", "", true, true);
        var sample = new Sample(SEED);
        var person = sample.person(1);
        var words = "four-made-up-words";
        var created = WorkingChild.door().create(vault, practice, WorkingChild.passphrase(words));
        try (var open = created.vault()) {
            open.keeper().keep(sample.referred(person, sample.referral(person)));
        }
        return new Promises(vault, person, words, created.recoveryCode());
    }

    /// One life of the child: it is killed some time after it began what is waited for.
    private void lead(int life, Path vault, Promises promises, Random random) throws IOException, InterruptedException {
        var moment = MOMENTS.get(life % MOMENTS.size());
        var child = new ProcessBuilder(command(life, vault, promises.words(), moment))
                .redirectError(vault.resolveSibling("stderr").toFile())
                .start();
        try (var said = child.inputReader()) {
            await(said, moment.isEmpty() ? "open" : moment, promises, vault);
            int longest = moment.isEmpty() ? LONGEST_ANYWHERE_MILLIS : LONGEST_WITHIN_MILLIS;
            child.waitFor(random.nextInt(longest), TimeUnit.MILLISECONDS);
            assertThat(child.isAlive())
                    .as("it goes on until it is killed, life " + life)
                    .isTrue();
            child.toHandle().destroyForcibly(); // of the handle: the child's own would close what it said
            child.waitFor();
            said.lines().forEach(promises::heard);
        }
    }

    private static void await(BufferedReader said, String word, Promises promises, Path vault) throws IOException {
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            promises.heard(line);
            if (line.startsWith(word + " ")) {
                return;
            }
        }
        throw new AssertionError("it ended by itself: " + Files.readString(vault.resolveSibling("stderr")));
    }

    static List<String> command(int life, Path vault, String words, String moment) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx96m", "-Xshare:auto"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), WorkingChild.class.getName()));
        command.addAll(List.of(vault.toString(), String.valueOf(life % LIVES_OF_A_VAULT)));
        command.addAll(List.of(Long.toString(SEED + 1 + life), words, moment.isEmpty() ? "logging" : moment));
        return command;
    }
}
