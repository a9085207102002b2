package org.alongside.app.print;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.alongside.app.Consultation;
import org.alongside.app.Desk;
import org.alongside.app.Report;
import org.alongside.app.Settings;
import org.alongside.app.Writer;

/// A report or list as bytes. A copy that leaves is in the s.62 log before it is made.
public record ReportCopy(Desk desk, Writer writer) {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("d/M/uuuu HH:mm", Locale.UK);

    /// A copy for a file or a printer.
    public byte[] handedOut(Report report, Writer.Format format, Paperwork.Went went) {
        if (went != Paperwork.Went.SCREEN) {
            new Consultation(desk)
                    .handedOut(
                            report.about(), report.name() + ".copy", went.name().toLowerCase(Locale.ROOT));
        }
        return writer.write(report, format, new Settings(desk.records()).get(Settings.MARKING), printed(desk));
    }

    /// Who and when, for the foot of a page.
    public static String printed(Desk desk) {
        return "Printed by " + desk.by() + " at " + STAMP.format(LocalDateTime.ofInstant(desk.now(), desk.zone()));
    }
}
