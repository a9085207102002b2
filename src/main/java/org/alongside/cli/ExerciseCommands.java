package org.alongside.cli;

import java.util.Locale;
import java.util.Optional;
import org.alongside.app.DidYouMean;
import org.alongside.app.Toolkits;
import org.alongside.app.listing.Exercises;
import org.alongside.domain.Trouble;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `alongside exercise …`
@Command(
        description = "The exercises of the installed toolkits. Needs no vault.",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {"  alongside exercise list --find \"time out\"", "  alongside exercise show srt-01", ""})
final class ExerciseCommands {
    static CommandLine noun(Work work) {
        return new CommandLine(new ExerciseCommands())
                .addSubcommand("list", new All(work))
                .addSubcommand("show", new Show(work));
    }

    /// The exercise of that id, or the nearest one named in the answer.
    static Toolkits.Found find(Toolkits toolkits, String typed) {
        var id = typed.strip().toLowerCase(Locale.ROOT);
        var found = toolkits.exercise(id).orElseThrow(() -> {
            var known = toolkits.all().stream()
                    .flatMap(toolkit -> toolkit.exerciseIds().stream())
                    .toList();
            return new Trouble(
                    Trouble.Sort.NOT_FOUND,
                    "There is no exercise of that id" + DidYouMean.words(id, known)
                            + ". alongside exercise list shows what there is.");
        });
        toolkits.problem(found.toolkit(), found.exercise()).ifPresent(problem -> {
            throw new Trouble(Trouble.Sort.DAMAGED, problem + " Your records are safe. Install its pack again.");
        });
        return found;
    }

    @Command(description = "List exercises.", optionListHeading = "%nOptions:%n", sortOptions = false)
    private static final class All implements Verb {
        private final Work work;

        @Option(names = "--toolkit", paramLabel = "ID", description = "Only those of this toolkit.")
        private Optional<String> toolkit = Optional.empty();

        @Option(names = "--find", paramLabel = "WORDS", description = "Only those that hold all these words.")
        private String words = "";

        @Mixin
        private Output output = new Output();

        All(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            var list = new Exercises(work.toolkits()).list(toolkit, words);
            work.put(list, output);
            return work.found(list, !words.isEmpty() || toolkit.isPresent());
        }
    }

    @Command(
            description = "Show an exercise with its guidance.",
            optionListHeading = "%nOptions:%n",
            sortOptions = false)
    private static final class Show implements Verb {
        private final Work work;

        @Parameters(paramLabel = "ID", description = "The exercise, such as srt-01.")
        private String id = "";

        @Mixin
        private Output output = new Output();

        Show(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            var toolkits = work.toolkits();
            work.put(new Exercises(toolkits).show(find(toolkits, id)), output);
            return Exit.DONE;
        }
    }
}
