package org.alongside.cli;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.BiFunction;
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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
    static CommandLine noun(Work work) {
        return new CommandLine(new PrintCommands())
                .addSubcommand("worksheet", new Sheet(work))
                .addSubcommand("referral", about(work, "referral", "The referral report.", PrintCommands::referral))
                .addSubcommand(
                        "progress",
                        about(
                                work,
                                "progress",
                                "The progress sheet.",
                                (desk, one) -> ProgressSheet.of(
                                        one,
                                        desk.toolkits()
                                                .find(one.referral().choice().toolkit()),
                                        stamp(desk))))
                .addSubcommand(
                        "completion",
                        about(
                                work,
                                "completion",
                                "The completion report.",
                                (desk, one) -> CompletionReport.of(
                                        one,
                                        desk.toolkits()
                                                .find(one.referral().choice().toolkit()),
                                        stamp(desk))));
    }

    private static Document referral(Desk desk, Case one) {
        return ReferralReport.of(
                one,
                desk.toolkits().find(one.referral().choice().toolkit()),
                desk.toolkits().reference("requirements"),
                stamp(desk));
    }

    private static Stamp stamp(Desk desk) {
        return new Stamp(
                new Settings(desk.records()).get(Settings.MARKING),
                desk.by(),
                LocalDateTime.ofInstant(desk.now(), desk.zone()));
    }

    private static CommandSpec about(
            Work work, String name, String description, BiFunction<Desk, Case, Document> document) {
        var spec = CommandSpec.forAnnotatedObject(new OfReferral(work, name, document));
        spec.usageMessage().description(description);
        return spec;
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
    @Command(optionListHeading = "%nOptions:%n", sortOptions = false)
    private static final class OfReferral implements Verb {
        private final Work work;
        private final String name;
        private final BiFunction<Desk, Case, Document> document;

        @Parameters(paramLabel = "REF", description = "The referral's reference.")
        private String ref = "";

        @Mixin
        private Paper paper = new Paper();

        OfReferral(Work work, String name, BiFunction<Desk, Case, Document> document) {
            this.work = work;
            this.name = name;
            this.document = document;
        }

        @Override
        public int run() {
            paper.chosen();
            return work.atDesk(desk -> {
                var one = Work.caseOf(desk, ref);
                var went = paper.printer != null ? "printed" : paper.output.isFile() ? "file" : "screen";
                new Consultation(desk).handedOut(List.of(one.person().id()), "print." + name, went);
                paper.put(work, document.apply(desk, one));
                return Exit.DONE;
            });
        }
    }
}
