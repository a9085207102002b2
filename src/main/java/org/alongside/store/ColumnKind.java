package org.alongside.store;

import java.sql.JDBCType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How the text of a row's column stands in the database, both ways.
enum ColumnKind {
    TEXT {
        @Override
        Object value(String text) {
            return text;
        }

        @Override
        @Nullable
        String text(ResultSet rows, int place) throws SQLException {
            return rows.getString(place);
        }
    },
    KEY {
        @Override
        Object value(String text) {
            return UUID.fromString(text);
        }

        @Override
        @Nullable
        String text(ResultSet rows, int place) throws SQLException {
            return words(rows.getObject(place, UUID.class));
        }
    },
    DAY {
        @Override
        Object value(String text) {
            return LocalDate.parse(text);
        }

        @Override
        @Nullable
        String text(ResultSet rows, int place) throws SQLException {
            return words(rows.getObject(place, LocalDate.class));
        }
    },
    CLOCK {
        @Override
        Object value(String text) {
            return LocalTime.parse(text);
        }

        @Override
        @Nullable
        String text(ResultSet rows, int place) throws SQLException {
            return words(rows.getObject(place, LocalTime.class));
        }
    },
    MOMENT {
        @Override
        Object value(String text) {
            return Instant.parse(text).atOffset(ZoneOffset.UTC);
        }

        @Override
        @Nullable
        String text(ResultSet rows, int place) throws SQLException {
            var moment = rows.getObject(place, OffsetDateTime.class);
            return moment == null ? null : moment.toInstant().toString();
        }
    },
    NUMBER {
        @Override
        Object value(String text) {
            return Long.parseLong(text);
        }

        @Override
        @Nullable
        String text(ResultSet rows, int place) throws SQLException {
            long number = rows.getLong(place);
            return rows.wasNull() ? null : Long.toString(number);
        }
    },
    FLAG {
        @Override
        Object value(String text) {
            return switch (text) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new IllegalArgumentException("neither true nor false");
            };
        }

        @Override
        @Nullable
        String text(ResultSet rows, int place) throws SQLException {
            boolean flag = rows.getBoolean(place);
            return rows.wasNull() ? null : Boolean.toString(flag);
        }
    };

    /// What the database is given for this text.
    ///
    /// @throws RuntimeException when the text is nothing of the kind
    abstract Object value(String text);

    /// The text of what the database holds; null where it holds nothing.
    abstract @Nullable String text(ResultSet rows, int place) throws SQLException;

    private static @Nullable String words(@Nullable Object something) {
        return something == null ? null : something.toString();
    }

    /// The kind of a column, as H2 and PostgreSQL name types.
    static ColumnKind of(int jdbcType, String typeName) {
        if (typeName.toLowerCase(Locale.ROOT).equals("uuid")) { // H2 calls it BINARY, PostgreSQL OTHER
            return KEY;
        }
        return switch (JDBCType.valueOf(jdbcType)) {
            case VARCHAR -> TEXT;
            case DATE -> DAY;
            case TIME -> CLOCK;
            case TIMESTAMP_WITH_TIMEZONE, TIMESTAMP -> MOMENT;
            case INTEGER, BIGINT -> NUMBER;
            case BOOLEAN, BIT -> FLAG;
            default -> throw new IllegalStateException("no rows hold columns of type " + typeName);
        };
    }
}
