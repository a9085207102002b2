package org.alongside.reports;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.alongside.domain.Trouble;
import org.alongside.domain.paper.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// A document as tagged PDF (PDF/UA-1) with its fonts embedded. Reads nothing but the two fonts of this package.
final class PdfPage {
    private static final String FAMILY = "Liberation Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final int MOST_MARKUP = 500_000; // characters: a hundred pages or so
    private static final String NO_GLYPH = "□"; // what the fonts have for "a character that is not here"

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfPage() {}

    /// @throws Trouble REFUSED where it is too long to be laid out in the memory there is
    static byte[] write(Document document) {
        var markup = HtmlPage.forPaper(document);
        if (markup.length() > MOST_MARKUP) {
            throw tooLong();
        }
        try {
            return laidOut(markup);
        } catch (OutOfMemoryError tooLittle) { // all that was asked for is let go by now
            throw tooLong();
        }
    }

    private static Trouble tooLong() {
        return new Trouble(
                Trouble.Sort.REFUSED,
                "That is too long for a PDF. Nothing was written. Narrow it down, or choose html, text or csv.");
    }

    private static byte[] laidOut(String markup) {
        var out = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFont(font("LiberationSans-Regular.ttf"), FAMILY, REGULAR, FontStyle.NORMAL, true)
                    .useFont(font("LiberationSans-Bold.ttf"), FAMILY, BOLD, FontStyle.NORMAL, true)
                    .useReplacementText(NO_GLYPH)
                    .useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null)
                    .useExternalResourceAccessControl(
                            (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .withProducer("Alongside")
                    .withW3cDocument(parse(markup), "")
                    .toStream(out)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static org.w3c.dom.Document parse(String html) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("our own markup is not well formed", e);
        }
    }

    private static FSSupplier<InputStream> font(String file) {
        return () -> Objects.requireNonNull(PdfPage.class.getResourceAsStream(file), file);
    }
}
