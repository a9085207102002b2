package org.alongside.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.alongside.app.extract.CodeQuotes;
import org.alongside.app.listing.QuoteList;
import org.alongside.domain.reflection.Subtheme;
import org.alongside.domain.reflection.Theme;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `alongside quote …`
@Command(
        description = {
            "For evaluators: find themes in the quotes of an extract, and count them. It needs no vault.",
            "Open the sealed extract with age -d and unzip it into a folder first."
        },
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  alongside quote list --quotes north --codings ann.csv --uncoded",
            "  alongside quote code 3f9a MOTIVATION --subtheme CURIOSITY --by ann --quotes north --codings ann.csv",
            "  alongside theme frameworks",
            "  alongside report themes --quotes north --codings ann.csv --codings bob.csv",
            ""
        })
final class QuoteCommands {
    static CommandLine noun(Work work) {
        return new CommandLine(new QuoteCommands())
                .addSubcommand("list", new All(work))
                .addSubcommand("code", new Code(work))
                .addSubcommand("remove", new Remove(work));
    }

    @Command(
            description = "List quotes with the themes found in them.",
            optionListHeading = "%nOptions:%n",
            sortOptions = false)
    private static final class All implements Verb {
        private final Work work;

        @Mixin
        private QuoteOptions quotes = new QuoteOptions();

        @ArgGroup
        private CodedOption which = new CodedOption();

        @Mixin
        private Output output = new Output();

        All(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            var book = quotes.book(work.rooms.packages().get());
            work.put(new QuoteList(book).list(which.wanted()), output);
            return Exit.DONE;
        }
    }

    /// Which quote, and what is found in it by whom.
    private static final class Finding {
        @Parameters(index = "0", paramLabel = "QUOTE", description = "The first letters and digits of the quote's id.")
        private String quote = "";

        @Parameters(index = "1", paramLabel = "THEME", description = "The theme, such as MOTIVATION.")
        private Theme theme = Theme.MOTIVATION;

        @Option(names = "--subtheme", paramLabel = "S", description = "One of the theme's, such as CURIOSITY.")
        private Optional<Subtheme> subtheme = Optional.empty();

        @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who codes; initials will do.")
        private String coder = "";

        @Mixin
        private QuoteOptions quotes = new QuoteOptions();

        private CodeQuotes coding(Work work) {
            return new CodeQuotes(work.rooms.packages().get(), quotes.folders(), quotes.file());
        }
    }

    @Command(
            description = "Note that a theme is found in a quote.",
            optionListHeading = "%nOptions:%n",
            sortOptions = false)
    private static final class Code implements Verb {
        private final Work work;

        @Mixin
        private Finding finding = new Finding();

        Code(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            var today = LocalDate.ofInstant(work.clock().instant(), work.rooms.zone());
            var kept = work.kept(
                    finding.coding(work).keep(finding.quote, finding.theme, finding.subtheme, finding.coder, today));
            work.streams.say("Saved: " + kept.theme().label() + ".");
            return Exit.DONE;
        }
    }

    @Command(
            description = "Take a theme back that a coder found in a quote.",
            optionListHeading = "%nOptions:%n",
            sortOptions = false)
    private static final class Remove implements Verb {
        private final Work work;

        @Mixin
        private Finding finding = new Finding();

        Remove(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            work.kept(finding.coding(work).takeBack(finding.quote, finding.theme, finding.subtheme, finding.coder));
            work.streams.say("Taken back.");
            return Exit.DONE;
        }
    }
}
