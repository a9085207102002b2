package org.alongside.fuzz;

/// A parser's documented "no", as a target passes it on to the fuzzer.
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    /// With the words that a person, or a colleague who reads a report, is given.
    public Refusal(String sentence) {
        super(sentence, null, false, false);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
