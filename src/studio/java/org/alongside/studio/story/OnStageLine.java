package org.alongside.studio.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.studio.story.Storyboard.OnStage;

/// `On stage: dean left sitting tired; kay right standing calm`.
final class OnStageLine {
    private static final String START = "On stage:";
    private static final int MOST = 5;

    private OnStageLine() {}

    static List<OnStage> read(Items.Item item, Set<String> cast) {
        if (!item.is(START)) {
            throw new Slip(item.line(), "expected 'On stage:' right under the scene, not: " + item.text());
        }
        var text = item.after(START);
        if (text.equals("nobody")) {
            return List.of();
        }
        var all = new ArrayList<OnStage>();
        var spots = new HashSet<Spot>();
        var people = new HashSet<String>();
        for (var part : text.split(";", -1)) {
            var words = List.of(part.strip().split("\\s+", -1));
            var who = Names.seen(words.getFirst(), cast, item.line());
            var one = place(who, words.subList(1, words.size()), item.line());
            all.add(one);
            if (!spots.add(one.spot()) || !people.add(who)) {
                throw new Slip(item.line(), who + " is there twice, or where another stands");
            }
        }
        if (all.size() > MOST) {
            throw new Slip(item.line(), "at most 5 people are on stage");
        }
        return List.copyOf(all);
    }

    /// A spot, and in any order a posture, a mood and a gesture.
    static OnStage place(String who, List<String> words, int line) {
        Optional<Spot> spot = Optional.empty();
        var posture = Posture.STANDING;
        var mood = Mood.CALM;
        var gesture = Gesture.ARMS_DOWN;
        for (var word : words) {
            var asSpot = Words.find(Spot.class, word);
            var asPosture = Words.find(Posture.class, word);
            var asMood = Words.find(Mood.class, word);
            if (asSpot.isPresent()) {
                spot = asSpot;
            } else if (asPosture.isPresent()) {
                posture = asPosture.get();
            } else if (asMood.isPresent()) {
                mood = asMood.get();
            } else {
                gesture = Words.read(
                        Gesture.class,
                        "spot, posture, mood or gesture",
                        word,
                        line,
                        List.of(Spot.class, Posture.class, Mood.class));
            }
        }
        var where =
                spot.orElseThrow(() -> new Slip(line, who + " needs a spot: far-left, left, centre-left, centre, …"));
        return new OnStage(who, where, posture, mood, gesture);
    }
}
