package org.alongside.cli;

import java.nio.charset.StandardCharsets;
import org.alongside.app.team.Fingerprint;
import org.alongside.domain.Trouble;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// A fingerprint that the other side reads out. Ours is not shown before, so that it is compared and not nodded at.
final class ByVoice {
    @Option(
            names = "--fingerprint",
            paramLabel = "F",
            description = "The fingerprint that they read out to you; without, you are asked for it.")
    private @Nullable String typed;

    @Option(names = "--yes", description = "Take the key without comparing anything.")
    private boolean yes;

    /// Returns if that is what was read out.
    ///
    /// @param whom whom to call, such as "your supervisor"
    void compare(Work work, Fingerprint ours, String whom) {
        if (yes) {
            return;
        }
        if (typed == null && work.globals.noInput) {
            throw new Trouble(
                    Trouble.Sort.REFUSED,
                    "Nobody can be asked for the fingerprint. Nothing was changed. Say --fingerprint F, or --yes.");
        }
        if (!ours.isTyped(typed == null ? asked(work, whom) : typed)) {
            throw new Trouble(
                    Trouble.Sort.REFUSED,
                    "The fingerprints differ: this key is not the one that was read out. Nothing was changed."
                            + " Ask for the key again, by another way.");
        }
    }

    private static String asked(Work work, String whom) {
        work.streams.complain("Call " + whom + ", and let them read out the fingerprint that alongside team key shows."
                + " Type it here:");
        return new String(work.streams.line(), StandardCharsets.UTF_8);
    }
}
