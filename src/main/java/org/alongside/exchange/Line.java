package org.alongside.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.alongside.app.DidYouMean;
import org.alongside.domain.Code;

/// One row of a file, read by column name. What does not fit is told by [Unfit].
///
/// @param number 1 is the header row
/// @param cells column name to what the cell holds; a column that the file does not have is absent
record Line(long number, Map<String, String> cells) {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}(:\\d{2})?");
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
    private static final Set<String> YES = Set.of("TRUE", "YES", "Y", "1");
    private static final Set<String> NO = Set.of("FALSE", "NO", "N", "0");

    /// Keeps its own copy.
    Line {
        cells = Map.copyOf(cells);
    }

    /// Free text, exactly as written.
    String text(String column, int longest) {
        var words = cells.getOrDefault(column, "");
        if (words.length() > longest) {
            throw new Unfit(column, "is longer than " + longest + " characters");
        }
        return words;
    }

    /// A word or reference without blanks around it; may be empty.
    String word(String column, int longest) {
        return text(column, longest).strip();
    }

    /// As [#word], and there must be one.
    String needed(String column, int longest) {
        var word = word(column, longest);
        if (word.isEmpty()) {
            throw new Unfit(column, "is needed");
        }
        return word;
    }

    /// An id of a pack: lower case.
    String id(String column) {
        return word(column, 80).toLowerCase(Locale.ROOT);
    }

    <E extends Enum<E> & Code> Optional<E> code(String column, Class<E> codes) {
        var word = word(column, 200);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(code(column, codes, word));
    }

    static <E extends Enum<E> & Code> E code(String column, Class<E> codes, String word) {
        return Code.parse(codes, word)
                .orElseThrow(() -> new Unfit(
                        column, "is not " + Code.allowed(codes) + DidYouMean.words(word, DidYouMean.names(codes))));
    }

    <E extends Enum<E> & Code> E neededCode(String column, Class<E> codes) {
        return code(column, codes).orElseThrow(() -> new Unfit(column, "is needed"));
    }

    Optional<LocalDate> date(String column) {
        var word = word(column, 200);
        return word.isEmpty() ? Optional.empty() : Optional.of(date(column, word));
    }

    LocalDate neededDate(String column) {
        return date(column).orElseThrow(() -> new Unfit(column, "is needed"));
    }

    private static LocalDate date(String column, String word) {
        try {
            if (DATE.matcher(word).matches()) {
                var date = LocalDate.parse(word);
                if (!date.isBefore(EARLIEST) && !date.isAfter(LATEST)) {
                    return date;
                }
            }
        } catch (DateTimeException notADay) {
            throw new Unfit(column, "is a day that does not exist");
        }
        throw new Unfit(column, "is not a date in the form 2026-11-22");
    }

    Optional<LocalTime> time(String column) {
        var word = word(column, 200);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (TIME.matcher(word).matches()) {
                return Optional.of(LocalTime.parse(word.indexOf(':') == 1 ? "0" + word : word));
            }
        } catch (DateTimeException notATime) {
            throw new Unfit(column, "is a time that does not exist");
        }
        throw new Unfit(column, "is not a time in the form 14:30");
    }

    Optional<Integer> number(String column, int least, int most) {
        var word = word(column, 200);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        if (word.matches("\\d{1,9}")) {
            int number = Integer.parseInt(word);
            if (number >= least && number <= most) {
                return Optional.of(number);
            }
        }
        throw new Unfit(column, "is not a whole number from " + least + " to " + most);
    }

    Optional<Boolean> flag(String column) {
        var word = word(column, 200).toUpperCase(Locale.ROOT);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        if (YES.contains(word) || NO.contains(word)) {
            return Optional.of(YES.contains(word));
        }
        throw new Unfit(column, "is not true or false");
    }
}
