package org.alongside.tui.toolkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.domain.progress.Course;
import org.alongside.domain.toolkit.Exercise;
import org.alongside.domain.toolkit.Toolkit;

/// What a list says of an exercise; the exercise itself need not stay in memory for that.
record Listed(String id, String title, String module, int minutes, boolean hasClip, String about) {
    static Listed of(Exercise exercise) {
        return new Listed(
                exercise.id(),
                exercise.title(),
                exercise.module(),
                exercise.minutes(),
                !exercise.clips().isEmpty(),
                exercise.learningOutcome());
    }

    /// Those of a toolkit in the order of the book; for somebody, those of the edition. Reads each: for the worker.
    static List<Listed> all(Toolkit toolkit, Optional<Course> course) {
        var ids = course.map(one -> one.edition().exercises()).orElseGet(toolkit::exerciseIds);
        var all = new ArrayList<Listed>();
        for (var id : ids) {
            toolkit.exercise(id).map(Listed::of).ifPresent(all::add);
        }
        return List.copyOf(all);
    }

    /// "clip  40 min".
    String words() {
        return (hasClip ? "clip  " : "") + minutes + " min";
    }

    /// The same, for somebody: what was done with it, or that it is next.
    String words(Course course) {
        var progress = course.progress();
        var state = course.done().contains(id)
                ? "done  "
                : progress.used().contains(id)
                        ? "begun  "
                        : progress.next().filter(id::equals).isPresent() ? "next  " : "";
        return state + words();
    }
}
