package org.alongside.app.team;

import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.alongside.app.Consultation;
import org.alongside.app.Desk;
import org.alongside.domain.Trouble;
import org.alongside.domain.progress.Origin;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Kind;
import org.alongside.domain.record.PersonRows;
import org.alongside.domain.record.Row;
import org.alongside.domain.record.RowChange;
import org.alongside.domain.team.Held;
import org.alongside.domain.team.Judgement;
import org.alongside.domain.team.ReturnHead;
import org.alongside.domain.team.TeamMember;
import org.alongside.domain.team.TeamRows;
import org.alongside.domain.team.Verdict;

/// A supervisor takes returns in, each whole or not at all.
///
/// What counts is the line in the journal. Before it, the file has been read to its end and lies in `in/`, and its rows
/// are staged in the team's store; after it, the store commits and the older file goes. Wherever the machine stops,
/// [#settle] finds the older return or the new one.
public final class ReceiveReturns {
    private final Desk desk;
    private final TeamKeys keys;
    private final ReturnFiles files;
    private final Inbox inbox;
    private final TeamStore store;

    /// At this desk, into that store.
    public ReceiveReturns(Desk desk, TeamKeys keys, ReturnFiles files, Inbox inbox, TeamStore store) {
        this.desk = desk;
        this.keys = keys;
        this.files = files;
        this.inbox = inbox;
        this.store = store;
    }

    /// What became of one file.
    public sealed interface Outcome {
        /// It is in.
        record Taken(ReturnHead head) implements Outcome {}

        /// It was in already; nothing was changed.
        record Same() implements Outcome {}

        /// It is not in, and nothing of it is.
        ///
        /// @param why continues a sentence that begins with the file's name
        /// @param damaged whether it was right once
        record Refused(String why, boolean damaged) implements Outcome {}
    }

    /// Puts the store right after a stop in the middle, or when it is another or a new one: everything that
    /// counts is in it, and nothing else is but what others put into a shared one.
    ///
    /// @return what was done, a sentence each; none when all was well
    public List<String> settle() {
        var done = new ArrayList<String>();
        var held = new Team(desk).held();
        for (var origin : store.isShared() ? List.<Origin>of() : store.origins()) {
            if (held.stream().noneMatch(one -> one.head().signer().vault().equals(origin.vault()))) {
                store.forget(origin.vault());
            }
        }
        for (var one : held) {
            var number = store.number(one.head().signer().vault());
            if (number.filter(there -> stands(there, one.head().number())).isEmpty()) {
                done.addAll(putIn(one, number.isPresent()));
            }
        }
        inbox.sweep(new Team(desk).names());
        return done;
    }

    private boolean stands(long there, long known) {
        return there == known || (store.isShared() && there > known);
    }

    private List<String> putIn(Held held, boolean another) {
        try {
            var opened = files.open(keys, inbox.file(held.file()), true);
            if (!opened.digest().equals(held.digest())) {
                return List.of(lost(held));
            }
            if (another) {
                store.forget(held.head().signer().vault());
            }
            store.receive(new Whole(opened, () -> {}));
            return List.of();
        } catch (ReturnFiles.Unfit damaged) {
            return List.of(lost(held));
        } catch (Trouble trouble) {
            if (trouble.sort() == Trouble.Sort.FAILED) {
                throw trouble;
            }
            return List.of(lost(held));
        }
    }

    private static String lost(Held held) {
        return "The return number " + held.head().number() + " of "
                + held.head().keeper().practitioner()
                + " can no longer be read in the vault's folder. The others are there. Ask for a new one.";
    }

    /// Takes one file in, or says why not.
    ///
    /// @param restored whether a vault that was put back to an older state is taken
    /// @throws Trouble FAILED when the disk, the vault or the store is in trouble: this file is in or not, and
    ///     [#settle] finds out
    public Outcome receive(Path from, boolean restored) {
        try (var waiting = inbox.take(from)) {
            var opened = files.open(keys, waiting.file(), false);
            return judge(opened, waiting, restored);
        } catch (ReturnFiles.Unfit unfit) {
            return new Outcome.Refused(unfit.why(), unfit.isDamaged());
        } catch (Trouble trouble) {
            if (trouble.sort() == Trouble.Sort.REFUSED) {
                return new Outcome.Refused(trouble.sentence(), false);
            }
            throw trouble;
        }
    }

    private Outcome judge(ReturnFiles.Opened opened, Inbox.Waiting waiting, boolean restored) {
        var head = opened.head();
        var team = new Team(desk);
        var last = team.held().stream()
                .filter(one -> one.head().signer().vault().equals(head.signer().vault()))
                .findFirst();
        var judgement = new Judgement(keys.recipient(), desk.now(), restored);
        return switch (judgement.of(head, opened.digest(), member(team, head), last)) {
            case Verdict.Same() -> isIn(head) ? new Outcome.Same() : take(opened, waiting, last);
            case Verdict.No no -> {
                if (no.contradicts()) {
                    last.ifPresent(this::flag);
                }
                yield new Outcome.Refused(no.why() + ". " + no.nextStep(), false);
            }
            case Verdict.Take() -> take(opened, waiting, last);
        };
    }

    /// A return that counts may have been lost from the folder, as after a restore; then it is taken in again.
    private boolean isIn(ReturnHead head) {
        return store.number(head.signer().vault())
                .filter(number -> stands(number, head.number()))
                .isPresent();
    }

    /// Who was admitted for that vault, or else with that key.
    private static Optional<TeamMember> member(Team team, ReturnHead head) {
        var signer = head.signer();
        return team.members().stream()
                .filter(one -> one.signer().vault().equals(signer.vault()))
                .findFirst()
                .or(() -> team.members().stream()
                        .filter(one -> one.signer().key().equals(signer.key()))
                        .findFirst());
    }

    private void flag(Held last) {
        desk.keeper()
                .keep(new Change(
                        desk.now(),
                        desk.by(),
                        Kind.HOUSEKEEPING,
                        "return.flag",
                        Optional.empty(),
                        "",
                        List.of(new RowChange.Put(
                                TeamRows.of(last.flagged(desk.now().truncatedTo(ChronoUnit.SECONDS)))))));
    }

    private Outcome take(ReturnFiles.Opened opened, Inbox.Waiting waiting, Optional<Held> last) {
        var people = new HashSet<UUID>();
        opened.rows(row -> {
            if (row.table().equals(PersonRows.PERSON)) {
                people.add(row.id());
            }
        });
        var head = opened.head();
        var name = head.signer().vault() + "-" + opened.digest().substring(0, 16) + ".age";
        waiting.keep(name);
        var held = new Held(
                head,
                opened.digest(),
                name,
                waiting.sealed(),
                desk.now().truncatedTo(ChronoUnit.SECONDS),
                Optional.empty());
        if (last.filter(before -> before.head().number() >= head.number()).isPresent()) {
            store.forget(head.signer().vault());
        }
        store.receive(new Whole(files.open(keys, inbox.file(name), false), () -> log(held, people)));
        inbox.sweep(new Team(desk).names());
        return new Outcome.Taken(head);
    }

    /// From here on it counts.
    private void log(Held held, Set<UUID> people) {
        var consultation = new Consultation(desk);
        var reason = "number " + held.head().number();
        var rows = List.<RowChange>of(new RowChange.Put(TeamRows.of(held)));
        var lines =
                new ArrayList<>(List.of(consultation.line(Kind.COLLECTION, "return.receive", people, reason, rows)));
        boolean others = new Team(desk)
                .held().stream()
                        .anyMatch(one -> !one.head().signer().equals(held.head().signer()));
        if (others) {
            lines.add(consultation.line(Kind.COMBINATION, "return.combine", people, "", List.of()));
        }
        desk.keeper().keepAll(lines);
    }

    /// A return on its way into the store, with what is to be done once all its rows are staged.
    private record Whole(ReturnFiles.Opened opened, Runnable then) implements Received {
        @Override
        public Origin origin() {
            return opened.head().origin();
        }

        @Override
        public void rows(Consumer<Row> each) {
            opened.rows(each);
        }

        @Override
        public void staged() {
            then.run();
        }
    }
}
