package org.alongside.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.app.Records.LogFilter;
import org.alongside.app.Records.LogLine;
import org.alongside.app.Settings;
import org.alongside.app.VaultDoor;
import org.alongside.app.VaultDoor.NewVault;
import org.alongside.app.VaultDoor.OpenVault;
import org.alongside.app.VaultDoor.Role;
import org.alongside.contracts.Sample;
import org.alongside.domain.Passphrase;
import org.alongside.domain.Trouble;
import org.alongside.domain.progress.Case;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Kind;
import org.alongside.domain.record.Rewriting;
import org.alongside.domain.record.Row;
import org.alongside.domain.record.RowChange;
import org.alongside.vault.Vaults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Vaults made, opened, closed, mended: the whole of it, on a real folder.
final class DoorkeeperTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Sample.AT);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final VaultDoor door = new Doorkeeper(Vaults.onThisMachine(CLOCK), CLOCK, ZoneOffset.UTC);
    private final Sample sample = new Sample(1);

    private Path vault() {
        return folder.resolve("vault");
    }

    private Path indexFile() {
        return IndexFile.in(vault()).file();
    }

    private static Passphrase right() {
        return Passphrase.of("four made up words".toCharArray());
    }

    private static NewVault practice() {
        return new NewVault(Role.PRACTITIONER, "Pat Green", "London", "", "Team 1", true, true);
    }

    private String make() {
        var made = door.create(vault(), practice(), right());
        made.vault().close();
        return made.recoveryCode();
    }

    private OpenVault open() {
        return door.open(vault(), right());
    }

    private void keep(OpenVault vault, int number) {
        var person = sample.person(number);
        var referral = sample.referral(person);
        vault.keeper().keep(sample.referred(person, referral));
        vault.keeper().keep(Sample.logged(person, sample.session(referral, LocalDate.of(2026, 10, 1))));
    }

    @Test
    void a_new_vault_knows_who_keeps_it() {
        assertThat(door.exists(vault())).isFalse();
        make();
        assertThat(door.exists(vault())).isTrue();
        try (var vault = open()) {
            var settings = new Settings(vault.records());
            assertThat(settings.get(Settings.BY)).isEqualTo("Pat Green");
            assertThat(settings.get(Settings.TEAM)).isEqualTo("Team 1");
            assertThat(vault.records().setting(Settings.PDU)).isEmpty();
            assertThat(vault.records().log(LogFilter.ALL))
                    .singleElement()
                    .satisfies(line -> assertThat(line.verb()).isEqualTo("vault.init"));
            assertThat(vault.facts().practice()).isTrue();
            assertThat(vault.facts().role()).isEqualTo(Role.PRACTITIONER);
            assertThat(vault.facts().healed()).isEmpty();
            assertThat(vault.facts().lastSeq()).isEqualTo(1);
            assertThat(vault.facts().openedAt()).isEqualTo(Sample.AT);
        }
    }

    @Test
    void what_was_kept_is_there_when_opened_again() {
        make();
        try (var vault = open()) {
            keep(vault, 1);
        }
        try (var vault = open()) {
            assertThat(vault.facts().healed()).isEmpty();
            assertThat(vault.records().cases())
                    .singleElement()
                    .satisfies(one -> assertThat(one.sessions()).hasSize(1));
            keep(vault, 2);
        }
        try (var vault = open()) {
            assertThat(vault.facts().healed()).isEmpty();
            assertThat(vault.records().cases()).hasSize(2);
        }
    }

    @Test
    void the_recovery_code_opens_it_too() {
        var code = make();
        try (var vault = door.open(vault(), new VaultDoor.Key.Code(code.toLowerCase(java.util.Locale.ROOT)))) {
            assertThat(vault.facts().lastSeq()).isEqualTo(1);
        }
        refuses(Trouble.Sort.REFUSED, () -> door.open(vault(), new VaultDoor.Key.Code(code.substring(1))));
    }

    @Test
    void the_recovery_code_sets_another_passphrase_and_stays_good() {
        var code = make();
        door.recover(vault(), new VaultDoor.Key.Code(code), Passphrase.of("another four made up".toCharArray()));
        refuses(Trouble.Sort.LOCKED, () -> open());
        door.open(vault(), Passphrase.of("another four made up".toCharArray())).close();
        door.open(vault(), new VaultDoor.Key.Code(code)).close();
    }

    @Test
    void a_wrong_passphrase_a_second_window_and_no_vault_are_told_apart() {
        make();
        refuses(Trouble.Sort.LOCKED, () -> door.open(vault(), Passphrase.of("not that one".toCharArray())));
        refuses(Trouble.Sort.NOT_FOUND, () -> door.open(folder.resolve("elsewhere"), right()));
        try (var vault = open()) {
            assertThat(door.look(vault()).inUse()).isTrue();
            refuses(Trouble.Sort.LOCKED, this::open);
            assertThat(vault.records().people()).isEmpty();
        }
        assertThat(door.look(vault()).inUse()).isFalse();
    }

    @Test
    void tells_from_outside_what_anybody_may_know() {
        make();
        var seen = door.look(vault());
        assertThat(seen.role()).isEqualTo(Role.PRACTITIONER);
        assertThat(seen.practice()).isTrue();
        assertThat(seen.format()).isEqualTo(1);
        assertThat(seen.keyCost()).contains("Argon2id");
    }

    @Test
    void an_index_deleted_spoilt_old_or_of_another_vault_is_made_anew() throws IOException {
        make();
        try (var vault = open()) {
            keep(vault, 1);
        }
        var older = Files.readAllBytes(indexFile());
        try (var vault = open()) {
            keep(vault, 2);
        }
        var other = folder.resolve("other");
        door.create(other, practice(), right()).vault().close();
        var foreign = Files.readAllBytes(IndexFile.in(other).file());
        for (var content : List.of(new byte[0], new byte[5000], older, foreign)) {
            Files.write(indexFile(), content);
            assertHealed();
        }
        Files.delete(indexFile());
        assertHealed();
        Files.delete(indexFile());
        Files.delete(vault().resolve("index"));
        assertHealed();
    }

    private void assertHealed() {
        try (var vault = open()) {
            assertThat(vault.facts().healed())
                    .singleElement()
                    .satisfies(sentence -> assertThat(sentence).contains("made anew"));
            assertThat(vault.records().cases()).hasSize(2);
            assertThat(vault.records().log(LogFilter.ALL)).hasSize(5);
        }
        try (var vault = open()) {
            assertThat(vault.facts().healed()).isEmpty();
            assertThat(vault.records().cases()).hasSize(2);
        }
    }

    @Test
    void verifies_and_notices_an_index_that_differs() throws IOException {
        make();
        try (var vault = open()) {
            keep(vault, 1);
        }
        var found = door.verify(vault(), new VaultDoor.Key.Words(right()));
        assertThat(found.damage()).isEmpty();
        assertThat(found.changes()).isEqualTo(3);
        assertThat(found.indexAgrees()).isTrue();
        var content = Files.readAllBytes(indexFile());
        content[content.length / 2] ^= 4;
        Files.write(indexFile(), content);
        assertThat(door.verify(vault(), new VaultDoor.Key.Words(right())).indexAgrees())
                .isFalse();
        assertThat(Files.readAllBytes(indexFile())).isEqualTo(content);
        refuses(
                Trouble.Sort.LOCKED,
                () -> door.verify(vault(), new VaultDoor.Key.Words(Passphrase.of("wrong one".toCharArray()))));
    }

    @Test
    void verifies_and_names_damage() throws IOException {
        make();
        try (var vault = open()) {
            keep(vault, 1);
        }
        try (var files = Files.list(vault().resolve("journal"))) {
            var segment = files.sorted().findFirst().orElseThrow();
            var content = Files.readAllBytes(segment);
            content[content.length - 40] ^= 1;
            Files.write(segment, content);
        }
        assertThat(door.verify(vault(), new VaultDoor.Key.Words(right())).damage())
                .isNotEmpty();
        refuses(Trouble.Sort.DAMAGED, this::open);
        assertThat(door.look(vault()).inUse()).isFalse();
    }

    @Test
    void a_new_generation_shows_the_same_people_and_the_same_log() {
        make();
        List<Case> before;
        List<LogLine> log;
        try (var vault = open()) {
            keep(vault, 1);
            keep(vault, 2);
            before = vault.records().cases();
            log = vault.records().log(LogFilter.ALL);
        }
        try (var vault =
                Vaults.onThisMachine(CLOCK).open(vault(), right()).orTrouble().vault()) {
            vault.newGeneration(Rewriting.EVERYTHING);
        }
        try (var vault = open()) {
            assertThat(vault.facts().generation()).isEqualTo(2);
            assertThat(vault.records().cases()).isEqualTo(before);
            assertThat(vault.records().log(LogFilter.ALL)).isEqualTo(log).hasSize(5);
        }
    }

    @Test
    void new_keys_open_it_the_old_ones_do_not_and_everything_is_there() throws IOException {
        var code = make();
        try (var vault = open()) {
            keep(vault, 1);
        }
        var index = Files.readAllBytes(indexFile());
        var next = Passphrase.of("other words made up".toCharArray());
        var newCode = door.rekey(vault(), new VaultDoor.Key.Words(right()), next);
        assertThat(newCode).isNotEqualTo(code);
        refuses(Trouble.Sort.LOCKED, this::open);
        refuses(Trouble.Sort.LOCKED, () -> door.open(vault(), new VaultDoor.Key.Code(code)));
        assertThat(Files.readAllBytes(indexFile())).isNotEqualTo(index);
        try (var vault = door.open(vault(), new VaultDoor.Key.Code(newCode))) {
            assertThat(vault.facts().healed()).isEmpty();
            assertThat(vault.facts().generation()).isEqualTo(2);
            assertThat(vault.records().cases()).hasSize(1);
            assertThat(vault.records().log(LogFilter.ALL))
                    .hasSize(4)
                    .last()
                    .satisfies(line -> assertThat(line.verb()).isEqualTo("vault.rekey"))
                    .satisfies(line -> assertThat(line.by()).isEqualTo("Pat Green"));
        }
        door.open(vault(), next).close();
    }

    @Test
    void new_keys_ask_for_another_passphrase() {
        make();
        refuses(Trouble.Sort.REFUSED, () -> door.rekey(vault(), new VaultDoor.Key.Words(right()), right()));
        try (var vault = open()) {
            assertThat(vault.records().log(LogFilter.ALL)).hasSize(1);
        }
    }

    @Test
    @SuppressWarnings("try") // closed early on purpose
    void a_journal_of_drafts_is_made_anew_when_closed_and_the_index_goes_along() {
        make();
        try (var vault = open()) {
            keep(vault, 1);
            for (var typed = 1; typed <= 6; typed++) {
                vault.keeper().keep(draft(String.valueOf(typed).repeat(900_000)));
            }
        }
        try (var vault = open()) {
            assertThat(vault.facts().healed()).isEmpty();
            assertThat(vault.facts().generation()).isEqualTo(2);
            var people = vault.records().people();
            var log = vault.records().log(LogFilter.ALL);
            assertThat(log).hasSize(9);
            vault.close();
            door.rebuild(vault(), right());
            try (var again = open()) {
                assertThat(again.records().people()).isEqualTo(people);
                assertThat(again.records().log(LogFilter.ALL)).isEqualTo(log);
            }
        }
    }

    private Change draft(String typed) {
        var columns = Map.of("form", "person", "content", typed, "saved_at", "2026-11-22T10:00:00Z");
        var row = new RowChange.Put(new Row("draft", new UUID(0x7000, 9), columns));
        return new Change(CLOCK.instant(), "Pat Green", Kind.DRAFT, "draft.keep", Optional.empty(), "", List.of(row));
    }

    @Test
    void rebuilds_the_index() {
        make();
        try (var vault = open()) {
            keep(vault, 1);
        }
        assertThat(door.rebuild(vault(), right()).changes()).isEqualTo(3);
        try (var vault = open()) {
            assertThat(vault.facts().healed()).isEmpty();
            assertThat(vault.records().cases()).hasSize(1);
        }
    }

    @Test
    void changes_the_passphrase() {
        make();
        var next = "other words made up";
        door.changePassphrase(vault(), right(), Passphrase.of(next.toCharArray()));
        refuses(Trouble.Sort.LOCKED, this::open);
        try (var vault = door.open(vault(), Passphrase.of(next.toCharArray()))) {
            assertThat(vault.facts().healed()).isEmpty();
            assertThat(vault.records().log(LogFilter.ALL).getLast().verb()).isEqualTo("vault.passphrase");
        }
    }

    @Test
    void a_passphrase_changed_with_the_recovery_code_says_so_in_the_log() {
        var code = make();
        var next = "other words made up";
        door.recover(vault(), new VaultDoor.Key.Code(code), Passphrase.of(next.toCharArray()));
        try (var vault = door.open(vault(), Passphrase.of(next.toCharArray()))) {
            var last = vault.records().log(LogFilter.ALL).getLast();
            assertThat(last.verb()).isEqualTo("vault.recover");
            assertThat(last.reason()).isEqualTo("recovery code");
        }
    }

    @Test
    void a_real_vault_takes_no_passphrase_that_anybody_would_try() {
        var real = new NewVault(Role.PRACTITIONER, "", "", "", "", false, true);
        refuses(Trouble.Sort.REFUSED, () -> door.create(vault(), real, Passphrase.of("password".toCharArray())));
        assertThat(door.exists(vault())).isFalse();
        assertThat(door.objection(Passphrase.of("password".toCharArray()))).isPresent();
        assertThat(door.objection(Passphrase.of(door.offerPassphrase().toCharArray())))
                .isEmpty();
    }

    @Test
    void closing_twice_is_closing_once() {
        make();
        var vault = open();
        vault.close();
        vault.close();
        assertThat(door.look(vault()).inUse()).isFalse();
        assertThatThrownBy(() -> vault.records().people()).isInstanceOf(Trouble.class);
    }

    @Test
    void another_process_can_ask_for_the_lock() {
        make();
        assertThat(door.askToLock(vault())).isFalse();
        try (var vault = open()) {
            assertThat(vault.lockAsked()).isFalse();
            assertThat(door.askToLock(vault())).isTrue();
            assertThat(door.askToLock(vault())).isTrue();
            assertThat(vault.lockAsked()).isTrue();
        }
        try (var vault = open()) {
            assertThat(vault.lockAsked()).isFalse();
        }
    }

    @Test
    void an_asking_that_nobody_heard_does_not_lock_the_next_window() throws IOException {
        make();
        Files.createFile(vault().resolve("lock-now"));
        try (var vault = open()) {
            assertThat(vault.lockAsked()).isFalse();
        }
    }

    @Test
    void verifying_changes_nothing_and_says_what_an_opening_would_mend() throws IOException {
        var code = make();
        try (var vault = open()) {
            keep(vault, 1);
        }
        Files.delete(vault().resolve("vault.key.bak"));
        Files.delete(vault().resolve("lock"));
        var before = Contents.of(vault());
        for (var key : List.of(new VaultDoor.Key.Words(right()), new VaultDoor.Key.Code(code))) {
            var found = door.verify(vault(), key);
            assertThat(found.damage()).isEmpty();
            assertThat(found.changes()).isEqualTo(3);
            assertThat(found.notices()).singleElement().asString().startsWith("The spare copy of the key file");
        }
        assertThat(Contents.of(vault())).isEqualTo(before);
        assertThat(door.rebuild(vault(), right()).notices())
                .singleElement()
                .asString()
                .contains("mended");
    }

    @Test
    void a_copy_comes_back_with_everything_in_it_and_says_so_in_its_log() throws IOException {
        make();
        var stick = Files.createDirectory(folder.resolve("stick"));
        try (var vault = open()) {
            keep(vault, 1);
            vault.copyTo(stick, Sample.AT, _ -> {});
            keep(vault, 2);
        }
        assertThat(door.copies(stick)).singleElement().matches(VaultDoor.Copy::whole);
        var key = new VaultDoor.Key.Words(right());
        refuses(Trouble.Sort.REFUSED, () -> door.restore(stick, vault(), key, false, _ -> {}));
        var wrong = new VaultDoor.Key.Words(Passphrase.of("not those words".toCharArray()));
        refuses(Trouble.Sort.LOCKED, () -> door.restore(stick, vault(), wrong, true, _ -> {}));
        var restored = door.restore(stick, vault(), key, true, _ -> {});
        assertThat(restored.lastSeq()).isEqualTo(3);
        try (var vault = open()) {
            assertThat(vault.records().cases()).hasSize(1);
            assertThat(vault.records().log(LogFilter.ALL).getLast().verb()).isEqualTo("vault.restore");
            assertThat(vault.facts().healed()).isEmpty();
        }
        try (var before = door.open(restored.movedAside().orElseThrow(), right())) {
            assertThat(before.records().cases()).hasSize(2);
        }
    }

    private static void refuses(Trouble.Sort sort, Runnable doing) {
        assertThatThrownBy(doing::run)
                .isInstanceOfSatisfying(
                        Trouble.class, trouble -> assertThat(trouble.sort()).isEqualTo(sort));
    }
}
