package org.alongside.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.app.RecordInMemory;
import org.alongside.app.Writer.Format;
import org.alongside.app.practice.Practice;
import org.alongside.app.print.CompletionReport;
import org.alongside.app.print.ProgressSheet;
import org.alongside.app.print.ReferralReport;
import org.alongside.app.print.Stamp;
import org.alongside.app.print.Worksheet;
import org.alongside.domain.paper.Block;
import org.alongside.domain.paper.Document;
import org.alongside.packs.InstalledToolkits;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// What we print is PDF/UA-1, as the validator of the field (veraPDF) understands it.
class PdfUaTest {
    @BeforeAll
    static void starts() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Document> documents() {
        var toolkits = new InstalledToolkits(Path.of("content"));
        var toolkit = toolkits.find(Practice.TOOLKIT);
        var record = new RecordInMemory();
        Practice.fill(record.desk("2026-11-22", toolkits));
        var stamp = new Stamp("OFFICIAL-SENSITIVE", "Pat Green", LocalDateTime.of(2026, 11, 22, 14, 2));
        var one = record.cases().get(3);
        return Stream.of(
                Specimens.everyBlock(),
                Specimens.document(new Block.Paragraph("One paragraph.")),
                new Document("Prawf", "cy", "", "", List.of(new Block.Paragraph("Testun."))),
                ReferralReport.of(one, toolkit, toolkits.reference("requirements"), stamp),
                CompletionReport.of(one, toolkit, stamp, "Keep going."),
                ProgressSheet.of(one, toolkit, stamp, "cy"),
                Worksheet.of(
                        toolkit.orElseThrow(), toolkit.orElseThrow().exercises().getFirst()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void what_is_printed_keeps_every_rule_of_pdf_ua(Document document) throws Exception {
        assertThat(broken(new Pages(Strokes.BLOCKS).write(document, Format.PDF)))
                .isEmpty();
    }

    @Test
    void the_validator_sees_a_pdf_that_is_not_accessible() throws Exception {
        var plain = new ByteArrayOutputStream();
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(plain);
        }
        assertThat(broken(plain.toByteArray())).isNotEmpty();
    }

    /// The rules broken, each once.
    private static List<String> broken(byte[] pdf)
            throws IOException, ModelParsingException, EncryptedPdfException, ValidationException {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
