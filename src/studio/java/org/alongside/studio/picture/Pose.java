package org.alongside.studio.picture;

import org.alongside.studio.story.Gesture;

/// One person at one moment.
///
/// @param turn −1 looks left, 1 looks right
/// @param look where the eyes go beyond the head, −1 to 1
/// @param lids 1 open, 0 shut (a blink)
/// @param nod how far the head sinks, in head units; may swing
/// @param shake how far the head turns to and fro
/// @param stride the swing of the legs, −1 to 1; 0 stands
/// @param side −1 or 1: the hand that does one-handed things
record Pose(
        double x,
        double seated,
        double turn,
        double look,
        Expression face,
        double lids,
        double mouthOpen,
        double mouthWide,
        double nod,
        double shake,
        double stride,
        double breath,
        Arms arms,
        Gesture gesture,
        int side) {}
