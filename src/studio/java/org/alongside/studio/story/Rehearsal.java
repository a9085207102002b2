package org.alongside.studio.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Walks through a readable story and finds what cannot be played: somebody speaks who is not there, two people on one
/// spot.
final class Rehearsal {
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Spot> standing = new LinkedHashMap<>();
    private Storyboard.Scene scene;
    private int trailStops;

    private Rehearsal(Storyboard.Scene first) {
        scene = first;
    }

    static List<Fault> of(Storyboard story) {
        var faults = new ArrayList<Fault>();
        for (var chapter : story.chapters()) {
            if (chapter.scenes().isEmpty()) {
                faults.add(new Fault(1, "the chapter '" + chapter.title() + "' has no scene"));
            }
            for (var scene : chapter.scenes()) {
                faults.addAll(new Rehearsal(scene).faults());
            }
        }
        return faults;
    }

    private List<Fault> faults() {
        scene.onStage().forEach(one -> standing.put(one.who(), one.spot()));
        if (onPhoneScreen() && !standing.isEmpty()) {
            fault(scene.line(), "on a phone-screen nobody is on stage: write 'On stage: nobody'");
        }
        scene.shot().on().ifPresent(who -> needs(who, scene.line()));
        if (scene.beats().isEmpty()) {
            fault(scene.line(), "nothing happens in this scene");
        }
        scene.beats().forEach(this::play);
        return faults;
    }

    private boolean onPhoneScreen() {
        return scene.setting().place() == Place.PHONE_SCREEN;
    }

    private void play(Beat beat) {
        switch (beat) {
            case Beat.Say say -> checkSpeaker(say);
            case Beat.Write write -> {
                if (!onPhoneScreen()) {
                    fault(write.line(), "messages are written in the place phone-screen only");
                }
            }
            case Beat.Enter enter -> enter(enter);
            case Beat.Leave leave -> {
                needs(leave.who(), leave.line());
                standing.remove(leave.who());
            }
            case Beat.Walk walk -> {
                needs(walk.who(), walk.line());
                take(walk.who(), walk.to(), walk.line());
            }
            case Beat.Become become -> needs(become.who(), become.line());
            case Beat.Do gesture -> needs(gesture.who(), gesture.line());
            case Beat.Settle settle -> needs(settle.who(), settle.line());
            case Beat.Think think -> needs(think.who(), think.line());
            case Beat.Look look -> {
                needs(look.who(), look.line());
                if (look.gaze() instanceof Beat.Gaze.At at) {
                    needs(at.who(), look.line());
                }
            }
            case Beat.Cut cut -> cut.shot().on().ifPresent(who -> needs(who, cut.line()));
            case Beat.Show show ->
                trailStops = show.exhibit() instanceof Beat.Exhibit.Trail trail
                        ? trail.stops().size()
                        : 0;
            case Beat.TrailStep step -> {
                if (step.step() > trailStops) {
                    fault(step.line(), "the trail shown has " + trailStops + " stops");
                }
            }
            case Beat.Hide hide -> trailStops = 0;
            case Beat.Pause pause -> {}
            case Beat.Sound sound -> {}
        }
    }

    private void checkSpeaker(Beat.Say say) {
        boolean unseen = say.manner() == Manner.BY_PHONE || say.manner() == Manner.OFF;
        if (say.who().equals(Storyboard.NARRATOR)) {
            if (say.mood().isPresent() || say.gesture().isPresent()) {
                fault(say.line(), "the narrator is never seen, so has no mood or gesture");
            }
        } else if (!unseen && !onPhoneScreen()) {
            needs(say.who(), say.line());
        }
    }

    private void enter(Beat.Enter enter) {
        var who = enter.as().who();
        if (standing.containsKey(who)) {
            fault(enter.line(), who + " is on stage already");
        }
        if (onPhoneScreen()) {
            fault(enter.line(), "on a phone-screen nobody is on stage");
        }
        take(who, enter.as().spot(), enter.line());
    }

    private void take(String who, Spot spot, int line) {
        standing.forEach((other, taken) -> {
            if (taken == spot && !other.equals(who)) {
                fault(line, other + " stands at " + Words.of(spot) + " already");
            }
        });
        standing.put(who, spot);
    }

    private void needs(String who, int line) {
        if (!standing.containsKey(who)) {
            fault(line, who + " is not on stage here");
        }
    }

    private void fault(int line, String message) {
        faults.add(new Fault(line, message));
    }
}
