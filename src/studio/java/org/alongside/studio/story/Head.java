package org.alongside.studio.story;

import static org.alongside.studio.story.Storyboard.NARRATOR;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/// What stands between the two `---` lines.
record Head(String title, SequencedMap<String, Person> cast) {
    private static final Pattern PAIR = Pattern.compile("(\\s*)([a-z][a-z0-9-]*):\\s*(.*)");
    private static final List<String> KEYS = List.of("clip", "title", "language", "cast");
    private static final int LONGEST_TITLE = 40;
    private static final int MOST_CAST = 8;

    static Head read(String clip, List<Items.Item> lines) {
        var values = new LinkedHashMap<String, String>();
        var cast = new LinkedHashMap<String, Person>();
        for (var item : lines) {
            var pair = PAIR.matcher(item.text());
            if (!pair.matches()) {
                throw new Slip(
                        item.line(),
                        "expected 'key: value', not: " + item.text().strip());
            }
            if (pair.group(1).isEmpty()) {
                readKey(item, pair.group(2), pair.group(3), values);
            } else {
                var person = PersonReader.read(item.line(), pair.group(2), pair.group(3));
                if (cast.put(person.id(), person) != null) {
                    throw new Slip(item.line(), person.id() + " is in the cast twice");
                }
            }
        }
        check(values, clip);
        if (cast.isEmpty() || cast.size() > MOST_CAST) {
            throw new Slip(1, "the cast has 1 to 8 people");
        }
        cast.computeIfAbsent(NARRATOR, id -> PersonReader.read(1, id, "{voice: woman-rp}"));
        return new Head(values.getOrDefault("title", ""), cast);
    }

    private static void readKey(Items.Item item, String key, String value, Map<String, String> values) {
        if (!KEYS.contains(key)) {
            throw new Slip(item.line(), "no key is called '" + key + "'" + Words.suggestion(key, KEYS));
        }
        values.put(key, FlowMap.unquoted(value.strip()));
    }

    private static void check(Map<String, String> values, String clip) {
        if (!clip.equals(values.get("clip"))) {
            throw new Slip(1, "'clip:' must say " + clip + ", as the file is called");
        }
        if (!"en".equals(values.get("language"))) {
            throw new Slip(1, "'language:' must say en");
        }
        int title = values.getOrDefault("title", "").length();
        if (title == 0 || title > LONGEST_TITLE) {
            throw new Slip(1, "'title:' must hold 1 to 40 characters");
        }
    }
}
