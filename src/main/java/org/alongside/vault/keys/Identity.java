package org.alongside.vault.keys;

import com.exceptionfactory.jagged.bech32.Bech32;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.domain.Decision;
import org.alongside.vault.age.AgeIdentities;
import org.alongside.vault.age.AgeRecipient;
import org.alongside.vault.bytes.ByteReader;
import org.alongside.vault.bytes.ByteWriter;
import org.alongside.vault.bytes.Bytes;
import org.alongside.vault.bytes.Malformed;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;

/// What a vault is known by to others: it signs with an Ed25519 key and receives with an X25519 one, as age does.
/// Closing wipes both. Bytes: `src/docs/formats/vault.md`, "Identity".
public final class Identity implements AutoCloseable {
    static final int KEY_BYTES = 32;
    /// Keys that files were sealed to before the vault was given new ones; the oldest goes when one more comes.
    static final int MOST_FORMER = 8;

    private final Secret signing;
    private final Secret receiving;
    private final List<Secret> former;

    private Identity(Secret signing, Secret receiving, List<Secret> former) {
        this.signing = signing;
        this.receiving = receiving;
        this.former = List.copyOf(former);
    }

    /// A new one at random.
    public static Identity draw(SecureRandom random) {
        return new Identity(key(random), key(random), List.of());
    }

    /// Another one, which still opens what was sealed to this; the caller closes it.
    Identity rotated(SecureRandom random) {
        var kept = Stream.concat(Stream.of(receiving), former.stream())
                .limit(MOST_FORMER)
                .map(key -> Secret.taking(key.bytes().clone()))
                .toList();
        return new Identity(key(random), key(random), kept);
    }

    /// Whose signature [#sign] makes: the public half, 32 bytes.
    public Bytes signer() {
        return Signing.publicHalf(signing);
    }

    /// An Ed25519 signature, 64 bytes.
    public Bytes sign(byte[] message) {
        return Signing.sign(signing, message);
    }

    /// To whom others seal files for this vault.
    public AgeRecipient recipient() {
        return new AgeRecipient(recipientOf(receiving));
    }

    /// Opens what is sealed to [#recipient].
    public AgeIdentities current() {
        return identities(Stream.of(receiving));
    }

    /// Opens also what was sealed before the vault was given new keys.
    public AgeIdentities everKept() {
        return identities(Stream.concat(Stream.of(receiving), former.stream()));
    }

    /// The receiving half as the standard `age -d -i` takes it: a comment and one line. The caller wipes it.
    public byte[] exported() {
        var text = "# public key: " + recipient() + "\n" + secretLine(receiving) + "\n";
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    byte[] encoded() {
        try (var out = new ByteWriter((MOST_FORMER + 3) * KEY_BYTES)) {
            out.u8(former.size()).bytes(signing.bytes()).bytes(receiving.bytes());
            former.forEach(key -> out.bytes(key.bytes()));
            return out.toArray();
        }
    }

    static Identity read(byte[] encoded) throws Malformed {
        var in = new ByteReader(encoded);
        var count = in.u8();
        if (count > MOST_FORMER) {
            throw new Malformed("too many former keys");
        }
        var keys = new ArrayList<Secret>();
        for (var each = 0; each < count + 2; each++) {
            keys.add(Secret.taking(in.bytes(KEY_BYTES).toArray()));
        }
        in.end();
        return new Identity(keys.get(0), keys.get(1), keys.subList(2, keys.size()));
    }

    private static Secret key(SecureRandom random) {
        var bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        return Secret.taking(bytes);
    }

    private static String recipientOf(Secret key) {
        var point =
                new X25519PrivateKeyParameters(key.bytes()).generatePublicKey().getEncoded();
        return Bech32.getEncoder().encode("age", point).toString();
    }

    private static String secretLine(Secret key) {
        return Bech32.getEncoder()
                .encode("AGE-SECRET-KEY-", key.bytes())
                .toString()
                .toUpperCase(Locale.ROOT);
    }

    private static AgeIdentities identities(Stream<Secret> keys) {
        var lines = keys.map(Identity::secretLine).collect(Collectors.joining("\n"));
        return switch (AgeIdentities.read(lines)) {
            case Decision.Keep<AgeIdentities>(var read) -> read;
            case Decision.Refuse<AgeIdentities> ours -> throw new IllegalStateException(ours.reason());
        };
    }

    @Override
    public void close() {
        signing.close();
        receiving.close();
        former.forEach(Secret::close);
    }

    @Override
    public String toString() {
        return "Identity";
    }
}
