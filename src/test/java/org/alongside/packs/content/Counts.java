package org.alongside.packs.content;

import java.util.Map;

/// What each pack must at least hold, from the published facts.
///
/// @param isExact whether it must hold just so many exercises
record Counts(int modules, int exercises, boolean isExact, int minSessions) {
    static final Map<String, Counts> PUBLISHED = Map.ofEntries(
            Map.entry("skills-for-relationships", new Counts(4, 36, true, 0)),
            Map.entry("spectrum", new Counts(4, 36, true, 0)),
            Map.entry("timewise", new Counts(1, 10, false, 10)),
            Map.entry("choices-and-changes", new Counts(6, 12, false, 0)),
            Map.entry("maps-for-change", new Counts(6, 41, false, 0)),
            Map.entry("new-me-mot", new Counts(1, 8, false, 0)),
            Map.entry("stepping-stones", new Counts(3, 9, false, 0)),
            Map.entry("pathways-to-change", new Counts(4, 40, true, 0)),
            Map.entry("first-steps-to-change", new Counts(9, 18, false, 0)),
            Map.entry("creating-positive-connections", new Counts(4, 12, true, 8)),
            Map.entry("responsibly-aware", new Counts(4, 6, false, 5)),
            Map.entry("moving-on", new Counts(1, 8, true, 14)),
            Map.entry("constructive-conversations", new Counts(3, 12, false, 0)));
}
