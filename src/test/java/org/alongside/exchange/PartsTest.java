package org.alongside.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.alongside.app.Desk;
import org.alongside.app.Ids;
import org.alongside.app.Keeper;
import org.alongside.app.RecordInMemory;
import org.alongside.app.VaultDoor.NewVault;
import org.alongside.app.VaultDoor.Role;
import org.alongside.contracts.Sample;
import org.alongside.domain.Passphrase;
import org.alongside.domain.Trouble;
import org.alongside.domain.record.Change;
import org.alongside.packs.InstalledToolkits;
import org.alongside.store.Doorkeeper;
import org.alongside.vault.Vaults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An import that is more than can be saved in one go.
final class PartsTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z"));
    private static final InstalledToolkits PACKS = new InstalledToolkits(Path.of("content"));
    private static final int PEOPLE = 160;

    @TempDir
    private Path folder;

    /// Everybody has ten sessions with the longest note there may be: 19 MB of notes alone.
    private Path longCaseload() {
        var files = new CaseloadFolder(folder.resolve("files"));
        var note = "She said so. ".repeat(920);
        for (int person = 100_000; person < 100_000 + PEOPLE; person++) {
            files.people("X" + person + ",Danny,Marsh,1990-02-03,MALE,en,");
            files.referrals("R-" + person + ",X" + person
                    + ",skills-for-relationships,pilot,female-victims,2026-01-05,,,,,,,,,,,,");
            for (int day = 10; day < 20; day++) {
                files.sessions("S-" + person + "-" + day + ",R-" + person + ",2026-02-" + day
                        + ",10:00,50,OFFICE,RAR,,ATTC,,," + note + ",false");
            }
        }
        return files.write();
    }

    @Test
    void a_caseload_longer_than_one_saving_is_imported_and_again_changes_nothing() {
        var files = longCaseload();
        var door = new Doorkeeper(Vaults.onThisMachine(CLOCK), CLOCK, ZoneOffset.UTC);
        var wishes = new NewVault(Role.PRACTITIONER, "Pat", "", "", "", true, true);
        var made = door.create(folder.resolve("vault"), wishes, Passphrase.of("a test of four words".toCharArray()));
        try (var vault = made.vault()) {
            var desk =
                    new Desk("Pat", CLOCK, ZoneOffset.UTC, Ids.secure(CLOCK), vault.records(), vault.keeper(), PACKS);
            assertThat(new CsvCaseload().read(desk, files, false).rejects()).isEmpty();
            assertThat(vault.records().people()).hasSize(PEOPLE);
            assertThat(vault.records().cases()).allMatch(one -> one.sessions().size() == 10);
            long saved = vault.facts().lastSeq();
            assertThat(new CsvCaseload().read(desk, files, false).unchanged()).isEqualTo(PEOPLE * 12);
            assertThat(vault.facts().lastSeq()).isEqualTo(saved);
        }
    }

    @Test
    void what_stops_in_the_middle_says_how_many_are_in_and_goes_on_when_asked_again() {
        var files = longCaseload();
        var record = new RecordInMemory();
        var whole = record.desk("2026-11-22", PACKS);
        var full = new Desk(
                whole.by(), whole.clock(), whole.zone(), whole.ids(), whole.records(), new FullAfterOne(record), PACKS);
        assertThatThrownBy(() -> new CsvCaseload().read(full, files, false))
                .isInstanceOf(Trouble.class)
                .hasMessageMatching("\\d+ people are in, the others are not\\. Not saved: the disk is full\\."
                        + " Then import the same files again: it brings the rest\\.");
        assertThat(record.people()).hasSizeBetween(1, PEOPLE - 1);
        new CsvCaseload().read(whole, files, false);
        assertThat(record.people()).hasSize(PEOPLE);
    }

    /// Has room for one part.
    private static final class FullAfterOne implements Keeper {
        private final Keeper keeper;
        private int parts;

        FullAfterOne(Keeper keeper) {
            this.keeper = keeper;
        }

        @Override
        public Saved keep(Change change) {
            return keeper.keep(change);
        }

        @Override
        public Saved keepAll(List<Change> changes) {
            if (++parts > 1) {
                throw new Trouble(Trouble.Sort.FAILED, "Not saved: the disk is full.");
            }
            return keeper.keepAll(changes);
        }

        @Override
        public Saved erase(Change erasure) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void nobody_is_in_two_parts_and_nothing_is_left_out() {
        var changes = new ArrayList<Change>();
        var sample = new Sample(7);
        for (int number = 1; number <= 20; number++) {
            var person = sample.person(number);
            changes.add(sample.referred(person, sample.referral(person)));
            changes.add(sample.referred(person, sample.referral(person)));
        }
        for (long most : new long[] {1, 4_000, 10_000, 1_000_000}) {
            var parts = Parts.of(changes, most).parts();
            assertThat(parts.stream().flatMap(List::stream)).containsExactlyElementsOf(changes);
            for (int part = 1; part < parts.size(); part++) {
                assertThat(parts.get(part).getFirst().person())
                        .isNotEqualTo(parts.get(part - 1).getLast().person());
            }
        }
        assertThat(Parts.of(changes, 1).parts()).hasSize(20);
        assertThat(Parts.of(changes).parts()).hasSize(1);
        assertThat(Parts.of(List.of()).parts()).isEmpty();
    }
}
