package org.alongside.vault.age;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.alongside.domain.Decision;
import org.alongside.fuzz.Refusal;
import org.alongside.fuzz.Target;

/// What a service hands over: recipients, identities and sealed files.
public final class AgeTargets {
    private static final String IDENTITY = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";
    private static final String RECIPIENT = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";
    private static final byte[] PLAIN = "one line\n".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST = 256;

    private AgeTargets() {}

    /// All of this room.
    public static List<Target> all() {
        try {
            var identities = kept(AgeIdentities.read(IDENTITY));
            var sealed = AgeFile.seal(PLAIN, kept(AgeRecipient.read(RECIPIENT)));
            return List.of(
                    Target.ofText("age recipient", AgeRecipient.class, List.of(RECIPIENT), AgeTargets::recipient)
                            .upTo(4_000)
                            .with("age1", "AGE-SECRET-KEY-1", "1", "b", "i", "o"),
                    Target.ofText(
                                    "age identities",
                                    AgeIdentities.class,
                                    List.of(IDENTITY, "# made by\n\n" + IDENTITY + "\r\n" + IDENTITY),
                                    text -> kept(AgeIdentities.read(text)))
                            .with("AGE-SECRET-KEY-1", "AGE-PLUGIN-", "#", "age-encryption.org/v1\n", "age1"),
                    Target.ofBytes(
                                    "age stream",
                                    AgeStream.class,
                                    List.of(sealed),
                                    (input, _) -> stream(input, identities))
                            .with("-> X25519 ", "-> scrypt ", "\n--- ", "\n", "age-encryption.org/v1\n", "AAAA"),
                    Target.ofBytes("age file", AgeFile.class, List.of(sealed), (input, _) -> open(input, identities))
                            .with(
                                    "-> X25519 ",
                                    "-> scrypt ",
                                    "\n--- ",
                                    "\n",
                                    "age-encryption.org/v1",
                                    "AAAA",
                                    "=",
                                    "-> a\n"));
        } catch (Refusal impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static <T> T kept(Decision<T> decision) throws Refusal {
        return switch (decision) {
            case Decision.Keep<T>(var value) -> value;
            case Decision.Refuse<T> no -> throw new Refusal(no.sentence("The key"));
        };
    }

    private static void recipient(String typed) throws Refusal {
        var read = kept(AgeRecipient.read(typed));
        assertThat(AgeFile.seal(PLAIN, read)).isNotEmpty();
    }

    private static void stream(byte[] input, AgeIdentities identities) throws Refusal, IOException {
        try (var opened = AgeStream.opening(new ByteArrayInputStream(input), identities)) {
            assertThat(opened.readAllBytes()).isEqualTo(PLAIN);
        } catch (AgeStream.Unreadable no) {
            throw new Refusal("does not open: " + no.why());
        }
    }

    /// What opens is what was sealed: nothing in an age file can be changed unnoticed.
    private static void open(byte[] input, AgeIdentities identities) throws Refusal {
        var plain = AgeFile.open(input, identities, MOST).orElseThrow(() -> new Refusal("does not open"));
        assertThat(plain).isEqualTo(PLAIN);
    }
}
