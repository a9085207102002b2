package org.alongside.cli;

import java.util.Optional;
import org.alongside.app.Screens;
import picocli.CommandLine.Command;

/// The program itself: without any word it opens the screens.
@Command(
        name = "alongside",
        description = "The probation practitioner's tool for toolkit work, side by side and offline.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  alongside                                  open the screens",
            "  alongside demo                             try it out with made-up people",
            "  alongside person add X123456 --given-name Sam --family-name Price",
            "  alongside refer X123456 --toolkit skills-for-relationships --sara-partner HIGH --barrier DENIAL",
            "  alongside session log R-7K3M9Q --on 20/11/2026 --minutes 50 --method OFFICE --outcome ATTC \\",
            "            --context RAR --delivered srt-01",
            "  alongside report flow --format json",
            ""
        })
final class Alongside implements Verb {
    private final Work work;

    Alongside(Work work) {
        this.work = work;
    }

    @Override
    public int run() {
        return open(work, Optional.empty());
    }

    static int open(Work work, Optional<String> practicePassphrase) {
        return work.rooms
                .screens()
                .get()
                .open(new Screens.Opening(
                        work.vault(),
                        practicePassphrase,
                        work.clock(),
                        work.surroundings.colour() && !work.globals.noColour,
                        fault -> FaultFile.write(work.vault(), work.surroundings.version(), fault)));
    }
}
