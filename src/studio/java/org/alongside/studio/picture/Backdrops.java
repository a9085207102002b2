package org.alongside.studio.picture;

import org.alongside.studio.story.Place;

/// Which backdrop a place has.
final class Backdrops {
    private Backdrops() {}

    static Backdrop of(Place place) {
        return switch (place) {
            case KITCHEN -> new Kitchen();
            case LIVING_ROOM -> new LivingRoom();
            case BEDROOM -> new Bedroom();
            case BEDROOM_DOOR -> new BedroomDoor();
            case HALLWAY -> new Hallway();
            case STAIRWELL -> new Stairwell();
            case FRONT_DOOR -> new FrontDoor();
            case STREET -> new Street();
            case BUS_STOP -> new BusStop();
            case PUB -> new Pub();
            case CAFE -> new Cafe();
            case PROBATION_OFFICE -> new ProbationOffice();
            case PARK_BENCH -> new ParkBench();
            case GARDEN -> new Garden();
            case WORK_SITE -> new WorkSite();
            case WAREHOUSE -> new Warehouse();
            case CAR -> new Car();
            case FOOTBALL_PITCH -> new FootballPitch();
            case HOSPITAL_CORRIDOR -> new HospitalCorridor();
            case SUPERMARKET -> new Supermarket();
            case SCHOOL_GATE -> new SchoolGate();
            case COMMUNITY_ROOM -> new CommunityRoom();
            case NIGHT_WINDOW -> new NightWindow();
            case PHONE_SCREEN -> new PhoneScreen();
            case CELL -> new Cell();
            case LANDING -> new Landing();
            case EXERCISE_YARD -> new ExerciseYard();
            case VISITS_HALL -> new VisitsHall();
            case GYM -> new Gym();
        };
    }
}
