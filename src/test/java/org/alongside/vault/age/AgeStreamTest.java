package org.alongside.vault.age;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.alongside.vault.Workbench;
import org.alongside.vault.age.AgeStream.Unreadable;
import org.alongside.vault.keys.Identity;
import org.junit.jupiter.api.Test;

class AgeStreamTest {
    private final Identity identity = Identity.draw(Workbench.seeded(3));

    private byte[] sealed(byte[] plain) throws IOException {
        var to = new ByteArrayOutputStream();
        try (var out = AgeStream.sealing(identity.recipient(), to)) {
            out.write(plain);
        }
        return to.toByteArray();
    }

    private byte[] opened(byte[] sealed) throws IOException {
        try (var in = AgeStream.opening(new ByteArrayInputStream(sealed), identity.everKept())) {
            return in.readAllBytes();
        }
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    @Test
    void gives_back_what_was_sealed_whatever_its_length() throws IOException {
        for (var length : new int[] {0, 1, 65_535, 65_536, 65_537, 200_000}) {
            assertThat(opened(sealed(random(length)))).isEqualTo(random(length));
        }
    }

    @Test
    void every_flipped_byte_and_every_cut_is_noticed() throws IOException {
        var whole = sealed(random(700));
        for (var at = 0; at < whole.length; at++) {
            var spoilt = whole.clone();
            spoilt[at] ^= 0x20;
            var cut = Arrays.copyOf(whole, at);
            assertThatThrownBy(() -> opened(spoilt)).isInstanceOf(Unreadable.class);
            assertThatThrownBy(() -> opened(cut)).isInstanceOf(Unreadable.class);
        }
        assertThatThrownBy(() -> opened(Arrays.copyOf(whole, whole.length + 1))).isInstanceOf(Unreadable.class);
    }

    @Test
    void a_cut_between_two_chunks_is_noticed_too() throws IOException {
        var whole = sealed(random(3 * 65_536));
        int chunk = 65_536 + 16;
        for (var back : new int[] {chunk, 2 * chunk, 3 * chunk, 3 * chunk + 16}) {
            var cut = Arrays.copyOf(whole, whole.length - back);
            assertThatThrownBy(() -> opened(cut)).isInstanceOf(Unreadable.class);
        }
        var longer = Arrays.copyOf(whole, whole.length + chunk);
        assertThatThrownBy(() -> opened(longer)).isInstanceOf(Unreadable.class);
    }

    @Test
    void says_what_is_the_matter() throws IOException {
        assertThat(why("{}".getBytes(StandardCharsets.US_ASCII))).isEqualTo(Unreadable.Why.NO_AGE_FILE);
        assertThat(why(new byte[0])).isEqualTo(Unreadable.Why.NO_AGE_FILE);
        try (var other = Identity.draw(Workbench.seeded(4))) {
            assertThat(why(AgeFile.seal(random(3), other.recipient()))).isEqualTo(Unreadable.Why.NOT_FOR_US);
        }
        var whole = sealed(random(9));
        whole[whole.length - 1] ^= 1;
        assertThat(why(whole)).isEqualTo(Unreadable.Why.DAMAGED);
    }

    private Unreadable.Why why(byte[] sealed) {
        try {
            opened(sealed);
        } catch (Unreadable no) {
            return no.why();
        } catch (IOException disk) {
            throw new AssertionError(disk);
        }
        throw new AssertionError("it was read");
    }

    @Test
    void a_head_without_end_takes_no_memory() {
        var begun = new ByteArrayInputStream("age-encryption.org/v1\n".getBytes(StandardCharsets.US_ASCII));
        for (var filling : new char[] {'A', '\n', '-', ' '}) {
            begun.reset();
            var endless = new SequenceInputStream(begun, new InputStream() {
                @Override
                public int read() {
                    return filling;
                }

                @Override
                public int read(byte[] into, int from, int length) {
                    Arrays.fill(into, from, from + length, (byte) filling);
                    return length;
                }
            });
            assertThatThrownBy(() -> AgeStream.opening(endless, identity.current()))
                    .isInstanceOf(Unreadable.class);
        }
    }

    @Test
    void trouble_of_the_disk_is_no_damage() throws IOException {
        var whole = sealed(random(200_000));
        var breaking = new SequenceInputStream(new ByteArrayInputStream(whole, 0, 100_000), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the stick was pulled out");
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                throw new IOException("the stick was pulled out");
            }
        });
        try (var in = AgeStream.opening(breaking, identity.current())) {
            assertThatThrownBy(in::readAllBytes).hasMessage("the stick was pulled out");
        }
    }
}
