package org.alongside.app.listing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.alongside.domain.figures.Spread;
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

    /// A figure with decimals that may not be known.
    Fields figure(String column, Optional<Double> figure) {
        fields.put(column, figure.orElse(null));
        return this;
    }

    /// How numbers are spread: five figures named after this one.
    Fields spread(String column, Spread spread) {
        return figure(column + "_mean", spread.mean())
                .figure(column + "_median", spread.median())
                .number(column + "_least", spread.least())
                .number(column + "_most", spread.most());
    }

    Fields flag(String column, boolean flag) {
        fields.put(column, flag);
        return this;
    }

    /// Named things within, for JSON only.
    Fields members(String column, Map<String, ?> members) {
        fields.put(column, members);
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
