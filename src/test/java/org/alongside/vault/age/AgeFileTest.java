package org.alongside.vault.age;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.alongside.contracts.AgeProgram;
import org.alongside.domain.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files sealed here are opened by the standard program, and its files here.
final class AgeFileTest {
    private static final String IDENTITY = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";
    private static final String RECIPIENT = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";
    private static final byte[] PLAIN = "one line\n".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST = 64;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void the_standard_program_opens_what_is_sealed_here() throws IOException {
        var age = AgeProgram.in(folder);
        var identity = age.identity("service.txt");
        var sealed = AgeFile.seal(PLAIN, recipient(age.recipient(identity)));
        assertThat(age.open(sealed, identity)).isEqualTo(PLAIN);
    }

    @Test
    void what_the_standard_program_sealed_is_opened_here_with_the_right_one_of_several_identities() throws IOException {
        var age = AgeProgram.in(folder);
        var wrong = age.identity("wrong.txt");
        var right = age.identity("right.txt");
        var sealed = age.seal(PLAIN, age.recipient(right));
        var both = Files.readString(wrong) + "\n  \n# the right one\n" + Files.readString(right);
        assertThat(AgeFile.open(sealed, identities(both), MOST))
                .hasValueSatisfying(plain -> assertThat(plain).isEqualTo(PLAIN));
        assertThat(AgeFile.open(sealed, identities(Files.readString(wrong)), MOST))
                .isEmpty();
    }

    @Test
    void every_flipped_bit_and_every_cut_is_noticed() {
        var sealed = AgeFile.seal(PLAIN, recipient(RECIPIENT));
        var identities = identities(IDENTITY);
        assertThat(AgeFile.open(sealed, identities, MOST)).isPresent();
        for (var at = 0; at < sealed.length; at++) {
            var flipped = sealed.clone();
            flipped[at] ^= 1;
            assertThat(AgeFile.open(flipped, identities, MOST)).as("byte " + at).isEmpty();
            assertThat(AgeFile.open(Arrays.copyOf(sealed, at), identities, MOST))
                    .as("cut to " + at)
                    .isEmpty();
        }
        assertThat(AgeFile.open(Arrays.copyOf(sealed, sealed.length + 1), identities, MOST))
                .isEmpty();
    }

    @Test
    void a_file_that_holds_more_than_it_should_is_not_opened() {
        var sealed = AgeFile.seal(new byte[MOST + 1], recipient(RECIPIENT));
        assertThat(AgeFile.open(sealed, identities(IDENTITY), MOST)).isEmpty();
        assertThat(AgeFile.open(sealed, identities(IDENTITY), MOST + 1)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwk | has a wrong character",
                "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujw | has 61 characters",
                "AGE1ZVKYG2LQZRAA2LNJVQEJ32NKUU0UES2S82HZRYE869XEEXVN73EQUNUJWJ | begins with age1",
                "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIO | begins with age1",
                "'' | begins with age1",
                "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX | is a secret key",
            })
    void a_recipient_that_is_none_is_refused_with_the_reason(String typed, String reason) {
        assertThat(AgeRecipient.read(typed))
                .isInstanceOfSatisfying(
                        Decision.Refuse.class,
                        no -> assertThat(no.sentence("The recipient"))
                                .contains(reason)
                                .doesNotContain("GFPYY"));
    }

    @Test
    void a_recipient_may_have_blanks_around_it() {
        assertThat(recipient(" " + RECIPIENT + "\n").text()).isEqualTo(RECIPIENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# only a comment\n",
                "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj",
                "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEY",
                "AGE-PLUGIN-YUBIKEY-1QQPSR",
                "age-encryption.org/v1\n-> scrypt x 18\n",
                "-----BEGIN AGE ENCRYPTED FILE-----\n"
            })
    void an_identity_file_that_is_none_is_refused(String content) {
        assertThat(AgeIdentities.read(content)).isInstanceOf(Decision.Refuse.class);
    }

    @Test
    void too_many_identities_are_refused() {
        assertThat(AgeIdentities.read((IDENTITY + "\n").repeat(64))).isInstanceOf(Decision.Keep.class);
        assertThat(AgeIdentities.read((IDENTITY + "\n").repeat(65))).isInstanceOf(Decision.Refuse.class);
    }

    private static AgeRecipient recipient(String text) {
        return ((Decision.Keep<AgeRecipient>) AgeRecipient.read(text)).value();
    }

    private static AgeIdentities identities(String content) {
        return ((Decision.Keep<AgeIdentities>) AgeIdentities.read(content)).value();
    }
}
