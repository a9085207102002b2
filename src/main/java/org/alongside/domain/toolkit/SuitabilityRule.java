package org.alongside.domain.toolkit;

import java.util.Set;

/// One line of a toolkit's suitability rules, as data. The first rule whose condition holds and whose answer is the
/// gravest of all that hold decides.
///
/// @param field `sara`, `sex`, `age`, `rosh` or `barriers`; of another nothing is known
/// @param test how the field is looked at
/// @param why one plain sentence for the practitioner
public record SuitabilityRule(String field, Test test, Answer answer, String why) {
    /// A condition on the field's values.
    public sealed interface Test {
        /// Any of the values is among these.
        record In(Set<String> codes) implements Test {}

        /// None of the values is among these.
        record NotIn(Set<String> codes) implements Test {}

        /// There is no value.
        record Empty() implements Test {}

        /// The value, a whole number, is below this.
        record Below(int limit) implements Test {}

        /// The value, a whole number, is this or above.
        record AtLeast(int limit) implements Test {}
    }
}
