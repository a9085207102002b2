package org.alongside.domain.record;

/// What was done with personal data, in the words of the Data Protection Act 2018, s.62, and two of our own.
public enum Kind {
    COLLECTION,
    ALTERATION,
    CONSULTATION,
    /// Print, export, return, copy.
    DISCLOSURE,
    COMBINATION,
    ERASURE,
    /// A draft kept at a pause, before anything is decided.
    DRAFT,
    /// The vault's own affairs: settings, unlock, key changes. No personal data.
    HOUSEKEEPING
}
