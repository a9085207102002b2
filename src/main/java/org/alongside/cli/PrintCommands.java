package org.alongside.cli;

import org.alongside.app.Writer;
import org.alongside.app.print.Paperwork;
import org.alongside.app.print.Paperwork.Paper;
import org.alongside.app.print.Paperwork.Went;
import org.alongside.app.print.Paperwork.Wishes;
import org.alongside.domain.Trouble;
import org.alongside.domain.paper.Document;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `alongside print …`
@Command(
        description = "Worksheets and reports on paper, or as text, HTML and PDF.",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  alongside print worksheet srt-01 --printer",
            "  alongside print completion R-7K3M9Q -o report.pdf",
            "  alongside print progress R-7K3M9Q",
            ""
        })
final class PrintCommands {
    private static final Writing RECOMMENDATIONS = new Writing("text", 4000, "Nothing was printed.");

    static CommandLine noun(Work work) {
        return new CommandLine(new PrintCommands())
                .addSubcommand("worksheet", new HandoutCommands.Sheet(work))
                .addSubcommand("summary", new HandoutCommands.Slide(work))
                .addSubcommand("diary", new HandoutCommands.Diary(work))
                .addSubcommand("referral", new Referral(work))
                .addSubcommand("progress", new Progress(work))
                .addSubcommand("completion", new Completion(work));
    }

    /// Where a print goes.
    static final class Place {
        @Option(
                names = "--printer",
                arity = "0..1",
                fallbackValue = "",
                paramLabel = "NAME",
                description = "Print it, on this printer or on the usual one.")
        @Nullable
        String printer;

        @Mixin
        Output output = new Output();

        Writer.Format chosen() {
            var format = output.chosen();
            if (format == Writer.Format.CSV || format == Writer.Format.JSON || format == Writer.Format.SVG) {
                throw new Trouble(
                        Trouble.Sort.REFUSED,
                        "A print is text, html or pdf. Nothing was printed. Choose one of these.");
            }
            return format;
        }

        Went went() {
            return printer != null ? Went.PRINTED : output.isFile() ? Went.FILE : Went.SCREEN;
        }

        void put(Work work, Document document) {
            var writer = work.rooms.writer().get();
            if (printer == null) {
                work.deliver(writer.write(document, chosen()), output);
                return;
            }
            work.rooms.printer().get().print(writer.write(document, Writer.Format.PDF), printer, document.title());
            work.streams.say("Sent to the printer.");
        }
    }

    /// A document about one referral. Handing it out is logged before it is made.
    private static class OfReferral implements Verb {
        final Work work;
        private final Paper document;

        @Parameters(paramLabel = "REF", description = "The referral's reference.")
        private String ref = "";

        @Mixin
        private Place paper = new Place();

        OfReferral(Work work, Paper document) {
            this.work = work;
            this.document = document;
        }

        Wishes wishes() {
            return Wishes.NONE;
        }

        /// What must be right before anything is opened.
        void prepare() {
            paper.chosen();
        }

        @Override
        public int run() {
            prepare();
            return work.atDesk(desk -> {
                var one = Work.caseOf(desk, ref);
                paper.put(work, new Paperwork(desk).make(document, one, wishes(), paper.went()));
                return Exit.DONE;
            });
        }
    }

    @Command(description = "The referral report.", optionListHeading = "%nOptions:%n", sortOptions = false)
    private static final class Referral extends OfReferral {
        Referral(Work work) {
            super(work, Paper.REFERRAL);
        }
    }

    @Command(
            description = "The progress sheet, for the person to keep, in his or her language.",
            optionListHeading = "%nOptions:%n",
            sortOptions = false)
    private static final class Progress extends OfReferral {
        @Option(names = "--language", paramLabel = "TAG", description = "In English (en) or Welsh (cy).")
        private Language language = Language.OWN;

        /// What there are words for.
        private enum Language {
            OWN,
            EN,
            CY
        }

        Progress(Work work) {
            super(work, Paper.PROGRESS);
        }

        @Override
        Wishes wishes() {
            return language == Language.OWN ? Wishes.NONE : new Wishes(language.name(), "");
        }
    }

    @Command(description = "The completion report.", optionListHeading = "%nOptions:%n", sortOptions = false)
    private static final class Completion extends OfReferral {
        @Option(
                names = "--recommendations-file",
                paramLabel = "FILE",
                description = "What you recommend, as plain text (- is the standard input). Without it there is room to"
                        + " write.")
        private @Nullable String file;

        private String recommendations = "";

        Completion(Work work) {
            super(work, Paper.COMPLETION);
        }

        @Override
        void prepare() {
            super.prepare();
            recommendations = file == null ? "" : RECOMMENDATIONS.read(work.streams, file);
        }

        @Override
        Wishes wishes() {
            return new Wishes("", recommendations);
        }
    }
}
