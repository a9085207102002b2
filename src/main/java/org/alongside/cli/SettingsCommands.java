package org.alongside.cli;

import java.util.List;
import org.alongside.app.Settings;
import org.alongside.app.listing.SettingsList;
import org.alongside.domain.Trouble;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `alongside settings …`
@Command(
        description = "How this vault is set: names, periods, marking.",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  alongside settings list",
            "  alongside settings set lock-minutes 10",
            "  alongside settings set team \"North 2\"",
            ""
        })
final class SettingsCommands {
    static CommandLine noun(Work work) {
        return new CommandLine(new SettingsCommands())
                .addSubcommand("list", new All(work))
                .addSubcommand("set", new Set(work));
    }

    @Command(description = "List every setting, what it is and what it may be.", sortOptions = false)
    private static final class All implements Verb {
        private final Work work;

        @Mixin
        private Output output = new Output();

        All(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            return work.atDesk(desk -> {
                work.put(SettingsList.of(desk.records()), output);
                return Exit.DONE;
            });
        }
    }

    @Command(description = "Set one; --usual goes back to what it is without anyone setting it.", sortOptions = false)
    private static final class Set implements Verb {
        private final Work work;

        @Parameters(index = "0", paramLabel = "NAME", description = "The setting, as listed.")
        private String name = "";

        @Parameters(index = "1..*", arity = "0..*", paramLabel = "VALUE", description = "What it shall be.")
        private List<String> words = List.of();

        @Option(names = "--usual", description = "Set it to what is usual.")
        private boolean usual;

        Set(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            if (usual != words.isEmpty()) {
                throw new Trouble(
                        Trouble.Sort.REFUSED, "Say either a value or --usual, and not both. Nothing was saved.");
            }
            var typed = usual ? Settings.rule(name).map(Settings.Rule::usual).orElse("") : String.join(" ", words);
            var content = work.kept(Settings.decide(name, typed));
            return work.atDesk(desk -> {
                Settings.set(desk, name, content);
                work.streams.say("Saved.");
                work.streams.result(name + " " + content);
                return Exit.DONE;
            });
        }
    }
}
