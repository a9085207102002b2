package org.alongside.studio.story;

import static org.alongside.studio.story.Storyboard.NARRATOR;

import java.util.List;
import java.util.Map;

/// Reads one line under `cast:`.
final class PersonReader {
    private static final List<String> KEYS = List.of(
            "name", "voice", "pace", "pitch", "figure", "age", "build", "skin", "hair", "face", "head", "glasses",
            "wears", "lanyard");
    private static final int LONGEST_NAME = 20;

    private final int line;
    private final Map<String, String> values;

    private PersonReader(int line, Map<String, String> values) {
        this.line = line;
        this.values = values;
    }

    static Person read(int line, String id, String text) {
        var values = FlowMap.read(line, text);
        for (var key : values.keySet()) {
            if (!KEYS.contains(key)) {
                throw new Slip(line, "no key is called '" + key + "'" + Words.suggestion(key, KEYS));
            }
        }
        return new PersonReader(line, values).person(id);
    }

    private Person person(String id) {
        var name = values.getOrDefault("name", id.equals(NARRATOR) ? "Narrator" : "");
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Slip(line, id + " needs a name of 1 to 20 characters");
        }
        var voice = Words.read(Voice.class, "voice", values.getOrDefault("voice", ""), line);
        var speech = new Person.Speech(
                voice, word(Pace.class, "pace", Pace.STEADY), word(Pitch.class, "pitch", Pitch.MIDDLE));
        return new Person(id, name, speech, look(voice));
    }

    private Person.Look look(Voice voice) {
        var figure = word(Figure.class, "figure", voice.figure());
        boolean young = figure == Figure.BOY || figure == Figure.GIRL;
        var body = new Person.Body(
                figure,
                word(Age.class, "age", young ? Age.CHILD : Age.ADULT),
                word(Build.class, "build", Build.MEDIUM),
                word(Skin.class, "skin", Skin.FAIR));
        var face = word(FaceHair.class, "face", FaceHair.CLEAN);
        return new Person.Look(body, hair(), face, head(), clothes());
    }

    private Person.Hair hair() {
        var style = HairStyle.SHORT;
        var colour = HairColour.BROWN;
        for (var word : words("hair")) {
            var asStyle = Words.find(HairStyle.class, word);
            if (asStyle.isPresent()) {
                style = asStyle.get();
            } else {
                colour = Words.read(HairColour.class, "hair style or colour", word, line, List.of(HairStyle.class));
            }
        }
        return new Person.Hair(style, colour);
    }

    private Person.Head head() {
        var wear = HeadWear.NONE;
        var colour = Dye.CHARCOAL;
        for (var word : words("head")) {
            var asWear = Words.find(HeadWear.class, word);
            if (asWear.isPresent()) {
                wear = asWear.get();
            } else {
                colour = Words.read(Dye.class, "headwear or colour", word, line, List.of(HeadWear.class));
            }
        }
        return new Person.Head(wear, colour, yes("glasses"));
    }

    private Person.Clothes clothes() {
        var garment = Garment.JUMPER;
        var colour = Dye.NAVY;
        for (var word : words("wears")) {
            var asGarment = Words.find(Garment.class, word);
            if (asGarment.isPresent()) {
                garment = asGarment.get();
            } else {
                colour = Words.read(Dye.class, "garment or colour", word, line, List.of(Garment.class));
            }
        }
        return new Person.Clothes(colour, garment, yes("lanyard"));
    }

    private List<String> words(String key) {
        var value = values.getOrDefault(key, "").strip();
        return value.isEmpty() ? List.of() : List.of(value.split("\\s+", -1));
    }

    private boolean yes(String key) {
        var value = values.getOrDefault(key, "no");
        if (!value.equals("yes") && !value.equals("no")) {
            throw new Slip(line, key + " is yes or no, not '" + value + "'");
        }
        return value.equals("yes");
    }

    private <E extends Enum<E>> E word(Class<E> kind, String key, E otherwise) {
        var value = values.get(key);
        return value == null ? otherwise : Words.read(kind, key, value, line);
    }
}
