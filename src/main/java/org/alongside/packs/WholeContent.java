package org.alongside.packs;

/// Reads everything in a pack, to know that all of it can be read.
final class WholeContent {
    private WholeContent() {}

    /// Throws [BadContent] for the first thing that cannot be; exercises of other packs are theirs to answer for.
    static void read(Pack pack) {
        var manifest = pack.manifest();
        boolean takesOthers = !manifest.exercisesFrom().isEmpty();
        for (var id : manifest.exerciseIds().toList()) {
            if (pack.owns(id)) {
                pack.exercise(id);
            } else if (!takesOthers) {
                throw new BadContent(manifest.where() + ": an edition names " + id + ", which is not there");
            }
        }
        pack.guide().problem().ifPresent(problem -> {
            throw new BadContent(problem);
        });
        manifest.toolkit(manifest.modules(), java.util.List.of(), java.util.List.of(), java.util.List.of());
    }
}
