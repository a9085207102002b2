package org.alongside.domain.extract;

import java.util.Arrays;
import java.util.List;

/// A column of a file that leaves, as its package describes it.
///
/// @param title what it says, in words
/// @param codes all that may stand in it; none where anything of its type may
public record Field(String name, Type type, String title, List<String> codes) {
    /// What stands in it, as the specification of data packages names it.
    public enum Type {
        STRING,
        INTEGER,
        NUMBER,
        BOOLEAN,
        DATE
    }

    /// Keeps its own copy.
    public Field {
        codes = List.copyOf(codes);
    }

    static Field text(String name, String title) {
        return new Field(name, Type.STRING, title, List.of());
    }

    static Field whole(String name, String title) {
        return new Field(name, Type.INTEGER, title, List.of());
    }

    static Field number(String name, String title) {
        return new Field(name, Type.NUMBER, title, List.of());
    }

    static Field flag(String name, String title) {
        return new Field(name, Type.BOOLEAN, title, List.of());
    }

    static Field date(String name, String title) {
        return new Field(name, Type.DATE, title, List.of());
    }

    static Field code(String name, String title, Enum<?>[] codes) {
        return new Field(
                name, Type.STRING, title, Arrays.stream(codes).map(Enum::name).toList());
    }
}
