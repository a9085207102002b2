package org.alongside.tui.toolkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.app.ExerciseSearch;
import org.alongside.domain.progress.Course;
import org.alongside.domain.toolkit.Toolkit;
import org.alongside.tui.field.Field;
import org.alongside.tui.field.Field.Option;

/// What the search is narrowed to, beside the words. Empty text is no limit.
///
/// @param toolkit an id
/// @param done `no` for what is not done yet with the person
record Filters(String toolkit, String need, String minutes, String done) {
    static final String TOOLKIT = "toolkit";
    static final String NEED = "need";
    static final String MINUTES = "minutes";
    static final String DONE = "done";
    static final String NOT_DONE = "no";
    private static final List<Integer> LENGTHS = List.of(10, 15, 20, 25, 30, 40, 50, 60);

    static Filters in(Optional<String> toolkit) {
        return new Filters(toolkit.orElse(""), "", "", "");
    }

    Filters with(String name, String value) {
        return switch (name) {
            case TOOLKIT -> new Filters(value, need, minutes, done);
            case NEED -> new Filters(toolkit, value, minutes, done);
            case MINUTES -> new Filters(toolkit, need, value, done);
            default -> new Filters(toolkit, need, minutes, value);
        };
    }

    String get(String name) {
        return switch (name) {
            case TOOLKIT -> toolkit;
            case NEED -> need;
            case MINUTES -> minutes;
            default -> done;
        };
    }

    /// The fields, in the order that Tab goes through them.
    static List<Field.Choice> fields(List<Toolkit> toolkits, Optional<ExerciseSearch> search, Optional<Course> course) {
        var fields = new ArrayList<Field.Choice>();
        fields.add(field(
                TOOLKIT,
                "Toolkit",
                toolkits.stream().map(one -> new Option(one.id(), one.title())).toList()));
        var needs = search.map(ExerciseSearch::needs).orElse(List.of());
        fields.add(field(
                NEED, "Need", needs.stream().map(one -> new Option(one, one)).toList()));
        fields.add(field(
                MINUTES,
                "Length",
                LENGTHS.stream()
                        .map(most -> new Option(String.valueOf(most), "up to " + most + " min"))
                        .toList()));
        if (course.isPresent()) {
            fields.add(field(DONE, "With this person", List.of(new Option(NOT_DONE, "not done yet"))));
        }
        return fields;
    }

    private static Field.Choice field(String name, String label, List<Option> options) {
        var all = new ArrayList<Option>();
        all.add(new Option("", name.equals(DONE) ? "done or not" : "any"));
        all.addAll(options);
        return new Field.Choice(name, label, "", all, Integer.MAX_VALUE, false);
    }

    /// The same as what is looked among.
    ExerciseSearch.Among among(List<Toolkit> toolkits, Optional<Course> course) {
        return new ExerciseSearch.Among(
                toolkits.stream().filter(one -> one.id().equals(toolkit)).findFirst(),
                Optional.of(need).filter(words -> !words.isEmpty()),
                Optional.of(minutes).filter(words -> !words.isEmpty()).map(Integer::valueOf),
                done.equals(NOT_DONE) ? course.map(Course::done).orElse(Set.of()) : Set.of());
    }
}
