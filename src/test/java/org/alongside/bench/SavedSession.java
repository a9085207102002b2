package org.alongside.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.alongside.app.Desk;
import org.alongside.app.Ids;
import org.alongside.app.KeepPerson;
import org.alongside.app.LogSession;
import org.alongside.app.ReferPerson;
import org.alongside.app.VaultDoor;
import org.alongside.domain.Decision;
import org.alongside.domain.Passphrase;
import org.alongside.domain.people.Person;
import org.alongside.domain.referral.Barrier;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.referral.Referrals;
import org.alongside.domain.referral.Sara;
import org.alongside.domain.session.Drafts;
import org.alongside.domain.session.SessionDraft;
import org.alongside.domain.session.Shown;
import org.alongside.packs.InstalledToolkits;
import org.alongside.store.Doorkeeper;
import org.alongside.vault.Vaults;

/// How long a practitioner waits for "Saved", beside a bare write and fsync of as many bytes, taken in turn.
public final class SavedSession {
    private static final int ROUNDS = 300;
    private static final int WARM_UP = 100;

    /// So that nobody has more than ten sessions.
    private static final int PEOPLE = 40;

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private SavedSession() {}

    /// Measures in the folder given, which must be on the disk to be measured.
    public static void main(String[] arguments) throws IOException {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        var clock = InstantSource.system();
        var door = new Doorkeeper(Vaults.onThisMachine(clock), clock, LONDON);
        var wishes = new VaultDoor.NewVault(VaultDoor.Role.PRACTITIONER, "Bench", "", "", "", true, true);
        try (var passphrase = Passphrase.of("a bench for four words".toCharArray());
                var vault =
                        door.create(folder.resolve("vault"), wishes, passphrase).vault();
                var bare =
                        FileChannel.open(folder.resolve("bare"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            var desk = new Desk(
                    "Bench",
                    clock,
                    LONDON,
                    Ids.secure(clock),
                    vault.records(),
                    vault.keeper(),
                    new InstalledToolkits(Path.of("content")));
            var refs = new ArrayList<String>();
            for (int number = 1; number <= PEOPLE; number++) {
                refs.add(refer(desk, number));
            }
            long before = journalBytes(folder);
            var saved = new long[ROUNDS];
            var written = new long[ROUNDS];
            int frame = 2_000;
            for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                if (round == WARM_UP) {
                    frame = (int) ((journalBytes(folder) - before) / WARM_UP);
                }
                long wait = log(desk, refs.get(round % PEOPLE));
                long plain = write(bare, frame);
                if (round >= WARM_UP) {
                    saved[round - WARM_UP] = wait;
                    written[round - WARM_UP] = plain;
                }
            }
            report(saved, written, frame);
        }
    }

    private static String refer(Desk desk, int number) {
        Person person = Referrals.aPerson(number);
        new KeepPerson(desk).add(person);
        var wish = new ReferPerson.Wish(
                "skills-for-relationships",
                Optional.empty(),
                Optional.empty(),
                desk.today().minusDays(30),
                new Referral.Order(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                new Referral.Risk(Optional.of(Sara.HIGH), Optional.empty(), Optional.empty(), Optional.empty()),
                Set.of(Barrier.DENIAL),
                "");
        if (new ReferPerson(desk).refer(person, wish) instanceof Decision.Keep<Referral> kept) {
            return kept.value().ref();
        }
        throw new IllegalStateException("the bench's referral was refused");
    }

    /// Nanoseconds from the call to its return, the rule, the rows, the journal and the index included.
    private static long log(Desk desk, String ref) {
        var draft = session(desk.today());
        var logSession = new LogSession(desk);
        long start = System.nanoTime();
        var decision = logSession.log(ref, draft);
        long end = System.nanoTime();
        if (decision instanceof Decision.Refuse<LogSession.Logged> no) {
            throw new IllegalStateException("the bench's session was refused: " + no.reason());
        }
        return end - start;
    }

    private static SessionDraft session(LocalDate today) {
        return Drafts.aSession()
                .on(today.toString())
                .noting("Talked about the week, and how the time out went at home. ".repeat(12))
                .using("srt-01", Shown.FULL, new SessionDraft.Said("p1", "To be calm when I get in from work"))
                .using("srt-02", Shown.FULL, new SessionDraft.Said("p1", "Somebody who listens and is listened to"))
                .setting("Notice one good moment", today.plusDays(7).toString())
                .draft();
    }

    private static long write(FileChannel bare, int bytes) throws IOException {
        var buffer = ByteBuffer.allocate(bytes);
        long start = System.nanoTime();
        while (buffer.hasRemaining()) {
            bare.write(buffer);
        }
        bare.force(false);
        return System.nanoTime() - start;
    }

    private static long journalBytes(Path folder) throws IOException {
        try (var files = Files.list(folder.resolve("vault/journal"))) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static void report(long[] saved, long[] written, int frame) {
        var ratios = new double[saved.length];
        for (int round = 0; round < saved.length; round++) {
            ratios[round] = (double) saved[round] / written[round];
        }
        Arrays.sort(saved);
        Arrays.sort(written);
        Arrays.sort(ratios);
        int middle = saved.length / 2;
        System.out.printf(
                "a saved session (%d bytes in the journal): median %.2f ms; bare write and fsync of as many: %.2f ms; "
                        + "ratio of medians %.1f, median of ratios %.1f (aim under 3)%n",
                frame,
                saved[middle] / 1e6,
                written[middle] / 1e6,
                (double) saved[middle] / written[middle],
                ratios[middle]);
    }
}
