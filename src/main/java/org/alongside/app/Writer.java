package org.alongside.app;

import org.alongside.domain.paper.Block;
import org.alongside.domain.paper.Document;

/// Turns reports and documents into bytes of a format.
public interface Writer {
    /// A format of reports and documents.
    enum Format {
        TEXT,
        CSV,
        JSON,
        HTML,
        PDF,
        /// The pictures alone.
        SVG
    }

    /// The whole file. Text is cleaned, CSV cells that a spreadsheet would run are made harmless.
    ///
    /// @throws org.alongside.domain.Trouble REFUSED for SVG of a report that has no picture
    /// @param printed who and when, for the foot of HTML and PDF
    byte[] write(Report report, Format format, String marking, String printed);

    /// The whole file, as TEXT, HTML or PDF.
    byte[] write(Document document, Format format);

    /// The picture as a file of SVG, which says its title and description to who cannot see it. The same picture, the
    /// same text.
    String svg(Block.Picture picture);
}
