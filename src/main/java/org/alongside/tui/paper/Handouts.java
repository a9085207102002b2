package org.alongside.tui.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.alongside.app.print.DiarySheet;
import org.alongside.app.print.SummarySlide;
import org.alongside.app.print.Worksheet;
import org.alongside.domain.paper.Document;
import org.alongside.domain.paper.Document.Print;
import org.alongside.domain.toolkit.Exercise;
import org.alongside.domain.toolkit.Toolkit;

/// What can be handed to a person: worksheets, summaries, diaries. They hold nothing personal, so printing one is in no
/// log.
public final class Handouts {
    private static final String WELSH = "cy";

    private Handouts() {}

    /// Everything of an exercise, in Welsh too where the pack has it, and a diary.
    public static List<Sheet> of(Toolkit toolkit, Exercise exercise) {
        var sheets = new ArrayList<Sheet>();
        addAll(sheets, toolkit, exercise, "en", "");
        if (exercise.in(WELSH).isPresent()) {
            addAll(sheets, toolkit, exercise, WELSH, ", in Welsh");
        }
        sheets.addAll(diaries());
        return sheets;
    }

    private static void addAll(List<Sheet> sheets, Toolkit toolkit, Exercise exercise, String language, String words) {
        var end = exercise.id() + (language.equals(WELSH) ? "-cy" : "");
        sheets.add(sheet(
                "worksheet-" + end, "Worksheet" + words, () -> Worksheet.of(toolkit, exercise, language, Print.LARGE)));
        sheets.add(sheet(
                "worksheet-large-" + end,
                "Worksheet in large print" + words,
                () -> Worksheet.of(toolkit, exercise, language, Print.VERY_LARGE)));
        sheets.add(sheet(
                "summary-" + end,
                "Summary on one page, in big letters" + words,
                () -> SummarySlide.of(toolkit, exercise, language)));
    }

    /// Diaries between sessions.
    public static List<Sheet> diaries() {
        return List.of(
                sheet("diary", "Diary for a week", () -> DiarySheet.of("en", Print.LARGE)),
                sheet("diary-large", "Diary in large print", () -> DiarySheet.of("en", Print.VERY_LARGE)),
                sheet("diary-cy", "Diary for a week, in Welsh", () -> DiarySheet.of(WELSH, Print.LARGE)));
    }

    private static Sheet sheet(String name, String label, Supplier<Document> document) {
        return new Sheet(name, label, Sheet.DOCUMENT, (writer, format, went) -> writer.write(document.get(), format));
    }
}
