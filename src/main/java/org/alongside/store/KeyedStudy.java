package org.alongside.store;

import java.security.SecureRandom;
import org.alongside.app.extract.Study;
import org.alongside.domain.Passphrase;
import org.alongside.vault.keys.KdfCost;
import org.alongside.vault.keys.StudyKey;
import org.alongside.vault.keys.StudyKeyFile;

/// A study under its key.
///
/// @param practice whether a file of it may be cheap to open, as made-up people are all it is for
record KeyedStudy(StudyKey key, boolean practice) implements Study {
    @Override
    public String name() {
        return key.study();
    }

    @Override
    public String of(String kind, String what) {
        return key.pseudonym(kind, what);
    }

    @Override
    public int shiftDays(String crn) {
        return key.shiftDays(crn);
    }

    @Override
    public byte[] file(Passphrase passphrase) {
        var cost = practice ? KdfCost.practice() : KdfCost.calibrated();
        return StudyKeyFile.seal(key, passphrase, cost, new SecureRandom());
    }

    @Override
    public void close() {
        key.close();
    }
}
