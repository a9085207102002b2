package org.alongside.studio.picture;

import org.alongside.studio.story.Gesture;
import org.alongside.studio.timing.Ease;

/// Where both hands are. `outX` is away from the body, `down` below the shoulder joint; `reach` over 1 bends the elbow
/// the more. What a hand holds goes with the gesture.
record Arms(Hand left, Hand right, double shrug) {
    record Hand(double outX, double down, double reach) {
        static Hand mix(Hand a, Hand b, double share) {
            return new Hand(
                    Ease.mix(a.outX, b.outX, share),
                    Ease.mix(a.down, b.down, share),
                    Ease.mix(a.reach, b.reach, share));
        }
    }

    private static final Hand REST = new Hand(7, 190, 1.015);

    static Arms mix(Arms a, Arms b, double share) {
        return new Arms(
                Hand.mix(a.left, b.left, share), Hand.mix(a.right, b.right, share), Ease.mix(a.shrug, b.shrug, share));
    }

    /// `wide` is the half width of the shoulders; `time` moves what moves by itself; nobody drinks while `talking`;
    /// `side` is −1 or 1: the hand that
    /// does a one-handed thing.
    static Arms of(Gesture gesture, double wide, double seated, double time, boolean talking, int side) {
        double lap = seated;
        var rest = Hand.mix(REST, new Hand(-16, 146, 1.12), lap);
        double beat = Math.sin(time * 5.2);
        return switch (gesture) {
            case ARMS_DOWN, NOD, SHAKE_HEAD, LOOK_DOWN -> both(rest, 0);
            case SHRUG -> both(new Hand(54, 66 + 4 * beat, 1.34), 13);
            case OPEN_HANDS -> both(new Hand(46 + 4 * beat, 92 + 6 * Math.cos(time * 4.1), 1.3), 0);
            case POINT -> one(side, new Hand(98, 30 + 3 * beat, 1.16), rest);
            case PHONE -> one(side, new Hand(46 - wide, -76, 1.3), rest);
            case TEXTING -> both(new Hand(16 - wide, 104, 1.2), 0);
            case HAND_TO_HEAD -> one(side, new Hand(34 - wide, -118, 1.2), rest);
            case ARMS_CROSSED -> new Arms(new Hand(-wide - 22, 92, 1.3), new Hand(-wide - 14, 106, 1.3), 2);
            case HAND_ON_CHEST -> one(side, new Hand(8 - wide, 66, 1.36), rest);
            case WAVE -> one(side, new Hand(46 + 16 * Math.sin(time * 8), -84, 1.08), rest);
            case MUG -> one(side, mug(wide, talking ? 0 : time), rest);
            case HANDS_IN_POCKETS -> both(Hand.mix(new Hand(-10, 172, 1.14), rest, lap), 2);
            case HANDS_TOGETHER -> both(new Hand(14 - wide, 138, 1.16), 0);
            case HANDS_ON_HIPS -> both(new Hand(-18, 138, 1.3), 3);
            case PALM_UP -> one(side, new Hand(40, 22, 1.6), rest);
        };
    }

    /// A drink every seven seconds or so.
    private static Hand mug(double wide, double time) {
        double phase = time % 7.3;
        double up = Ease.inOut((phase - 4.6) / 0.6) * (1 - Ease.inOut((phase - 6.2) / 0.7));
        return Hand.mix(new Hand(6 - wide * 0.4, 100, 1.24), new Hand(12 - wide, -46, 1.22), up);
    }

    private static Arms both(Hand hand, double shrug) {
        return new Arms(hand, hand, shrug);
    }

    private static Arms one(int side, Hand busy, Hand rest) {
        return side < 0 ? new Arms(busy, rest, 0) : new Arms(rest, busy, 0);
    }
}
