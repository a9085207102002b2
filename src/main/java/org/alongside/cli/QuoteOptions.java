package org.alongside.cli;

import java.nio.file.Path;
import java.util.List;
import org.alongside.app.extract.Packages;
import org.alongside.app.extract.QuoteBook;
import org.alongside.domain.Trouble;
import picocli.CommandLine.Option;

/// Which quotes of an extract, and what coders found in them.
final class QuoteOptions {
    @Option(
            names = "--quotes",
            paramLabel = "DIR",
            description = "The folder of an opened extract of quotes; may be given several times.")
    private List<Path> folders = List.of();

    @Option(
            names = "--codings",
            paramLabel = "FILE",
            description = "A coder's file of codings (CSV); may be given several times.")
    private List<Path> files = List.of();

    boolean isGiven() {
        return !folders.isEmpty() || !files.isEmpty();
    }

    QuoteBook book(Packages packages) {
        return QuoteBook.read(packages, folders(), files);
    }

    List<Path> folders() {
        if (folders.isEmpty()) {
            throw refused("Say where the quotes are with --quotes DIR, the folder of an opened extract.");
        }
        return folders;
    }

    Path file() {
        if (files.size() != 1) {
            throw refused("Say which file holds your codings with --codings FILE, once.");
        }
        return files.getFirst();
    }

    private static Trouble refused(String sentence) {
        return new Trouble(Trouble.Sort.REFUSED, sentence + " Nothing was changed.");
    }
}
