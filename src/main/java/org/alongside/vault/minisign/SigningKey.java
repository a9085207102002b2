package org.alongside.vault.minisign;

import java.util.Arrays;
import org.alongside.domain.Passphrase;
import org.alongside.domain.Trouble;
import org.bouncycastle.crypto.digests.Blake2bDigest;
import org.bouncycastle.crypto.generators.SCrypt;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/// A secret key of minisign, opened. It wipes itself when closed.
public final class SigningKey implements AutoCloseable {
    private static final int SEED_AT = KeyId.LENGTH;
    private static final int CHECK_AT = SEED_AT + 64;

    private final byte[] plain; // key id ‖ seed ‖ public key ‖ checksum

    private SigningKey(byte[] plain) {
        this.plain = plain;
    }

    /// Opens one that no passphrase protects. Its checksum says nothing then (minisign leaves it empty), but its two
    /// halves must belong together.
    public static SigningKey open(SealedKey sealed) {
        var plain = sealed.plain();
        var derived = new Ed25519PrivateKeyParameters(plain, SEED_AT)
                .generatePublicKey()
                .getEncoded();
        if (!Arrays.equals(derived, Arrays.copyOfRange(plain, SEED_AT + 32, CHECK_AT))) {
            Arrays.fill(plain, (byte) 0);
            throw new Trouble(Trouble.Sort.REFUSED, "The key file is damaged. Nothing was signed. Use a copy of it.");
        }
        return new SigningKey(plain);
    }

    /// Opens one with its passphrase. Needs as much memory as the key asks for.
    public static SigningKey open(SealedKey sealed, Passphrase passphrase) {
        var cost = sealed.cost();
        if (cost.bytes() > Runtime.getRuntime().maxMemory() / 2) {
            throw new Trouble(
                    Trouble.Sort.REFUSED,
                    "This key's passphrase needs " + cost.bytes() / (1024 * 1024)
                            + " MiB of memory to be tried, more than Alongside has. Nothing was signed. Sign with minisign -S"
                            + " -m FILE, which makes the same signature, or take the passphrase off a copy of the key with"
                            + " minisign -C -W.");
        }
        var words = passphrase.utf8();
        var stream = SCrypt.generate(words, sealed.salt(), cost.rounds(), cost.blocks(), cost.lanes(), sealed.length());
        Arrays.fill(words, (byte) 0);
        return checked(sealed.plainWith(stream));
    }

    private static SigningKey checked(byte[] plain) {
        var digest = new Blake2bDigest(256);
        digest.update((byte) 'E');
        digest.update((byte) 'd');
        digest.update(plain, 0, CHECK_AT);
        var check = new byte[digest.getDigestSize()];
        digest.doFinal(check, 0);
        if (!Arrays.equals(check, Arrays.copyOfRange(plain, CHECK_AT, plain.length))) {
            Arrays.fill(plain, (byte) 0);
            throw new Trouble(
                    Trouble.Sort.LOCKED, "The key does not open with that passphrase. Nothing was signed. Try again.");
        }
        return new SigningKey(plain);
    }

    /// The public half.
    public PublisherKey publisher() {
        var bytes = new byte[2 + KeyId.LENGTH + 32];
        bytes[0] = 'E';
        bytes[1] = 'd';
        System.arraycopy(plain, 0, bytes, 2, KeyId.LENGTH);
        System.arraycopy(plain, SEED_AT + 32, bytes, 2 + KeyId.LENGTH, 32);
        return new PublisherKey(bytes);
    }

    /// The text of a `.minisig` file.
    ///
    /// @param comment one line that the signature covers too
    public String sign(byte[] prehash, String comment) {
        var head = new byte[2 + KeyId.LENGTH];
        head[0] = 'E';
        head[1] = 'D';
        System.arraycopy(plain, 0, head, 2, KeyId.LENGTH);
        var signature = signed(prehash);
        return FileSignature.write(head, signature, comment, signed(FileSignature.withComment(signature, comment)));
    }

    private byte[] signed(byte[] message) {
        var signer = new Ed25519Signer();
        signer.init(true, new Ed25519PrivateKeyParameters(plain, SEED_AT));
        signer.update(message, 0, message.length);
        return signer.generateSignature();
    }

    @Override
    public void close() {
        Arrays.fill(plain, (byte) 0);
    }
}
