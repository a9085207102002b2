package org.alongside.app.listing;

import org.alongside.domain.progress.Case;
import org.alongside.domain.session.Session;

/// The sessions that a toolkit's publisher means it to have, beside those that were held.
public final class SessionsNeeded {
    private SessionsNeeded() {}

    /// One plain sentence.
    public static String words(int least, Case one) {
        long held = one.sessions().stream()
                .filter(record -> record.session() instanceof Session.Held)
                .count();
        var words = held + " held of at least " + least + ".";
        return held >= least ? words : words + " " + (least - held) + " to go.";
    }
}
