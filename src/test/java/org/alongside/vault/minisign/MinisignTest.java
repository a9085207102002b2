package org.alongside.vault.minisign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.alongside.domain.Passphrase;
import org.alongside.domain.Trouble;
import org.bouncycastle.crypto.digests.Blake2bDigest;
import org.bouncycastle.crypto.generators.SCrypt;
import org.junit.jupiter.api.Test;

/// Against files that minisign 0.11 made.
final class MinisignTest {
    private static final Path FILES = Path.of("src/test/resources/vectors/minisign");

    private static String text(String name) throws IOException {
        return Files.readString(FILES.resolve(name));
    }

    private static byte[] prehash(byte[] bytes) throws IOException {
        return Prehash.of(new ByteArrayInputStream(bytes));
    }

    private final PublisherKey publisher =
            PublisherKey.parse(text("publisher.pub")).orElseThrow();
    private final FileSignature signature =
            FileSignature.parse(text("signed.txt.minisig")).orElseThrow();
    private final byte[] signed = Files.readAllBytes(FILES.resolve("signed.txt"));

    MinisignTest() throws IOException {}

    @Test
    void takes_a_signature_of_the_standard_tool() throws IOException {
        assertThat(signature.isBy(publisher, prehash(signed))).isTrue();
        assertThat(signature.comment()).isEqualTo("made by minisign 0.11");
        assertThat(signature.keyId()).isEqualTo(publisher.id());
        assertThat(text("publisher.pub")).contains(publisher.id()).contains(publisher.line());
    }

    @Test
    void refuses_another_file_key_or_comment() throws IOException {
        assertThat(signature.isBy(publisher, prehash(new byte[0]))).isFalse();
        assertThat(signature.isBy(PublisherKey.parse(text("other.pub")).orElseThrow(), prehash(signed)))
                .isFalse();
        var comment = FileSignature.parse(text("signed.txt.minisig").replace("0.11", "0.12"))
                .orElseThrow();
        assertThat(comment.isBy(publisher, prehash(signed))).isFalse();
    }

    @Test
    void refuses_every_bit_that_is_flipped() throws IOException {
        var lines = text("signed.txt.minisig").split("\n", -1);
        for (int line : new int[] {1, 3}) {
            var bytes = Base64.getDecoder().decode(lines[line]);
            for (int bit = 0; bit < bytes.length * 8; bit++) {
                var bent = bytes.clone();
                bent[bit / 8] ^= (byte) (1 << bit % 8);
                var copy = lines.clone();
                copy[line] = Base64.getEncoder().encodeToString(bent);
                var hash = prehash(signed);
                assertThat(FileSignature.parse(String.join("\n", copy)).filter(one -> one.isBy(publisher, hash)))
                        .as("line %d bit %d", line, bit)
                        .isEmpty();
            }
        }
    }

    @Test
    void refuses_every_cut_without_an_exception() throws IOException {
        var text = text("signed.txt.minisig");
        for (int end = 0; end < text.length() - 1; end++) {
            assertThat(FileSignature.parse(text.substring(0, end)))
                    .as("cut at %d", end)
                    .isEmpty();
        }
        var key = text("publisher.pub").strip();
        for (int end = 0; end < key.length(); end++) {
            assertThat(PublisherKey.parse(key.substring(0, end))).isEmpty();
        }
    }

    @Test
    void signs_as_the_standard_tool_does() throws IOException {
        try (var key = SigningKey.open(SealedKey.parse(text("publisher.key")).orElseThrow())) {
            assertThat(key.publisher()).isEqualTo(publisher);
            var lines = key.sign(prehash(signed), "made by minisign 0.11").split("\n", -1);
            var theirs = text("signed.txt.minisig").split("\n", -1);
            assertThat(lines[1]).isEqualTo(theirs[1]); // Ed25519 draws nothing
            assertThat(lines[3]).isEqualTo(theirs[3]);
        }
    }

    @Test
    void opens_a_key_with_its_passphrase_and_with_no_other() throws IOException {
        var sealed = SealedKey.parse(protectedKey()).orElseThrow();
        assertThat(sealed.asksForPassphrase()).isTrue();
        try (var right = Passphrase.of("correct".toCharArray());
                var key = SigningKey.open(sealed, right)) {
            assertThat(key.publisher()).isEqualTo(publisher);
        }
        try (var wrong = Passphrase.of("wrong".toCharArray())) {
            assertThatThrownBy(() -> SigningKey.open(sealed, wrong))
                    .isInstanceOf(Trouble.class)
                    .hasMessageStartingWith("The key does not open with that passphrase.");
        }
    }

    @Test
    void costs_are_worked_out_as_libsodium_does() {
        assertThat(SealedKey.Cost.of(33_554_432, 1_073_741_824)).isEqualTo(new SealedKey.Cost(1 << 20, 8, 1));
        assertThat(SealedKey.Cost.of(524_288, 16_777_216)).isEqualTo(new SealedKey.Cost(1 << 14, 8, 1));
    }

    /// The same key under a passphrase and at a small cost, put together by the format's description.
    private static String protectedKey() throws IOException {
        var lines = text("publisher.key").strip().split("\n", -1);
        var bytes = Base64.getDecoder().decode(lines[1]);
        bytes[2] = 'S';
        bytes[3] = 'c';
        var limits = ByteBuffer.wrap(bytes, 38, 16).order(ByteOrder.LITTLE_ENDIAN);
        limits.putLong(524_288).putLong(16_777_216);
        var digest = new Blake2bDigest(256);
        digest.update(bytes, 0, 2);
        digest.update(bytes, 54, 72);
        digest.doFinal(bytes, 126);
        var salt = java.util.Arrays.copyOfRange(bytes, 6, 38);
        var stream = SCrypt.generate("correct".getBytes(StandardCharsets.UTF_8), salt, 1 << 14, 8, 1, 104);
        for (int at = 0; at < 104; at++) {
            bytes[54 + at] ^= stream[at];
        }
        return lines[0] + "\n" + Base64.getEncoder().encodeToString(bytes) + "\n";
    }
}
