package org.alongside.studio.timing;

import java.util.ArrayList;
import java.util.List;
import org.alongside.studio.sound.Mouth;
import org.alongside.studio.story.Beat;
import org.alongside.studio.story.Gesture;
import org.alongside.studio.story.Mood;
import org.alongside.studio.story.Person;
import org.alongside.studio.story.Pictogram;
import org.alongside.studio.story.Posture;

/// What one person does in one scene.
public final class Part {
    /// `seconds` 0: stands.
    public record Walk(double fromX, double toX, double seconds) {}

    public record Talk(double from, double to, Mouth mouth, boolean aloud) {}

    /// No pictograms in an open bubble: somebody thinks in words.
    public record Thought(boolean open, List<Pictogram> of) {
        static final Thought NONE = new Thought(false, List.of());
    }

    private final Person person;
    final Track<Boolean> present;
    final Track<Walk> walk;
    final Track<Mood> mood;
    final Track<Gesture> gesture;
    final Track<Gesture> headGesture = new Track<>(Gesture.ARMS_DOWN);
    final Track<Posture> posture;
    final Track<Beat.Gaze> gaze = new Track<>(Beat.Gaze.Direction.AHEAD);
    final Track<Thought> thought = new Track<>(Thought.NONE);
    final List<Talk> talks = new ArrayList<>();

    Part(Person person, double x, Posture posture, Mood mood, boolean present) {
        this.person = person;
        this.present = new Track<>(present);
        this.walk = new Track<>(new Walk(x, x, 0));
        this.mood = new Track<>(mood);
        this.gesture = new Track<>(Gesture.ARMS_DOWN);
        this.posture = new Track<>(posture);
    }

    public Person person() {
        return person;
    }

    public boolean present(double seconds) {
        return present.at(seconds);
    }

    public double x(double seconds) {
        var now = walk.at(seconds);
        double share = now.seconds() == 0 ? 1 : Ease.inOut(walk.since(seconds) / now.seconds());
        return Ease.mix(now.fromX(), now.toX(), share);
    }

    /// −1 walks left, 1 walks right, 0 stands.
    public int walking(double seconds) {
        var now = walk.at(seconds);
        return walk.since(seconds) < now.seconds() ? (int) Math.signum(now.toX() - now.fromX()) : 0;
    }

    /// Where the feet end up after the walk under way at `seconds`.
    public double goal(double seconds) {
        return walk.at(seconds).toX();
    }

    public Track<Mood> mood() {
        return mood;
    }

    public Track<Gesture> gesture() {
        return gesture;
    }

    public Track<Gesture> headGesture() {
        return headGesture;
    }

    public Track<Beat.Gaze> gaze() {
        return gaze;
    }

    public Track<Thought> thought() {
        return thought;
    }

    /// 0 stands, 1 sits.
    public double seated(double seconds) {
        double now = posture.at(seconds) == Posture.SITTING ? 1 : 0;
        double before = posture.before(seconds) == Posture.SITTING ? 1 : 0;
        return Ease.mix(before, now, posture.blend(seconds, 0.5));
    }

    /// 0 shut to 1; the second value how wide.
    public double[] mouth(double seconds) {
        for (var talk : talks) {
            if (talk.aloud() && seconds >= talk.from() && seconds <= talk.to()) {
                double into = seconds - talk.from();
                return new double[] {talk.mouth().open(into), talk.mouth().wide(into)};
            }
        }
        return new double[] {0, 0};
    }

    public boolean talking(double seconds) {
        return talks.stream().anyMatch(talk -> talk.aloud() && seconds >= talk.from() && seconds <= talk.to());
    }
}
