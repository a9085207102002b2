package org.alongside.domain.record;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// People who were looked at together, so that each one's log finds the look. The circle is a row, written
/// once; the look names it in its reason. The same people are the same circle, so a list that is opened
/// again costs a few bytes.
///
/// @param id follows from the people
/// @param people their keys, which are random and say nothing by themselves
public record Circle(UUID id, SortedSet<UUID> people) {
    /// The table.
    public static final String TABLE = "circle";

    private static final Pattern NAMED = Pattern.compile("(.* )?(\\d{1,9} people), circle ([0-9a-f-]{36})");

    /// Keeps its own copy.
    public Circle {
        people = Collections.unmodifiableSortedSet(new TreeSet<>(people));
    }

    /// The circle of these people.
    public static Circle of(Collection<UUID> people) {
        var sorted = new TreeSet<>(people);
        return new Circle(UUID.nameUUIDFromBytes(joined(sorted).getBytes(StandardCharsets.US_ASCII)), sorted);
    }

    private static String joined(SortedSet<UUID> people) {
        return people.stream().map(UUID::toString).collect(Collectors.joining(";"));
    }

    /// The circle as a row.
    public Row row() {
        return new Columns().text("people", joined(people)).row(TABLE, id);
    }

    /// The circle that a row holds.
    public static Circle of(Row row) {
        var people = Stream.of(Columns.text(row, "people").split(";"))
                .map(UUID::fromString)
                .toList();
        return new Circle(row.id(), new TreeSet<>(people));
    }

    /// What a look at them gives as its reason, after what else there is to say.
    ///
    /// @param first a word such as "file", or empty
    public String named(String first) {
        return (first.isEmpty() ? "" : first + ", ") + people.size() + " people, circle " + id;
    }

    /// The key of the circle that a reason names, if it names one.
    public static Optional<UUID> namedIn(String reason) {
        var matcher = NAMED.matcher(reason);
        return matcher.matches() ? Optional.of(UUID.fromString(matcher.group(3))) : Optional.empty();
    }

    /// A change's reason as a person reads it: of a circle, only how many.
    public static String plain(String reason) {
        var matcher = NAMED.matcher(reason);
        return matcher.matches() ? Objects.requireNonNullElse(matcher.group(1), "") + matcher.group(2) : reason;
    }
}
