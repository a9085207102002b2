package org.alongside.tui.field;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text as people type dates, times and numbers.
public final class Typed {
    private static final Pattern DATE = Pattern.compile("(\\d{1,2})[/. -](\\d{1,2})[/. -](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.](\\d{2})");

    private static final Pattern HOME = Pattern.compile("^~(?=/|$)");

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private Typed() {}

    /// A day typed d/m/yyyy, from 1900 to 2199; dots, dashes and blanks do as well.
    public static Optional<LocalDate> date(String typed) {
        var text = typed.strip();
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        var date = DATE.matcher(text);
        return date.matches() ? day(date.group(3), date.group(2), date.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            var read = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return Optional.of(read).filter(found -> !found.isBefore(EARLIEST) && !found.isAfter(LATEST));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /// A file or folder; `~` is the home of whoever types. Nothing for an empty text or one that is no path here.
    public static Optional<Path> path(String typed) {
        var text = typed.strip();
        try {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Path.of(HOME.matcher(text).replaceFirst(_ -> home())));
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
    }

    private static String home() {
        return Matcher.quoteReplacement(System.getProperty("user.home", "."));
    }

    /// A time typed HH:MM.
    public static Optional<LocalTime> time(String typed) {
        var time = TIME.matcher(typed.strip());
        if (!time.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = Integer.parseInt(time.group(2));
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    /// A whole number of at most five digits.
    public static Optional<Integer> number(String typed) {
        var text = typed.strip();
        return text.matches("\\d{1,5}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /// The day as it is typed.
    public static String words(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }
}
