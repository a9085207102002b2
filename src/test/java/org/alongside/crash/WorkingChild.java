package org.alongside.crash;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.alongside.app.Desk;
import org.alongside.app.ErasePerson;
import org.alongside.app.Ids;
import org.alongside.app.KeepDraft;
import org.alongside.app.KeepPerson;
import org.alongside.app.VaultDoor;
import org.alongside.app.VaultDoor.OpenVault;
import org.alongside.contracts.Sample;
import org.alongside.domain.Decision;
import org.alongside.domain.Passphrase;
import org.alongside.domain.people.ErasureReason;
import org.alongside.domain.people.Person;
import org.alongside.domain.record.Compaction;
import org.alongside.packs.InstalledToolkits;
import org.alongside.store.Doorkeeper;
import org.alongside.vault.Vaults;
import org.alongside.vault.keys.WayIn;

/// A program that opens a vault and does all that is done to one, until it is killed. Before each piece of work but a
/// session it says what it begins; after each it says what is done. A line ends with a full stop: one without was
/// never said.
final class WorkingChild {
    private static final PrintStream SAID = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    /// Each as often as it stands here.
    private static final List<String> EVERYDAY =
            List.of("logging", "logging", "logging", "logging", "logging", "editing", "drafting", "referring");

    private static final List<String> RARE =
            List.of("erasing", "rekeying", "changing", "compacting", "copying", "opening");
    private static final int RARELY = 12;

    private final Path folder;
    private final int life;
    private final Random random;
    private final Sample sample;
    private String words;
    private OpenVault vault;
    private int count;

    private WorkingChild(Path folder, int life, long seed, String words) {
        this.folder = folder;
        this.life = life;
        this.words = words;
        this.random = new Random(seed);
        this.sample = new Sample(seed);
        this.vault = open();
    }

    static VaultDoor door() {
        return new Doorkeeper(Vaults.onThisMachine(() -> Sample.AT), () -> Sample.AT, ZoneOffset.UTC);
    }

    static Passphrase passphrase(String words) {
        return Passphrase.of(words.toCharArray());
    }

    /// The place for copies of the vault in that folder.
    static Path copies(Path folder) {
        return folder.resolveSibling("copies");
    }

    /// The folder of the vault, which life this is, a seed that no life had before, the passphrase, and the work to
    /// begin with.
    public static void main(String[] arguments) {
        var child = new WorkingChild(
                Path.of(arguments[0]), Integer.parseInt(arguments[1]), Long.parseLong(arguments[2]), arguments[3]);
        child.work(arguments[4]);
        while (true) {
            child.work(child.random.nextInt(RARELY) == 0 ? any(RARE, child.random) : any(EVERYDAY, child.random));
        }
    }

    private static <T> T any(List<T> choice, Random random) {
        return choice.get(random.nextInt(choice.size()));
    }

    private static void say(String... said) {
        SAID.println(String.join(" ", said) + " .");
    }

    private OpenVault open() {
        say("opening");
        var opened = door().open(folder, passphrase(words));
        say("open");
        return opened;
    }

    private void work(String what) {
        switch (what) {
            case "editing" -> edit();
            case "drafting" -> draft();
            case "referring" -> refer();
            case "erasing" -> erase();
            case "rekeying" -> rekey();
            case "changing" -> change();
            case "compacting" -> compact();
            case "copying" -> copy();
            case "opening" -> {
                vault.close();
                vault = open();
            }
            default -> log();
        }
    }

    private Desk desk() {
        var clock = InstantSource.fixed(Sample.AT);
        return new Desk(
                "Pat",
                clock,
                ZoneOffset.UTC,
                Ids.secure(clock),
                vault.records(),
                vault.keeper(),
                new InstalledToolkits(Path.of("content")));
    }

    private Person anyone() {
        return any(vault.records().people(), random);
    }

    private void log() {
        var person = anyone();
        var referral = vault.records().casesOf(person.id()).getFirst().referral();
        var session = sample.session(referral, DAY);
        var saved = vault.keeper().keep(Sample.logged(person, session));
        say(
                "logged",
                Long.toString(saved.seq()),
                person.crn().text(),
                session.session().appointment().ref());
    }

    private void edit() {
        var person = anyone();
        var name = "Renamed" + life + "x" + count++;
        say("editing", person.crn().text(), name);
        done(new KeepPerson(desk())
                .edit(new Person(
                        person.id(),
                        person.crn(),
                        person.givenName(),
                        name,
                        person.dateOfBirth(),
                        person.sex(),
                        person.language(),
                        person.supportNeeds())));
        say("edited", person.crn().text(), name);
    }

    private static void done(Decision<?> decision) {
        if (decision instanceof Decision.Refuse<?> no) {
            throw new IllegalStateException(no.reason());
        }
    }

    private void draft() {
        var referral = vault.records().casesOf(anyone().id()).getFirst().referral();
        new KeepDraft(desk()).keep(Optional.of(referral.id()), "session", "typed " + count++);
    }

    private void refer() {
        var person = sample.person(1_000 + life * 300 + count++);
        say("referring", person.crn().text(), person.familyName(), person.id().toString());
        vault.keeper().keep(sample.referred(person, sample.referral(person)));
        say("referred", person.crn().text(), person.familyName(), person.id().toString());
    }

    private void erase() {
        if (vault.records().people().size() < 2) {
            refer();
        }
        var person = anyone();
        say("erasing", person.crn().text());
        done(new ErasePerson(desk()).erase(person, ErasureReason.REQUESTED, true));
        say("erased", person.crn().text());
    }

    private String otherWords() {
        return "other-words-" + life + "-" + count++;
    }

    private void change() {
        var next = otherWords();
        say("changing", next);
        vault.changePassphrase(passphrase(words), passphrase(next));
        words = next;
        say("changed", next);
    }

    private void rekey() {
        var next = otherWords();
        vault.close();
        say("rekeying", next);
        var code = door().rekey(folder, new VaultDoor.Key.Words(passphrase(words)), passphrase(next));
        words = next;
        say("rekeyed", next, code.replaceAll("\\s", ""));
        vault = open();
    }

    /// As is done when a journal has become long enough, which would take too many lives here.
    private void compact() {
        vault.close();
        say("compacting");
        try (var bare = Vaults.onThisMachine(() -> Sample.AT)
                .open(folder, new WayIn.Words(passphrase(words)))
                .orTrouble()
                .vault()) {
            bare.newGeneration(new Compaction());
        }
        say("compacted");
        vault = open();
    }

    private void copy() {
        say("copying");
        var copied = vault.copyTo(copies(folder), Sample.AT.plusSeconds(life * 1_000L + count++), _ -> {});
        say("copied", String.valueOf(copied.folder().getFileName()), words, Long.toString(copied.lastSeq()));
    }
}
