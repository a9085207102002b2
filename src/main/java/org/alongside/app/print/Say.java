package org.alongside.app.print;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.domain.Code;
import org.alongside.domain.paper.Block.Fact;

/// How printed documents say things.
final class Say {
    static final String NOT_RECORDED = "not recorded";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT_DAY =
            DateTimeFormatter.ofPattern("d\u00A0MMM\u00A0uuuu", Locale.ENGLISH);

    private Say() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// As [#day] with the month cut short, for tables; it is not broken over lines.
    static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    static String day(Optional<LocalDate> day) {
        return day.map(Say::day).orElse(NOT_RECORDED);
    }

    static String text(String text) {
        return text.isBlank() ? NOT_RECORDED : text.strip();
    }

    /// The name of a language from its tag.
    static String language(String tag) {
        return text(Locale.forLanguageTag(tag).getDisplayLanguage(Locale.UK));
    }

    static String label(Optional<? extends Code> code) {
        return code.map(Code::label).orElse(NOT_RECORDED);
    }

    /// Labels in the order of their codes.
    static <E extends Enum<E> & Code> String labels(Collection<E> codes, String none) {
        return codes.isEmpty() ? none : codes.stream().sorted().map(Code::label).collect(Collectors.joining(", "));
    }

    static Fact fact(String label, String content) {
        return new Fact(label, content);
    }

    /// "1 session", "2 sessions".
    static String count(int number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }
}
