package org.alongside.domain.record;

import java.time.LocalDate;
import org.alongside.domain.reflection.ClipFlag;
import org.alongside.domain.reflection.Coding;
import org.alongside.domain.reflection.Passage;
import org.alongside.domain.reflection.Subtheme;
import org.alongside.domain.reflection.Theme;
import org.alongside.domain.session.AnsweredBy;
import org.alongside.domain.session.FlaggedClip;

/// Themes found and clips complained of as rows, both ways.
public final class ReflectionRows {
    /// The table of themes found.
    public static final String CODING = "coding";

    /// The table of complaints about clips.
    public static final String FLAG = "clip_flag";

    private ReflectionRows() {}

    /// A coding as a row.
    public static Row of(Coding coding) {
        return new Columns()
                .put("session_id", coding.sessionId())
                .text("exercise", coding.passage().exercise())
                .text("prompt", coding.passage().prompt())
                .put("theme", coding.theme())
                .put("subtheme", coding.subtheme())
                .put("coded_on", coding.on())
                .text("coded_by", coding.by())
                .row(CODING, coding.id());
    }

    /// The coding a row holds.
    public static Coding coding(Row row) {
        return new Coding(
                row.id(),
                SessionRows.sessionOf(row),
                new Passage(Columns.text(row, "exercise"), Columns.text(row, "prompt")),
                Columns.required(row, "theme", Theme::valueOf),
                Columns.code(row, "subtheme", Subtheme.class),
                Columns.required(row, "coded_on", LocalDate::parse),
                Columns.text(row, "coded_by"));
    }

    /// A complaint as a row.
    public static Row of(FlaggedClip flagged) {
        return new Columns()
                .put("session_id", flagged.sessionId())
                .text("exercise", flagged.exercise())
                .put("flag", flagged.flag())
                .put("said_by", flagged.by())
                .row(FLAG, flagged.id());
    }

    /// The complaint a row holds.
    public static FlaggedClip flagged(Row row) {
        return new FlaggedClip(
                row.id(),
                SessionRows.sessionOf(row),
                Columns.text(row, "exercise"),
                Columns.required(row, "flag", ClipFlag::valueOf),
                Columns.required(row, "said_by", AnsweredBy::valueOf));
    }
}
