package org.alongside.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.alongside.app.DidYouMean;
import org.alongside.app.LookAt;
import org.alongside.app.Toolkits;
import org.alongside.app.listing.Exercises;
import org.alongside.domain.Trouble;
import org.alongside.domain.people.Crn;
import org.alongside.domain.progress.Course;
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

        @Option(
                names = "--find",
                paramLabel = "WORDS",
                description = "Only those that hold all these words, or words that begin so.")
        private String words = "";

        @Option(names = "--need", paramLabel = "WORDS", description = "Only those that address this need.")
        private Optional<String> need = Optional.empty();

        @Option(names = "--max-minutes", paramLabel = "N", description = "Only those that take no longer.")
        private Optional<Integer> mostMinutes = Optional.empty();

        @Option(
                names = "--not-done-with",
                paramLabel = "CRN",
                description = "Only those not completed with this person yet. Needs the vault.")
        private Optional<Crn> person = Optional.empty();

        @Mixin
        private Output output = new Output();

        All(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            var done = person.map(this::doneWith).orElse(Set.of());
            var list =
                    new Exercises(work.toolkits()).list(new Exercises.Wanted(toolkit, words, need, mostMinutes, done));
            work.put(list, output);
            return work.found(
                    list, !words.isEmpty() || toolkit.isPresent() || need.isPresent() || mostMinutes.isPresent());
        }

        /// A look at the person, so it is in the log.
        private Set<String> doneWith(Crn crn) {
            return work.atDesk(desk -> Course.done(new LookAt(desk).person(crn).cases()));
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
