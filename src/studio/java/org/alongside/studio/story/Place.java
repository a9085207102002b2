package org.alongside.studio.story;

public enum Place {
    KITCHEN,
    LIVING_ROOM,
    BEDROOM,
    BEDROOM_DOOR,
    HALLWAY,
    STAIRWELL,
    FRONT_DOOR,
    STREET,
    BUS_STOP,
    PUB,
    CAFE,
    PROBATION_OFFICE,
    PARK_BENCH,
    GARDEN,
    WORK_SITE,
    WAREHOUSE,
    CAR,
    FOOTBALL_PITCH,
    HOSPITAL_CORRIDOR,
    SUPERMARKET,
    SCHOOL_GATE,
    COMMUNITY_ROOM,
    NIGHT_WINDOW,
    PHONE_SCREEN,
    CELL,
    LANDING,
    EXERCISE_YARD,
    VISITS_HALL,
    GYM;

    public boolean outdoors() {
        return switch (this) {
            case FRONT_DOOR,
                    STREET,
                    BUS_STOP,
                    PARK_BENCH,
                    GARDEN,
                    WORK_SITE,
                    FOOTBALL_PITCH,
                    SCHOOL_GATE,
                    EXERCISE_YARD -> true;
            default -> false;
        };
    }
}
