package org.alongside.studio.story;

import java.util.List;
import java.util.SequencedMap;

/// One clip as it was written. Everybody named in a beat is in the cast: the reader has seen to it.
public record Storyboard(String clip, String title, SequencedMap<String, Person> cast, List<Chapter> chapters) {
    public static final String NARRATOR = "narrator";

    public record Chapter(String title, List<Scene> scenes) {}

    public record Scene(int line, Setting setting, Shot shot, List<OnStage> onStage, List<Beat> beats) {}

    public record Setting(Place place, Light light, Weather weather) {}

    public record OnStage(String who, Spot spot, Posture posture, Mood mood, Gesture gesture) {}
}
