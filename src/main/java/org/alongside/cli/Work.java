package org.alongside.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.alongside.app.Caseloads;
import org.alongside.app.Desk;
import org.alongside.app.Find;
import org.alongside.app.Guesses;
import org.alongside.app.Ids;
import org.alongside.app.Report;
import org.alongside.app.Settings;
import org.alongside.app.Toolkits;
import org.alongside.app.VaultDoor;
import org.alongside.app.VaultDoor.OpenVault;
import org.alongside.app.VaultDoor.Role;
import org.alongside.app.WholeFile;
import org.alongside.app.Writer;
import org.alongside.app.print.Paperwork.Went;
import org.alongside.app.print.ReportCopy;
import org.alongside.app.team.TeamCaseloads;
import org.alongside.domain.Decision;
import org.alongside.domain.Passphrase;
import org.alongside.domain.Trouble;
import org.alongside.domain.people.Crn;
import org.alongside.domain.people.Person;
import org.alongside.domain.progress.Case;
import org.jspecify.annotations.Nullable;

/// What every command works with: the rooms, the streams, the options given to all, and a desk when the vault is open.
final class Work {
    private static final Map<String, String> LABELS = Map.of(
            "crn", "CRN",
            "reason", "The reason",
            "release", "--release",
            "held_on", "The session's date",
            "due_on", "The task's due date",
            "referral_ref", "The referral",
            "session_ref", "The session");

    final Rooms rooms;
    final Streams streams;
    final Globals globals;
    final Surroundings surroundings;
    final Passphrases passphrases;
    private @Nullable Toolkits toolkits;

    Work(Rooms rooms, Streams streams, Globals globals, Surroundings surroundings) {
        this.rooms = rooms;
        this.streams = streams;
        this.globals = globals;
        this.surroundings = surroundings;
        this.passphrases = new Passphrases(streams, globals);
    }

    /// The toolkits that this vault's owner works with.
    Toolkits toolkits() {
        var known = toolkits;
        if (known == null) {
            known = rooms.toolkits().get().installedBeside(vault());
            toolkits = known;
        }
        return known;
    }

    Path vault() {
        return globals.vault == null ? surroundings.vault() : globals.vault;
    }

    /// The clock of this run: the machine's, or one that stands at this time of the day given.
    InstantSource clock() {
        LocalDate today = globals.today;
        if (today == null) {
            return rooms.clock();
        }
        var time =
                LocalDateTime.ofInstant(rooms.clock().instant(), rooms.zone()).toLocalTime();
        return InstantSource.fixed(ZonedDateTime.of(today, time, rooms.zone()).toInstant());
    }

    /// The door of a vault that is there.
    VaultDoor door() {
        var door = rooms.door().get();
        if (!door.exists(vault())) {
            throw new Trouble(
                    Trouble.Sort.NOT_FOUND,
                    "There is no vault in that folder. Nothing was changed. Name another with --vault, or make one with"
                            + " alongside vault init.");
        }
        return door;
    }

    /// Opens the vault, does the work and locks it again, whatever happens.
    <T> T atDesk(Function<Desk, T> work) {
        return atOpen((desk, _) -> work.apply(desk));
    }

    /// As [#atDesk], for work with the vault itself.
    <T> T atOpen(BiFunction<Desk, OpenVault, T> work) {
        var door = door();
        try (var open = unlocking("Passphrase: ", passphrase -> door.open(vault(), passphrase))) {
            open.facts().healed().forEach(streams::say);
            return work.apply(desk(open), open);
        }
    }

    /// Does what needs the passphrase and no more. A wrong one that was typed at a prompt may be typed again, after a
    /// wait.
    <T> T unlocking(String prompt, Function<Passphrase, T> open) {
        var guesses = Guesses.NONE;
        while (true) {
            try (var passphrase = passphrases.ask(prompt)) {
                return open.apply(passphrase);
            } catch (Trouble trouble) {
                if (globals.passphraseFile != null || !isGuess(trouble)) {
                    throw trouble;
                }
                guesses = guesses.oneMore();
                if (guesses.isOver()) {
                    throw new Trouble(
                            Trouble.Sort.LOCKED,
                            "That was the tenth guess. Nothing was changed. Come back with the right passphrase, or with"
                                    + " the recovery code.",
                            trouble);
                }
                streams.complain(trouble.sentence() + " Guess " + guesses.wrong() + " of " + Guesses.MOST
                        + "; the next one is taken in " + guesses.pause().toSeconds() + " s.");
                streams.pause(guesses.pause());
            }
        }
    }

    /// A vault that is open in another window is locked too, but that is no wrong guess.
    private boolean isGuess(Trouble trouble) {
        var door = rooms.door().get();
        return trouble.sort() == Trouble.Sort.LOCKED
                && !(door.exists(vault()) && door.look(vault()).inUse());
    }

    Desk desk(OpenVault open) {
        var clock = clock();
        var by = new Settings(open.records()).get(Settings.BY);
        return new Desk(
                by.isBlank() ? "practitioner" : by,
                clock,
                rooms.zone(),
                Ids.secure(clock),
                open.records(),
                open.keeper(),
                toolkits());
    }

    /// Where reports of this vault read their cases.
    Caseloads caseloads(Desk desk, OpenVault open) {
        return caseloads(desk, open, new StoreOption());
    }

    /// Where reports of this vault read their cases: its own, and after them, in a supervisor's vault, the team's. The
    /// team's store is put right first, as it may be new, or another than before.
    Caseloads caseloads(Desk desk, OpenVault open, StoreOption option) {
        if (open.facts().role() != Role.SUPERVISOR && option.isGiven()) {
            throw new Trouble(
                    Trouble.Sort.REFUSED,
                    "Only a supervisor's vault has a team's store. Nothing was counted. Leave --store out.");
        }
        var opened = TeamCaseloads.open(desk, open, rooms.returns().get(), vault(), option.place(this, desk));
        opened.done().forEach(streams::complain);
        return opened.caseloads();
    }

    /// What was decided, or the refusal as trouble.
    <T> T kept(Decision<T> decision) {
        return switch (decision) {
            case Decision.Keep<T> yes -> yes.value();
            case Decision.Refuse<T> no ->
                throw new Trouble(Trouble.Sort.REFUSED, no.sentence(label(no.field())) + " Nothing was saved.");
        };
    }

    private static String label(String field) {
        var words = field.replace('_', ' ');
        return LABELS.getOrDefault(field, Character.toUpperCase(words.charAt(0)) + words.substring(1));
    }

    static Person person(Desk desk, Crn crn) {
        return new Find(desk).person(crn).orElseThrow(() -> missing("person of that CRN", "person list"));
    }

    static Case caseOf(Desk desk, String ref) {
        return new Find(desk).caseOf(ref).orElseThrow(() -> missing("referral of that reference", "referral list"));
    }

    static Find.Held session(Desk desk, String ref) {
        return new Find(desk).session(ref).orElseThrow(() -> missing("session of that reference", "session list"));
    }

    static Trouble missing(String what, String list) {
        return new Trouble(
                Trouble.Sort.NOT_FOUND,
                "There is no " + what + " in this vault. Nothing was changed. alongside " + list
                        + " shows what there is.");
    }

    /// Puts out what holds personal data; a copy in a file is a disclosure and logged as one first.
    void put(Desk desk, Report report, Output output) {
        var went = output.isFile() ? Went.FILE : Went.SCREEN;
        var copy = new ReportCopy(desk, rooms.writer().get());
        deliver(copy.handedOut(report, output.chosen(), went), output);
        report.warnings().stream()
                .filter(warning -> output.chosen() == Writer.Format.CSV)
                .forEach(streams::say);
    }

    /// Puts out what holds none.
    void put(Report report, Output output) {
        deliver(rooms.writer().get().write(report, output.chosen(), "", ""), output);
    }

    /// The exit code of a list: a search that finds nothing says so.
    int found(Report list, boolean isSearch) {
        if (isSearch && list.rows().cells().isEmpty()) {
            streams.say("Nothing matches.");
            return Exit.NOTHING_FOUND;
        }
        return Exit.DONE;
    }

    void deliver(byte[] bytes, Output output) {
        if (output.isFile()) {
            write(String.valueOf(output.file), bytes);
            streams.say("Written.");
            return;
        }
        streams.result(bytes);
    }

    /// Writes a file whole or not at all, for its owner only.
    static void write(String name, byte[] bytes) {
        try {
            WholeFile.write(Path.of(name), bytes);
        } catch (InvalidPathException unfit) {
            throw new Trouble(
                    Trouble.Sort.REFUSED,
                    "That is no name for a file. Nothing was written. Choose another with -o.",
                    unfit);
        }
    }
}
