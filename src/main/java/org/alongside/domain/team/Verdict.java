package org.alongside.domain.team;

/// Whether a return counts.
public sealed interface Verdict {
    /// It goes in.
    record Take() implements Verdict {}

    /// It is in already.
    record Same() implements Verdict {}

    /// It does not go in.
    ///
    /// @param why continues a sentence that begins with the file's name
    /// @param nextStep a sentence
    /// @param contradicts whether it shows that its vault went back or lives twice
    record No(String why, String nextStep, boolean contradicts) implements Verdict {}
}
