package org.alongside.exchange;

import java.util.List;

/// The caseload files in the order in which they are read and written: parents before children.
enum CaseloadFile {
    PEOPLE("people.csv", 1, "crn,given_name,family_name,date_of_birth,sex,language,support_needs", "crn"),
    REFERRALS(
            "referrals.csv",
            1,
            "referral_ref,crn,toolkit,edition,variant,referred_on,sentence,requirement,days_max,sentence_ends_on,"
                    + "sara_partner,sara_others,sara_on,rosh,barriers,practitioner,ended_on,end_reason",
            "referral_ref,crn,toolkit,referred_on"),
    SESSIONS(
            "sessions.csv",
            1,
            "session_ref,referral_ref,held_on,start_time,minutes,method,context,purpose,outcome,action,counts,note,"
                    + "sensitive",
            "session_ref,referral_ref,held_on"),
    DELIVERIES(
            "deliveries.csv",
            2,
            "session_ref,exercise,shown,seconds_watched,worksheet,relevance,achieved",
            "session_ref,exercise,shown"),
    RESPONSES("responses.csv", 3, "session_ref,exercise,prompt,answer", "session_ref,exercise,prompt,answer"),
    TASKS(
            "tasks.csv",
            1,
            "task_ref,referral_ref,session_ref,exercise,text,set_on,due_on,status,checked_on",
            "task_ref,referral_ref,text"),
    CHECKS("checks.csv", 3, "session_ref,by,item,score", "session_ref,by,item,score"),
    GOALS(
            "goals.csv",
            2,
            "referral_ref,goal,wanted,weight,much_less,less,expected,more,much_more,baseline,set_on",
            "referral_ref,goal,wanted"),
    GOAL_SCORES(
            "goal_scores.csv", 3, "referral_ref,goal,scored_on,level,session_ref", "referral_ref,goal,scored_on,level"),
    SCORES("scores.csv", 3, "referral_ref,measure,scored_on,points", "referral_ref,measure,scored_on,points"),
    CODINGS("codings.csv", 4, "session_ref,passage,theme,subtheme,coded_on,coded_by", "session_ref,passage,theme"),
    FLAGS("flags.csv", 4, "session_ref,exercise,flag,said_by", "session_ref,exercise,flag,said_by");

    private final String fileName;
    private final int keyColumns;
    private final String columns; // joined by commas: an enum keeps nothing that could change
    private final String needed;

    CaseloadFile(String fileName, int keyColumns, String columns, String needed) {
        this.fileName = fileName;
        this.keyColumns = keyColumns;
        this.columns = columns;
        this.needed = needed;
    }

    String fileName() {
        return fileName;
    }

    /// All columns, in order.
    List<String> columns() {
        return List.of(columns.split(",", -1));
    }

    /// The first columns, which together name a row once and for all.
    List<String> key() {
        return columns().subList(0, keyColumns);
    }

    /// The columns that a file must have.
    List<String> needed() {
        return List.of(needed.split(",", -1));
    }

    /// Whether an import must find this file.
    boolean isRequired() {
        return this == PEOPLE || this == REFERRALS;
    }
}
