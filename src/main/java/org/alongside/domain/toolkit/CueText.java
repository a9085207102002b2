package org.alongside.domain.toolkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The words of one cue without their tags, apart for each voice.
///
/// @param speaker the name in `<v Name>`, or empty
/// @param text what is said, entities resolved
record CueText(String speaker, String text) {
    private static final int MOST_SPEAKER_CHARACTERS = 60;
    private static final Map<String, String> ENTITIES = Map.of(
            "&amp;", "&", "&lt;", "<", "&gt;", ">", "&nbsp;", "\u00A0", "&lrm;", "", "&rlm;", "", "&quot;", "\"");

    static List<CueText> read(String raw) {
        var parts = new ArrayList<CueText>();
        var speaker = "";
        var text = new StringBuilder();
        int index = 0;
        while (index < raw.length()) {
            int close = raw.charAt(index) == '<' ? raw.indexOf('>', index) : -1;
            if (close < 0) {
                index = plain(raw, index, text);
                continue;
            }
            var tag = raw.substring(index + 1, close);
            if (isVoice(tag)) {
                add(parts, speaker, text);
                speaker = nameIn(tag);
            }
            index = close + 1;
        }
        add(parts, speaker, text);
        return parts;
    }

    /// Takes one character or one entity; returns where to go on.
    private static int plain(String raw, int index, StringBuilder text) {
        if (raw.charAt(index) == '&') {
            for (var entity : ENTITIES.entrySet()) {
                if (raw.startsWith(entity.getKey(), index)) {
                    text.append(entity.getValue());
                    return index + entity.getKey().length();
                }
            }
        }
        text.append(raw.charAt(index));
        return index + 1;
    }

    private static boolean isVoice(String tag) {
        return tag.startsWith("v ") || tag.startsWith("v\t") || tag.startsWith("v.");
    }

    private static String nameIn(String tag) {
        var parts = tag.split("[ \\t]", 2);
        var name =
                parts.length < 2 ? "" : unescaped(parts[1]).replace('\n', ' ').strip();
        return name.length() <= MOST_SPEAKER_CHARACTERS ? name : name.substring(0, MOST_SPEAKER_CHARACTERS);
    }

    private static String unescaped(String raw) {
        var text = new StringBuilder();
        int index = 0;
        while (index < raw.length()) {
            index = plain(raw, index, text);
        }
        return text.toString();
    }

    private static void add(List<CueText> parts, String speaker, StringBuilder text) {
        var words = text.toString().strip();
        if (!words.isEmpty()) {
            parts.add(new CueText(speaker, words));
        }
        text.setLength(0);
    }
}
