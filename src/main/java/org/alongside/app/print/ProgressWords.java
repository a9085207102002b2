package org.alongside.app.print;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// All the words of a progress sheet, in one place and in one language. Reading age 9 to 11: short words, short lines.
///
/// @param countOf takes how many are done and how many there are
/// @param due takes a day
record ProgressWords(
        String language,
        Locale locale,
        String title,
        String name,
        String date,
        String whatWeDid,
        String nothingYet,
        String countOf,
        String soFar,
        String whatNext,
        String nextTime,
        String noDate,
        String weWillLookAt,
        String ended,
        String allDone,
        String myTasks,
        String due,
        String noTasks,
        String tasksDone,
        String wellDone) {
    static final ProgressWords ENGLISH = new ProgressWords(
            "en-GB",
            Locale.UK,
            "My progress",
            "Name",
            "Date",
            "What we did",
            "We have not started yet.",
            "I have done %d of %d.",
            "So far I have done %d.",
            "What I am doing next",
            "Next time we meet: %s.",
            "We have not set a day yet.",
            "We will look at: %s.",
            "Our work on this has ended.",
            "I have done it all.",
            "My tasks",
            "by %s",
            "I have no tasks to do.",
            "Tasks I have done",
            "Well done for sticking with it.");

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM", locale).format(day);
    }

    String fullDay(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
    }
}
