package org.alongside.studio.story;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.alongside.studio.story.Beat.Side;

/// Reads one item of a scene's list.
final class BeatReader {
    private static final Pattern SAY = Pattern.compile("([a-z][a-z0-9-]*)(?:\\s*\\(([^)]*)\\))?:\\s*(.*)");
    private static final Pattern WRITES = Pattern.compile("([a-z][a-z0-9-]*) writes:\\s*(.*)");
    private static final Pattern ENTERS = Pattern.compile("enters (left|right) to (.+)");
    private static final Pattern LEAVES = Pattern.compile("leaves (left|right)");
    private static final Pattern WALKS = Pattern.compile("walks to ([a-z-]+)");
    private static final Pattern BECOMES = Pattern.compile("becomes ([a-z-]+)");
    private static final Pattern DOES = Pattern.compile("does ([a-z-]+)");
    private static final Pattern THINKS = Pattern.compile("thinks of (.+)");
    private static final Pattern LOOKS_AT = Pattern.compile("looks at ([a-z0-9-]+)");
    private static final Pattern LOOKS = Pattern.compile("looks ([a-z]+)");
    private static final Pattern SITS = Pattern.compile("sits");
    private static final Pattern STANDS = Pattern.compile("stands");
    private static final Pattern STOPS_THINKING = Pattern.compile("stops thinking");
    private static final int LONGEST_LINE = 240;
    private static final int LONGEST_MESSAGE = 60;
    private static final int MOST_THOUGHTS = 3;

    private final int line;
    private final String text;
    private final Set<String> cast;

    BeatReader(Items.Item item, Set<String> cast) {
        this.line = item.line();
        this.text = item.is("- ") ? item.after("- ") : "";
        this.cast = cast;
        if (text.isEmpty()) {
            throw new Slip(line, "expected a list item ('- …'), not: " + item.text());
        }
    }

    Beat read() {
        var first = text.split("\\s", 2)[0];
        return switch (first) {
            case "pause" -> pause();
            case "show", "hide", "trail" -> new ExhibitReader(line, text).read();
            case "sound" -> new Beat.Sound(line, Words.read(Effect.class, "sound", rest(), line));
            case "shot" -> new Beat.Cut(line, SceneHeading.shot(rest(), line, cast));
            default -> byPerson();
        };
    }

    private String rest() {
        int space = text.indexOf(' ');
        return space < 0 ? "" : text.substring(space).strip();
    }

    private Beat pause() {
        try {
            double seconds = Double.parseDouble(rest());
            if (seconds >= 0.2 && seconds <= 6) {
                return new Beat.Pause(line, seconds);
            }
        } catch (NumberFormatException notANumber) {
            // said below, as for a number out of bounds
        }
        throw new Slip(line, "a pause is 0.2 to 6 seconds, not '" + rest() + "'");
    }

    private Beat byPerson() {
        var writes = WRITES.matcher(text);
        if (writes.matches()) {
            return new Beat.Write(
                    line, Names.seen(writes.group(1), cast, line), spoken(writes.group(2), LONGEST_MESSAGE));
        }
        var says = SAY.matcher(text);
        if (says.matches()) {
            return say(Names.heard(says.group(1), cast, line), Optional.ofNullable(says.group(2)), says.group(3));
        }
        var who = Names.seen(text.split("\\s", 2)[0], cast, line);
        return action(who, rest());
    }

    private String spoken(String said, int longest) {
        if (said.isBlank() || said.length() > longest) {
            throw new Slip(line, "what is said or written has 1 to " + longest + " characters, not " + said.length());
        }
        return said.strip();
    }

    private Beat say(String who, Optional<String> how, String said) {
        var manner = Manner.ALOUD;
        Optional<Mood> mood = Optional.empty();
        Optional<Gesture> gesture = Optional.empty();
        for (var part : how.map(h -> List.of(h.strip().split("\\s*,\\s*", -1))).orElse(List.of())) {
            var asManner = Words.find(Manner.class, part);
            var asMood = Words.find(Mood.class, part);
            if (asManner.isPresent()) {
                manner = asManner.get();
            } else if (asMood.isPresent()) {
                mood = asMood;
            } else {
                gesture = Optional.of(Words.read(
                        Gesture.class,
                        "mood, gesture or way of speaking",
                        part,
                        line,
                        List.of(Mood.class, Manner.class)));
            }
        }
        return new Beat.Say(line, who, manner, mood, gesture, spoken(said, LONGEST_LINE));
    }

    /// How one kind of action is written, and what becomes of what its brackets caught.
    private record Form(Pattern pattern, BiFunction<String, MatchResult, Beat> beat) {}

    private List<Form> forms() {
        return List.of(
                new Form(
                        ENTERS,
                        (who, found) -> new Beat.Enter(line, side(found.group(1)), placed(who, found.group(2)))),
                new Form(LEAVES, (who, found) -> new Beat.Leave(line, who, side(found.group(1)))),
                new Form(WALKS, (who, found) -> new Beat.Walk(line, who, word(Spot.class, "spot", found))),
                new Form(BECOMES, (who, found) -> new Beat.Become(line, who, word(Mood.class, "mood", found))),
                new Form(DOES, (who, found) -> new Beat.Do(line, who, word(Gesture.class, "gesture", found))),
                new Form(THINKS, (who, found) -> new Beat.Think(line, who, pictograms(found.group(1)))),
                new Form(
                        LOOKS_AT,
                        (who, found) ->
                                new Beat.Look(line, who, new Beat.Gaze.At(Names.seen(found.group(1), cast, line)))),
                new Form(
                        LOOKS,
                        (who, found) -> new Beat.Look(line, who, word(Beat.Gaze.Direction.class, "direction", found))),
                new Form(SITS, (who, found) -> new Beat.Settle(line, who, Posture.SITTING)),
                new Form(STANDS, (who, found) -> new Beat.Settle(line, who, Posture.STANDING)),
                new Form(STOPS_THINKING, (who, found) -> new Beat.Think(line, who, List.of())));
    }

    private Beat action(String who, String does) {
        for (var form : forms()) {
            var found = form.pattern().matcher(does);
            if (found.matches()) {
                return form.beat().apply(who, found);
            }
        }
        throw new Slip(
                line,
                "cannot read '" + text + "': a line needs a colon after the name; else the person enters, leaves,"
                        + " walks to, sits, stands, becomes, does, looks, thinks of, stops thinking or writes");
    }

    private <E extends Enum<E>> E word(Class<E> kind, String what, MatchResult found) {
        return Words.read(kind, what, found.group(1), line);
    }

    private Storyboard.OnStage placed(String who, String words) {
        return OnStageLine.place(who, List.of(words.split("\\s+", -1)), line);
    }

    private static Side side(String word) {
        return word.equals("left") ? Side.LEFT : Side.RIGHT;
    }

    private List<Pictogram> pictograms(String list) {
        var words = List.of(list.split("\\s*,\\s*", -1));
        if (words.size() > MOST_THOUGHTS) {
            throw new Slip(line, "a bubble holds 1 to 3 pictograms");
        }
        return words.stream()
                .map(word -> Words.read(Pictogram.class, "pictogram", word, line))
                .toList();
    }
}
