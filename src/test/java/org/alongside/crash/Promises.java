package org.alongside.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.app.Records.LogFilter;
import org.alongside.app.VaultDoor;
import org.alongside.app.VaultDoor.OpenVault;
import org.alongside.contracts.Sample;
import org.alongside.domain.Trouble;
import org.alongside.domain.people.Person;
import org.alongside.domain.progress.Case;
import org.alongside.domain.record.Mentions;
import org.alongside.vault.Replayed;
import org.alongside.vault.Vaults;
import org.alongside.vault.keys.WayIn;

/// What a program said to be done, which must hold whenever it is killed; and what it had only begun, which may be done
/// or not, but never half.
final class Promises {
    private final Path folder;
    private final Map<String, Kept> people = new TreeMap<>();
    private final Map<String, Kept> erased = new TreeMap<>();
    private final List<String> shutOut = new ArrayList<>();
    private String words;
    private Optional<String> code;
    private Optional<String> copy = Optional.empty();
    private String copyWords = "";
    private List<String> begun = List.of("");
    private long lastSeq;
    private long acknowledged;

    /// What is held of one person.
    private static final class Kept {
        private final UUID id;
        private String name;
        private final Set<String> sessions = new HashSet<>();

        private Kept(UUID id, String name) {
            this.id = id;
            this.name = name;
        }
    }

    Promises(Path folder, Person first, String words, String code) {
        this.folder = folder;
        this.words = words;
        this.code = Optional.of(code);
        people.put(first.crn().text(), new Kept(first.id(), first.familyName()));
    }

    String words() {
        return words;
    }

    /// How many pieces of work were said to be done.
    long acknowledged() {
        return acknowledged;
    }

    /// What was begun last and not said to be done; empty when nothing was.
    String begun() {
        return begun.getFirst();
    }

    /// Takes note of a line; one without its end was never said.
    void heard(String line) {
        if (!line.endsWith(" .")) {
            return;
        }
        var said = List.of(line.substring(0, line.length() - 2).split(" ", -1));
        boolean isDone = note(said);
        acknowledged += isDone && !said.getFirst().equals("open") ? 1 : 0;
        begun = isDone ? List.of("") : said;
    }

    private boolean note(List<String> said) {
        switch (said.getFirst()) {
            case "logged" -> {
                lastSeq = Long.parseLong(said.get(1));
                person(said.get(2)).sessions.add(said.get(3));
            }
            case "edited" -> person(said.get(1)).name = said.get(2);
            case "referred" -> people.put(said.get(1), new Kept(UUID.fromString(said.get(3)), said.get(2)));
            case "erased" -> gone(said.get(1));
            case "changed" -> shut(said.get(1));
            case "rekeyed" -> {
                shut(said.get(1));
                code = Optional.of(said.get(2));
            }
            case "copied" -> {
                copy = Optional.of(said.get(1));
                copyWords = said.get(2);
            }
            case "open", "compacted" -> {}
            default -> {
                return false;
            }
        }
        return true;
    }

    private Kept person(String crn) {
        return Optional.ofNullable(people.get(crn)).orElseThrow();
    }

    private void gone(String crn) {
        erased.put(crn, person(crn));
        people.remove(crn);
    }

    private void shut(String next) {
        shutOut.add(words);
        words = next;
    }

    /// Opens the vault as its owner would after the crash, and looks whether all that was said holds.
    void check(String when) throws IOException {
        var last = lastSeq;
        try (var vault = opened(when)) {
            assertThat(vault.facts().lastSeq()).as(when).isGreaterThanOrEqualTo(last);
            settle(vault);
            checkPeople(vault, when);
            lastSeq = vault.facts().lastSeq();
        }
        begun = List.of("");
        checkTraces(when);
        checkKeys(when);
    }

    private OpenVault opened(String when) {
        boolean isChanging = begun().equals("changing") || begun().equals("rekeying");
        try {
            return WorkingChild.door().open(folder, WorkingChild.passphrase(words));
        } catch (Trouble trouble) {
            assertThat(isChanging && trouble.sort() == Trouble.Sort.LOCKED)
                    .as(when + ": " + trouble.sentence())
                    .isTrue();
            if (begun().equals("rekeying")) {
                code = Optional.empty(); // it was not told any more
            }
            shut(begun.get(1));
            return WorkingChild.door().open(folder, WorkingChild.passphrase(words));
        }
    }

    /// What had been begun: done, or not.
    private void settle(OpenVault vault) {
        var there = vault.records().people().stream()
                .collect(Collectors.toMap(person -> person.crn().text(), Person::familyName));
        switch (begun()) {
            case "referring" -> {
                if (there.containsKey(begun.get(1))) {
                    people.put(begun.get(1), new Kept(UUID.fromString(begun.get(3)), begun.get(2)));
                }
            }
            case "editing" -> {
                if (begun.get(2).equals(there.get(begun.get(1)))) {
                    person(begun.get(1)).name = begun.get(2);
                }
            }
            case "erasing" -> {
                if (!there.containsKey(begun.get(1))) {
                    gone(begun.get(1));
                }
            }
            default -> {}
        }
    }

    private void checkPeople(OpenVault vault, String when) {
        var there = vault.records().people();
        assertThat(there.stream().collect(Collectors.toMap(one -> one.crn().text(), Person::familyName)))
                .as(when)
                .isEqualTo(people.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().name)));
        var cases = vault.records().cases();
        assertThat(cases).as(when).hasSameSizeAs(there);
        for (var person : there) {
            var kept = person(person.crn().text());
            var one = cases.stream()
                    .filter(each -> each.person().id().equals(person.id()))
                    .findFirst()
                    .orElseThrow();
            checkSessions(one, kept, when);
        }
        for (var gone : erased.values()) {
            var filter = new LogFilter(Optional.of(gone.id), Optional.empty(), Optional.empty(), Optional.empty());
            assertThat(vault.records().log(filter)).as(when).isNotEmpty();
        }
    }

    private static void checkSessions(Case one, Kept kept, String when) {
        var found = one.sessions().stream()
                .map(record -> record.session().appointment().ref())
                .collect(Collectors.toSet());
        assertThat(found).as(when).containsAll(kept.sessions);
        assertThat(one.history()).as(when).hasSize(1);
        assertThat(one.sessions()).as(when).allSatisfy(record -> {
            assertThat(record.deliveries()).hasSize(2);
            assertThat(record.responses()).hasSize(2);
            assertThat(record.checks()).hasSize(1);
        });
        kept.sessions.addAll(found); // what was saved unsaid stays saved
    }

    /// Everything that the key opens, in the journal: nothing of the erased; and no older journal file is left.
    private void checkTraces(String when) throws IOException {
        var vaults = Vaults.onThisMachine(() -> Sample.AT);
        long generation;
        try (var vault =
                vaults.open(folder, WorkingChild.passphrase(words)).orTrouble().vault()) {
            generation = vault.facts().generation();
            var all = Replayed.of(vault);
            var everything = List.of(all.rows, all.past, all.changes).toString();
            for (var gone : erased.entrySet()) {
                var words = new ArrayList<>(gone.getValue().sessions);
                words.add(gone.getKey());
                words.add(gone.getValue().name);
                assertThat(new Mentions(words).in(everything)) // whole words: Family12 is not in Family123
                        .as(when + ": a trace of someone who was erased")
                        .isFalse();
            }
        }
        try (var files = Files.list(folder.resolve("journal"))) {
            assertThat(files.map(file -> String.valueOf(file.getFileName()).substring(0, 6))
                            .distinct())
                    .as(when + ": no older journal file is left") // one that was only begun may lie above
                    .allMatch(name -> Long.parseLong(name) >= generation);
        }
    }

    private void checkKeys(String when) {
        var vaults = Vaults.onThisMachine(() -> Sample.AT);
        for (var old : shutOut) {
            assertThatThrownBy(() -> WorkingChild.door()
                            .open(folder, WorkingChild.passphrase(old))
                            .close())
                    .as(when + ": an old passphrase")
                    .isInstanceOfSatisfying(
                            Trouble.class, trouble -> assertThat(trouble.sort()).isEqualTo(Trouble.Sort.LOCKED));
        }
        shutOut.clear();
        code.ifPresent(printed -> WorkingChild.door()
                .open(folder, new VaultDoor.Key.Code(printed))
                .close());
        copy.ifPresent(name -> assertThat(vaults.verify(
                                WorkingChild.copies(folder).resolve(name),
                                new WayIn.Words(WorkingChild.passphrase(copyWords)))
                        .orElseThrow()
                        .isSound())
                .as(when + ": the last copy")
                .isTrue());
    }
}
