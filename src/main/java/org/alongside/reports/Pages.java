package org.alongside.reports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.alongside.app.Report;
import org.alongside.app.Writer;
import org.alongside.domain.Trouble;
import org.alongside.domain.paper.Block;
import org.alongside.domain.paper.Document;

/// Writes reports and documents in every format. A report is a document (its blocks, then its warnings) in the
/// formats that people read, and rows or data in those that programs read.
public final class Pages implements Writer {
    private static final String LANGUAGE = "en-GB";

    private final Strokes strokes;

    /// Draws text with the strokes given; all other formats are the same for all.
    public Pages(Strokes strokes) {
        this.strokes = strokes;
    }

    @Override
    public byte[] write(Report report, Format format, String marking, String printed) {
        return switch (format) {
            case CSV -> CsvPage.write(report.rows());
            case JSON -> JsonPage.write(report.data());
            case SVG -> SvgPage.file(pictures(report));
            case TEXT, HTML, PDF -> write(asDocument(report, marking, printed), format);
        };
    }

    @Override
    public byte[] write(Document document, Format format) {
        return switch (format) {
            case TEXT -> TextPage.write(document, strokes).getBytes(StandardCharsets.UTF_8);
            case HTML -> HtmlPage.forScreen(document).getBytes(StandardCharsets.UTF_8);
            case PDF -> PdfPage.write(document);
            case CSV, JSON, SVG -> throw new IllegalArgumentException("a document has no rows and no data: " + format);
        };
    }

    @Override
    public String svg(Block.Picture picture) {
        return SvgPage.alone(picture);
    }

    private static List<Block.Picture> pictures(Report report) {
        var pictures = report.blocks().stream()
                .filter(Block.Picture.class::isInstance)
                .map(Block.Picture.class::cast)
                .toList();
        if (pictures.isEmpty()) {
            throw new Trouble(
                    Trouble.Sort.REFUSED,
                    "There is no picture of this. Nothing was written. Choose another format, or the report flow or"
                            + " uptake, which have one.");
        }
        return pictures;
    }

    private static Document asDocument(Report report, String marking, String printed) {
        return new Document(report.title(), LANGUAGE, marking, printed, report.page());
    }
}
