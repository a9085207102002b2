package org.alongside.app.listing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.alongside.app.Report;
import org.alongside.domain.progress.Wanted;

/// The reports by the words that people call them, for the command line and the screens alike.
public enum ReportName {
    CASELOAD(Reports::caseload, "Caseload", "Where every referral stands."),
    FLOW(Reports::flow, "Flow", "What became of those referred, as the pilot counted it."),
    DOSAGE(Reports::dosage, "Dosage", "Who had which exercise, and how much in all."),
    SESSIONS(
            Reports::sessions,
            "Sessions",
            "Sessions by week, empty weeks too, and each of them. Dates are those of sessions."),
    ATTENDANCE(
            Reports::attendance,
            "Attendance",
            "Who came, who complied, and what was done where not. Dates are those of sessions."),
    UPTAKE(Reports::uptake, "Uptake", "Who started, how soon, and how many reached each exercise."),
    CONTENT(
            Reports::content,
            "Content",
            "How each exercise went: clips that would not play, relevance, what was achieved."),
    QUALITY(
            Reports::quality,
            "Quality",
            "Session checks and goals first and last, tasks, and what is missing or does not add up."),
    THEMES(Reports::themes, "Themes", "What was found in answers and notes, and what people say of clips.");

    private final BiFunction<Reports, Wanted, Report> making;
    private final String title;
    private final String sentence;

    ReportName(BiFunction<Reports, Wanted, Report> making, String title, String sentence) {
        this.making = making;
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
        return making.apply(reports, wanted);
    }

    /// The one of that word.
    public static Optional<ReportName> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
