package org.alongside.studio.picture;

import java.util.Map;
import org.alongside.studio.story.Beat.Gaze;
import org.alongside.studio.story.Gesture;
import org.alongside.studio.timing.Ease;
import org.alongside.studio.timing.Part;

/// Makes a [Pose] out of a part and a moment: blends what changes, and adds what never rests (breath, blinks, a nod to
/// the words).
final class Acting {
    private static final double MOOD_CHANGE = 0.4; // seconds
    private static final double ARM_MOVE = 0.45;
    private static final double HEAD_TURN = 0.35;

    private final Map<String, Part> parts;

    Acting(Map<String, Part> parts) {
        this.parts = parts;
    }

    Pose pose(Part part, double time) {
        double own = phase(part);
        double x = part.x(time);
        int walking = part.walking(time);
        double turn = walking != 0 ? walking * 0.9 : turn(part, time);
        var mouth = part.mouth(time);
        double seated = part.seated(time);
        var face = Expression.mix(
                Expression.of(part.mood().before(time)),
                Expression.of(part.mood().at(time)),
                part.mood().blend(time, MOOD_CHANGE));
        double talkNod = part.talking(time) ? mouth[0] * 2.2 + Math.sin(time * 3.1 + own) * 1.3 : 0;
        return new Pose(
                x,
                seated,
                turn,
                eyes(part, time, turn),
                face,
                blink(time, own),
                mouth[0],
                mouth[1],
                talkNod + headNod(part, time),
                shake(part, time),
                walking == 0 ? 0 : Math.sin(time * 8.4),
                Math.sin(time * 1.7 + own),
                arms(part, time, seated),
                held(part, time),
                side(part, time));
    }

    /// What a hand holds changes half way through the arm's move.
    private static Gesture held(Part part, double time) {
        return part.gesture().blend(time, ARM_MOVE) < 0.5
                ? part.gesture().before(time)
                : part.gesture().at(time);
    }

    /// A number of its own for each person, so that nobody blinks in step.
    private static double phase(Part part) {
        return Math.floorMod(part.person().id().hashCode(), 1000) / 97.0;
    }

    private static double blink(double time, double own) {
        double every = 3.1 + own % 1.7;
        double into = (time + own) % every;
        return into < 0.17 ? 0 : 1;
    }

    private double turn(Part part, double time) {
        double before = target(part, part.gaze().before(time), time);
        double now = target(part, part.gaze().at(time), time);
        return Ease.mix(before, now, part.gaze().blend(time, HEAD_TURN));
    }

    private double target(Part part, Gaze gaze, double time) {
        return switch (gaze) {
            case Gaze.At at -> {
                var other = parts.get(at.who());
                double distance = other == null ? 0 : other.x(time) - part.x(time);
                yield Math.clamp(distance / 340, -0.85, 0.85);
            }
            case Gaze.Direction.LEFT -> -0.85;
            case Gaze.Direction.RIGHT -> 0.85;
            case Gaze.Direction.AWAY -> part.x(time) < 640 ? -0.7 : 0.7;
            case Gaze.Direction.DOWN, Gaze.Direction.AHEAD -> part.x(time) < 640 ? 0.18 : -0.18;
        };
    }

    private static double eyes(Part part, double time, double turn) {
        boolean ashamed = part.mood().at(time) == org.alongside.studio.story.Mood.ASHAMED;
        return ashamed ? turn * 0.3 : turn;
    }

    private static double headNod(Part part, double time) {
        var gesture = part.headGesture().at(time);
        double into = part.headGesture().since(time);
        boolean texting = part.gesture().at(time) == Gesture.TEXTING;
        boolean downcast = part.gaze().at(time) == Gaze.Direction.DOWN || gesture == Gesture.LOOK_DOWN || texting;
        double down = downcast ? 9 : 0;
        return gesture == Gesture.NOD ? 5 * Math.abs(Math.sin(into * 4.6)) : down;
    }

    private static double shake(Part part, double time) {
        return part.headGesture().at(time) == Gesture.SHAKE_HEAD
                ? 0.42 * Math.sin(part.headGesture().since(time) * 9)
                : 0;
    }

    /// One-handed things are done with the hand nearer the middle of the stage, a telephone with the other.
    private static int side(Part part, double time) {
        int inner = part.goal(time) <= 640 ? 1 : -1;
        return sideOf(held(part, time), inner);
    }

    private static Arms arms(Part part, double time, double seated) {
        double wide = Measures.of(part.person().look().body()).shoulder() - 15;
        int inner = part.goal(time) <= 640 ? 1 : -1;
        var before = Arms.of(
                part.gesture().before(time),
                wide,
                seated,
                time,
                part.talking(time),
                sideOf(part.gesture().before(time), inner));
        var now = Arms.of(
                part.gesture().at(time),
                wide,
                seated,
                time,
                part.talking(time),
                sideOf(part.gesture().at(time), inner));
        return Arms.mix(before, now, part.gesture().blend(time, ARM_MOVE));
    }

    private static int sideOf(Gesture gesture, int inner) {
        return switch (gesture) {
            case PHONE, HAND_TO_HEAD, HAND_ON_CHEST -> -inner;
            default -> inner;
        };
    }
}
