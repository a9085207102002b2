package org.alongside.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.StreamPrintServiceFactory;
import org.alongside.app.Writer.Format;
import org.alongside.domain.Trouble;
import org.junit.jupiter.api.Test;

class DrawnPrinterTest {
    private static final byte[] TWO_PAGES = new Pages(Strokes.BLOCKS).write(Specimens.everyBlock(), Format.PDF);

    private final ByteArrayOutputStream paper = new ByteArrayOutputStream();

    /// A printer that draws on a file, as the JDK has it everywhere.
    private PrintService postscript() {
        return StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
                .getPrintService(paper);
    }

    private static PrintService named(String name, DocPrintJob job) {
        var service = mock(PrintService.class);
        when(service.getName()).thenReturn(name);
        when(service.createPrintJob()).thenReturn(job);
        return service;
    }

    @Test
    void draws_every_page_on_the_usual_printer_and_names_nobody_in_the_job() {
        new DrawnPrinter(List::of, () -> Optional.of(postscript())).print(TWO_PAGES, "", "Report on Siân Pugh");
        var drawn = paper.toString(StandardCharsets.ISO_8859_1);
        assertThat(drawn).startsWith("%!PS-Adobe").contains("%%EOF").doesNotContain("Pugh");
        assertThat(drawn.split("showpage", -1).length - 1).isGreaterThanOrEqualTo(2);
    }

    @Test
    void a_printer_is_found_by_its_name() throws PrintException {
        var wanted = mock(DocPrintJob.class);
        var other = named("Front desk", mock(DocPrintJob.class));
        var office = named("Office 2", wanted);
        new DrawnPrinter(() -> List.of(other, office), Optional::empty).print(TWO_PAGES, "office 2", "");
        verify(wanted).print(any(), any());
    }

    @Test
    void a_printer_that_is_not_there_is_one_sentence() {
        assertThatThrownBy(() -> new DrawnPrinter(List::of, Optional::empty).print(TWO_PAGES, "nowhere", ""))
                .isInstanceOf(Trouble.class)
                .hasMessage("There is no printer of that name. Nothing was printed. Save it to a file with -o and print"
                        + " that.");
        assertThatThrownBy(() -> new DrawnPrinter(List::of, Optional::empty).print(TWO_PAGES, "", ""))
                .hasMessageStartingWith("No default printer is set up here.");
    }

    @Test
    void a_printer_that_jams_is_one_sentence() throws PrintException {
        var jammed = mock(DocPrintJob.class);
        doThrow(new PrintException("/home/someone/secret")).when(jammed).print(any(), any());
        var office = named("office", jammed);
        assertThatThrownBy(
                        () -> new DrawnPrinter(() -> List.of(office), Optional::empty).print(TWO_PAGES, "office", ""))
                .hasMessage("The printer did not take the job. Nothing was printed. Save it to a file with -o and print"
                        + " that.");
    }
}
