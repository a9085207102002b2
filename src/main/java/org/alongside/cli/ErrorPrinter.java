package org.alongside.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.alongside.app.DidYouMean;
import org.alongside.domain.Trouble;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The one place where trouble on the command line becomes words and an exit code. Never a stack trace.
final class ErrorPrinter {
    private static final int LONGEST = 60; // characters of a word that is told back
    private static final int LONGEST_OF_PICOCLI = 120;

    private final Streams streams;
    private final Supplier<Path> vault;
    private final String version;

    ErrorPrinter(Streams streams, Supplier<Path> vault, String version) {
        this.streams = streams;
        this.vault = vault;
        this.version = version;
    }

    /// Trouble from outside is told as it is; anything else is a bug of ours, kept in a fault file.
    int print(Throwable thrown) {
        if (thrown instanceof Trouble trouble) {
            streams.complain(trouble.sentence());
            return Exit.of(trouble.sort());
        }
        var file = FaultFile.write(vault.get(), version, thrown);
        streams.complain("Something in Alongside went wrong; what was saved before is safe. "
                + file.map(path -> "Please pass on " + path + ", which holds no personal data.")
                        .orElse("It could not even be noted down: is the disk full?"));
        return Exit.FAILED;
    }

    /// Wrong use of a command.
    int print(ParameterException wrong) {
        var command = wrong.getCommandLine().getCommandSpec();
        streams.complain(
                sentence(wrong, command) + " Nothing was changed. See: " + command.qualifiedName() + " --help");
        return Exit.REFUSED;
    }

    private static String sentence(ParameterException wrong, CommandSpec command) {
        return switch (wrong) {
            case UnmatchedArgumentException unmatched ->
                unmatched(unmatched.getUnmatched().getFirst(), command);
            case MissingParameterException missing -> missing(missing);
            default -> plain(wrong);
        };
    }

    private static String unmatched(String word, CommandSpec command) {
        if (word.startsWith("-")) {
            var name = brief(word.split("=", 2)[0]);
            var known = command.options().stream()
                    .filter(option -> !option.hidden())
                    .map(CommandLine.Model.OptionSpec::longestName)
                    .toList();
            return name + " is not an option here" + DidYouMean.words(name, known) + ".";
        }
        if (command.subcommands().isEmpty()) {
            return "There is one word too many: " + brief(word) + ".";
        }
        return brief(word) + " is not a command here"
                + DidYouMean.words(word, command.subcommands().keySet()) + ".";
    }

    private static String missing(MissingParameterException missing) {
        List<String> names = new ArrayList<>();
        for (var argument : missing.getMissing()) {
            names.add(
                    argument.isOption()
                            ? ((CommandLine.Model.OptionSpec) argument).longestName()
                            : argument.paramLabel());
        }
        return names.isEmpty()
                ? plain(missing)
                : names.stream().distinct().collect(Collectors.joining(", ", "Still missing: ", "."));
    }

    /// picocli's own words, for what is left: an option without its argument, given twice, of the wrong shape.
    private static String plain(ParameterException wrong) {
        var argument = wrong.getArgSpec();
        var said = String.valueOf(wrong.getMessage());
        if (argument != null && wrong.getCause() instanceof CommandLine.TypeConversionException bad) {
            var name = argument.isOption()
                    ? ((CommandLine.Model.OptionSpec) argument).longestName()
                    : argument.paramLabel();
            var message = String.valueOf(bad.getMessage());
            boolean isOurs = !message.startsWith("'"); // picocli's own begin with the word itself
            return name + " " + (isOurs ? message : brief(message)) + ".";
        }
        return ended(said.length() > LONGEST_OF_PICOCLI ? said.substring(0, LONGEST_OF_PICOCLI) + "…" : said);
    }

    private static String ended(String said) {
        return said.endsWith(".") ? said : said + ".";
    }

    /// A word as long as it takes to be recognised.
    private static String brief(String word) {
        return word.length() <= LONGEST ? word : word.substring(0, LONGEST) + "…";
    }
}
