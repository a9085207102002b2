package org.alongside.reports;

import java.awt.print.Pageable;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;
import org.alongside.app.Printer;
import org.alongside.domain.Trouble;
import org.alongside.domain.Trouble.Sort;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.printing.PDFPageable;

/// Prints where no command takes a PDF, as on Windows: draws the pages itself and hands them to the system's printers.
/// The queue shows "Alongside" and nothing of what is printed.
final class DrawnPrinter implements Printer {
    private static final DocFlavor PAGES = DocFlavor.SERVICE_FORMATTED.PAGEABLE;

    private final Supplier<List<PrintService>> all;
    private final Supplier<Optional<PrintService>> usual;

    /// The printers of this system.
    DrawnPrinter() {
        this(
                () -> List.of(PrintServiceLookup.lookupPrintServices(PAGES, null)),
                () -> Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService()));
    }

    DrawnPrinter(Supplier<List<PrintService>> all, Supplier<Optional<PrintService>> usual) {
        this.all = all;
        this.usual = usual;
    }

    /// The title stays here: a job's name can be read by everyone who can see the queue.
    @Override
    public void print(byte[] pdf, String printer, String title) {
        var service = (printer.isEmpty() ? usual.get() : named(printer))
                .orElseThrow(() -> new Trouble(Sort.NOT_FOUND, SystemPrinter.missing(printer)));
        try (var document = Loader.loadPDF(pdf)) {
            Pageable pages = new PDFPageable(document);
            Doc doc = new SimpleDoc(pages, PAGES, null);
            var wishes = new HashPrintRequestAttributeSet();
            wishes.add(new JobName("Alongside", Locale.UK));
            service.createPrintJob().print(doc, wishes); // returns when the system has taken the last page
        } catch (PrintException refused) {
            throw new Trouble(Sort.FAILED, SystemPrinter.NOT_TAKEN, refused);
        } catch (IOException ours) {
            throw new IllegalStateException("our own PDF cannot be read", ours);
        }
    }

    private Optional<PrintService> named(String printer) {
        return all.get().stream()
                .filter(service -> service.getName().equalsIgnoreCase(printer.strip()))
                .findFirst();
    }
}
