package org.alongside.tui.field;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/// What is typed into a form as one text, and back: a line `name=text` for each field in the order of their names,
/// with `\n` for a break and `\\` for a backslash. Unknown lines are passed over, so that an older draft can be read.
public final class DraftText {
    private DraftText() {}

    /// The text.
    public static String write(Map<String, String> values) {
        var text = new StringBuilder();
        new TreeMap<>(values).forEach((name, words) -> {
            if (!words.isEmpty()) {
                text.append(name).append('=').append(escaped(words)).append('\n');
            }
        });
        return text.toString();
    }

    /// The values.
    public static Map<String, String> read(String text) {
        var values = new LinkedHashMap<String, String>();
        text.lines().forEach(line -> {
            int sign = line.indexOf('=');
            if (sign > 0) {
                values.put(line.substring(0, sign), plain(line.substring(sign + 1)));
            }
        });
        return values;
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("\r", "\\r").replace("\n", "\\n");
    }

    private static String plain(String escaped) {
        var words = new StringBuilder();
        int place = 0;
        while (place < escaped.length()) {
            char c = escaped.charAt(place);
            boolean pair = c == '\\' && place + 1 < escaped.length();
            words.append(pair ? meant(escaped.charAt(place + 1)) : c);
            place += pair ? 2 : 1;
        }
        return words.toString();
    }

    private static char meant(char letter) {
        return switch (letter) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> letter;
        };
    }
}
