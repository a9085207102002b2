package org.alongside.app.print;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// All the words of a progress sheet, in one place and in one language. Reading age 9 to 11: short words, short lines.
///
/// @param countOf takes how many are done and how many there are
/// @param meetings takes how many were held and how many there are meant to be at least
/// @param due takes a day
/// @param review what the sheet says of its own words; may be empty
/// @param printed takes by whom (may be empty), an hour and a day
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
        String meetings,
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
        String wellDone,
        String review,
        String printed,
        String printedBy) {
    /// Drafted with a machine's help. Until a Welsh speaker has been over it, the sheet says so.
    static final ProgressWords WELSH = new ProgressWords(
            "cy",
            Locale.of("cy", "GB"),
            "Fy nghynnydd",
            "Enw",
            "Dyddiad",
            "Beth wnaethon ni",
            "Dydyn ni ddim wedi dechrau eto.",
            "Rydw i wedi gwneud %d o %d.",
            "Hyd yma rydw i wedi gwneud %d.",
            "Cyfarfodydd hyd yma: %d. Y cynllun yw o leiaf %d.",
            "Beth sydd nesaf",
            "Y tro nesaf i ni gwrdd: %s.",
            "Dydyn ni ddim wedi trefnu diwrnod eto.",
            "Byddwn ni'n edrych ar: %s.",
            "Mae ein gwaith ar hyn wedi dod i ben.",
            "Rydw i wedi gwneud y cyfan.",
            "Fy nhasgau",
            "erbyn %s",
            "Does gen i ddim tasgau i'w gwneud.",
            "Tasgau rydw i wedi'u gwneud",
            "Da iawn chi am ddal ati.",
            "Cyfieithiad gyda chymorth peiriant, heb ei adolygu eto gan siaradwr Cymraeg.",
            "Argraffwyd %sam %s ar %s",
            "gan %s ");

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
            "Meetings so far: %d. The plan is at least %d.",
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
            "Well done for sticking with it.",
            "",
            "Printed %sat %s on %s",
            "by %s ");

    GoalWords goals() {
        return locale.getLanguage().equals("cy") ? GoalWords.WELSH : GoalWords.ENGLISH;
    }

    /// The words in that language; English where there are none.
    static ProgressWords in(String language) {
        return language.strip().toLowerCase(Locale.ROOT).startsWith("cy") ? WELSH : ENGLISH;
    }

    String hour(LocalTime at) {
        return DateTimeFormatter.ofPattern("h:mm a", locale).format(at).toLowerCase(locale);
    }

    String day(LocalDate day) {
        var words = DateTimeFormatter.ofPattern("EEEE d MMMM", locale).format(day);
        // Welsh writes its days small within a sentence; the library has them as they stand alone.
        return locale.getLanguage().equals("cy") ? Character.toLowerCase(words.charAt(0)) + words.substring(1) : words;
    }

    String fullDay(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
    }
}
