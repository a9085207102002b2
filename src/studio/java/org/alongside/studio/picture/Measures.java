package org.alongside.studio.picture;

import org.alongside.studio.story.Build;
import org.alongside.studio.story.Figure;
import org.alongside.studio.story.Person;

/// How big the parts of a body are, in world units before `scale`. The origin is between the feet, up is negative.
record Measures(double scale, double headScale, double shoulder, double waist, double hip, double arm, double jaw) {
    static final double SHOULDER_Y = -398;
    static final double HEM_Y = -222;
    static final double SEAT_DROP = 94; // how much lower the trunk is when seated
    static final double HEAD_Y = -496;

    static Measures of(Person.Body body) {
        boolean female = body.figure() == Figure.WOMAN || body.figure() == Figure.GIRL;
        double girth = girth(body.build());
        double scale = switch (body.age()) {
            case CHILD -> 0.64;
            case TEEN -> female ? 0.9 : 0.93;
            case YOUNG, ADULT, MIDDLE_AGED -> female ? 0.95 : 1;
            case OLDER -> female ? 0.92 : 0.97;
        };
        double head = switch (body.age()) {
            case CHILD -> 1.34;
            case TEEN -> 1.04;
            default -> 1;
        };
        double shoulder = (female ? 66 : 80) * (1 + (girth - 1) * 0.62);
        double waist = (female ? 49 : 62) * girth;
        double hip = (female ? 58 : 57) * (1 + (girth - 1) * 0.9);
        double arm = (female ? 31 : 37) * (1 + (girth - 1) * 0.7);
        double jaw = (female ? 33 : 38) * (1 + (girth - 1) * 0.35);
        return new Measures(scale, head, shoulder, waist, hip, arm, jaw);
    }

    private static double girth(Build build) {
        return switch (build) {
            case SLIM -> 0.88;
            case MEDIUM -> 1;
            case BROAD -> 1.13;
            case HEAVY -> 1.34;
        };
    }

    /// Where the middle of the head is above the floor, seated or not.
    double headHeight(double seated) {
        return scale * (-HEAD_Y - SEAT_DROP * seated);
    }
}
