package org.alongside.cli;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.alongside.app.Consultation;
import org.alongside.app.Desk;
import org.alongside.app.Settings;
import org.alongside.app.Writer;
import org.alongside.app.print.CompletionReport;
import org.alongside.app.print.ProgressSheet;
import org.alongside.app.print.ReferralReport;
import org.alongside.app.print.Stamp;
import org.alongside.app.print.Worksheet;
import org.alongside.domain.Trouble;
import org.alongside.domain.paper.Document;
import org.alongside.domain.progress.Case;
import org.alongside.domain.toolkit.Toolkit;
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
                .addSubcommand("worksheet", new Sheet(work))
                .addSubcommand("referral", new Referral(work))
                .addSubcommand("progress", new Progress(work))
                .addSubcommand("completion", new Completion(work));
    }

    private static Stamp stamp(Desk desk) {
        return new Stamp(
                new Settings(desk.records()).get(Settings.MARKING),
                desk.by(),
                LocalDateTime.ofInstant(desk.now(), desk.zone()));
    }

    private static Optional<Toolkit> toolkit(Desk desk, Case one) {
        return desk.toolkits().find(one.referral().choice().toolkit());
    }

    /// Where a print goes.
    private static final class Paper {
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
            if (format == Writer.Format.CSV || format == Writer.Format.JSON) {
                throw new Trouble(
                        Trouble.Sort.REFUSED,
                        "A print is text, html or pdf. Nothing was printed. Choose one of these.");
            }
            return format;
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

    @Command(
            description = "An exercise's worksheet in large print. Needs no vault.",
            optionListHeading = "%nOptions:%n",
            sortOptions = false)
    private static final class Sheet implements Verb {
        private final Work work;

        @Parameters(paramLabel = "ID", description = "The exercise, such as srt-01.")
        private String id = "";

        @Mixin
        private Paper paper = new Paper();

        Sheet(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            paper.chosen();
            var found = ExerciseCommands.find(work.rooms.toolkits().get(), id);
            paper.put(work, Worksheet.of(found.toolkit(), found.exercise()));
            return Exit.DONE;
        }
    }

    /// A document about one referral. Handing it out is logged before it is made.
    private abstract static class OfReferral implements Verb {
        final Work work;
        private final String name;

        @Parameters(paramLabel = "REF", description = "The referral's reference.")
        private String ref = "";

        @Mixin
        private Paper paper = new Paper();

        OfReferral(Work work, String name) {
            this.work = work;
            this.name = name;
        }

        abstract Document document(Desk desk, Case one);

        /// What must be right before anything is opened.
        void prepare() {
            paper.chosen();
        }

        @Override
        public int run() {
            prepare();
            return work.atDesk(desk -> {
                var one = Work.caseOf(desk, ref);
                var went = paper.printer != null ? "printed" : paper.output.isFile() ? "file" : "screen";
                new Consultation(desk).handedOut(List.of(one.person().id()), "print." + name, went);
                paper.put(work, document(desk, one));
                return Exit.DONE;
            });
        }
    }

    @Command(description = "The referral report.", optionListHeading = "%nOptions:%n", sortOptions = false)
    private static final class Referral extends OfReferral {
        Referral(Work work) {
            super(work, "referral");
        }

        @Override
        Document document(Desk desk, Case one) {
            return ReferralReport.of(one, toolkit(desk, one), desk.toolkits().reference("requirements"), stamp(desk));
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
            super(work, "progress");
        }

        @Override
        Document document(Desk desk, Case one) {
            return language == Language.OWN
                    ? ProgressSheet.of(one, toolkit(desk, one), stamp(desk))
                    : ProgressSheet.of(one, toolkit(desk, one), stamp(desk), language.name());
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
            super(work, "completion");
        }

        @Override
        void prepare() {
            super.prepare();
            recommendations = file == null ? "" : RECOMMENDATIONS.read(work.streams, file);
        }

        @Override
        Document document(Desk desk, Case one) {
            return CompletionReport.of(one, toolkit(desk, one), stamp(desk), recommendations);
        }
    }
}
