package org.alongside.studio.timing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.alongside.studio.sound.Noises;
import org.alongside.studio.sound.Voices;
import org.alongside.studio.story.Beat;
import org.alongside.studio.story.Effect;
import org.alongside.studio.story.Gesture;
import org.alongside.studio.story.Manner;
import org.alongside.studio.story.Mood;
import org.alongside.studio.story.Posture;
import org.alongside.studio.story.Shot;
import org.alongside.studio.story.Storyboard;

/// Plays one scene's beats on a clock and writes down what happens when.
final class Shooting {
    private static final double LEAD_IN = 0.6;
    private static final double LEAD_OUT = 0.7;
    private static final double AFTER_LINE = 0.42;
    private static final double ENTRANCE = 2.0;
    private static final double READ_OUT_AFTER = 0.5; // a message is seen before it is heard
    private static final double WALK = 1.5;
    private static final double SETTLE = 0.55;
    private static final double PASSING_GESTURE = 2.2;
    private static final double OFF_STAGE = 230; // how far beyond the edge somebody waits, in world units
    private static final double STAGE_WIDTH = 1280;

    private final Storyboard story;
    private final Storyboard.Scene scene;
    private final Voices voices;
    private final double from;
    private double now;
    private final SequencedMap<String, Part> parts = new LinkedHashMap<>();
    private final Track<Optional<Beat.Exhibit>> exhibit = new Track<>(Optional.empty());
    private final Track<Integer> trailStep = new Track<>(0);
    private final List<Take.Message> messages = new ArrayList<>();
    private final List<Timeline.Cue> cues = new ArrayList<>();
    private final List<Director.Sounding> sounds = new ArrayList<>();
    private final List<Take.Cut> cuts = new ArrayList<>();
    private final Glances glances = new Glances(parts);
    private Shot shot;
    private double shotFrom;

    Shooting(Storyboard story, Storyboard.Scene scene, Voices voices, double from) {
        this.story = story;
        this.scene = scene;
        this.voices = voices;
        this.from = from;
        this.now = from + LEAD_IN;
        this.shot = scene.shot();
        this.shotFrom = from;
    }

    Take take() {
        for (var one : scene.onStage()) {
            var part = part(one, one.spot().x(), true);
            gesture(part, from, one.gesture());
        }
        glances.atRest(from);
        scene.beats().forEach(this::play);
        double to = now + LEAD_OUT;
        cuts.add(new Take.Cut(shotFrom, to, shot));
        return new Take(scene.setting(), from, to, parts, cuts, exhibit, trailStep, messages);
    }

    List<Timeline.Cue> cues() {
        return cues;
    }

    List<Director.Sounding> sounds() {
        return sounds;
    }

    private Part part(Storyboard.OnStage one, double x, boolean present) {
        var person = story.cast().get(one.who());
        if (person == null) {
            throw new IllegalStateException("not in the cast: " + one.who());
        }
        var part = new Part(person, x, one.posture(), one.mood(), present);
        parts.put(one.who(), part);
        return part;
    }

    private Part part(String who) {
        var part = parts.get(who);
        if (part == null) {
            throw new IllegalStateException("not on stage: " + who);
        }
        return part;
    }

    private void play(Beat beat) {
        switch (beat) {
            case Beat.Say say -> say(say);
            case Beat.Write write -> write(write);
            case Beat.Pause pause -> now += pause.seconds();
            case Beat.Become become -> part(become.who()).mood.set(now, become.mood());
            case Beat.Do gesture -> gesture(part(gesture.who()), now, gesture.gesture());
            case Beat.Enter enter -> enter(enter);
            case Beat.Leave leave -> leave(leave);
            case Beat.Walk walk -> walk(part(walk.who()), walk.to().x(), WALK);
            case Beat.Settle settle -> {
                part(settle.who()).posture.set(now, settle.posture());
                now += SETTLE;
            }
            case Beat.Look look -> part(look.who()).gaze.set(now, look.gaze());
            case Beat.Think think ->
                part(think.who())
                        .thought
                        .set(now, think.of().isEmpty() ? Part.Thought.NONE : new Part.Thought(true, think.of()));
            case Beat.Show show -> {
                exhibit.set(now, Optional.of(show.exhibit()));
                trailStep.set(now, 0);
            }
            case Beat.TrailStep step -> trailStep.set(now, step.step());
            case Beat.Hide hide -> exhibit.set(now, Optional.empty());
            case Beat.Sound sound -> sounds.add(new Director.Sounding(now, Noises.of(sound.effect())));
            case Beat.Cut cut -> cut(cut.shot());
        }
    }

    private void cut(Shot next) {
        if (now - shotFrom > 0.7) {
            cuts.add(new Take.Cut(shotFrom, now, shot));
            shotFrom = now;
        }
        shot = next; // a cut right at the start replaces the first shot
    }

    private void say(Beat.Say say) {
        var part = Optional.ofNullable(parts.get(say.who()));
        say.mood().ifPresent(mood -> part.ifPresent(p -> p.mood.set(now, mood)));
        var mood = part.map(p -> p.mood.last()).or(say::mood).orElse(Mood.CALM);
        double to = speak(say.who(), mood, say.manner(), say.text());
        part.filter(p -> p.present.last()).ifPresent(p -> perform(p, say, to));
        now = to + AFTER_LINE;
    }

    private void perform(Part part, Beat.Say say, double to) {
        say.gesture().ifPresent(gesture -> {
            var before = part.gesture.last();
            gesture(part, now, gesture);
            if (gesture.passing() && !gesture.ofTheHead()) {
                part.gesture.set(Math.max(to, now + 1.2), before);
            }
        });
        if (say.manner() == Manner.THINKS && !part.thought.last().open()) {
            part.thought.set(now, new Part.Thought(true, List.of()));
            part.thought.set(to + 0.2, Part.Thought.NONE);
        }
        if (say.manner() != Manner.THINKS) {
            glances.speaks(say.who(), now);
        }
    }

    /// Lays the sound and the captions, and returns when the line ends.
    private double speak(String who, Mood mood, Manner manner, String text) {
        var person = story.cast().get(who);
        if (person == null) {
            throw new IllegalStateException("not in the cast: " + who);
        }
        var spoken = voices.speak(person.speech(), mood, manner, text);
        sounds.add(new Director.Sounding(now, spoken.wave()));
        cues.addAll(Captions.of(spoken, person.name(), now));
        double to = now + spoken.seconds();
        var part = parts.get(who);
        if (part != null) {
            boolean lips = manner != Manner.THINKS && manner != Manner.OFF && manner != Manner.BY_PHONE;
            part.talks.add(new Part.Talk(now, to, spoken.mouth(), lips));
        }
        return to;
    }

    private void write(Beat.Write write) {
        sounds.add(new Director.Sounding(now, Noises.of(Effect.PING)));
        messages.add(new Take.Message(now, write.who(), write.text()));
        now += READ_OUT_AFTER;
        double to = speak(write.who(), Mood.CALM, Manner.THINKS, write.text());
        now = to + AFTER_LINE;
    }

    private void gesture(Part part, double at, Gesture gesture) {
        if (gesture.ofTheHead()) {
            part.headGesture.set(at, gesture);
            if (gesture.passing()) {
                part.headGesture.set(at + PASSING_GESTURE * 0.7, Gesture.ARMS_DOWN);
            }
            return;
        }
        var before = part.gesture.last();
        part.gesture.set(at, gesture);
        if (gesture == Gesture.ARMS_DOWN) {
            part.headGesture.set(at, Gesture.ARMS_DOWN);
        }
        if (gesture.passing()) {
            part.gesture.set(at + PASSING_GESTURE, before);
        }
    }

    private void enter(Beat.Enter enter) {
        boolean fromLeft = enter.from() == Beat.Side.LEFT;
        var as = enter.as();
        var standing = new Storyboard.OnStage(as.who(), as.spot(), Posture.STANDING, as.mood(), as.gesture());
        double offStage = fromLeft ? -OFF_STAGE : STAGE_WIDTH + OFF_STAGE;
        var part = parts.containsKey(as.who()) ? part(as.who()) : part(standing, offStage, false);
        part.walk.set(now, new Part.Walk(offStage, offStage, 0));
        part.posture.set(now, Posture.STANDING);
        part.mood.set(now, as.mood());
        part.present.set(now, true);
        gesture(part, now, as.gesture());
        walk(part, as.spot().x(), ENTRANCE);
        if (as.posture() == Posture.SITTING) {
            part.posture.set(now, Posture.SITTING);
            now += SETTLE;
        }
        glances.atRest(now);
    }

    private void leave(Beat.Leave leave) {
        var part = part(leave.who());
        if (part.posture.last() == Posture.SITTING) {
            part.posture.set(now, Posture.STANDING);
            now += SETTLE;
        }
        walk(part, leave.to() == Beat.Side.LEFT ? -OFF_STAGE : STAGE_WIDTH + OFF_STAGE, ENTRANCE);
        part.present.set(now, false);
        glances.atRest(now);
    }

    private void walk(Part part, double x, double seconds) {
        part.walk.set(now, new Part.Walk(part.walk.last().toX(), x, seconds));
        now += seconds;
    }
}
