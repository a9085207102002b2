package org.alongside.tui.key;

/// Where a key means something. A screen stands in several at once.
public enum Where {
    EVERYWHERE,
    /// A list with one line chosen.
    LIST,
    /// A list that can be filtered.
    FILTER,
    /// Letters act: nothing is being typed.
    LETTERS,
    /// Fields to fill in.
    FORM,
    /// Text is being typed.
    TYPING,
    /// A field with allowed answers.
    CHOICE,
    /// A page to read.
    READING,
    /// Something that Ctrl+S saves.
    SAVING,
    /// An exercise with a clip.
    CLIP,
    /// The clip is open.
    PLAYING,
    /// A clip read together.
    READ_TOGETHER,
    TODAY,
    PEOPLE,
    PERSON,
    REFERRAL,
    TOOLKITS,
    EXERCISE,
    SESSION,
    TASK,
    /// An exercise that may be used with the person it is looked at for.
    COURSE,
    /// Something that can be printed.
    PAPER,
    /// A person's goals.
    GOALS,
    /// One of them is chosen.
    GOAL,
    /// Scores on measures, one of them chosen.
    MEASURES,
    /// The reports, or one of them.
    REPORTS,
    /// A report that is there.
    REPORT
}
