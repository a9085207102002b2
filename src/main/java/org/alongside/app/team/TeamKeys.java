package org.alongside.app.team;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.alongside.domain.team.Signer;

/// What an open vault signs and receives with.
public interface TeamKeys {
    /// To whom others seal files for this vault: an age recipient, `age1…`.
    String recipient();

    /// What it signs with, as others know it.
    Signer signer();

    /// Its signature of the message, 64 bytes.
    byte[] sign(byte[] message);

    /// Whether a key, as 64 hex digits, signed exactly this message.
    boolean isSignedBy(String key, byte[] message, byte[] signature);

    /// Seals what is written to it; whole once closed, which closes `to` as well.
    ///
    /// @throws org.alongside.domain.Trouble REFUSED for what is no recipient
    OutputStream sealing(String recipient, OutputStream to) throws IOException;

    /// What is in a file that was sealed to this vault.
    ///
    /// @param former whether keys that the vault has replaced count too
    InputStream opening(InputStream sealed, boolean former) throws IOException;

    /// The receiving half as an age identity file. The caller wipes it.
    byte[] exported();
}
