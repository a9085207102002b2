package org.alongside.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import org.alongside.app.DidYouMean;
import org.alongside.app.VaultDoor;
import org.alongside.domain.Code;
import org.alongside.domain.people.Crn;
import org.alongside.domain.people.ErasureReason;
import org.alongside.domain.people.Sex;
import org.alongside.domain.record.Kind;
import org.alongside.domain.referral.Barrier;
import org.alongside.domain.referral.EndReason;
import org.alongside.domain.referral.ReferralStatus;
import org.alongside.domain.referral.Rosh;
import org.alongside.domain.referral.Sara;
import org.alongside.domain.referral.Sentence;
import org.alongside.domain.reflection.ClipFlag;
import org.alongside.domain.reflection.Subtheme;
import org.alongside.domain.reflection.Theme;
import org.alongside.domain.session.AnsweredBy;
import org.alongside.domain.session.EnforcementAction;
import org.alongside.domain.session.Method;
import org.alongside.domain.session.Outcome;
import org.alongside.domain.session.Purpose;
import org.alongside.domain.session.SessionContext;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Turns words of the command line into values, and says what would have been right.
final class Words {
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ISO_LOCAL_DATE);

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private Words() {}

    static void teach(CommandLine command) {
        command.registerConverter(LocalDate.class, Words::date)
                .registerConverter(LocalTime.class, Words::time)
                .registerConverter(Path.class, Words::path)
                .registerConverter(Integer.class, Words::wholeNumber)
                .registerConverter(int.class, Words::wholeNumber)
                .registerConverter(Crn.class, Words::crn)
                .registerConverter(Sex.class, codes(Sex.class))
                .registerConverter(ErasureReason.class, codes(ErasureReason.class))
                .registerConverter(Sentence.class, codes(Sentence.class))
                .registerConverter(Sara.class, codes(Sara.class))
                .registerConverter(Rosh.class, codes(Rosh.class))
                .registerConverter(Barrier.class, codes(Barrier.class))
                .registerConverter(ReferralStatus.class, codes(ReferralStatus.class))
                .registerConverter(EndReason.class, codes(EndReason.class))
                .registerConverter(Method.class, codes(Method.class))
                .registerConverter(SessionContext.class, codes(SessionContext.class))
                .registerConverter(Purpose.class, codes(Purpose.class))
                .registerConverter(Outcome.class, codes(Outcome.class))
                .registerConverter(EnforcementAction.class, codes(EnforcementAction.class))
                .registerConverter(AnsweredBy.class, codes(AnsweredBy.class))
                .registerConverter(Theme.class, codes(Theme.class))
                .registerConverter(Subtheme.class, codes(Subtheme.class))
                .registerConverter(ClipFlag.class, codes(ClipFlag.class))
                .registerConverter(Kind.class, word -> word(Kind.class, word))
                .registerConverter(Output.Format.class, word -> word(Output.Format.class, word))
                .registerConverter(VaultDoor.Role.class, word -> word(VaultDoor.Role.class, word));
    }

    private static <E extends Enum<E> & Code> ITypeConverter<E> codes(Class<E> codes) {
        return word -> code(codes, word);
    }

    static <E extends Enum<E> & Code> E code(Class<E> codes, String word) {
        return Code.parse(codes, word)
                .orElseThrow(() -> new TypeConversionException(
                        "is not " + Code.allowed(codes) + DidYouMean.words(word, DidYouMean.names(codes))));
    }

    private static <E extends Enum<E>> E word(Class<E> known, String typed) {
        var wanted = typed.strip().toUpperCase(Locale.ROOT);
        var names = DidYouMean.names(known);
        if (names.contains(wanted)) {
            return Enum.valueOf(known, wanted);
        }
        throw new TypeConversionException("is not one of "
                + String.join(", ", names).toLowerCase(Locale.ROOT)
                + DidYouMean.words(typed, names).toLowerCase(Locale.ROOT));
    }

    static LocalDate date(String word) {
        for (var shape : DATES) {
            var at = new ParsePosition(0);
            var parsed = shape.parseUnresolved(word.strip(), at);
            if (parsed != null
                    && at.getErrorIndex() < 0
                    && at.getIndex() == word.strip().length()) {
                return resolved(word.strip(), shape);
            }
        }
        throw new TypeConversionException("is not a date in the form 22/11/2026");
    }

    private static LocalDate resolved(String word, DateTimeFormatter shape) {
        try {
            var day = LocalDate.parse(word, shape);
            if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
                throw new TypeConversionException("is not a day from 1900 to 2199");
            }
            return day;
        } catch (DateTimeException notADay) {
            throw new TypeConversionException("is a day that does not exist");
        }
    }

    private static Path path(String word) {
        try {
            return Path.of(word);
        } catch (InvalidPathException notAName) {
            throw new TypeConversionException("is no name that a file can have here");
        }
    }

    private static LocalTime time(String word) {
        try {
            return LocalTime.parse(word.indexOf(':') == 1 ? "0" + word : word);
        } catch (DateTimeException notATime) {
            throw new TypeConversionException("is not a time in the form 14:30");
        }
    }

    private static Integer wholeNumber(String word) {
        try {
            return Integer.valueOf(word.strip());
        } catch (NumberFormatException notOne) {
            throw new TypeConversionException("is not a whole number that fits");
        }
    }

    private static Crn crn(String word) {
        return Crn.of(word).orElseThrow(() -> new TypeConversionException("must be in the format X123456"));
    }
}
