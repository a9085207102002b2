package org.alongside.studio.timing;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.alongside.studio.story.Beat.Gaze;

/// Who looks at whom: at whoever speaks, else at the nearest person, else ahead.
final class Glances {
    private final Map<String, Part> parts;
    private Optional<String> spokeLast = Optional.empty();

    Glances(Map<String, Part> parts) {
        this.parts = parts;
    }

    void speaks(String who, double at) {
        parts.forEach((id, part) -> {
            if (id.equals(who)) {
                var to = spokeLast
                        .filter(last -> !last.equals(who) && isPresent(last))
                        .or(() -> nearest(who));
                part.gaze.set(at, to.<Gaze>map(Gaze.At::new).orElse(Gaze.Direction.AHEAD));
            } else {
                part.gaze.set(at + 0.25, new Gaze.At(who)); // heads turn a moment after the voice
            }
        });
        spokeLast = Optional.of(who);
    }

    void atRest(double at) {
        parts.forEach((id, part) ->
                part.gaze.set(at, nearest(id).<Gaze>map(Gaze.At::new).orElse(Gaze.Direction.AHEAD)));
    }

    private boolean isPresent(String who) {
        return Optional.ofNullable(parts.get(who))
                .map(part -> part.present.last())
                .orElse(false);
    }

    private Optional<String> nearest(String who) {
        double x = Optional.ofNullable(parts.get(who))
                .map(part -> part.walk.last().toX())
                .orElse(0.0);
        return parts.entrySet().stream()
                .filter(other ->
                        !other.getKey().equals(who) && other.getValue().present.last())
                .min(Comparator.comparingDouble(
                        other -> Math.abs(other.getValue().walk.last().toX() - x)))
                .map(Map.Entry::getKey);
    }
}
