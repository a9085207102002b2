package org.alongside.tui.planted;

import org.alongside.app.Consultation;
import org.alongside.app.Desk;

/// Logs its look but reads by itself: for the test that the follower of looks notices it.
public final class PeekingPage {
    private PeekingPage() {}

    /// Reads outside `app`.
    public static int count(Desk desk) {
        new Consultation(desk).of(java.util.Set.of(), "peek");
        return desk.records().people().size();
    }
}
