package org.alongside.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.alongside.Effort;
import org.alongside.app.VaultDoor.NewVault;
import org.alongside.app.VaultDoor.Role;
import org.alongside.contracts.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A program is killed at any moment, as by a battery that falls out: nothing it had said to be saved is lost, the
/// vault
/// opens, and nothing half-written is in it.
final class KillTest {
    private static final long SEED = 20261122;
    private static final int LONGEST_RUN_MILLIS = 900;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    /// What the children said to be saved, over all their lives.
    private final Set<String> acknowledged = new HashSet<>();

    private long lastSeq;

    @Test
    @Timeout(value = 2, unit = TimeUnit.HOURS)
    void kills_at_any_moment_lose_nothing_acknowledged() throws Exception {
        killed(Effort.of(15, 300, 2_000));
    }

    private void killed(int times) throws IOException, InterruptedException {
        var random = new Random(SEED);
        make();
        for (int round = 0; round < times; round++) {
            lead(round, random);
            check(round);
        }
        assertThat(acknowledged).as("sessions logged in all").hasSizeGreaterThan(times);
    }

    private void make() {
        var practice = new NewVault(Role.PRACTITIONER, "Pat", "", "", "", true, true);
        var sample = new Sample(SEED);
        var person = sample.person(1);
        try (var vault = LoggingChild.door()
                .create(folder.resolve("vault"), practice, LoggingChild.passphrase())
                .vault()) {
            vault.keeper().keep(sample.referred(person, sample.referral(person)));
        }
    }

    /// One life of the child: it is killed some time after its first words, or, now and then, while it opens.
    private void lead(int round, Random random) throws IOException, InterruptedException {
        var child = new ProcessBuilder(command(round))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var said = child.inputReader()) {
            boolean whileOpening = round % 5 == 4;
            if (!whileOpening) {
                assertThat(said.readLine())
                        .as("the vault opens, round " + round)
                        .isEqualTo("open");
            }
            child.waitFor(random.nextInt(LONGEST_RUN_MILLIS), TimeUnit.MILLISECONDS);
            assertThat(child.isAlive()).as("it goes on until it is killed").isTrue();
            child.toHandle().destroyForcibly(); // of the handle: the child's own would close what it said
            child.waitFor();
            collect(said);
        }
    }

    private List<String> command(int round) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), LoggingChild.class.getName()));
        command.addAll(List.of(folder.resolve("vault").toString(), Long.toString(SEED + 1 + round)));
        return command;
    }

    /// A line without its end was never said.
    private void collect(BufferedReader said) {
        var rest = said.lines().collect(Collectors.joining("\n"));
        for (var line : rest.split("\n", -1)) {
            var words = line.split(" ", -1);
            if (words.length == 2 && words[1].length() == 8) {
                acknowledged.add(words[1]);
                lastSeq = Math.max(lastSeq, Long.parseLong(words[0]));
            }
        }
    }

    private void check(int round) {
        try (var vault = LoggingChild.door().open(folder.resolve("vault"), LoggingChild.passphrase())) {
            assertThat(vault.facts().lastSeq()).isGreaterThanOrEqualTo(lastSeq);
            var one = vault.records().cases().getFirst();
            var found = one.sessions().stream()
                    .map(record -> record.session().appointment().ref())
                    .collect(Collectors.toSet());
            assertThat(found).as("after round " + round + " of seed " + SEED).containsAll(acknowledged);
            assertThat(one.sessions()).allSatisfy(record -> {
                assertThat(record.deliveries()).hasSize(2);
                assertThat(record.responses()).hasSize(2);
                assertThat(record.checks()).hasSize(1);
            });
            acknowledged.addAll(found); // what was saved unsaid stays saved
        }
    }
}
