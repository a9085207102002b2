package org.alongside.cli;

import org.alongside.app.listing.RetentionReview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `alongside person retention`
@Command(
        description = {
            "List whose time to be kept is over, by the periods in the settings. Nobody is erased by this, and whoever is",
            "under legal hold is listed as held and never as due."
        },
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {"  alongside person retention", "  alongside person retention --all --format csv", ""})
final class RetentionCommand implements Verb {
    private final Work work;

    @Option(names = "--all", description = "Those too whose time still runs.")
    private boolean all;

    @Mixin
    private Output output = new Output();

    RetentionCommand(Work work) {
        this.work = work;
    }

    @Override
    public int run() {
        return work.atDesk(desk -> {
            work.put(desk, new RetentionReview(desk).list(all), output);
            return Exit.DONE;
        });
    }
}
