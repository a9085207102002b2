package org.alongside.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.UsageMessageSpec;

/// The command line: words in, exit code out.
public final class Cli {
    /// Examples come first: they are what people look for.
    private static final List<String> HELP = List.of(
            UsageMessageSpec.SECTION_KEY_DESCRIPTION,
            UsageMessageSpec.SECTION_KEY_FOOTER_HEADING,
            UsageMessageSpec.SECTION_KEY_FOOTER,
            UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING,
            UsageMessageSpec.SECTION_KEY_SYNOPSIS,
            UsageMessageSpec.SECTION_KEY_PARAMETER_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_PARAMETER_LIST,
            UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_OPTION_LIST,
            UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_COMMAND_LIST);

    private final Rooms rooms;
    private final Surroundings surroundings;

    /// Commands over those rooms, on that machine.
    public Cli(Rooms rooms, Surroundings surroundings) {
        this.rooms = rooms;
        this.surroundings = surroundings;
    }

    /// Runs one command and answers with its exit code; never throws.
    public int run(Streams streams, String... words) {
        var globals = new Globals();
        var work = new Work(rooms, streams, globals, surroundings);
        var errors = new ErrorPrinter(streams, work::vault, surroundings.version());
        try {
            return heard(streams, execute(work, errors, words));
        } catch (Passphrases.Interrupted left) {
            streams.complain("Left without an answer. Nothing was changed.");
            return Exit.INTERRUPTED;
        } catch (RuntimeException | Error thrown) {
            return errors.print(thrown);
        }
    }

    /// A result that nobody received is no success, though what was saved is saved.
    private static int heard(Streams streams, int code) {
        if (code != Exit.DONE || !streams.isBroken()) {
            return code;
        }
        streams.complain("The result could not be written out in full. What was saved is saved. Look it up with a list,"
                + " or try again with more room.");
        return Exit.FAILED;
    }

    private int execute(Work work, ErrorPrinter errors, String... words) {
        var command = command(work, Noun.named(words));
        boolean colour = surroundings.colour() && !List.of(words).contains("--no-color");
        command.setColorScheme(CommandLine.Help.defaultColorScheme(colour ? Ansi.AUTO : Ansi.OFF));
        try {
            var parsed = command.parseArgs(words);
            if (work.globals.quiet) {
                work.streams.quieten();
            }
            return perform(work, parsed);
        } catch (CommandLine.ParameterException wrong) {
            return errors.print(wrong);
        }
    }

    /// The whole tree, or as much of it as these words can need.
    static CommandLine command(Work work, List<Noun> nouns) {
        var command = new CommandLine(new Alongside(work));
        command.getCommandSpec().addMixin("globals", CommandLine.Model.CommandSpec.forAnnotatedObject(work.globals));
        nouns.forEach(noun -> noun.addTo(command, work));
        Words.teach(command);
        command.setHelpSectionKeys(HELP);
        command.setUsageHelpWidth(100);
        command.setUsageHelpAutoWidth(false);
        command.setAbbreviatedOptionsAllowed(false);
        command.setExpandAtFiles(false); // a word that begins with @ is a word, not a file to be read
        return command;
    }

    private int perform(Work work, CommandLine.ParseResult parsed) {
        var last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        var command = last.commandSpec().commandLine();
        if (work.globals.help) {
            work.streams.help(usage(command), true);
            return Exit.DONE;
        }
        if (work.globals.version) {
            work.streams.result("alongside " + surroundings.version());
            return Exit.DONE;
        }
        if (last.commandSpec().userObject() instanceof Verb verb) {
            return verb.run();
        }
        work.streams.help(usage(command), false);
        return Exit.REFUSED;
    }

    private static String usage(CommandLine command) {
        Examples.give(command);
        var text = new StringWriter();
        command.usage(new PrintWriter(text), command.getColorScheme());
        return text.toString();
    }
}
