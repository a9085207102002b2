package org.alongside.cli;

import java.util.Locale;
import org.alongside.app.Writer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where a result goes and how it is written.
final class Output {
    /// The formats of lists; documents and reports take more.
    enum Format {
        TEXT,
        CSV,
        JSON,
        HTML,
        PDF,
        SVG
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "text, csv or json; reports also html, pdf and svg (the picture alone), prints text, html or pdf.")
    @Nullable
    Format format;

    @Option(names = "--json", description = "The same as --format json.")
    boolean json;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file (- is the standard output).")
    @Nullable
    String file;

    /// What was asked for; a file name's end decides where nothing was said.
    Writer.Format chosen() {
        if (json) {
            return Writer.Format.JSON;
        }
        if (format != null) {
            return Writer.Format.valueOf(format.name());
        }
        var name = isFile() ? String.valueOf(file).toLowerCase(Locale.ROOT) : "";
        for (var known : Writer.Format.values()) {
            if (name.endsWith("." + known.name().toLowerCase(Locale.ROOT))) {
                return known;
            }
        }
        return Writer.Format.TEXT;
    }

    boolean isFile() {
        return file != null && !file.equals("-");
    }
}
