package org.alongside.domain.record;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.domain.Code;
import org.jspecify.annotations.Nullable;

/// Puts the values of a record into the columns of a row. What holds nothing leaves its column out.
final class Columns {
    private final TreeMap<String, String> columns = new TreeMap<>();

    Columns text(String column, String words) {
        if (!words.isEmpty()) {
            columns.put(column, words);
        }
        return this;
    }

    Columns put(String column, Object something) {
        return text(column, something.toString());
    }

    Columns put(String column, Optional<?> something) {
        something.ifPresent(there -> put(column, there));
        return this;
    }

    Row row(String table, UUID id) {
        return new Row(table, id, columns);
    }

    static String text(Row row, String column) {
        return row.columns().getOrDefault(column, "");
    }

    static <T> Optional<T> optional(Row row, String column, Function<String, T> read) {
        return Optional.ofNullable(row.columns().get(column)).map(read);
    }

    static <T> T required(Row row, String column, Function<String, T> read) {
        @Nullable String words = row.columns().get(column);
        if (words == null) {
            throw new IllegalArgumentException("a row of " + row.table() + " lacks " + column);
        }
        return read.apply(words);
    }

    static <E extends Enum<E> & Code> Optional<E> code(Row row, String column, Class<E> codes) {
        return optional(row, column, name -> Enum.valueOf(codes, name));
    }

    static Optional<LocalDate> date(Row row, String column) {
        return optional(row, column, LocalDate::parse);
    }

    static Optional<LocalTime> time(Row row, String column) {
        return optional(row, column, LocalTime::parse);
    }

    static Optional<Integer> number(Row row, String column) {
        return optional(row, column, Integer::valueOf);
    }

    static boolean flag(Row row, String column) {
        return Boolean.parseBoolean(text(row, column));
    }
}
