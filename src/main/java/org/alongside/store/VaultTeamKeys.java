package org.alongside.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.alongside.app.team.TeamKeys;
import org.alongside.domain.team.Signer;
import org.alongside.vault.Vault;
import org.alongside.vault.age.AgeStream;
import org.alongside.vault.bytes.Bytes;
import org.alongside.vault.keys.Signing;

/// The identity of an open vault, out of its key file each time it is used.
record VaultTeamKeys(Vault vault) implements TeamKeys {
    @Override
    public String recipient() {
        try (var identity = vault.identity()) {
            return identity.recipient().text();
        }
    }

    @Override
    public Signer signer() {
        try (var identity = vault.identity()) {
            return new Signer(vault.id(), identity.signer().hex());
        }
    }

    @Override
    public byte[] sign(byte[] message) {
        try (var identity = vault.identity()) {
            return identity.sign(message).toArray();
        }
    }

    @Override
    public boolean isSignedBy(String key, byte[] message, byte[] signature) {
        return Signing.isSignedBy(Bytes.fromHex(key), message, Bytes.of(signature));
    }

    @Override
    public OutputStream sealing(String recipient, OutputStream to) throws IOException {
        return AgeStream.sealing(Ways.recipient(recipient), to);
    }

    @Override
    public InputStream opening(InputStream sealed, boolean former) throws IOException {
        try (var identity = vault.identity()) {
            return AgeStream.opening(sealed, former ? identity.everKept() : identity.current());
        }
    }

    @Override
    public byte[] exported() {
        try (var identity = vault.identity()) {
            return identity.exported();
        }
    }
}
