package org.alongside.cli;

import java.nio.file.Path;
import java.util.function.IntConsumer;
import org.alongside.app.KeepCopy;
import org.alongside.app.VaultDoor.Copied;
import org.alongside.app.listing.VaultCopies;
import org.alongside.app.team.Team;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `alongside vault backup`
@Command(
        description = {
            "Copy the vault into another folder, such as one on a stick, and prove the copy by reading it back.",
            "A supervisor's copy holds the returns that were accepted.",
            "The newest three copies are kept, the last of seven days and of four weeks; older ones are taken away."
        },
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {"  alongside vault backup /media/stick", "  alongside vault backup --list /media/stick", ""})
final class BackupCommand implements Verb {
    private static final int STEP_PERCENT = 25;
    private static final double MEBIBYTE = 1024.0 * 1024;

    private final Work work;

    @Parameters(paramLabel = "DIR", description = "The folder for copies, or with --list the one to look into.")
    private Path place = Path.of("");

    @Option(names = "--list", description = "Only tell which copies are there, and whether they are whole.")
    private boolean list;

    @Mixin
    private Output output = new Output();

    BackupCommand(Work work) {
        this.work = work;
    }

    @Override
    public int run() {
        return list ? list() : copy();
    }

    private int list() {
        var copies = work.rooms.door().get().copies(place);
        work.put(VaultCopies.list(copies, work.rooms.zone()), output);
        return copies.stream().allMatch(copy -> copy.whole()) ? Exit.DONE : Exit.DAMAGED;
    }

    private int copy() {
        return work.atOpen((desk, open) -> {
            tell(new KeepCopy(desk, open).in(place, progress()));
            var spoilt = new Team(desk).spoilt(work.rooms.returns().get().inbox(work.vault()));
            spoilt.forEach(work.streams::complain);
            return spoilt.isEmpty() ? Exit.DONE : Exit.DAMAGED;
        });
    }

    private void tell(Copied copied) {
        copied.notices().forEach(work.streams::say);
        work.streams.result(copied.folder().toString());
        work.streams.say("Copied and read back: " + copied.lastSeq()
                + " changes, %.1f MiB.".formatted(copied.lengthBytes() / MEBIBYTE));
        if (copied.removed() > 0) {
            work.streams.say("Older copies taken away: " + copied.removed() + ".");
        }
        work.streams.say(
                copied.outside()
                        ? "It lies on another disk than the vault. Keep it apart from this machine."
                        : "It lies on the same disk as the vault and is lost with it: make one on a stick as well.");
    }

    /// A line for each quarter, and none where the first report is that all is done.
    private IntConsumer progress() {
        return new IntConsumer() {
            private int next = STEP_PERCENT;

            @Override
            public void accept(int percent) {
                if (percent >= next && percent < 100) {
                    work.streams.say("Copying … " + percent + " %");
                    next = percent + STEP_PERCENT;
                }
            }
        };
    }
}
