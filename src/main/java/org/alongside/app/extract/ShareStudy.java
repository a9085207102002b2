package org.alongside.app.extract;

import java.util.List;
import java.util.Optional;
import org.alongside.app.Desk;
import org.alongside.domain.Passphrase;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Kind;

/// Hands a study's key to others who make extracts of it; the log says so first.
public final class ShareStudy {
    private final Desk desk;

    /// At this desk.
    public ShareStudy(Desk desk) {
        this.desk = desk;
    }

    /// The key's file.
    public byte[] file(Study study, Passphrase passphrase) {
        desk.keeper()
                .keep(new Change(
                        desk.now(),
                        desk.by(),
                        Kind.DISCLOSURE,
                        "extract.key",
                        Optional.empty(),
                        "study " + study.name(),
                        List.of()));
        return study.file(passphrase);
    }
}
