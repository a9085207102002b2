package org.alongside.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.alongside.app.CaseloadFiles.Reject;
import org.alongside.domain.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SheetTest {
    private static final String HEADER = "crn,given_name,family_name,date_of_birth,sex,language,support_needs\r\n";
    private static final String GOOD =
            HEADER + "X100001,\"Da\"\"n\",Marsh,1990-02-03,MALE,cy,\"two\r\nlines, t\u0177\"\r\n";

    private static Sheet parse(String text) {
        return Sheet.parse(CaseloadFile.PEOPLE, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void reads_rfc_4180_with_a_byte_order_mark_and_empty_lines() {
        var sheet = parse("\uFEFF" + GOOD + "\r\n\r\nX100002,Sam\r\n");
        assertThat(sheet.lines()).extracting(Line::number).containsExactly(2L, 6L);
        assertThat(sheet.lines().getFirst().cells())
                .containsEntry("crn", "X100001")
                .containsEntry("given_name", "Da\"n")
                .containsEntry("support_needs", "two\r\nlines, t\u0177");
        assertThat(sheet.rejects()).isEmpty();
        assertThat(sheet.notes()).isEmpty();
    }

    @Test
    void columns_may_come_in_any_order_and_unknown_ones_are_passed_over_with_a_note() {
        var sheet = parse("Family_Name , shoe size,CRN\nMarsh,9,X100001\n");
        assertThat(sheet.lines().getFirst().cells())
                .containsEntry("crn", "X100001")
                .containsEntry("family_name", "Marsh");
        assertThat(sheet.notes()).containsExactly("people.csv: 1 column is not part of the format and not imported.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n\n", "name\nDanny\n", "crn;given_name\nX100001;Danny\n", "crn,crn\nX100001,X100001\n"})
    void refuses_a_file_whose_header_cannot_be_used(String text) {
        assertThatThrownBy(() -> parse(text))
                .isInstanceOf(Trouble.class)
                .hasMessageStartingWith("people.csv ")
                .hasMessageContaining("Nothing was imported.");
    }

    @Test
    void a_row_in_another_encoding_is_rejected_and_the_others_are_kept() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(HEADER.getBytes(StandardCharsets.UTF_8));
        out.writeBytes("X100001,Jos\u00e9,Marsh,,,,\n".getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes("X100002,Sam,Hill,,,,\n".getBytes(StandardCharsets.UTF_8));
        var sheet = Sheet.parse(CaseloadFile.PEOPLE, out.toByteArray());
        assertThat(sheet.lines()).extracting(Line::number).containsExactly(3L);
        assertThat(sheet.rejects()).extracting(Reject::field).containsExactly("given_name");
    }

    @Test
    void a_missing_quotation_mark_is_named_and_the_rows_before_it_are_kept() {
        var sheet = parse(GOOD + "X100002,\"Sam,Hill,,,,\n" + "x".repeat(2 * 1024 * 1024));
        assertThat(sheet.lines()).hasSize(1);
        assertThat(sheet.rejects()).extracting(Reject::reason).allMatch(reason -> reason.contains("quotation mark"));
    }

    @Test
    void whatever_the_bytes_it_answers_with_rows_rejects_or_one_sentence() {
        byte[] good = GOOD.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length <= good.length; length++) {
            meets(Arrays.copyOf(good, length));
        }
        for (int bit = 0; bit < good.length * 8; bit++) {
            byte[] flipped = good.clone();
            flipped[bit / 8] ^= (byte) (1 << (bit % 8));
            meets(flipped);
        }
        var random = new Random(20261122);
        for (int round = 0; round < 2_000; round++) {
            byte[] noise = new byte[random.nextInt(400)];
            random.nextBytes(noise);
            meets(noise);
        }
    }

    private static void meets(byte[] bytes) {
        try {
            var sheet = Sheet.parse(CaseloadFile.PEOPLE, bytes);
            assertThat(sheet.lines().size()).isLessThanOrEqualTo(bytes.length);
        } catch (Trouble refused) {
            assertThat(refused.sort()).isEqualTo(Trouble.Sort.REFUSED);
        }
    }
}
