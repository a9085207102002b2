package org.alongside.tui.exercise;

import java.util.Optional;
import org.alongside.app.ClipPlayer;
import org.alongside.domain.session.Shown;

/// What came of showing a clip: how it was shown, as a proposal that the practitioner may change, and what was watched.
public record Seen(Optional<Shown> shown, Optional<ClipPlayer.Watched> watched) {
    /// Fewer seconds than this missing at the end still count as watched to the end.
    private static final int TAIL_S = 3;

    /// Nothing was shown.
    public static final Seen NOTHING = new Seen(Optional.empty(), Optional.empty());

    static Seen watched(ClipPlayer.Watched watched) {
        if (watched.seconds() == 0) {
            return NOTHING;
        }
        boolean whole = watched.lengthSeconds() > 0 && watched.seconds() >= watched.lengthSeconds() - TAIL_S;
        var shown = !whole ? Shown.PART : watched.repeats() > 0 ? Shown.REPEATED : Shown.FULL;
        return new Seen(Optional.of(shown), Optional.of(watched));
    }

    static Seen read() {
        return new Seen(Optional.of(Shown.SCRIPT), Optional.empty());
    }
}
