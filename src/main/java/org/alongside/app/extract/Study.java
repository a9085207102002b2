package org.alongside.app.extract;

import org.alongside.domain.Passphrase;
import org.alongside.domain.extract.Pseudonyms;

/// A study's pseudonyms; closing wipes the key.
public interface Study extends Pseudonyms, AutoCloseable {
    /// The study's name.
    String name();

    /// The key as a file for others who make extracts of the same study, sealed with a passphrase of its own.
    byte[] file(Passphrase passphrase);

    @Override
    void close();
}
