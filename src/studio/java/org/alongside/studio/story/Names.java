package org.alongside.studio.story;

import java.util.List;
import java.util.Set;

/// The people that an item may name.
final class Names {
    private Names() {}

    /// Somebody of the cast, the narrator too.
    static String heard(String id, Set<String> cast, int line) {
        if (!cast.contains(id)) {
            throw new Slip(line, "nobody in the cast is called '" + id + "'" + Words.suggestion(id, List.copyOf(cast)));
        }
        return id;
    }

    /// Somebody who can be seen.
    static String seen(String id, Set<String> cast, int line) {
        if (id.equals(Storyboard.NARRATOR)) {
            throw new Slip(line, "the narrator is never seen");
        }
        return heard(id, cast, line);
    }
}
