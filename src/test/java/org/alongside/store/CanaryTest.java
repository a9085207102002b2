package org.alongside.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.alongside.app.VaultDoor.NewVault;
import org.alongside.app.VaultDoor.OpenVault;
import org.alongside.app.VaultDoor.Role;
import org.alongside.contracts.Sample;
import org.alongside.domain.Passphrase;
import org.alongside.domain.Trouble;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Kind;
import org.alongside.domain.record.PersonRows;
import org.alongside.domain.record.Row;
import org.alongside.domain.record.RowChange;
import org.alongside.vault.Vaults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A word that stands in every text field is looked for in every file, in every clothing it might wear.
final class CanaryTest {
    private static final String CANARY = "Kanarienvogel";
    private static final int OPERATIONS = 1000;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final Sample sample = new Sample(1);

    @Test
    void nothing_in_the_folder_reads_as_text_after_a_thousand_changes() throws IOException {
        var door =
                new Doorkeeper(Vaults.onThisMachine(() -> Sample.AT), InstantSource.fixed(Sample.AT), ZoneOffset.UTC);
        var practice = new NewVault(Role.PRACTITIONER, CANARY, CANARY, CANARY, CANARY, true, true);
        try (var vault =
                door.create(folder.resolve("vault"), practice, passphrase()).vault()) {
            for (int number = 0; number < OPERATIONS / 2; number++) {
                change(vault, number);
            }
            assertThat(leaks()).as("while it is open").isEmpty();
        }
        Files.write(IndexFile.in(folder.resolve("vault")).file(), new byte[10]);
        try (var vault = door.open(folder.resolve("vault"), passphrase())) {
            for (int number = OPERATIONS / 2; number < OPERATIONS; number++) {
                change(vault, number);
            }
        }
        assertThat(leaks()).as("when it is closed").isEmpty();
    }

    @Test
    void the_search_finds_a_canary_in_each_clothing() throws IOException {
        int hidden = 0;
        for (var clothing : clothings()) {
            var file = folder.resolve("hidden" + hidden++);
            var content = new byte[clothing.length + 7];
            System.arraycopy(clothing, 0, content, 3, clothing.length);
            Files.write(file, content);
        }
        assertThat(leaks()).hasSize(hidden);
    }

    private static Passphrase passphrase() {
        return Passphrase.of("four made up words".toCharArray());
    }

    /// People, referrals, sessions, drafts, refusals and removals by turns, with the canary wherever text may stand.
    private void change(OpenVault vault, int number) {
        switch (number % 5) {
            case 0, 1 -> {
                var person = sample.person(number);
                var referral = sample.referral(person);
                vault.keeper().keep(sung(sample.referred(person, referral)));
                vault.keeper().keep(sung(Sample.logged(person, sample.session(referral, LocalDate.of(2026, 10, 1)))));
            }
            case 2 -> vault.keeper().keep(draft(number));
            case 3 -> refused(vault, number);
            default ->
                vault.keeper()
                        .keep(Sample.change(
                                Kind.DRAFT,
                                "draft.discard",
                                Optional.empty(),
                                List.of(new RowChange.Remove("draft", sample.id()))));
        }
    }

    private static Change sung(Change change) {
        var rows = new ArrayList<RowChange>();
        for (var row : change.rows()) {
            rows.add(row instanceof RowChange.Put put ? new RowChange.Put(sung(put.row())) : row);
        }
        return new Change(
                change.at(), CANARY, change.kind(), change.verb(), change.person(), CANARY + change.reason(), rows);
    }

    private static Row sung(Row row) {
        var columns = new TreeMap<>(row.columns());
        for (var column : List.of(
                "given_name",
                "family_name",
                "support_needs",
                "practitioner",
                "suitability_reason",
                "reason",
                "method_reason",
                "note",
                "chosen_because",
                "answer")) {
            columns.computeIfPresent(column, (name, text) -> text + CANARY);
        }
        return new Row(row.table(), row.id(), columns);
    }

    private Change draft(int number) {
        var row = new Row(
                "draft",
                sample.id(),
                Map.of("form", "f" + number, "content", CANARY.repeat(100), "saved_at", Sample.AT.toString()));
        return Sample.change(Kind.DRAFT, "draft.keep", Optional.empty(), List.of(new RowChange.Put(row)));
    }

    /// The database's own words for this hold the whole row.
    private void refused(OpenVault vault, int number) {
        var twin = sample.person(number / 5 * 5);
        try {
            vault.keeper().keep(sung(Sample.put(twin, PersonRows.of(twin))));
        } catch (Trouble refused) {
            assertThat(refused.sentence()).doesNotContain(CANARY);
            return;
        }
        throw new AssertionError("the twin was taken");
    }

    private List<String> leaks() throws IOException {
        var leaks = new ArrayList<String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                for (var clothing : clothings()) {
                    if (content.contains(new String(clothing, StandardCharsets.ISO_8859_1))) {
                        leaks.add(file + " at " + content.indexOf(new String(clothing, StandardCharsets.ISO_8859_1)));
                        break;
                    }
                }
            }
        }
        return leaks;
    }

    /// UTF-8 and UTF-16 both ways, upper and lower case, and base64 of each at its three offsets.
    private static List<byte[]> clothings() {
        var clothings = new ArrayList<byte[]>();
        for (var word : List.of(CANARY, CANARY.toUpperCase(Locale.ROOT), CANARY.toLowerCase(Locale.ROOT))) {
            for (Charset charset :
                    List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
                var plain = word.getBytes(charset);
                clothings.add(plain);
                for (int offset = 0; offset < 3; offset++) {
                    clothings.add(base64(plain, offset));
                }
            }
        }
        return clothings;
    }

    /// The characters of the base64 form that depend on the word alone, wherever it begins.
    private static byte[] base64(byte[] plain, int offset) {
        var shifted = new byte[offset + plain.length];
        System.arraycopy(plain, 0, shifted, offset, plain.length);
        var text = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        int from = offset == 0 ? 0 : offset + 1;
        int to = text.length() - (shifted.length % 3 == 0 ? 0 : 1);
        return text.substring(from, to).getBytes(StandardCharsets.US_ASCII);
    }
}
