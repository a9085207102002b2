package org.alongside.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.UUID;
import org.alongside.app.team.TeamKeys;
import org.alongside.domain.Decision;
import org.alongside.domain.team.Signer;
import org.alongside.vault.Workbench;
import org.alongside.vault.age.AgeRecipient;
import org.alongside.vault.age.AgeStream;
import org.alongside.vault.bytes.Bytes;
import org.alongside.vault.keys.Identity;
import org.alongside.vault.keys.Signing;

/// The real keys of a vault that is not there, the same for the same vault.
public record KeysInMemory(UUID vault, Identity identity) implements TeamKeys {
    /// Those of that vault.
    public static KeysInMemory of(UUID vault) {
        return new KeysInMemory(
                vault,
                Identity.draw(Workbench.seeded(vault.getMostSignificantBits() * 31 + vault.getLeastSignificantBits())));
    }

    @Override
    public String recipient() {
        return identity.recipient().text();
    }

    @Override
    public Signer signer() {
        return new Signer(vault, identity.signer().hex());
    }

    @Override
    public byte[] sign(byte[] message) {
        return identity.sign(message).toArray();
    }

    @Override
    public boolean isSignedBy(String key, byte[] message, byte[] signature) {
        return Signing.isSignedBy(Bytes.fromHex(key), message, Bytes.of(signature));
    }

    @Override
    public OutputStream sealing(String recipient, OutputStream to) throws IOException {
        return AgeStream.sealing(((Decision.Keep<AgeRecipient>) AgeRecipient.read(recipient)).value(), to);
    }

    @Override
    public InputStream opening(InputStream sealed, boolean former) throws IOException {
        return AgeStream.opening(sealed, former ? identity.everKept() : identity.current());
    }

    @Override
    public byte[] exported() {
        return identity.exported();
    }
}
