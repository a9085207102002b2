package org.alongside.cli;

import java.time.Duration;
import org.alongside.domain.Trouble;
import picocli.CommandLine.Command;

/// `alongside vault lock`
@Command(
        description = {
            "Ask the window that has the vault open to lock it now. Needs no passphrase.",
            "Meant for whatever the machine runs before it sleeps or when its screen is locked."
        },
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {"  alongside vault lock", ""})
final class LockCommand implements Verb {
    private static final Duration LOOK_EVERY = Duration.ofMillis(200);
    private static final int LOOKS = 50; // ten seconds

    private final Work work;

    LockCommand(Work work) {
        this.work = work;
    }

    @Override
    public int run() {
        var door = work.door();
        if (!door.askToLock(work.vault())) {
            work.streams.say("Nobody has this vault open: it is locked.");
            return Exit.DONE;
        }
        for (int look = 0; look < LOOKS; look++) {
            work.streams.pause(LOOK_EVERY);
            if (!door.look(work.vault()).inUse()) {
                work.streams.say("The vault is locked now.");
                return Exit.DONE;
            }
        }
        throw new Trouble(
                Trouble.Sort.FAILED,
                "The vault was asked to lock, and ten seconds later it is still open. Nothing is lost."
                        + " Lock it in its window, or close that window.");
    }
}
