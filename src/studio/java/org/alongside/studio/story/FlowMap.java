package org.alongside.studio.story;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// `{key: value, key: "a, value"}`: the one kind of nested YAML that a storyboard uses.
final class FlowMap {
    private static final Pattern ENTRY = Pattern.compile("\\s*([a-z-]+):\\s*(\"[^\"]*\"|[^,:{}\"]*)\\s*(,|$)");

    private FlowMap() {}

    static Map<String, String> read(int line, String text) {
        var whole = text.strip();
        if (!whole.startsWith("{") || !whole.endsWith("}")) {
            throw new Slip(line, "expected {key: value, key: value}");
        }
        var inner = whole.substring(1, whole.length() - 1);
        var found = new LinkedHashMap<String, String>();
        var entry = ENTRY.matcher(inner);
        int at = 0;
        while (at < inner.length()) {
            if (!entry.find(at) || entry.start() != at) {
                throw new Slip(line, "cannot read '" + inner.substring(at).strip() + "' as key: value");
            }
            found.put(entry.group(1), unquoted(entry.group(2).strip()));
            at = entry.end();
        }
        return found;
    }

    static String unquoted(String value) {
        boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
