package org.alongside.tui.field;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.alongside.domain.Code;

/// One thing to fill in, read or push on a form. What is filled in lives in the [Form], by name.
public sealed interface Field {
    /// Its name: that of the caseload column where there is one, so that a refusal finds its field.
    String name();

    /// The words beside it.
    String label();

    /// One line.
    ///
    /// @param hint a short example or rule; may be empty
    record Line(String name, String label, String hint, int columns) implements Field {}

    /// Many lines.
    ///
    /// @param shared the names of the fields with which it shares its limit, itself among them
    record Area(String name, String label, String hint, int rows, int limit, List<String> shared) implements Field {
        /// Keeps its own copy.
        public Area {
            shared = List.copyOf(shared);
        }

        /// With a limit of its own.
        public Area(String name, String label, String hint, int rows, int limit) {
            this(name, label, hint, rows, limit, List.of(name));
        }
    }

    /// One of several answers.
    ///
    /// @param first how many are shown before "more"; all when there are no more than that
    record Choice(String name, String label, String hint, List<Option> options, int first, boolean optional)
            implements Field {
        /// Keeps its own copy.
        public Choice {
            options = List.copyOf(options);
        }

        /// The words of an answer.
        public String words(String value) {
            return options.stream()
                    .filter(option -> option.value().equals(value))
                    .findFirst()
                    .map(Option::label)
                    .orElse("");
        }
    }

    /// Any of several answers; the value is theirs joined with `;`.
    record Ticks(String name, String label, String hint, List<Option> options) implements Field {
        /// Keeps its own copy.
        public Ticks {
            options = List.copyOf(options);
        }
    }

    /// A passphrase.
    record Hidden(String name, String label, String hint, Secret secret) implements Field {}

    /// Words to read.
    record Words(String name, String label) implements Field {}

    /// A heading.
    record Heading(String name, String label) implements Field {}

    /// Something to push.
    record Button(String name, String label) implements Field {}

    /// An answer.
    record Option(String value, String label) {}

    /// Whether keys can go to it.
    default boolean isReachable() {
        return !(this instanceof Words) && !(this instanceof Heading);
    }

    /// Whether text is typed into it.
    default boolean isTyped() {
        return this instanceof Line || this instanceof Area || this instanceof Hidden;
    }

    /// A choice among the codes of a list.
    static <E extends Enum<E> & Code> Choice codes(String name, String label, String hint, Class<E> codes) {
        return new Choice(name, label, hint, options(codes), Integer.MAX_VALUE, true);
    }

    /// Yes or no, as `true` and `false`.
    static Choice yesNo(String name, String label, String hint) {
        return new Choice(
                name,
                label,
                hint,
                List.of(new Option("true", "Yes"), new Option("false", "No")),
                Integer.MAX_VALUE,
                true);
    }

    /// The codes of a list as answers.
    static <E extends Enum<E> & Code> List<Option> options(Class<E> codes) {
        return Arrays.stream(codes.getEnumConstants())
                .map(code -> new Option(code.name(), code.label()))
                .toList();
    }

    /// The answers it allows, if it has any.
    default Optional<List<Option>> allowed() {
        return switch (this) {
            case Choice choice -> Optional.of(choice.options());
            case Ticks ticks -> Optional.of(ticks.options());
            default -> Optional.empty();
        };
    }
}
