package org.alongside.cli;

import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;

/// A first word of commands. Only those that occur in what was typed are built: reading the annotations of all commands
/// costs more than most commands do.
record Noun(String word, Function<Work, CommandLine> build) {
    /// All of them, in the order of the help.
    static final List<Noun> ALL = List.of(
            new Noun("demo", work -> new CommandLine(new DemoCommand(work))),
            new Noun("vault", VaultCommands::noun),
            new Noun("person", PersonCommands::noun),
            new Noun("refer", work -> new CommandLine(new ReferCommand(work))),
            new Noun("referral", ReferralCommands::noun),
            new Noun("session", SessionCommands::noun),
            new Noun("goal", GoalCommands::noun),
            new Noun("measure", MeasureCommands::noun),
            new Noun("exercise", ExerciseCommands::noun),
            new Noun("clip", ClipCommands::noun),
            new Noun("theme", ThemeCommands::noun),
            new Noun("quote", QuoteCommands::noun),
            new Noun("pack", PackCommands::noun),
            new Noun("print", PrintCommands::noun),
            new Noun("report", ReportCommands::noun),
            new Noun("extract", ExtractCommands::noun),
            new Noun("import", CaseloadCommands::in),
            new Noun("export", CaseloadCommands::out),
            new Noun("return", ReturnCommands::noun),
            new Noun("team", TeamCommands::noun),
            new Noun("audit", AuditCommands::noun),
            new Noun("settings", SettingsCommands::noun),
            new Noun("doctor", work -> new CommandLine(new DoctorCommand(work))),
            new Noun("completion", work -> new CommandLine(new CompletionCommand(work))));

    void addTo(CommandLine root, Work work) {
        root.addSubcommand(word, build.apply(work));
    }

    /// Those among the words; all, when there is none to go by.
    static List<Noun> named(String... words) {
        var typed = List.of(words);
        var named = ALL.stream().filter(noun -> typed.contains(noun.word())).toList();
        return named.isEmpty() ? ALL : named;
    }
}
