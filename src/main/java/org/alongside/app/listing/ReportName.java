package org.alongside.app.listing;

import java.util.Locale;
import org.alongside.app.Report;
import org.alongside.domain.progress.Wanted;

/// The reports by the words that people call them, for the command line and the screens alike.
public enum ReportName {
    CASELOAD("Caseload", "Where every referral stands."),
    FLOW("Flow", "What became of those referred, as the pilot counted it."),
    DOSAGE("Dosage", "Who had which exercise, and how much in all."),
    SESSIONS("Sessions", "Sessions by week, empty weeks too, and each of them. Dates are those of sessions."),
    ATTENDANCE("Attendance", "Who came, who complied, and what was done where not. Dates are those of sessions."),
    UPTAKE("Uptake", "Who started, how soon, and how many reached each exercise."),
    CONTENT("Content", "How each exercise went: clips that would not play, relevance, what was achieved."),
    QUALITY("Quality", "Session checks and goals first and last, tasks, and what is missing or does not add up."),
    THEMES("Themes", "What was found in answers and notes, and what people say of clips.");

    private final String title;
    private final String sentence;

    ReportName(String title, String sentence) {
        this.title = title;
        this.sentence = sentence;
    }

    /// The command's word for it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Its name on a screen.
    public String title() {
        return title;
    }

    /// What it tells, in a sentence.
    public String sentence() {
        return sentence;
    }

    /// Makes it.
    public Report make(Reports reports, Wanted wanted) {
        return switch (this) {
            case CASELOAD -> reports.caseload(wanted);
            case FLOW -> reports.flow(wanted);
            case DOSAGE -> reports.dosage(wanted);
            case SESSIONS -> reports.sessions(wanted);
            case ATTENDANCE -> reports.attendance(wanted);
            case UPTAKE -> reports.uptake(wanted);
            case CONTENT -> reports.content(wanted);
            case QUALITY -> reports.quality(wanted);
            case THEMES -> reports.themes(wanted);
        };
    }
}
