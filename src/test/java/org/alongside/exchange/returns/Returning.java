package org.alongside.exchange.returns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.app.Desk;
import org.alongside.app.Keeper;
import org.alongside.app.RecordInMemory;
import org.alongside.app.Settings;
import org.alongside.app.team.MakeReturn;
import org.alongside.app.team.ReceiveReturns;
import org.alongside.app.team.Team;
import org.alongside.app.team.TeamInMemory;
import org.alongside.app.team.TeamStore;
import org.alongside.contracts.KeysInMemory;
import org.alongside.contracts.Sample;
import org.alongside.domain.Decision;
import org.alongside.domain.people.Person;
import org.alongside.packs.InstalledToolkits;
import org.alongside.vault.disk.MemoryDisk;

/// A team that sends returns: everything real but the journals and the store, which live in memory, and the disk.
public final class Returning {
    static final Path TEAM = Path.of("/team");
    static final Path OUT = Path.of("/out");

    final MemoryDisk disk = new MemoryDisk();
    final SealedReturns files = new SealedReturns(disk);
    final KeysInMemory teamKeys = KeysInMemory.of(new UUID(9, 9));
    final RecordInMemory ledger = new RecordInMemory();
    final Desk supervisor = desk(ledger, "2026-11-22");
    final TeamInMemory store = new TeamInMemory();
    private final Map<String, Practitioner> practitioners = new HashMap<>();

    Returning() {
        try {
            disk.makePrivateFolder(OUT);
            disk.makePrivateFolder(TEAM);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static Desk desk(RecordInMemory record, String day) {
        return record.desk(day, new InstalledToolkits(Path.of("content")));
    }

    /// A practitioner with a vault, who is in the team.
    final class Practitioner {
        final RecordInMemory record = new RecordInMemory();
        final KeysInMemory keys;
        final Desk desk = desk(record, "2026-11-20");
        final Sample sample;
        int number;

        Practitioner(String name, UUID vault) {
            keys = KeysInMemory.of(vault);
            sample = new Sample(vault.getLeastSignificantBits());
            record.keep(sample.setting(Settings.BY, name));
            record.keep(sample.setting(Settings.TEAM, "North 2"));
            new Team(desk).join(teamKeys.recipient());
        }

        Person adds(int crn) {
            var person = sample.person(crn);
            var referral = sample.referral(person);
            record.keep(sample.referred(person, referral));
            var session = sample.session(referral, LocalDate.of(2026, 11, 2));
            record.keep(Sample.logged(person, session));
            record.keep(Sample.put(
                    person, org.alongside.domain.record.SessionRows.of(sample.task(referral, session.session()))));
            return person;
        }

        Path sends() {
            return sends(true);
        }

        Path sends(boolean freeText) {
            var made = new MakeReturn(desk, keys, files, record.changes().size())
                    .make(freeText, name -> OUT.resolve(++number + "-" + name));
            return ((Decision.Keep<MakeReturn.Made>) made).value().file();
        }

        byte[] sealed() {
            return disk.get(sends());
        }
    }

    Practitioner practitioner(String name) {
        return practitioners.computeIfAbsent(name, known -> {
            var one = new Practitioner(name, new UUID(7, known.hashCode()));
            admit(one, name);
            return one;
        });
    }

    void admit(Practitioner one, String name) {
        if (!(new Team(supervisor).admit(one.keys.signer(), name) instanceof Decision.Keep)) {
            throw new AssertionError("not admitted");
        }
    }

    ReceiveReturns receiving() {
        return receiving(disk, supervisor, store);
    }

    ReceiveReturns receiving(MemoryDisk on, Desk desk, TeamStore into) {
        return new ReceiveReturns(desk, teamKeys, new SealedReturns(on), new InFolder(on, TEAM), into);
    }

    /// The supervisor's desk with another keeper.
    Desk keeping(Keeper keeper) {
        return new Desk(
                supervisor.by(),
                supervisor.clock(),
                supervisor.zone(),
                supervisor.ids(),
                supervisor.records(),
                keeper,
                supervisor.toolkits());
    }

    ReceiveReturns.Outcome receive(Path file) {
        return receiving().receive(file, false);
    }

    ReceiveReturns.Outcome receive(byte[] content) {
        var file = OUT.resolve("some.age");
        disk.put(file, content);
        return receive(file);
    }

    /// What the team can read: CRN by origin's practitioner.
    Map<String, List<String>> seen() {
        return seen(store);
    }

    static Map<String, List<String>> seen(TeamStore store) {
        var seen = new HashMap<String, List<String>>();
        store.origins()
                .forEach(origin -> seen.put(
                        origin.practitioner() + " "
                                + origin.sent().map(sent -> sent.number()).orElse(0L),
                        new java.util.ArrayList<>()));
        store.read(
                org.alongside.domain.progress.Wanted.ALL,
                (origin, one) -> Optional.ofNullable(seen.get(origin.practitioner() + " "
                                + origin.sent().map(sent -> sent.number()).orElse(0L)))
                        .ifPresent(crns -> crns.add(one.person().crn().text())));
        seen.values().forEach(java.util.Collections::sort);
        return seen;
    }
}
