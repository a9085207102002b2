package org.alongside.studio.story;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.studio.story.Storyboard.Setting;

/// `### place, light, weather, shot`.
record SceneHeading(Setting setting, Shot shot) {

    static SceneHeading read(Items.Item item, Set<String> cast) {
        var parts = List.of(item.after("### ").split("\\s*,\\s*", -1));
        var place = Words.read(Place.class, "place", parts.getFirst(), item.line());
        var light = place == Place.NIGHT_WINDOW ? Light.NIGHT : Light.DAY;
        var weather = Weather.DRY;
        var shot = new Shot(Shot.Framing.MEDIUM, Optional.empty(), Shot.Move.STILL);
        for (var part : parts.subList(1, parts.size())) {
            var asLight = Words.find(Light.class, part);
            var asWeather = Words.find(Weather.class, part);
            if (asLight.isPresent()) {
                light = asLight.get();
            } else if (asWeather.isPresent()) {
                weather = asWeather.get();
            } else {
                shot = shot(part, item.line(), cast);
            }
        }
        return new SceneHeading(new Setting(place, light, weather), shot);
    }

    /// `close on dean push`: a framing, then, if wanted, whom it follows, then a move.
    static Shot shot(String text, int line, Set<String> cast) {
        var framing = Shot.Framing.MEDIUM;
        Optional<String> on = Optional.empty();
        var move = Shot.Move.STILL;
        var words = List.of(text.strip().split("\\s+", -1));
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            var asFraming = Words.find(Shot.Framing.class, word);
            if (word.equals("on") && i + 1 < words.size()) {
                on = Optional.of(Names.seen(words.get(++i), cast, line));
            } else if (asFraming.isPresent()) {
                framing = asFraming.get();
            } else {
                move = Words.find(Shot.Move.class, word)
                        .orElseThrow(() -> new Slip(
                                line,
                                "'" + word
                                        + "' is no light (day, evening, night), weather (dry, rain) or shot (wide, medium, close;"
                                        + " on ID; push, pull, drift-left, drift-right)"));
            }
        }
        return new Shot(framing, on, move);
    }
}
