package org.alongside.studio;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the command line asks for.
record Orders(boolean all, boolean check, Optional<Path> frames, Set<String> names) {
    static final String USAGE = """
            usage: bin/render-clips [--all] [--check] [--frames FOLDER] [NAME…]
              Makes every clip whose storyboard or renderer has changed.
              NAME            only clips whose name begins so, such as srt-01
              --all           also those that have not changed
              --check         reads the storyboards, draws nothing
              --frames FOLDER writes stills instead of clips
            """;

    /// Empty when the words make no sense.
    static Optional<Orders> of(List<String> words) {
        boolean all = false;
        boolean check = false;
        Optional<Path> frames = Optional.empty();
        var names = new LinkedHashSet<String>();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (word.equals("--all")) {
                all = true;
            } else if (word.equals("--check")) {
                check = true;
            } else if (word.equals("--frames") && i + 1 < words.size()) {
                frames = Optional.of(Path.of(words.get(++i)));
            } else if (word.startsWith("-")) {
                return Optional.empty();
            } else {
                names.add(word);
            }
        }
        return Optional.of(new Orders(all, check, frames, names));
    }

    boolean wants(String clip) {
        return names.isEmpty() || names.stream().anyMatch(clip::startsWith);
    }
}
