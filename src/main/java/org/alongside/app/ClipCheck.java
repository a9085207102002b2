package org.alongside.app;

import java.util.List;

/// Finds out before a session, and not in it, which clips would let the two of them down.
public interface ClipCheck {
    /// Looks at each clip: that it is there, is the file that was published, opens, and has captions that fit it.
    /// One finding per clip, in the order asked. Takes about a tenth of a second a clip.
    List<Finding> check(List<ClipPlayer.Clip> clips);

    /// What one clip is like.
    ///
    /// @param lengthSeconds 0 when it could not be opened
    /// @param faults what is wrong, each to follow the clip's name: "is not on this disk"; empty when all is well
    record Finding(ClipPlayer.Clip clip, int lengthSeconds, List<String> faults) {
        /// Copies the list.
        public Finding {
            faults = List.copyOf(faults);
        }

        /// Whether it can be relied on.
        public boolean isGood() {
            return faults.isEmpty();
        }
    }
}
