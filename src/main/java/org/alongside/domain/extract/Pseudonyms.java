package org.alongside.domain.extract;

/// Names for people and things under the key of one study: the same for the same person or thing in every file of that
/// study, and of no use in any other.
public interface Pseudonyms {
    /// 32 hexadecimal digits.
    ///
    /// @param kind of what, such as `person`
    /// @param what the CRN or the row's key
    String of(String kind, String what);

    /// By how many days everything about a person is shifted, -182 to 182.
    int shiftDays(String crn);
}
