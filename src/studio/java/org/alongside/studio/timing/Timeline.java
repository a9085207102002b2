package org.alongside.studio.timing;

import java.util.List;
import org.alongside.studio.sound.Wave;

/// A clip with every time known, in seconds from its first frame.
public record Timeline(
        double seconds, double titleSeconds, List<Take> takes, List<Cue> cues, List<Mark> chapters, Wave sound) {

    /// What the captions say and who says it.
    public record Cue(double from, double to, String speaker, String text) {}

    public record Mark(double from, double to, String title) {}

    public Take take(double at) {
        return takes.stream().filter(take -> at < take.to()).findFirst().orElse(takes.getLast());
    }
}
