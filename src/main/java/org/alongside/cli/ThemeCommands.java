package org.alongside.cli;

import java.util.Optional;
import org.alongside.app.CodePassage;
import org.alongside.app.listing.Passages;
import org.alongside.domain.Trouble;
import org.alongside.domain.people.Crn;
import org.alongside.domain.reflection.Passage;
import org.alongside.domain.reflection.Subtheme;
import org.alongside.domain.reflection.Theme;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `alongside theme …`
@Command(
        description = "Themes of the pilot's frameworks, found in answers and notes.",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  alongside theme list --uncoded",
            "  alongside theme code S-4H2T8B srt-01:p1 MOTIVATION --subtheme CURIOSITY",
            "  alongside theme code S-4H2T8B note FLEXIBILITY",
            "  alongside theme frameworks",
            "  alongside report themes",
            ""
        })
final class ThemeCommands {
    static CommandLine noun(Work work) {
        return new CommandLine(new ThemeCommands())
                .addSubcommand("list", new All(work))
                .addSubcommand("code", new Code(work))
                .addSubcommand("remove", new Remove(work))
                .addSubcommand("frameworks", new Frameworks(work));
    }

    @Command(
            description = "List answers and notes with the themes found in them.",
            optionListHeading = "%nOptions:%n",
            sortOptions = false)
    private static final class All implements Verb {
        private final Work work;

        @Option(names = "--person", paramLabel = "CRN", description = "Only this person's.")
        private Optional<Crn> crn = Optional.empty();

        @Option(names = "--session", paramLabel = "REF", description = "Only those of this session.")
        private Optional<String> session = Optional.empty();

        @ArgGroup
        private CodedOption which = new CodedOption();

        @Mixin
        private Output output = new Output();

        All(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            return work.atDesk(desk -> {
                var passages = new Passages(desk);
                var wanted = which.wanted();
                var list = session.isPresent()
                        ? passages.list(Work.session(desk, session.get()), wanted)
                        : passages.list(crn.map(of -> Work.person(desk, of)), wanted);
                work.put(desk, list, output);
                return Exit.DONE;
            });
        }
    }

    /// Which words, and what is found in them.
    private static final class Words {
        @Parameters(index = "0", paramLabel = "SESSION", description = "The session's reference.")
        private String ref = "";

        @Parameters(
                index = "1",
                paramLabel = "PASSAGE",
                description = "An answer as EXERCISE:PROMPT, such as srt-01:p1, or note.")
        private String passage = "";

        @Parameters(index = "2", paramLabel = "THEME", description = "The theme, such as MOTIVATION.")
        private Theme theme = Theme.MOTIVATION;

        @Option(names = "--subtheme", paramLabel = "S", description = "One of the theme's, such as CURIOSITY.")
        private Optional<Subtheme> subtheme = Optional.empty();

        private CodePassage.Finding finding() {
            return new CodePassage.Finding(
                    Passage.parse(passage)
                            .orElseThrow(() -> new Trouble(
                                    Trouble.Sort.REFUSED,
                                    "The passage is neither note nor EXERCISE:PROMPT, such as srt-01:p1. Nothing was"
                                            + " changed. alongside theme list shows what there is.")),
                    theme,
                    subtheme);
        }
    }

    @Command(
            description = "Note that a theme is found in an answer or a note.",
            optionListHeading = "%nOptions:%n",
            sortOptions = false)
    private static final class Code implements Verb {
        private final Work work;

        @Mixin
        private Words words = new Words();

        Code(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            var finding = words.finding();
            return work.atDesk(desk -> {
                var coding = work.kept(new CodePassage(desk).keep(Work.session(desk, words.ref), finding));
                work.streams.say("Saved: " + coding.theme().label() + ".");
                return Exit.DONE;
            });
        }
    }

    @Command(
            description = "Take a theme back that was found in an answer or a note.",
            optionListHeading = "%nOptions:%n",
            sortOptions = false)
    private static final class Remove implements Verb {
        private final Work work;

        @Mixin
        private Words words = new Words();

        Remove(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            var finding = words.finding();
            return work.atDesk(desk -> {
                work.kept(new CodePassage(desk).takeBack(Work.session(desk, words.ref), finding));
                work.streams.say("Taken back. The log keeps that it was there.");
                return Exit.DONE;
            });
        }
    }

    @Command(description = "List the themes that there are.", optionListHeading = "%nOptions:%n", sortOptions = false)
    private static final class Frameworks implements Verb {
        private final Work work;

        @Mixin
        private Output output = new Output();

        Frameworks(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            work.put(Passages.frameworks(), output);
            return Exit.DONE;
        }
    }
}
