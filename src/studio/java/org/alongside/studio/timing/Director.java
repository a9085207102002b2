package org.alongside.studio.timing;

import java.util.ArrayList;
import java.util.List;
import org.alongside.studio.sound.Mix;
import org.alongside.studio.sound.Voices;
import org.alongside.studio.sound.Wave;
import org.alongside.studio.story.Storyboard;

/// Has every line spoken, measures it, and so finds when everything happens.
public final class Director {
    public static final double TITLE_SECONDS = 2.4;
    private static final double CLOSING_SECONDS = 1.2; // the last picture fades

    private final Storyboard story;
    private final Voices voices;
    private final List<Take> takes = new ArrayList<>();
    private final List<Timeline.Cue> cues = new ArrayList<>();
    private final List<Timeline.Mark> chapters = new ArrayList<>();
    private final List<Sounding> sounds = new ArrayList<>();

    record Sounding(double at, Wave wave) {}

    private Director(Storyboard story, Voices voices) {
        this.story = story;
        this.voices = voices;
    }

    public static Timeline direct(Storyboard story, Voices voices) {
        return new Director(story, voices).timeline();
    }

    private Timeline timeline() {
        double at = TITLE_SECONDS;
        double chapterFrom = 0; // the title card belongs to the first chapter
        for (var chapter : story.chapters()) {
            for (var scene : chapter.scenes()) {
                var shooting = new Shooting(story, scene, voices, at);
                var take = shooting.take();
                takes.add(take);
                cues.addAll(shooting.cues());
                sounds.addAll(shooting.sounds());
                at = take.to();
            }
            chapters.add(new Timeline.Mark(chapterFrom, at, chapter.title()));
            chapterFrom = at;
        }
        double end = at + CLOSING_SECONDS;
        var last = chapters.removeLast();
        chapters.add(new Timeline.Mark(last.from(), end, last.title()));
        var mix = new Mix(end);
        sounds.forEach(sound -> mix.add(sound.wave(), sound.at()));
        return new Timeline(end, TITLE_SECONDS, takes, cues, chapters, mix.finished());
    }
}
