package org.alongside.store;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The columns of a row as one text, for the history of changes: `name=value` a line; in values `\` is
/// `\\`, a line feed `\n`, a carriage return `\r`.
final class RowText {
    private RowText() {}

    static String of(SortedMap<String, String> columns) {
        var text = new StringBuilder();
        for (Map.Entry<String, String> column : columns.entrySet()) {
            text.append(column.getKey())
                    .append('=')
                    .append(column.getValue()
                            .replace("\\", "\\\\")
                            .replace("\n", "\\n")
                            .replace("\r", "\\r"))
                    .append('\n');
        }
        return text.toString();
    }

    /// The columns again; a line that is none is passed over.
    ///
    /// @param text nothing for a row that is not there
    static SortedMap<String, String> columns(@Nullable String text) {
        var columns = new TreeMap<String, String>();
        (text == null ? "" : text).lines().forEach(line -> {
            int equals = line.indexOf('=');
            if (equals > 0) {
                columns.put(line.substring(0, equals), plain(line.substring(equals + 1)));
            }
        });
        return columns;
    }

    private static String plain(String escaped) {
        var plain = new StringBuilder(escaped.length());
        for (int place = 0; place < escaped.length(); place++) {
            char sign = escaped.charAt(place);
            if (sign == '\\' && ++place < escaped.length()) {
                sign = switch (escaped.charAt(place)) {
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    default -> escaped.charAt(place);
                };
            }
            plain.append(sign);
        }
        return plain.toString();
    }
}
