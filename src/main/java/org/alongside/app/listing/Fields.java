package org.alongside.app.listing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Column names to what they hold, in order: text, whole numbers, yes or no, or nothing.
final class Fields {
    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

    /// Text and codes; nothing is empty text.
    Fields text(String column, Object something) {
        fields.put(column, something.toString());
        return this;
    }

    /// Text and codes that may not be known; then empty text.
    Fields text(String column, Optional<?> something) {
        return text(column, something.map(Object::toString).orElse(""));
    }

    Fields number(String column, int number) {
        fields.put(column, number);
        return this;
    }

    /// A number that may not be known.
    Fields number(String column, Optional<Integer> number) {
        fields.put(column, number.orElse(null));
        return this;
    }

    Fields flag(String column, boolean flag) {
        fields.put(column, flag);
        return this;
    }

    /// What CSV and tables hold of a column.
    String cell(String column) {
        @Nullable Object something = fields.get(column);
        return something == null ? "" : something.toString();
    }

    Map<String, @Nullable Object> all() {
        return Collections.unmodifiableMap(fields);
    }
}
