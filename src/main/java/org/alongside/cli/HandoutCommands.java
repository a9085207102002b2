package org.alongside.cli;

import org.alongside.app.print.DiarySheet;
import org.alongside.app.print.SummarySlide;
import org.alongside.app.print.Worksheet;
import org.alongside.domain.Trouble;
import org.alongside.domain.paper.Document.Print;
import org.alongside.domain.toolkit.Exercise;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `alongside print worksheet`, `summary` and `diary`: what is handed to a person, and holds nothing personal.
final class HandoutCommands {
    private HandoutCommands() {}

    private static final class Language {
        @Option(
                names = "--language",
                paramLabel = "CODE",
                description = "en or cy. What the pack has no translation of comes in its own language.")
        private String code = "en";

        String chosen() {
            if (!code.equals("en") && !code.equals("cy")) {
                throw new Trouble(
                        Trouble.Sort.REFUSED,
                        "The language must be en or cy. Nothing was printed. Choose one of these.");
            }
            return code;
        }

        /// The same for an exercise; where the pack has no such translation, that is said.
        String chosen(Work work, Exercise exercise) {
            if (!chosen().equals("en") && exercise.in(code).isEmpty()) {
                work.streams.say("This exercise is not in that language. It comes in the pack's own.");
            }
            return code;
        }
    }

    private static final class Size {
        @Option(names = "--large-print", description = "Larger still: 22 points instead of 16.")
        private boolean large;

        Print chosen() {
            return large ? Print.VERY_LARGE : Print.LARGE;
        }
    }

    @Command(
            description = "An exercise's worksheet in large print. Needs no vault.",
            optionListHeading = "%nOptions:%n",
            sortOptions = false)
    static final class Sheet implements Verb {
        private final Work work;

        @Parameters(paramLabel = "ID", description = "The exercise, such as srt-01.")
        private String id = "";

        @Mixin
        private Size size = new Size();

        @Mixin
        private Language language = new Language();

        @Mixin
        private PrintCommands.Place paper = new PrintCommands.Place();

        Sheet(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            paper.chosen();
            language.chosen();
            var found = ExerciseCommands.find(work.toolkits(), id);
            var code = language.chosen(work, found.exercise());
            paper.put(work, Worksheet.of(found.toolkit(), found.exercise(), code, size.chosen()));
            return Exit.DONE;
        }
    }

    @Command(
            description = "An exercise's points in big letters on one page. Needs no vault.",
            optionListHeading = "%nOptions:%n",
            sortOptions = false)
    static final class Slide implements Verb {
        private final Work work;

        @Parameters(paramLabel = "ID", description = "The exercise, such as srt-01.")
        private String id = "";

        @Mixin
        private Language language = new Language();

        @Mixin
        private PrintCommands.Place paper = new PrintCommands.Place();

        Slide(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            paper.chosen();
            language.chosen();
            var found = ExerciseCommands.find(work.toolkits(), id);
            var code = language.chosen(work, found.exercise());
            paper.put(work, SummarySlide.of(found.toolkit(), found.exercise(), code));
            return Exit.DONE;
        }
    }

    @Command(
            description = "An empty sheet for a diary between sessions. Needs no vault.",
            optionListHeading = "%nOptions:%n",
            sortOptions = false)
    static final class Diary implements Verb {
        private final Work work;

        @Mixin
        private Size size = new Size();

        @Mixin
        private Language language = new Language();

        @Mixin
        private PrintCommands.Place paper = new PrintCommands.Place();

        Diary(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            paper.chosen();
            paper.put(work, DiarySheet.of(language.chosen(), size.chosen()));
            return Exit.DONE;
        }
    }
}
