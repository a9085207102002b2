package org.alongside.domain.extract;

import java.util.ArrayList;
import java.util.List;

/// A published file of counts: what it has one table for each of, and what its rows and columns are. An empty name of
/// rows or columns says that there is only one.
public enum Figure {
    FLOW("Where those referred stand", List.of(), "progress", "stage", false),
    BREACH(
            "How those ended who did not complete the foundation",
            List.of(),
            "stage",
            "ended",
            false), // that some breached is what the pilot published
    ATTRITION("Who completed each exercise", List.of("exercise"), "", "complete", false),
    UPTAKE_REGION("How far they came, by region", List.of(), "region", "progress", false),
    UPTAKE_VARIANT("How far they came, by variant", List.of(), "variant", "progress", false),
    ENDINGS("How referrals ended", List.of(), "end_group", "", false),
    SARA_PROGRESS("SARA, the higher of two, by how far they came", List.of(), "progress", "sara", true),
    AGE_PROGRESS("Age at referral by how far they came", List.of(), "progress", "age_band", false),
    ATTENDANCE("Share of sessions attended, of those with an outcome", List.of(), "attended", "", false),
    RELEVANCE("Relevance in the person's eyes, last answer", List.of("exercise"), "variant", "relevance", true),
    ACHIEVED("Learning outcome achieved, last time", List.of("exercise"), "", "achieved", true),
    ALLIANCE("Session check, first to last", List.of("answered_by", "item"), "", "change", true),
    /// Who stands behind each mean; published beside it.
    MEASURED("Of whom a measure is known", List.of("measure"), "", "known", false);

    /// The only row or column where there is one.
    static final String ONE = "people";

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // each is made by List.of
    private final List<String> eachOf;

    private final String rows;
    private final String columns;
    private final boolean sensitive;

    Figure(String title, List<String> eachOf, String rows, String columns, boolean sensitive) {
        this.title = title;
        this.eachOf = eachOf;
        this.rows = rows;
        this.columns = columns;
        this.sensitive = sensitive;
    }

    /// In words.
    public String title() {
        return title;
    }

    /// What there is one table for each of.
    List<String> eachOf() {
        return eachOf;
    }

    boolean isOneRow() {
        return rows.isEmpty();
    }

    boolean isOneColumn() {
        return columns.isEmpty();
    }

    boolean isSensitive() {
        return sensitive;
    }

    /// The columns of its file that say what is counted.
    public List<String> categories() {
        var names = new ArrayList<>(List.of("toolkit", "edition"));
        names.addAll(eachOf);
        if (!rows.isEmpty()) {
            names.add(rows);
        }
        if (!columns.isEmpty()) {
            names.add(columns);
        }
        return names;
    }
}
