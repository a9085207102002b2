package org.alongside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.alongside.Effort;
import org.alongside.Figures;
import org.alongside.app.CaseloadFiles;
import org.alongside.app.ClipCheck;
import org.alongside.app.ClipPlayer;
import org.alongside.app.Printer;
import org.alongside.app.Screens;
import org.alongside.app.VaultDoor.NewVault;
import org.alongside.app.VaultDoor.Role;
import org.alongside.app.Writer;
import org.alongside.app.extract.Packages;
import org.alongside.app.team.ReturnFiles;
import org.alongside.contracts.Sample;
import org.alongside.domain.Passphrase;
import org.alongside.packs.InstalledToolkits;
import org.alongside.store.Doorkeeper;
import org.alongside.vault.Vaults;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Damage, as it is met on the command line: one plain report, its own exit code, and no trace of Java.
final class DamagedVaultTest {
    private static final long SEED = 20261124;
    private static final String WORDS = "four made up words";
    private static final List<List<String>> COMMANDS =
            List.of(List.of("person", "list"), List.of("vault", "verify"), List.of("session", "list"));

    @TempDir
    private Path folder;

    private final Doorkeeper door =
            new Doorkeeper(Vaults.onThisMachine(() -> Sample.AT), () -> Sample.AT, ZoneOffset.UTC);

    @BeforeEach
    void a_vault() throws IOException {
        Files.writeString(folder.resolve("passphrase"), WORDS);
        var sample = new Sample(SEED);
        var person = sample.person(1);
        var wishes = new NewVault(Role.PRACTITIONER, "Pat", "", "", "", true, true);
        try (var passphrase = Passphrase.of(WORDS.toCharArray());
                var vault = door.create(vault(), wishes, passphrase).vault()) {
            vault.keeper().keep(sample.referred(person, sample.referral(person)));
        }
    }

    private Path vault() {
        return folder.resolve("vault");
    }

    @Test
    void each_damage_is_one_plain_report_and_exit_code_five() throws IOException {
        var random = new Random(SEED);
        int times = Effort.of(30, 300, 3_000);
        var journal = vault().resolve("journal").resolve("000001-000001.aj");
        var whole = Map.of(
                journal,
                Files.readAllBytes(journal),
                vault().resolve("vault.key"),
                Files.readAllBytes(vault().resolve("vault.key")),
                vault().resolve("vault.key.bak"),
                Files.readAllBytes(vault().resolve("vault.key.bak")));
        for (int time = 0; time < times; time++) {
            boolean isJournal = random.nextBoolean();
            int at = random.nextInt(bytes(whole, isJournal ? journal : vault().resolve("vault.key")).length);
            boolean isCut = random.nextInt(4) == 0;
            for (var file : whole.entrySet()) {
                boolean isHit = file.getKey().equals(journal) == isJournal;
                var content = file.getValue().clone();
                if (isHit && isCut) {
                    content = Arrays.copyOf(content, at);
                } else if (isHit) {
                    content[at] ^= (byte) (1 << random.nextInt(8));
                }
                Files.write(file.getKey(), content);
            }
            var when = "time %d of seed %d, byte %d".formatted(time, SEED, at);
            assertThatReported(when, COMMANDS.get(time % COMMANDS.size()));
        }
        for (var file : whole.entrySet()) {
            Files.write(file.getKey(), file.getValue());
        }
        try (var passphrase = Passphrase.of(WORDS.toCharArray());
                var again = door.open(vault(), passphrase)) {
            assertThat(again.records().people()).hasSize(1); // no command had done more harm
        }
        Figures.write(
                "damage_reports",
                new TreeMap<>(Map.of(
                        "damages_met_by_commands", (long) times, "exit_code_other_than_5", 0L, "stack_traces", 0L)));
    }

    private static byte[] bytes(Map<Path, byte[]> whole, Path file) {
        return Optional.ofNullable(whole.get(file)).orElseThrow();
    }

    private void assertThatReported(String when, List<String> command) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit = run(out, err, command);
        var said = out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
        assertThat(exit).as(when + ": " + said).isEqualTo(Exit.DAMAGED);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .as(when + ": " + said)
                .hasSize(1);
        assertThat(said)
                .as(when)
                .containsAnyOf("damaged", "ends at change", "cannot be read", "belongs to another vault")
                .doesNotContain("Exception", "\tat ", "fault", "Given1", "Family1");
    }

    private int run(ByteArrayOutputStream out, ByteArrayOutputStream err, List<String> command) {
        var rooms = new Rooms(
                () -> door,
                () -> new InstalledToolkits(Path.of("content")),
                closed(Writer.class),
                closed(Printer.class),
                closed(ClipPlayer.class),
                closed(ClipCheck.class),
                closed(CaseloadFiles.class),
                closed(ReturnFiles.class),
                closed(Packages.class),
                closed(Screens.class),
                () -> Sample.AT,
                ZoneOffset.UTC);
        var streams = new Streams(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Optional.empty());
        var words = new String[command.size() + 2];
        command.toArray(words);
        words[command.size()] = "--passphrase-file";
        words[command.size() + 1] = folder.resolve("passphrase").toString();
        return new Cli(rooms, new Surroundings(vault(), false, "0.0-test")).run(streams, words);
    }

    private static <T> Supplier<T> closed(Class<T> room) {
        return () -> {
            throw new AssertionError(room + " was not asked for");
        };
    }
}
