package org.alongside.domain;

/// What a rule answers. A "no" that a person can mend is a value, never an exception.
public sealed interface Decision<T> {
    /// Yes: this may be kept.
    record Keep<T>(T value) implements Decision<T> {}

    /// No, and what would help.
    ///
    /// @param field the caseload column or form field at fault, such as `held_on`
    /// @param reason what is wrong with it, to follow the field's label: "is in the future"
    /// @param nextStep what to do instead, a sentence; may be empty
    record Refuse<T>(String field, String reason, String nextStep) implements Decision<T> {
        /// The whole sentence for a person: "Session date is in the future. Plan the session instead."
        public String sentence(String label) {
            return (label + " " + reason + ". " + nextStep).strip();
        }
    }

    /// Keeps a value.
    static <T> Decision<T> keep(T value) {
        return new Keep<>(value);
    }

    /// Refuses, with the field, the reason and the next step.
    static <T> Decision<T> refuse(String field, String reason, String nextStep) {
        return new Refuse<>(field, reason, nextStep);
    }
}
