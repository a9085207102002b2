package org.alongside.studio.timing;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.alongside.studio.story.Beat;
import org.alongside.studio.story.Shot;
import org.alongside.studio.story.Storyboard;

/// One scene with its times: everything the painter needs to draw any moment of it.
public record Take(
        Storyboard.Setting setting,
        double from,
        double to,
        SequencedMap<String, Part> parts,
        List<Cut> cuts,
        Track<Optional<Beat.Exhibit>> exhibit,
        Track<Integer> trailStep,
        List<Message> messages) {

    public record Cut(double from, double to, Shot shot) {}

    /// A message on a telephone's screen.
    public record Message(double at, String who, String text) {}

    public Cut cut(double seconds) {
        return cuts.stream().filter(cut -> seconds < cut.to()).findFirst().orElse(cuts.getLast());
    }
}
