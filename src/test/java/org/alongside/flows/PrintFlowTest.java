package org.alongside.flows;

import static org.alongside.flows.App.ENTER;
import static org.alongside.flows.App.RIGHT;
import static org.alongside.flows.App.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alongside.domain.record.Kind;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Printing from the screens.
final class PrintFlowTest {
    @TempDir
    private Path folder;

    private static App dean() {
        return App.person(Caseload.BEGUN);
    }

    private static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void a_progress_sheet_goes_to_the_usual_printer_and_the_print_is_logged() throws IOException {
        var app = dean();
        app.press("p").sees("Progress sheet").press(TAB, TAB, TAB, TAB, ENTER).sees("Sent to the printer.");
        assertThat(app.printed).hasSize(1);
        assertThat(app.printed.getFirst().printer()).isEmpty();
        assertThat(words(app.printed.getFirst().pdf())).contains("My progress");
        assertThat(app.door.record().changes())
                .anyMatch(change -> change.kind() == Kind.DISCLOSURE
                        && change.verb().equals("print.progress")
                        && change.reason().equals("printed"));
    }

    @Test
    void a_completion_report_goes_to_a_file_by_the_end_of_its_name() throws IOException {
        var file = folder.resolve("report.txt");
        dean().press("p")
                .press(RIGHT, TAB, RIGHT, TAB, TAB)
                .type(file.toString())
                .press(TAB, ENTER)
                .sees("Written.");
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).contains("Completion report", "At a glance");
    }

    @Test
    void a_file_that_is_there_is_left_alone_and_what_was_typed_stays() throws IOException {
        var file = Files.writeString(folder.resolve("mine.pdf"), "mine");
        dean().press("p")
                .press(TAB, RIGHT, TAB, TAB)
                .type(file.toString())
                .press(TAB, ENTER)
                .sees("There is a file of that name already.")
                .sees("mine.pdf");
        assertThat(file).hasContent("mine");
        assertThat(folder.toFile().list()).containsExactly("mine.pdf");
    }

    @Test
    void a_name_that_says_no_format_is_refused_beside_its_field() {
        dean().press("p")
                .press(TAB, RIGHT, TAB, TAB)
                .type("report")
                .press(TAB, ENTER)
                .sees("End the file's name in .pdf or .html or .txt.");
    }

    @Test
    void a_worksheet_is_printed_from_its_exercise() throws IOException {
        var app = App.today().press("t").press("/").type("Side by side").press(ENTER);
        app.press("p").sees("Worksheet").press(TAB, TAB, TAB, TAB, ENTER).sees("Sent to the printer.");
        assertThat(words(app.printed.getFirst().pdf())).contains("Side by side");
    }
}
