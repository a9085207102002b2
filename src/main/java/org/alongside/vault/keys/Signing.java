package org.alongside.vault.keys;

import org.alongside.vault.bytes.Bytes;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/// Ed25519, RFC 8032, over messages that are whole in memory.
public final class Signing {
    /// Length of a public key.
    public static final int SIGNER_BYTES = 32;
    /// Length of a signature.
    public static final int SIGNATURE_BYTES = 64;

    private Signing() {}

    static Bytes publicHalf(Secret seed) {
        return Bytes.of(new Ed25519PrivateKeyParameters(seed.bytes())
                .generatePublicKey()
                .getEncoded());
    }

    static Bytes sign(Secret seed, byte[] message) {
        var signer = new Ed25519Signer();
        signer.init(true, new Ed25519PrivateKeyParameters(seed.bytes()));
        signer.update(message, 0, message.length);
        return Bytes.of(signer.generateSignature());
    }

    /// Whether that signer signed exactly this message. A key that is no point of the curve signed nothing.
    public static boolean isSignedBy(Bytes signer, byte[] message, Bytes signature) {
        if (signer.length() != SIGNER_BYTES || signature.length() != SIGNATURE_BYTES) {
            return false;
        }
        try {
            var verifier = new Ed25519Signer();
            verifier.init(false, new Ed25519PublicKeyParameters(signer.toArray()));
            verifier.update(message, 0, message.length);
            return verifier.verifySignature(signature.toArray());
        } catch (IllegalArgumentException noPoint) {
            return false;
        }
    }
}
