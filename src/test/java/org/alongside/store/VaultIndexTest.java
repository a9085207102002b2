package org.alongside.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.alongside.app.Keeper;
import org.alongside.app.Records;
import org.alongside.contracts.RecordContract;
import org.alongside.domain.Passphrase;
import org.alongside.vault.NewVault;
import org.alongside.vault.Vault;
import org.alongside.vault.Vaults;
import org.alongside.vault.keys.KdfCost;
import org.alongside.vault.keys.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// The encrypted index over a real vault keeps what the ports promise.
final class VaultIndexTest implements RecordContract {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Vault vault;

    @SuppressWarnings("NullAway.Init")
    private Index index;

    @BeforeEach
    void open() {
        var made = Vaults.onThisMachine(Clock.systemUTC())
                .create(
                        folder.resolve("vault"),
                        new NewVault(Role.PRACTITIONER, true),
                        Passphrase.of("correct horse battery staple".toCharArray()),
                        KdfCost.practice());
        made.recoveryCode().close();
        vault = made.vault();
        try (var password = vault.indexPassword()) {
            index = Index.make(IndexFile.in(vault.folder()), password.characters(), new VaultJournal(vault));
        }
    }

    @AfterEach
    void close() {
        index.close();
        vault.close();
    }

    @Override
    public Keeper keeper() {
        return new JournalFirst(index);
    }

    @Override
    public Records records() {
        return new IndexedRecords(index, ZoneOffset.UTC);
    }
}
