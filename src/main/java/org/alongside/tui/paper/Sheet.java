package org.alongside.tui.paper;

import java.util.List;
import org.alongside.app.Writer;
import org.alongside.app.print.Paperwork.Went;

/// Something that can be printed or written to a file.
///
/// @param name the beginning of a file's name; it tells nothing of anyone
/// @param label what it is, in words
/// @param formats a file may have; PDF is among them
public record Sheet(String name, String label, List<Writer.Format> formats, Maker maker) {
    /// What a document may be.
    public static final List<Writer.Format> DOCUMENT =
            List.of(Writer.Format.PDF, Writer.Format.HTML, Writer.Format.TEXT);

    /// Makes it when it is asked for, not before: making it is logged.
    @FunctionalInterface
    public interface Maker {
        /// The bytes. Run by the worker.
        byte[] make(Writer writer, Writer.Format format, Went went);
    }

    /// Keeps its own copy.
    public Sheet {
        formats = List.copyOf(formats);
    }
}
