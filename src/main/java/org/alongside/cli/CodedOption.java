package org.alongside.cli;

import org.alongside.app.listing.Passages;
import picocli.CommandLine.Option;

/// Which words are wanted: one of two at most.
final class CodedOption {
    @Option(names = "--coded", description = "Only those in which a theme was found.")
    private boolean coded;

    @Option(names = "--uncoded", description = "Only those that nobody has gone through yet.")
    private boolean uncoded;

    Passages.Wanted wanted() {
        return coded ? Passages.Wanted.CODED : uncoded ? Passages.Wanted.UNCODED : Passages.Wanted.ALL;
    }
}
