package org.alongside.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.alongside.Effort;
import org.alongside.Figures;
import org.alongside.app.Records;
import org.alongside.app.Records.LogFilter;
import org.alongside.app.VaultDoor.NewVault;
import org.alongside.app.VaultDoor.OpenVault;
import org.alongside.app.VaultDoor.Role;
import org.alongside.contracts.Sample;
import org.alongside.domain.Passphrase;
import org.alongside.vault.Vaults;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever becomes of the index's file, each opening shows exactly what was saved: after a clean close, when a digest
/// of the file is on record, and after a kill, when there is none.
final class IndexDamageTest {
    private static final long SEED = 20261123;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final Doorkeeper door =
            new Doorkeeper(Vaults.onThisMachine(() -> Sample.AT), InstantSource.fixed(Sample.AT), ZoneOffset.UTC);
    private final Sample sample = new Sample(SEED);
    private final Map<String, byte[]> closed = new TreeMap<>();
    private final Map<String, byte[]> killed = new TreeMap<>();
    private byte[] older = new byte[0];
    private byte[] foreign = new byte[0];
    private List<Object> saved = List.of();

    @BeforeEach
    void two_small_vaults() throws IOException {
        make("other", 5).close();
        foreign = Files.readAllBytes(index("other"));
        make("vault", 1).close();
        older = Files.readAllBytes(index("vault"));
        try (var vault = open()) {
            refer(vault, 2);
            refer(vault, 3);
            keepFiles(killed); // as a kill leaves them
            saved = everything(vault.records());
        }
        keepFiles(closed);
        assertThat(killed.keySet()).contains("index/alongside.mv.db");
    }

    @Test
    void a_spoilt_index_never_shows_a_wrong_row() throws IOException {
        var random = new Random(SEED);
        int times = Effort.of(100, 2_000, 20_000);
        var kinds = new TreeMap<String, Long>();
        for (int time = 0; time < times; time++) {
            boolean isClosed = time % 2 == 0;
            layOut(isClosed ? closed : killed);
            var content = Files.readAllBytes(index("vault"));
            var spoiling = Spoiling.values()[random.nextInt(Spoiling.values().length)];
            var spoilt = spoilt(spoiling, content, random);
            Files.write(index("vault"), spoilt);
            try (var vault = open()) {
                assertThat(everything(vault.records()))
                        .as("time %d of seed %d: %s", time, SEED, spoiling)
                        .isEqualTo(saved);
                assertThat(vault.facts().healed().isEmpty())
                        .as("it is told whenever anything was mended")
                        .isEqualTo(isClosed && Arrays.equals(spoilt, content));
            }
            kinds.merge(isClosed ? "index_flips_after_a_clean_close" : "index_flips_after_a_kill", 1L, Long::sum);
        }
        kinds.put("index_flips", (long) times);
        kinds.put("wrong_rows", 0L); // one would have failed this
        Figures.write("index", kinds);
    }

    private enum Spoiling {
        A_BIT,
        BYTES,
        A_BLOCK_OF_ZEROS,
        A_BLOCK_OF_NOISE,
        A_BLOCK_MOVED,
        CUT,
        LENGTHENED,
        OLDER,
        OF_ANOTHER_VAULT
    }

    private byte[] spoilt(Spoiling spoiling, byte[] content, Random random) {
        var changed = content.clone();
        int at = random.nextInt(content.length);
        int length = Math.min(content.length - at, 1 + random.nextInt(4096));
        switch (spoiling) {
            case A_BIT -> changed[at] ^= (byte) (1 << random.nextInt(8));
            case BYTES -> {
                for (int count = random.nextInt(1, 64); count > 0; count--) {
                    changed[random.nextInt(changed.length)] = (byte) random.nextInt();
                }
            }
            case A_BLOCK_OF_ZEROS -> Arrays.fill(changed, at, at + length, (byte) 0);
            case A_BLOCK_OF_NOISE -> {
                var noise = new byte[length];
                random.nextBytes(noise);
                System.arraycopy(noise, 0, changed, at, length);
            }
            case A_BLOCK_MOVED ->
                System.arraycopy(content, random.nextInt(content.length - length + 1), changed, at, length);
            case CUT -> changed = Arrays.copyOf(content, at);
            case LENGTHENED -> changed = Arrays.copyOf(content, content.length + length);
            case OLDER -> changed = older;
            case OF_ANOTHER_VAULT -> changed = foreign;
        }
        return changed;
    }

    private static Passphrase words() {
        return Passphrase.of("four made up words".toCharArray());
    }

    private OpenVault make(String name, int person) {
        var wishes = new NewVault(Role.PRACTITIONER, "Pat", "", "", "", true, true);
        var vault = door.create(folder.resolve(name), wishes, words()).vault();
        refer(vault, person);
        return vault;
    }

    private OpenVault open() {
        return door.open(folder.resolve("vault"), words());
    }

    private void refer(OpenVault vault, int number) {
        var person = sample.person(number);
        var referral = sample.referral(person);
        vault.keeper().keep(sample.referred(person, referral));
        vault.keeper().keep(Sample.logged(person, sample.session(referral, LocalDate.of(2026, 10, 1))));
    }

    /// All that the record holds, old values included.
    private static List<Object> everything(Records records) {
        var all = new ArrayList<Object>();
        all.addAll(records.people());
        all.addAll(records.cases());
        all.addAll(records.drafts());
        for (var line : records.log(LogFilter.ALL)) {
            all.add(line);
            all.add(records.logged(line.seq()));
        }
        return all;
    }

    private Path index(String name) {
        return IndexFile.in(folder.resolve(name)).file();
    }

    private void keepFiles(Map<String, byte[]> kept) throws IOException {
        var vault = folder.resolve("vault");
        try (var files = Files.walk(vault)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                kept.put(vault.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
    }

    private void layOut(Map<String, byte[]> kept) throws IOException {
        var vault = folder.resolve("vault");
        try (var files = Files.walk(vault)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        for (var file : kept.entrySet()) {
            Files.write(vault.resolve(file.getKey()), file.getValue());
        }
    }
}
