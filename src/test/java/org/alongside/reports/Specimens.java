package org.alongside.reports;

import java.util.List;
import java.util.Map;
import org.alongside.app.Report;
import org.alongside.domain.paper.Block;
import org.alongside.domain.paper.Document;
import org.alongside.domain.paper.Shape;

/// Documents and reports for tests.
final class Specimens {
    static final String MARKING = "OFFICIAL-SENSITIVE";
    static final String PRINTED = "Printed by Ann O'Hare at 14:02 on 22 November 2026";

    private Specimens() {}

    /// One of every kind of block, on two pages.
    static Document everyBlock() {
        return document(
                new Block.Paragraph("Two lines that stay two:\nŵ and ŷ are here, and so is a long line that has to be"
                        + " broken somewhere because it does not fit on one line.\n\nA second paragraph."),
                new Block.Heading(2, "Who"),
                new Block.Facts(List.of(
                        new Block.Fact("Name", "Siân Pugh"),
                        new Block.Fact("Support needs", "Reads slowly.\nLarge print."))),
                new Block.Facts(List.of(
                        new Block.Fact("What gets in the way when you try to listen?", "\"The telly, mostly.\""))),
                new Block.Heading(2, "What was done"),
                new Block.Table(
                        "Foundation",
                        List.of("Exercise", "On", "Clip", "Minutes"),
                        List.of(
                                List.of("Strengths I bring", "1 March 2026", "Watched to the end", "12"),
                                List.of(
                                        "A title so long that its column must give way to the others",
                                        "8 March 2026",
                                        "Read together",
                                        "3"))),
                new Block.Heading(3, "How many"),
                new Block.Bars(
                        "Flow",
                        List.of(
                                new Block.Bar("Referred", 55, "55"),
                                new Block.Bar("Not commenced", 14, "14 (25.5% of referred)"),
                                new Block.Bar("Awaiting start", 0, "0"))),
                new Block.Matrix(
                        "F shown in full, p in part, . not used.",
                        List.of("srt-01", "srt-02", "srt-03"),
                        List.of(
                                new Block.MatrixRow("X100001 R-7K3M9Q", "FFp", "2 of 3"),
                                new Block.MatrixRow("X100002 R-8K3M9Q", "...", "0 of 3"))),
                new Block.Picture(
                        "Flow",
                        "Of 55 referred, 41 commenced.",
                        320,
                        120,
                        List.of(
                                new Shape.Box(10, 1, 200, 50, List.of("Referred <all>", "n = 55")),
                                new Shape.Line(110, 51, 30, true),
                                new Shape.Line(110, 66, 60, false),
                                new Shape.Bar(10, 90, 150, 12),
                                new Shape.Label(310, 66, "41 & more", Shape.Side.END)),
                        List.of(new Block.Paragraph("Of 55 referred, 41 commenced."))),
                new Block.PageBreak(),
                new Block.Heading(2, "To do"),
                new Block.Points(List.of("First this", "then that"), true),
                new Block.Points(List.of("in any order"), false),
                new Block.TickBox("I listen"),
                new Block.TickBox("I can wait"),
                new Block.AnswerLines(2));
    }

    static Document document(Block... blocks) {
        return new Document("A trial page", "en-GB", MARKING, PRINTED, List.of(blocks));
    }

    static Report report(List<String> columns, List<List<String>> cells) {
        return new Report(
                "trial",
                "A trial report",
                Map.of("rows", cells),
                new Report.Rows(columns, cells),
                List.of(new Block.Paragraph("Nothing to see.")),
                List.of("Session S-4H2T8B has no outcome although its day has passed."));
    }
}
