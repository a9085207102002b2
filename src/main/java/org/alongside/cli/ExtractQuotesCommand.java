package org.alongside.cli;

import java.nio.file.Path;
import org.alongside.app.extract.StudyName;
import org.alongside.app.extract.TakeQuotes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `alongside extract quotes`
@Command(
        description = {
            "Write what people said, with names and numbers taken out, into a sheet that you read before any of it leaves.",
            "No rule sees everything: look at the words under look_at, and for jobs, illnesses, places and stories that",
            "somebody might know. Write over what should not be said, and yes under keep for what may go. Then",
            "extract make --quotes seals those. Delete the sheet when that is done."
        },
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  alongside extract quotes --study \"SRT 2026\" -o quotes.csv",
            "  alongside extract make --study \"SRT 2026\" --quotes quotes.csv --to age1… -o quotes",
            ""
        })
final class ExtractQuotesCommand implements Verb {
    private final Work work;

    @Option(names = "--study", required = true, paramLabel = "NAME", description = "The study's name.")
    private String study = "";

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The sheet, a new file.")
    private Path sheet = Path.of(".");

    @Mixin
    private StudyKeyOptions key = new StudyKeyOptions();

    @Mixin
    private ScopeOptions scope = new ScopeOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    ExtractQuotesCommand(Work work) {
        this.work = work;
    }

    @Override
    public int run() {
        var name = work.kept(StudyName.read(study));
        return work.atOpen((desk, open) -> {
            scope.requireKnown(desk.toolkits().all());
            var caseloads = work.caseloads(desk, open, store);
            scope.requireNames(caseloads);
            try (var opened = key.study(work, open, name)) {
                var taking = new TakeQuotes(
                        desk,
                        open.facts().id(),
                        caseloads,
                        work.rooms.packages().get());
                var taken = taking.toRead(opened, scope.wanted(), sheet);
                work.streams.say("Quotes of " + taken.people() + (taken.people() == 1 ? " person" : " people")
                        + ", with names and numbers taken out: " + taken.quotes()
                        + ". Read each before it leaves; write yes under keep for those that may.");
                return Exit.DONE;
            }
        });
    }
}
